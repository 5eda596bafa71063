import { CANDIDATE_ROOM, finishHigh, finishLow, hashSuffixes, SEED_A, SEED_B, stepA, stepB } from './hash';

/**
 * The in-memory filter: 256 tiles by the first hash byte, so that a woken worker can answer from one tile.
 *
 * A tile is a `Uint16Array`: `blocks + 1` running counts, then 16-bit remainders, sorted within each block. A look-up reads
 * two neighbouring counts and about four remainders: two cache lines, no bit tricks. Six to twelve keys share a block, which
 * costs 16 + 16/n bits a key and says "maybe" wrongly n times in 65,536. A dictionary of all names would never be wrong and is
 * on disk for that: every "maybe" is decided there.
 */
export const TILES = 256;
/** The largest tile that 16-bit counts can address. */
export const MAX_TILE_KEYS = 65_535;
const DOT = 0x2e;

export interface FilterShape {
  /** log2 of the number of blocks in a tile. */
  readonly blockBits: number;
  readonly keys: number;
}

export interface HostFilter extends FilterShape {
  /** Start of each tile in `data`; one more entry marks the end. */
  readonly directory: Uint32Array;
  readonly data: Uint16Array;
}

/** Blocks so that a block holds six to twelve keys on average (fewer only in tiny lists). */
export function blockBitsFor(keys: number): number {
  let bits = 0;
  while (bits < 13 && keys / TILES / 2 ** bits >= 12) bits++;
  return bits;
}

/** A key inside its tile: block index, then remainder. Sorted numbers are in tile order. */
export function tileKey(high: number, low: number, blockBits: number): number {
  return (((high << 8) >>> (32 - blockBits || 31)) & ((1 << blockBits) - 1)) * 65_536 + (low & 0xffff);
}

/** One tile from its sorted, distinct keys. Errors: RangeError for more keys than 16-bit counts address. */
export function encodeTile(sorted: ArrayLike<number>, blockBits: number): Uint16Array {
  if (sorted.length > MAX_TILE_KEYS) throw new RangeError('too many entries for one filter');
  const blocks = 2 ** blockBits;
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
export function decodeTile(tile: Uint16Array, blockBits: number): Float64Array {
  const blocks = 2 ** blockBits;
  const keys = new Float64Array(tile.length - blocks - 1);
  for (let block = 0; block < blocks; block++) {
    const end = tile[block + 1] ?? 0;
    for (let i = tile[block] ?? 0; i < end; i++) keys[i] = block * 65_536 + (tile[blocks + 1 + i] ?? 0);
  }
  return keys;
}

/** True when the tile may hold the key. */
export function tileHas(tile: Uint16Array, high: number, low: number, blockBits: number): boolean {
  return probe(tile, 0, high, low, blockBits);
}

function probe(data: Uint16Array, base: number, high: number, low: number, blockBits: number): boolean {
  const blocks = 1 << blockBits;
  const block = blockBits === 0 ? 0 : (high << 8) >>> (32 - blockBits);
  const first = base + blocks + 1;
  const end = first + (data[base + block + 1] as number);
  const want = low & 0xffff;
  for (let i = first + (data[base + block] as number); i < end; i++) {
    const have = data[i] as number;
    if (have >= want) return have === want;
  }
  return false;
}

const candidates = new Uint32Array(CANDIDATE_ROOM);

/**
 * Where the first candidate (a parent with two labels before the host itself) that may be listed begins in `host`; -1 when
 * none of them can be listed. Allocates nothing. Same hashes as `hashSuffixes`, probed at each dot: the reads of one candidate
 * are under way while the next one is hashed.
 */
export function firstMaybe(filter: HostFilter, host: string): number {
  const { directory, data, blockBits } = filter;
  const blocks = 1 << blockBits;
  const shift = 32 - blockBits;
  let a: number = SEED_A;
  let b: number = SEED_B;
  let beyondFirst = false;
  for (let i = host.length - 1; i >= -1; i--) {
    const code = i < 0 ? DOT : host.charCodeAt(i);
    if (code === DOT) {
      if (beyondFirst || i < 0) {
        const high = finishHigh(a);
        const base = directory[high >>> 24] as number;
        const at = base + (blockBits === 0 ? 0 : (high << 8) >>> shift);
        const first = base + blocks + 1;
        const want = finishLow(a, b);
        const end = first + (data[at + 1] as number);
        for (let j = first + (data[at] as number); j < end; j++) {
          const have = data[j] as number;
          if (have < want) continue;
          if (have === want) return i + 1;
          break;
        }
      }
      beyondFirst = true;
    }
    a = stepA(a, code);
    b = stepB(b, code);
  }
  return -1;
}

/** Every candidate that may be listed, the most specific first. */
export function allMaybes(filter: HostFilter, host: string): string[] {
  const found: string[] = [];
  const count = hashSuffixes(host, candidates);
  const { directory, data, blockBits } = filter;
  for (let i = (count - 1) * 3; i >= 0; i -= 3) {
    const high = candidates[i + 1] as number;
    if (probe(data, directory[high >>> 24] as number, high, candidates[i + 2] as number, blockBits)) found.push(host.slice(candidates[i]));
  }
  return found;
}

/** One filter from its 256 tiles, in order. */
export function joinTiles(tiles: readonly Uint16Array[], shape: FilterShape): HostFilter {
  const directory = new Uint32Array(TILES + 1);
  let size = 0;
  for (const [i, tile] of tiles.entries()) {
    directory[i] = size;
    size += tile.length;
  }
  directory[TILES] = size;
  const data = new Uint16Array(size);
  for (const [i, tile] of tiles.entries()) data.set(tile, directory[i]);
  return { ...shape, directory, data };
}

/** A filter over the stored bytes themselves: nothing is copied, only the 257 tile starts are worked out. */
export function openFilter(bytes: Uint16Array, starts: Uint32Array, shape: FilterShape): HostFilter {
  return { ...shape, directory: starts, data: bytes };
}

/** The tile of a filter as a view. */
export function tileOf(filter: HostFilter, index: number): Uint16Array {
  return filter.data.subarray(filter.directory[index], filter.directory[index + 1]);
}
