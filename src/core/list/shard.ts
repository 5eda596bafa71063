import { ALPHABET, contextSize, contextStart, END, firstContext, letterOf, letterOfCode, ModelCounter, nextContext, NOTE_CONTEXT, SHARED_LIMIT, sharedContext } from './name-model';
import { RansReader, RansWriter } from './rans';

/**
 * An exact, self-contained slice of a pack: names with reversed labels, sorted, front-coded, then coded by the pack's model, each
 * with the number of its note. `com.evil` stands directly before `com.evil.www`, so neighbours share most of their characters.
 */

export interface Row {
  /** Labels reversed: `com.evil.www`. */
  readonly name: string;
  /** Index into the pack's notes. */
  readonly note: number;
}

/** Names in one shard: a look-up decodes one shard, so this is a trade of time against the share of fixed costs. */
export const SHARD_ROWS = 512;
const COUNT_BYTES = 2;

const BITS = 0x8000_0000;

/** What is written for the rows of one shard, in order: counting and encoding both read this, so that they cannot differ. */
export class ShardTrace {
  readonly rows: number;
  length = 0;
  /** `context << 8 | symbol`, or `BITS | count << 16 | value`. */
  codes = new Uint32Array(8192);

  /** Rows sorted by name, at most 65,535. Errors: RangeError for names that are no canonical hosts. */
  constructor(rows: readonly Row[]) {
    this.rows = rows.length;
    let before = '';
    let sharedBefore = 0;
    for (const { name, note } of rows) {
      if (this.length + 2 * name.length + 16 > this.codes.length) this.#grow();
      let shared = 0;
      while (shared < before.length && shared < name.length && before.charCodeAt(shared) === name.charCodeAt(shared)) shared++;
      this.#put(sharedContext(sharedBefore), Math.min(shared, SHARED_LIMIT));
      if (shared >= SHARED_LIMIT) this.#bits(shared - SHARED_LIMIT, 8);
      let letter = letterOf(name, shared);
      this.#put(firstContext(letterOf(before, shared)), letter);
      for (let at = shared + 1; letter !== END; at++) {
        const next = letterOf(name, at);
        this.#put(nextContext(letter), next);
        letter = next;
      }
      const magnitude = 31 - Math.clz32(note + 1);
      this.#put(NOTE_CONTEXT, magnitude);
      const rest = note + 1 - 2 ** magnitude;
      if (magnitude > 12) this.#bits(rest >>> 12, magnitude - 12);
      if (magnitude > 0) this.#bits(rest & 0xfff, Math.min(magnitude, 12));
      before = name;
      sharedBefore = shared;
    }
  }

  #put(context: number, symbol: number): void {
    this.codes[this.length++] = (context << 8) | symbol;
  }

  #bits(value: number, count: number): void {
    this.codes[this.length++] = BITS | (count << 16) | value;
  }

  #grow(): void {
    const larger = new Uint32Array(this.codes.length * 2);
    larger.set(this.codes);
    this.codes = larger;
  }

  /** Adds these rows to a model's counts. */
  count(counter: ModelCounter): void {
    for (let i = 0; i < this.length; i++) {
      const code = this.codes[i] as number;
      if (code < BITS) counter.put(code >>> 8, code & 0xff);
    }
  }

  encode(model: Uint16Array): Uint8Array {
    const writer = new RansWriter();
    for (let i = 0; i < this.length; i++) {
      const code = this.codes[i] as number;
      if (code >= BITS) writer.putBits(code & 0xffff, (code >>> 16) & 0xff);
      else {
        const at = contextStart(code >>> 8) + (code & 0xff);
        const start = model[at] as number;
        writer.put(start, (model[at + 1] as number) - start);
      }
    }
    const coded = writer.finish();
    const bytes = new Uint8Array(COUNT_BYTES + coded.length);
    new DataView(bytes.buffer).setUint16(0, this.rows);
    bytes.set(coded, COUNT_BYTES);
    return bytes;
  }
}

/** Adds the rows of one shard to a model's counts. */
export function countShard(rows: readonly Row[], counter: ModelCounter): void {
  new ShardTrace(rows).count(counter);
}

/** A model for these shards alone. */
export function modelFor(shards: Iterable<readonly Row[]>): Uint16Array {
  return modelOf(Array.from(shards, (rows) => new ShardTrace(rows)));
}

