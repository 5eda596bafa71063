import { blocksFor, bytesOf, directoryOf, encodeTile, MAX_TILE_KEYS, openFilter, roomFor, tileKey, tileOf, TILES } from './filter';
import type { HostFilter } from './filter';
import { CANDIDATE_ROOM, hashReversed, hashSuffixes, MARK_BIT } from './hash';

/** Hashes of listed hosts and their marks, collected before a filter is built from them. Eight bytes each. */
export class KeyColumn {
  length = 0;
  high = new Uint32Array(1024);
  low = new Uint32Array(1024);
  readonly #scratch = new Uint32Array(CANDIDATE_ROOM);
  /** The last mark: sorted names leave the same one many times in a row. */
  #markHigh = -1;
  #markLow = -1;

  add(host: string): void {
    const count = hashSuffixes(host, this.#scratch);
    const last = (count - 1) * 3;
    this.#put(this.#scratch[last + 1] ?? 0, this.#scratch[last + 2] ?? 0);
    if (count > 1) this.#mark(this.#scratch[1] ?? 0, this.#scratch[2] ?? 0);
  }

  /** The same for a name with its labels reversed, as packs hold it (`com.evil.www`), without turning it around. */
  addReversed(name: string): void {
    const labels = hashReversed(name, this.#scratch);
    this.#put(this.#scratch[0] ?? 0, this.#scratch[1] ?? 0);
    if (labels > 2) this.#mark(this.#scratch[2] ?? 0, this.#scratch[3] ?? 0);
  }

  #mark(high: number, low: number): void {
    if (high === this.#markHigh && low === this.#markLow) return;
    [this.#markHigh, this.#markLow] = [high, low];
    this.#put(high, low ^ MARK_BIT);
  }

  #put(high: number, low: number): void {
    if (this.length === this.high.length) this.#grow();
    this.high[this.length] = high;
    this.low[this.length++] = low;
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
export function tileKeys(column: KeyColumn, blocks: number): Float64Array[] {
  const counts = new Uint32Array(TILES);
  for (let i = 0; i < column.length; i++) counts[(column.high[i] as number) >>> 24]!++;
  const tiles = Array.from(counts, (count) => new Float64Array(count));
  counts.fill(0);
  for (let i = 0; i < column.length; i++) {
    const high = column.high[i] as number;
    const tile = high >>> 24;
    (tiles[tile] as Float64Array)[counts[tile]!++] = tileKey(high, column.low[i] as number, blocks);
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
  const blocks = blocksFor(column.length);
  const tiles = tileKeys(column, blocks).map((keys) => encodeTile(keys, blocks));
  const directory = directoryOf(tiles.map((tile) => tile.length));
  const data = roomFor(directory);
  for (const [i, tile] of tiles.entries()) data.set(tile, directory[i]);
  return openFilter(data, directory, { blocks, keys: keysIn(directory, blocks) });
}

const keysIn = (directory: Uint32Array, blocks: number): number => (directory[TILES] as number) - TILES * (blocks + 1);

/** Keys that the tile does not hold yet, and before which of its keys each belongs. */
function missing(tile: Uint16Array, added: Float64Array, blocks: number): { keys: number[]; places: number[] } {
  const bytes = bytesOf(tile);
  const first = 2 * blocks + 2;
  const count = tile.length - blocks - 1;
  const keys: number[] = [];
  const places: number[] = [];
  for (const key of added) {
    const block = Math.floor(key / 65_536);
    const want = key % 65_536;
    const end = tile[block + 1] ?? 0;
    let at = tile[block] ?? 0;
    let here = -1;
    for (; at < end; at++) {
      here = (bytes[first + at] as number) | ((bytes[first + at + count] as number) << 8);
      if (here >= want) break;
    }
    if (at < end && here === want) continue;
    places.push(at);
    keys.push(key);
  }
  return { keys, places };
}

/** Writes the tile with those keys in it to `out`. */
function writeGrown(tile: Uint16Array, { keys, places }: ReturnType<typeof missing>, out: Uint16Array, blocks: number): void {
  let done = 0;
  for (let block = 0; block <= blocks; block++) {
    while (done < keys.length && (keys[done] as number) < block * 65_536) done++;
    out[block] = (tile[block] as number) + done;
  }
  const count = tile.length - blocks - 1;
  const old = bytesOf(tile).subarray(2 * blocks + 2);
  const bytes = bytesOf(out).subarray(2 * blocks + 2);
  for (const upper of [0, 1]) {
    const to = upper * (count + keys.length);
    bytes.set(old.subarray(upper * count, upper * count + count), to);
    // From behind, so that what moves up only overwrites what has moved.
    for (let i = keys.length - 1, end = count; i >= 0; i--) {
      const place = places[i] as number;
      bytes.copyWithin(to + place + i + 1, to + place, to + end);
      bytes[to + place + i] = (keys[i] as number) >>> (8 * upper);
      end = place;
    }
  }
}

/** True when so many keys share a block that the filter should be built anew with more blocks. */
export function isCrowded(keys: number, blocks: number): boolean {
  return keys / TILES / blocks > 14;
}

/**
 * The filter with more hosts in it, tile by tile; `pause` is awaited between slices so that nobody waits long.
 * Removed hosts may stay: a filter hit is only "maybe". Errors: RangeError for more keys than a tile can count.
 */
export async function extendFilter(filter: HostFilter, column: KeyColumn, pause: () => Promise<void>): Promise<HostFilter> {
  const { blocks } = filter;
  const added = tileKeys(column, blocks);
  await pause();
  const fresh = added.map((keys, i) => missing(tileOf(filter, i), keys, blocks));
  const directory = directoryOf(fresh.map(({ keys }, i) => tileOf(filter, i).length + keys.length));
  await pause();
  const data = roomFor(directory);
  for (const [i, own] of fresh.entries()) {
    const tile = tileOf(filter, i);
    if (tile.length - blocks - 1 + own.keys.length > MAX_TILE_KEYS) throw new RangeError('too many entries for one filter');
    writeGrown(tile, own, data.subarray(directory[i], directory[i + 1]), blocks);
    if (i % 32 === 31) await pause();
  }
  return openFilter(data, directory, { blocks, keys: keysIn(directory, blocks) });
}
