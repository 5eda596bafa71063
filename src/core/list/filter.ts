import { CANDIDATE_ROOM, finishHigh, finishLow, hashSuffixes, MARK_BIT, SEED_A, SEED_B, stepA, stepB } from './hash';

/**
 * The in-memory filter: 256 tiles by the first hash byte, so that a woken worker can answer from one tile.
 *
 * A tile is `blocks + 1` running counts of 16 bits, then 16-bit remainders, sorted within each block: first the lower byte of each, then
 * the upper byte of each. About ten keys share a block, which costs 16 + 16/10 bits a key and says "maybe" wrongly ten times in 65,536.
 * Most strangers differ in all lower bytes of their block, so that the upper half of a filter is rarely read and the rest stays near the
 * processor. A dictionary of all names would never be wrong and is on disk for that: every "maybe" is decided there.
 *
 * An entry of more than two labels leaves a mark beside its parent of two. Most hosts that are looked up have no such mark and are no
 * entry: one place in the filter says so, whatever stands in front of them, and the rest of their name is not even read.
 */
export const TILES = 256;
/** Stored beside a filter: one of another layout is built anew from its packs. */
export const LAYOUT = 2;
/** The largest tile that 16-bit counts can address. */
export const MAX_TILE_KEYS = 65_535;
const DOT = 0x2e;
/** Fewer cost more counts, more cost longer blocks; at this many, one block in seventy is longer than one read of `WINDOW`. */
const KEYS_PER_BLOCK = 10;
/** Lower bytes that are compared at once, by five 32-bit reads, of which the first may begin three bytes early. */
const WINDOW = 17;
/** 16-bit words behind the last tile, so that reading a window never leaves the data. */
const PADDING = 18;

export interface FilterShape {
  /** Blocks in each tile. */
  readonly blocks: number;
  readonly keys: number;
}

export interface HostFilter extends FilterShape {
  /** Start of each tile in `data`; one more entry marks the end. */
  readonly directory: Uint32Array;
  /** All tiles, then `PADDING` words. */
  readonly data: Uint16Array;
  /** The same memory byte by byte, and four bytes at a time. */
  readonly bytes: Uint8Array;
  readonly quads: Int32Array;
}

export function blocksFor(keys: number): number {
  return Math.max(1, Math.round(keys / TILES / KEYS_PER_BLOCK));
}

/** The block of a hash in its tile: the sixteen bits behind the tile's own, spread evenly. */
const blockOf = (high: number, blocks: number): number => Math.imul((high >>> 8) & 0xffff, blocks) >>> 16;

/** A key inside its tile: block index, then remainder. Sorted numbers are in tile order. */
export function tileKey(high: number, low: number, blocks: number): number {
  return blockOf(high, blocks) * 65_536 + (low & 0xffff);
}

/** The bytes of a tile, or of tiles. */
export const bytesOf = (words: Uint16Array): Uint8Array => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);

/** One tile from its sorted, distinct keys. Errors: RangeError for more keys than 16-bit counts address. */
export function encodeTile(sorted: ArrayLike<number>, blocks: number): Uint16Array {
  const count = sorted.length;
  if (count > MAX_TILE_KEYS) throw new RangeError('too many entries for one filter');
  const tile = new Uint16Array(blocks + 1 + count);
  const bytes = bytesOf(tile);
  let block = 0;
  for (let i = 0, at = 2 * blocks + 2; i < count; i++, at++) {
    const key = sorted[i] ?? 0;
    const own = Math.floor(key / 65_536);
    while (block < own) tile[++block] = i;
    bytes[at] = key;
    bytes[at + count] = (key % 65_536) >>> 8;
  }
  while (block < blocks) tile[++block] = count;
  return tile;
}

/** The sorted keys of a tile: the inverse of `encodeTile`. */
export function decodeTile(tile: Uint16Array, blocks: number): Float64Array {
  const count = tile.length - blocks - 1;
  const bytes = bytesOf(tile).subarray(2 * blocks + 2);
  const keys = new Float64Array(count);
  for (let block = 0; block < blocks; block++) {
    const end = tile[block + 1] ?? 0;
    for (let i = tile[block] ?? 0; i < end; i++) keys[i] = block * 65_536 + ((bytes[i] ?? 0) | ((bytes[i + count] ?? 0) << 8));
  }
  return keys;
}

/** What a block says of a hash. */
const NAME = 2;
const MARK = 1;

/** `NAME` when the tile that begins at that word may hold the host itself, `MARK` when only the mark of something below it, else 0. */
function probe(words: Uint16Array, bytes: Uint8Array, base: number, high: number, low: number, blocks: number): number {
  const at = base + blockOf(high, blocks);
  const first = 2 * (base + blocks + 1);
  const count = words[base + blocks] as number;
  const end = first + (words[at + 1] as number);
  let found = 0;
  for (let i = first + (words[at] as number); i < end; i++) {
    if (bytes[i] !== (low & 0xff)) continue;
    const rest = (bytes[i + count] as number) ^ (low >>> 8);
    if (rest === 0) return NAME;
    if (rest === MARK_BIT >>> 8) found = MARK;
  }
  return found;
}

