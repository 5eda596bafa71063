import type { ParsedFeed } from './feed';
import type { EntryNote } from './feed-report';
import { KeyColumn } from './filter-build';
import { reverseLabels, selfAndParents } from './host';
import { ModelCounter } from './name-model';
import { countShard, encodeShard, SHARD_ROWS } from './shard';
import type { Row } from './shard';
import { sortInSlices } from './slices';
import type { Pace } from './slices';

/** A pack as built, before it is stored or published. */
export interface BuiltPack {
  readonly entries: number;
  /** Entries left out because a parent is an entry: they are covered by it. */
  readonly covered: number;
  /** Distinct notes; rows refer to them by index. */
  readonly notes: readonly EntryNote[];
  /** Decodes the shards. */
  readonly model: Uint16Array;
  readonly shards: readonly BuiltShard[];
  /** Hashes of all entries, for the filter. */
  readonly keys: KeyColumn;
}

export interface BuiltShard {
  /** The smallest name that may stand here; `''` for the first, so that every look-up finds a shard. */
  readonly first: string;
  readonly bytes: Uint8Array;
}

/** What was known of a name in the generation before: its first day is kept. */
export type EarlierNote = (name: string) => EntryNote | null;

export interface KeptRows {
  /** Names with reversed labels, sorted, each with its dated note. */
  readonly rows: readonly { readonly name: string; readonly note: EntryNote }[];
  readonly covered: number;
}

/**
 * The entries of a feed as a pack holds them: sorted, without what a parent covers, without what the feed itself excepts.
 * `today` (`YYYY-MM-DD`) dates entries that neither the feed nor the generation before dates.
 */
export async function keptRows(
  feed: Pick<ParsedFeed, 'entries' | 'exceptions'>,
  today: string,
  earlier: EarlierNote,
  pace: Pace,
): Promise<KeptRows> {
  const { entries, exceptions } = feed;
  const reversed = Array.from(entries.keys(), reverseLabels);
  const names = await sortInSlices(reversed, (a, b) => (a < b ? -1 : a > b ? 1 : 0), pace);
  const rows: { name: string; note: EntryNote }[] = [];
  let covered = 0;
  for (const [i, name] of names.entries()) {
    if (i % 512 === 511) await pace.pause();
    const host = reverseLabels(name);
    if (exceptions.has(host)) continue;
    if (isCovered(host, entries, exceptions)) covered++;
    else rows.push({ name, note: dated(entries.get(host) ?? null, earlier(name), today) });
  }
  return { rows, covered };
}

/** Cuts sorted rows into shards and codes them by their own model. */
export async function buildPack(kept: KeptRows, pace: Pace): Promise<BuiltPack> {
  const notes = new NoteTable();
  const keys = new KeyColumn();
  const slices: Row[][] = [];
  for (let start = 0; start === 0 || start < kept.rows.length; start += SHARD_ROWS) {
    slices.push(kept.rows.slice(start, start + SHARD_ROWS).map(({ name, note }) => {
      keys.addReversed(name);
      return { name, note: notes.indexOf(note) };
    }));
    await pace.pause();
  }
  const { list, rank } = notes.ranked();
  const counter = new ModelCounter();
  for (const [i, rows] of slices.entries()) {
    slices[i] = rows.map(({ name, note }) => ({ name, note: rank[note] ?? 0 }));
    countShard(slices[i] ?? [], counter);
    await pace.pause();
  }
  const model = counter.finish();
  const shards: BuiltShard[] = [];
  for (const [i, rows] of slices.entries()) {
    shards.push({ first: i === 0 ? '' : rows[0]?.name ?? '', bytes: encodeShard(rows, model) });
    await pace.pause();
  }
  return { entries: kept.rows.length, covered: kept.covered, notes: list, model, shards, keys };
}

/** True when a listed parent says it already, with no exception in between. */
function isCovered(host: string, entries: ReadonlyMap<string, unknown>, exceptions: ReadonlySet<string>): boolean {
  for (const parent of selfAndParents(host).slice(1)) {
    if (exceptions.has(parent)) return false;
    if (entries.has(parent)) return true;
  }
  return false;
}

function dated(note: EntryNote | null, earlier: EntryNote | null, today: string): EntryNote {
  const since = note?.since ?? earlier?.since ?? today;
  const category = note?.category;
  return { since, ...(category === undefined ? {} : { category }) };
}

/** Distinct notes, numbered as they appear. */
export class NoteTable {
  readonly #list: EntryNote[] = [];
  readonly #uses: number[] = [];
  readonly #index = new Map<string, number>();

  indexOf(note: EntryNote): number {
    const key = `${note.since ?? ''}|${note.category ?? ''}`;
    let index = this.#index.get(key);
    if (index === undefined) {
      index = this.#list.push(note) - 1;
      this.#uses.push(0);
      this.#index.set(key, index);
    }
    this.#uses[index] = (this.#uses[index] ?? 0) + 1;
    return index;
  }

  /** The notes, the most used first, and the new number of each: small numbers cost few bits. */
  ranked(): { list: EntryNote[]; rank: Uint32Array } {
    const order = this.#list.map((_, i) => i).sort((a, b) => (this.#uses[b] ?? 0) - (this.#uses[a] ?? 0) || a - b);
    const rank = new Uint32Array(order.length);
    for (const [place, index] of order.entries()) rank[index] = place;
    return { list: order.map((index) => this.#list[index] ?? {}), rank };
  }
}
