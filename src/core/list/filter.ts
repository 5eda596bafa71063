import { CANDIDATE_ROOM, finishHigh, finishLow, hashSuffixes, markOf, SEED_A, SEED_B, stepA, stepB } from './hash';

/**
 * The in-memory filter: 256 tiles by the first hash byte, so that a woken worker can answer from one tile.
 *
 * A tile is a `Uint16Array`: `blocks + 1` running counts, then 16-bit remainders, sorted within each block. About ten keys share a
 * block, which costs 16 + 16/10 bits a key and says "maybe" wrongly ten times in 65,536. All counts of a million hosts
 * fit a core's own cache; of the remainders one line is read. A dictionary of all names would never be wrong and is on
 * disk for that: every "maybe" is decided there.
 *
 * An entry of more than two labels leaves a mark beside its parent of two. Most hosts that are looked up have no such mark and are no
 * entry: one place in the filter says so, whatever stands in front of them, and the rest of their name is not even read.
 */
export const TILES = 256;
/** The largest tile that 16-bit counts can address. */
export const MAX_TILE_KEYS = 65_535;
const DOT = 0x2e;
/** Fewer cost more counts, more cost longer blocks; at this many, one block in twenty is longer than one read of `WINDOW`. */
const KEYS_PER_BLOCK = 10;
/** Remainders that are compared at once, by eight 32-bit reads from an even place. */
const WINDOW = 15;
/** 16-bit words behind the last tile, so that reading a window never leaves the data. */
export const PADDING = 18;

export interface FilterShape {
  /** Blocks in each tile. */
  readonly blocks: number;
  readonly keys: number;
  /** False for a filter that was stored before entries left marks: every parent has to be asked for. */
  readonly marked: boolean;
}

export interface HostFilter extends FilterShape {
  /** Start of each tile in `data`; one more entry marks the end. */
  readonly directory: Uint32Array;
  /** All tiles, then `PADDING` words. */
  readonly data: Uint16Array;
  /** The same memory, two remainders at a time. */
  readonly pairs: Int32Array;
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

/** One tile from its sorted, distinct keys. Errors: RangeError for more keys than 16-bit counts address. */
export function encodeTile(sorted: ArrayLike<number>, blocks: number): Uint16Array {
  if (sorted.length > MAX_TILE_KEYS) throw new RangeError('too many entries for one filter');
  const tile = new Uint16Array(blocks + 1 + sorted.length);
  let block = 0;
  for (let i = 0; i < sorted.length; i++) {
    const key = sorted[i] ?? 0;
    const own = Math.floor(key / 65_536);
    while (block < own) tile[++block] = i;
    tile[blocks + 1 + i] = key % 65_536;
  }
  while (block < blocks) tile[++block] = sorted.length;
  return tile;
}

/** The sorted keys of a tile: the inverse of `encodeTile`. */
export function decodeTile(tile: Uint16Array, blocks: number): Float64Array {
  const keys = new Float64Array(tile.length - blocks - 1);
  for (let block = 0; block < blocks; block++) {
    const end = tile[block + 1] ?? 0;
    for (let i = tile[block] ?? 0; i < end; i++) keys[i] = block * 65_536 + (tile[blocks + 1 + i] ?? 0);
  }
  return keys;
}

/** True when the tile may hold the key. */
export function tileHas(tile: Uint16Array, high: number, low: number, blocks: number): boolean {
  return probe(tile, 0, high, low, blocks);
}

function probe(data: Uint16Array, base: number, high: number, low: number, blocks: number): boolean {
  const at = base + blockOf(high, blocks);
  const first = base + blocks + 1;
  return among(data, first + (data[at] as number), first + (data[at + 1] as number), low & 0xffff);
}

function among(data: Uint16Array, from: number, end: number, want: number): boolean {
  for (let i = from; i < end; i++) if (data[i] === want) return true;
  return false;
}

const candidates = new Uint32Array(CANDIDATE_ROOM);

/**
 * Where the first candidate (a parent with two labels before the host itself) that may be listed begins in `host`; -1 when
 * none of them can be listed. Allocates nothing. Same hashes as `hashSuffixes`, probed at each dot.
 *
 * A block's remainders are compared all at once and without a branch: a loop that ends where the data says would be mispredicted
 * at nearly every candidate, and with it the processor could not read for one candidate while it hashes the next. Name and mark differ in
 * the top bit, which is left out of the comparison: a 15-bit half of `x` is zero exactly where `x - 0x00010001` has its top bit
 * (H. S. Warren, Hacker's Delight, 6-1); a borrow from the lower half can only add a false alarm, which the exact comparison ends.
 */
export function firstMaybe(filter: HostFilter, host: string): number {
  const { directory, data, pairs, blocks, marked } = filter;
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
  for (let below = !marked; ; i--) {
    const code = i < 0 ? DOT : host.charCodeAt(i);
    if (code === DOT) {
      const high = finishHigh(a) | 0;
      const want = finishLow(a, b);
      const both = want | (want << 16);
      const base = directory[high >>> 24] as number;
      const at = base + (Math.imul((high >>> 8) & 0xffff, blocks) >>> 16);
      const from = base + blocks + 1 + (data[at] as number);
      const end = base + blocks + 1 + (data[at + 1] as number);
      const pair = from >>> 1;
      const alarm = (
        ((((pairs[pair] as number) ^ both) & 0x7fff7fff) - 0x00010001)
        | ((((pairs[pair + 1] as number) ^ both) & 0x7fff7fff) - 0x00010001)
        | ((((pairs[pair + 2] as number) ^ both) & 0x7fff7fff) - 0x00010001)
        | ((((pairs[pair + 3] as number) ^ both) & 0x7fff7fff) - 0x00010001)
        | ((((pairs[pair + 4] as number) ^ both) & 0x7fff7fff) - 0x00010001)
        | ((((pairs[pair + 5] as number) ^ both) & 0x7fff7fff) - 0x00010001)
        | ((((pairs[pair + 6] as number) ^ both) & 0x7fff7fff) - 0x00010001)
        | ((((pairs[pair + 7] as number) ^ both) & 0x7fff7fff) - 0x00010001)
      ) & 0x80008000 | ((from + WINDOW - end) & 0x80000000);
      if (alarm === 0) {
        if (!below) return -1;
      } else {
        if (among(data, from, end, want)) return i + 1;
        if (!below && !among(data, from, end, markOf(want))) return -1;
      }
      if (i < 0) return -1;
      below = true;
    }
    a = stepA(a, code);
    b = stepB(b, code);
  }
}

/** Every candidate that may be listed, the most specific first. */
export function allMaybes(filter: HostFilter, host: string): string[] {
  const count = hashSuffixes(host, candidates);
  const has = (at: number, low: number): boolean => {
    const high = candidates[at + 1] as number;
    return probe(filter.data, filter.directory[high >>> 24] as number, high, low, filter.blocks);
  };
  const low = (at: number): number => candidates[at + 2] as number;
  const found: string[] = [];
  const deepest = filter.marked && !has(0, markOf(low(0))) ? 0 : (count - 1) * 3;
  for (let i = deepest; i >= 0; i -= 3) if (has(i, low(i))) found.push(host.slice(candidates[i]));
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
  return { blocks: shape.blocks, keys: shape.keys, marked: shape.marked, directory, data, pairs: new Int32Array(data.buffer, data.byteOffset, data.length >>> 1) };
}

/** The tile of a filter as a view. */
export function tileOf(filter: HostFilter, index: number): Uint16Array {
  return filter.data.subarray(filter.directory[index], filter.directory[index + 1]);
}