/** A model for shards that were traced already. */
export function modelOf(traces: Iterable<ShardTrace>): Uint16Array {
  const counter = new ModelCounter();
  for (const trace of traces) trace.count(counter);
  return counter.finish();
}

/** Rows sorted by name, at most 65,535 → bytes. Errors: RangeError for names that are no canonical hosts. */
export function encodeShard(rows: readonly Row[], model: Uint16Array): Uint8Array {
  return new ShardTrace(rows).encode(model);
}

/** Told of each row in order: the name as character codes, valid until the next row. True stops the scan. */
type Visit = (codes: Uint8Array, length: number, note: number) => boolean;

const MAX_NAME = 253;

/** The decoder's inner loop keeps its state in locals: a look-up waits for it. */
function scan(bytes: Uint8Array, model: Uint16Array, visit: Visit): void {
  if (bytes.length < COUNT_BYTES) throw new RangeError('shard cut off');
  const reader = new RansReader(bytes.subarray(COUNT_BYTES));
  const codes = new Uint8Array(MAX_NAME + 1);
  let length = 0;
  let sharedBefore = 0;
  const take = (context: number): number => {
    const position = reader.peek();
    let at = contextStart(context);
    const base = at;
    // Long tables are searched by halves, the few left one by one.
    for (let step = 32; step >= 4; step >>>= 1) if (at + step < base + contextSize(context) && (model[at + step] as number) <= position) at += step;
    while ((model[at + 1] as number) <= position) at++;
    const start = model[at] as number;
    reader.take(start, (model[at + 1] as number) - start);
    return at - base;
  };
  for (let left = new DataView(bytes.buffer, bytes.byteOffset).getUint16(0); left > 0; left--) {
    let shared = take(sharedContext(sharedBefore));
    if (shared === SHARED_LIMIT) shared += reader.takeBits(8);
    if (shared > length) throw new RangeError('shard damaged');
    let letter = take(firstContext(shared < length ? letterOfCode(codes[shared] as number) : END));
    length = shared;
    while (letter !== END) {
      if (length === MAX_NAME) throw new RangeError('shard damaged');
      codes[length++] = ALPHABET.charCodeAt(letter);
      letter = take(nextContext(letter));
    }
    const magnitude = take(NOTE_CONTEXT);
    const high = magnitude > 12 ? reader.takeBits(magnitude - 12) : 0;
    const rest = high * 4096 + (magnitude > 0 ? reader.takeBits(Math.min(magnitude, 12)) : 0);
    if (visit(codes, length, 2 ** magnitude + rest - 1)) return;
    sharedBefore = shared;
  }
  if (!reader.ended()) throw new RangeError('shard damaged');
}

/** Bytes → rows. Errors: RangeError for bytes that `encodeShard` did not write with this model. */
export function decodeShard(bytes: Uint8Array, model: Uint16Array): Row[] {
  // All names go into one buffer and become text at once: many small conversions cost more than the decoding.
  let text = new Uint8Array(16_384);
  const ends: number[] = [];
  const notes: number[] = [];
  let size = 0;
  scan(bytes, model, (codes, length, note) => {
    if (size + length > text.length) {
      const larger = new Uint8Array(2 * text.length);
      larger.set(text);
      text = larger;
    }
    text.set(codes.subarray(0, length), size);
    size += length;
    ends.push(size);
    notes.push(note);
    return false;
  });
  const all = new TextDecoder().decode(text.subarray(0, size));
  return ends.map((end, i) => ({ name: all.slice(i === 0 ? 0 : ends[i - 1], end), note: notes[i] ?? 0 }));
}

/** The note of one name (labels reversed), null when the shard does not hold it. Stops where the name would stand. Errors: as `decodeShard`. */
export function findInShard(bytes: Uint8Array, model: Uint16Array, name: string): number | null {
  let found: number | null = null;
  scan(bytes, model, (codes, length, note) => {
    for (let i = 0; i < length; i++) {
      if (i === name.length) return true;
      const difference = (codes[i] as number) - name.charCodeAt(i);
      if (difference !== 0) return difference > 0;
    }
    if (length === name.length) found = note;
    return length === name.length;
  });
  return found;
}