/** True when the tile may hold the key. */
export const tileHas = (tile: Uint16Array, high: number, low: number, blocks: number): boolean => probe(tile, bytesOf(tile), 0, high, low, blocks) === NAME;

/** True when the tile may hold something below the name. */
export const tileHasBelow = (tile: Uint16Array, high: number, low: number, blocks: number): boolean => tileHas(tile, high, low ^ MARK_BIT, blocks);

const candidates = new Uint32Array(CANDIDATE_ROOM);

/**
 * Where the first candidate (a parent with two labels before the host itself) that may be listed begins in `host`; -1 when
 * none of them can be listed. Allocates nothing. Same hashes as `hashSuffixes`, probed at each dot.
 *
 * A block's lower bytes are compared all at once and without a branch: a loop that ends where the data says would be mispredicted
 * at nearly every candidate, and with it the processor could not read for one candidate while it hashes the next. Name and mark have the
 * same lower byte. `x - 0x01010101 & ~x` has the top bit of a byte set where that byte of `x` is zero (H. S. Warren, Hacker's Delight,
 * 6-1); a borrow from a lower byte can only add a false alarm, which the exact comparison ends.
 */
export function firstMaybe(filter: HostFilter, host: string): number {
  const { directory, data, bytes, quads, blocks } = filter;
  let a: number = SEED_A;
  let b: number = SEED_B;
  let i = host.length - 1;
  // The last label alone is never listed.
  for (let more = true; more && i >= 0; i--) {
    const code = host.charCodeAt(i);
    a = stepA(a, code);
    b = stepB(b, code);
    more = code !== DOT;
  }
  for (let below = false; ; i--) {
    const code = i < 0 ? DOT : host.charCodeAt(i);
    if (code === DOT) {
      const high = finishHigh(a) | 0;
      const want = finishLow(a, b);
      const all = Math.imul(want & 0xff, 0x01010101);
      const base = directory[high >>> 24] as number;
      const at = base + (Math.imul((high >>> 8) & 0xffff, blocks) >>> 16);
      const first = 2 * (base + blocks + 1);
      const from = first + (data[at] as number);
      const end = first + (data[at + 1] as number);
      const quad = from >>> 2;
      const v = (quads[quad] as number) ^ all;
      const w = (quads[quad + 1] as number) ^ all;
      const x = (quads[quad + 2] as number) ^ all;
      const y = (quads[quad + 3] as number) ^ all;
      const z = (quads[quad + 4] as number) ^ all;
      const alarm = (
        ((v - 0x01010101) & ~v) | ((w - 0x01010101) & ~w) | ((x - 0x01010101) & ~x) | ((y - 0x01010101) & ~y) | ((z - 0x01010101) & ~z)
      ) & 0x80808080 | ((from + WINDOW - end) & 0x80000000);
      const found = alarm === 0 ? 0 : probe(data, bytes, base, high, want, blocks);
      if (found === NAME) return i + 1;
      if (i < 0 || (found === 0 && !below)) return -1;
      below = true;
    }
    a = stepA(a, code);
    b = stepB(b, code);
  }
}

/** Every candidate that may be listed, the most specific first. */
export function allMaybes(filter: HostFilter, host: string): string[] {
  const { directory, data, bytes, blocks } = filter;
  const count = hashSuffixes(host, candidates);
  const has = (at: number, bit: number): boolean => {
    const high = candidates[at + 1] as number;
    return probe(data, bytes, directory[high >>> 24] as number, high, (candidates[at + 2] as number) ^ bit, blocks) === NAME;
  };
  const found: string[] = [];
  const deepest = has(0, MARK_BIT) ? (count - 1) * 3 : 0;
  for (let i = deepest; i >= 0; i -= 3) if (has(i, 0)) found.push(host.slice(candidates[i]));
  return found;
}

/** The same, in the time of a miss for most hosts. */
export const maybesOf = (filter: HostFilter, host: string): string[] => (firstMaybe(filter, host) === -1 ? [] : allMaybes(filter, host));

/** Start of each tile, and of the padding, for tiles of these lengths. */
export function directoryOf(lengths: ArrayLike<number>): Uint32Array {
  const directory = new Uint32Array(TILES + 1);
  for (let i = 0; i < TILES; i++) directory[i + 1] = (directory[i] as number) + (lengths[i] ?? 0);
  return directory;
}

/** Memory for tiles at these places. */
export function roomFor(directory: Uint32Array): Uint16Array {
  const words = (directory[TILES] as number) + PADDING;
  return new Uint16Array(words + (words & 1));
}

/** A filter over memory that holds its tiles already, aligned to four bytes: nothing is copied. */
export function openFilter(data: Uint16Array, directory: Uint32Array, shape: FilterShape): HostFilter {
  return { blocks: shape.blocks, keys: shape.keys, directory, data, bytes: bytesOf(data), quads: new Int32Array(data.buffer, data.byteOffset, data.length >>> 1) };
}

/** The tile of a filter as a view. */
export function tileOf(filter: HostFilter, index: number): Uint16Array {
  return filter.data.subarray(filter.directory[index], filter.directory[index + 1]);
}
