import { blockBitsFor, encodeTile, joinTiles, MAX_TILE_KEYS, tileKey, tileOf, TILES } from './filter';
import type { HostFilter } from './filter';
import { CANDIDATE_ROOM, hashSuffixes } from './hash';

/** Hashes of listed hosts, collected before a filter is built from them. Eight bytes a host. */
export class KeyColumn {
  length = 0;
  high = new Uint32Array(1024);
  low = new Uint32Array(1024);
  readonly #scratch = new Uint32Array(CANDIDATE_ROOM);

  add(host: string): void {
    const last = (hashSuffixes(host, this.#scratch) - 1) * 3;
    if (this.length === this.high.length) this.#grow();
    this.high[this.length] = this.#scratch[last + 1] ?? 0;
    this.low[this.length++] = this.#scratch[last + 2] ?? 0;
  }

  #grow(): void {
    const high = new Uint32Array(this.high.length * 2);
    const low = new Uint32Array(this.low.length * 2);
    high.set(this.high);
    low.set(this.low);
    this.high = high;
    this.low = low;
  }
}

/** Keys of each tile, sorted and distinct. */
export function tileKeys(column: KeyColumn, blockBits: number): Float64Array[] {
  const counts = new Uint32Array(TILES);
  for (let i = 0; i < column.length; i++) counts[(column.high[i] as number) >>> 24]!++;
  const tiles = Array.from(counts, (count) => new Float64Array(count));
  counts.fill(0);
  for (let i = 0; i < column.length; i++) {
    const high = column.high[i] as number;
    const tile = high >>> 24;
    (tiles[tile] as Float64Array)[counts[tile]!++] = tileKey(high, column.low[i] as number, blockBits);
  }
  return tiles.map((keys) => distinct(keys.sort()));
}

function distinct(sorted: Float64Array): Float64Array {
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] as number;
  }
  return sorted.subarray(0, kept);
}

/** Builds a filter. Errors: RangeError beyond about 16 million entries. */
export function buildFilter(column: KeyColumn): HostFilter {
  const blockBits = blockBitsFor(column.length);
  const keys = tileKeys(column, blockBits);
  const total = keys.reduce((sum, tile) => sum + tile.length, 0);
  return joinTiles(keys.map((tile) => encodeTile(tile, blockBits)), { blockBits, keys: total });
}

/** One tile with more keys in it, by moving what follows; the tile itself when it holds them all already. `added` is sorted and distinct. */
export function extendTile(tile: Uint16Array, added: Float64Array, blockBits: number): Uint16Array {
  const blocks = 2 ** blockBits;
  const first = blocks + 1;
  const places: number[] = [];
  const fresh: number[] = [];
  for (const key of added) {
    const block = Math.floor(key / 65_536);
    const want = key % 65_536;
    const end = first + (tile[block + 1] ?? 0);
    let at = first + (tile[block] ?? 0);
    while (at < end && (tile[at] ?? 0) < want) at++;
    if (at < end && tile[at] === want) continue;
    places.push(at);
    fresh.push(key);
  }
  if (fresh.length === 0) return tile;
  if (tile.length - first + fresh.length > MAX_TILE_KEYS) throw new RangeError('too many entries for one filter');
  const out = new Uint16Array(tile.length + fresh.length);
  let done = 0;
  for (let block = 0; block <= blocks; block++) {
    while (done < fresh.length && (fresh[done] ?? 0) < block * 65_536) done++;
    out[block] = (tile[block] ?? 0) + done;
  }
  let from = first;
  for (const [i, key] of fresh.entries()) {
    const place = places[i] ?? from;
    out.set(tile.subarray(from, place), from + i);
    out[place + i] = key % 65_536;
    from = place;
  }
  out.set(tile.subarray(from), from + fresh.length);
  return out;
}

/** True when so many keys share a block that the filter should be built anew with more blocks. */
export function isCrowded(keys: number, blockBits: number): boolean {
  return blockBits < 13 && keys / TILES / 2 ** blockBits > 24;
}

/**
 * The filter with more hosts in it, tile by tile; `pause` is awaited between slices so that nobody waits long.
 * Removed hosts may stay: a filter hit is only "maybe".
 */
export async function extendFilter(filter: HostFilter, column: KeyColumn, pause: () => Promise<void>): Promise<HostFilter> {
  const added = tileKeys(column, filter.blockBits);
  const tiles: Uint16Array[] = [];
  let keys = 0;
  for (let i = 0; i < TILES; i++) {
    const tile = extendTile(tileOf(filter, i), added[i] as Float64Array, filter.blockBits);
    keys += tile.length - 2 ** filter.blockBits - 1;
    tiles.push(tile);
    if (i % 32 === 31) await pause();
  }
  return joinTiles(tiles, { blockBits: filter.blockBits, keys });
}
