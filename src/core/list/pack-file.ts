import type { EntryNote } from './feed-report';
import { isRemoved } from './head';
import type { REMOVED } from './head';
import { reverseLabels } from './host';
import { isModel } from './name-model';
import { decodeShard } from './shard';
import type { BuiltShard } from './pack-build';

/**
 * A pack, or a change of one, as a single static file: `PLP1`, the length of a JSON header (32 bits, big-endian), the header, the
 * model (16-bit little-endian numbers), then the shards one after the other.
 */
export interface PackFile {
  readonly model: Uint16Array;
  readonly notes: readonly (EntryNote | typeof REMOVED)[];
  readonly exceptions: readonly string[];
  readonly shards: readonly BuiltShard[];
}

const MAGIC = [0x50, 0x4c, 0x50, 0x31];
const PREFIX = 8;

export function encodePackFile(pack: PackFile): Uint8Array<ArrayBuffer> {
  const { notes, exceptions, shards, model } = pack;
  const header = new TextEncoder().encode(JSON.stringify({ notes, exceptions, model: model.length, shards: shards.map(({ first, bytes }) => [first, bytes.length]) }));
  const out = new Uint8Array(PREFIX + header.length + model.length * 2 + shards.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const view = new DataView(out.buffer);
  out.set(MAGIC);
  view.setUint32(4, header.length);
  out.set(header, PREFIX);
  let at = PREFIX + header.length;
  for (const value of model) {
    view.setUint16(at, value, true);
    at += 2;
  }
  for (const { bytes } of shards) {
    out.set(bytes, at);
    at += bytes.length;
  }
  return out;
}

/** Errors: RangeError for anything that `encodePackFile` did not write. */
export function decodePackFile(bytes: Uint8Array): PackFile {
  const fail = (what: string): never => {
    throw new RangeError(`pack file: ${what}`);
  };
  if (bytes.length < PREFIX || MAGIC.some((byte, i) => bytes[i] !== byte)) return fail('not one');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = PREFIX + view.getUint32(4);
  if (at > bytes.length) return fail('cut off');
  const header = headerOf(new TextDecoder().decode(bytes.subarray(PREFIX, at))) ?? fail('header');
  if (at + header.model * 2 > bytes.length) return fail('cut off');
  const model = new Uint16Array(header.model);
  for (let i = 0; i < model.length; i++, at += 2) model[i] = view.getUint16(at, true);
  if (!isModel(model)) return fail('model');
  const shards = header.shards.map(([first, length]) => {
    const shard = bytes.subarray(at, at + length);
    at += length;
    return { first, bytes: shard };
  });
  if (at !== bytes.length) return fail('length');
  return { model, notes: header.notes, exceptions: header.exceptions, shards };
}

interface Header {
  readonly notes: readonly (EntryNote | typeof REMOVED)[];
  readonly exceptions: readonly string[];
  readonly model: number;
  readonly shards: readonly (readonly [string, number])[];
}

function headerOf(text: string): Header | null {
  let header: Partial<Record<keyof Header, unknown>> | null;
  try {
    header = JSON.parse(text) as Partial<Record<keyof Header, unknown>> | null;
  } catch {
    return null;
  }
  const { notes, exceptions, model, shards } = header ?? {};
  const fine = Array.isArray(notes) && notes.every((note) => typeof note === 'object' && note !== null)
    && Array.isArray(exceptions) && exceptions.every((host) => typeof host === 'string')
    && typeof model === 'number' && Number.isInteger(model) && model >= 0
    && Array.isArray(shards) && shards.every((shard) => Array.isArray(shard) && typeof shard[0] === 'string' && Number.isInteger(shard[1]) && shard[1] >= 0);
  return fine ? header as unknown as Header : null;
}

/** The entries of a base with its change applied, as a feed gives them. Errors: RangeError. */
export function entriesOf(base: PackFile, delta: PackFile | null): { entries: Map<string, EntryNote | null>; exceptions: Set<string> } {
  const entries = new Map<string, EntryNote | null>();
  for (const file of delta === null ? [base] : [base, delta]) {
    for (const shard of file.shards) {
      for (const { name, note } of decodeShard(shard.bytes, file.model)) {
        const said = file.notes[note] ?? {};
        if (isRemoved(said)) entries.delete(reverseLabels(name));
        else entries.set(reverseLabels(name), said);
      }
    }
  }
  return { entries, exceptions: new Set((delta ?? base).exceptions) };
}
