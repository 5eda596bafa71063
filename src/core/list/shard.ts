/**
 * An exact, self-contained slice of a pack: names with reversed labels, sorted, front-coded, each with the number of its note.
 * `com.evil` stands directly before `com.evil.www`, so neighbours share most of their characters.
 */

export interface Row {
  /** Labels reversed: `com.evil.www`. */
  readonly name: string;
  /** Index into the pack's notes. */
  readonly note: number;
}

/** Names in one shard: a look-up decodes one shard, so this is a trade of time against the share of fixed costs. */
export const SHARD_ROWS = 1024;

/** Rows sorted by name → bytes. */
export function encodeShard(rows: readonly Row[]): Uint8Array {
  const out: number[] = [];
  pushNumber(out, rows.length);
  let before = '';
  for (const { name, note } of rows) {
    let shared = 0;
    while (shared < before.length && shared < name.length && before.charCodeAt(shared) === name.charCodeAt(shared)) shared++;
    pushNumber(out, shared);
    pushNumber(out, name.length - shared);
    for (let i = shared; i < name.length; i++) out.push(name.charCodeAt(i));
    pushNumber(out, note);
    before = name;
  }
  return Uint8Array.from(out);
}

/** Bytes → rows. Errors: RangeError for bytes that `encodeShard` did not write. */
export function decodeShard(bytes: Uint8Array): Row[] {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++];
      if (byte === undefined || shift > 2 ** 28) throw new RangeError('shard cut off');
      value += (byte & 0x7f) * shift;
      if (byte < 0x80) return value;
    }
  };
  const rows: Row[] = [];
  let before = '';
  for (let left = number(); left > 0; left--) {
    const shared = number();
    const length = number();
    if (shared > before.length || at + length > bytes.length) throw new RangeError('shard cut off');
    const name = before.slice(0, shared) + String.fromCharCode(...bytes.subarray(at, at + length));
    at += length;
    rows.push({ name, note: number() });
    before = name;
  }
  return rows;
}

function pushNumber(out: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    out.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}
