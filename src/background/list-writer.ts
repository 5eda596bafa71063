import type { ParsedFeed } from '../core/list/feed';
import { openFilter, tileOf, TILES } from '../core/list/filter';
import type { HostFilter } from '../core/list/filter';
import { buildFilter, extendFilter, isCrowded, KeyColumn } from '../core/list/filter-build';
import { buildDelta, MAX_DELTA_SHARE } from '../core/list/delta';
import { decodeHead, EMPTY_HEAD, gensOf, isRemoved } from '../core/list/head';
import type { Head, PackState } from '../core/list/head';
import type { EntryNote } from '../core/list/feed-report';
import { reverseLabels } from '../core/list/host';
import { buildPack, keptRows } from '../core/list/pack-build';
import type { BuiltPack } from '../core/list/pack-build';
import { seal, unseal } from '../core/list/seal';
import type { Pace } from '../core/list/slices';
import type { ListStore } from '../platform/list-store';
import { filterLabel, ListProblem, shardLabel, tileLabel } from './list-reader';
import type { ListReader } from './list-reader';
import { createListRows } from './list-rows';
import type { ListRows, NamedRow } from './list-rows';

export interface WriterParts {
  readonly store: ListStore;
  readonly reader: ListReader;
  readonly pace: Pace;
  /** Unique names for generations. */
  readonly newId: () => string;
}

/** What the caller knows of a source when its new content is taken. */
export type PackFacts = Omit<PackState, 'gen' | 'delta' | 'entries'>;

export interface ListWriter {
  /** Writes the feed as the new pack of its source and flips the head. The old pack answers until then. */
  readonly install: (feed: Pick<ParsedFeed, 'entries' | 'exceptions'>, facts: PackFacts, sources?: unknown) => Promise<{ pack: PackState; covered: number }>;
  /** Changes the head without touching packs: switch, confirm, remove. */
  readonly change: (edit: (packs: readonly PackState[]) => readonly PackState[], sources?: unknown) => Promise<Head>;
  /** Drops packs that do not read back and builds the filter anew from the rest. Returns the ids of the dropped ones. */
  readonly repair: () => Promise<readonly string[]>;
  /** Hosts that a pack's own feed excepts. */
  readonly exceptions: (pack: PackState) => Promise<ReadonlySet<string>>;
  readonly rows: ListRows['rows'];
}

/** What turns the base into the rows as they are now. A row whose note changed counts as added. */
function changeOf(base: ReadonlyMap<string, EntryNote>, rows: readonly NamedRow[]): { added: NamedRow[]; removed: string[] } {
  const present = new Set(rows.map(({ name }) => name));
  return {
    added: rows.filter(({ name, note }) => {
      const before = base.get(name);
      return before === undefined || before.since !== note.since || before.category !== note.category;
    }),
    // A map keeps the order in which it was filled: the base's own.
    removed: [...base.keys()].filter((name) => !present.has(name)),
  };
}

const BATCH = 32;
/** Share of the filter's keys that may belong to entries that are gone. */
const MAX_GARBAGE = 0.1;

export function createListWriter({ store, reader, pace, newId }: WriterParts): ListWriter {
  /** The head as stored now; a damaged one counts as empty but keeps its number, so that it can be replaced. */
  const currentHead = async (): Promise<{ head: Head; expected: number }> => {
    const { head: stored } = await store.readHead();
    const expected = typeof (stored as Head | undefined)?.generation === 'number' ? (stored as Head).generation : 0;
    return { head: decodeHead(stored) ?? { ...EMPTY_HEAD, generation: expected }, expected };
  };

  const { rows, rawRows, notes } = createListRows(store, pace);

  /** The rows of the pack that is replaced; null when it cannot be read, as its dates are worth less than a fresh list. */
  const earlierRows = async (old: PackState | undefined): Promise<Map<string, EntryNote> | null> => {
    if (old === undefined) return null;
    const found = new Map<string, EntryNote>();
    try {
      for await (const slice of rawRows(old.gen)) for (const { name, note } of slice) found.set(name, isRemoved(note) ? {} : note);
      return found;
    } catch (error) {
      if (error instanceof ListProblem || error instanceof RangeError) return null;
      throw error;
    }
  };
  /** First days of entries that the base does not hold. */
  const deltaDays = async (old: PackState | undefined): Promise<Map<string, EntryNote>> => {
    const found = new Map<string, EntryNote>();
    if (old === undefined || old.delta === null) return found;
    for await (const slice of rawRows(old.delta)) for (const { name, note } of slice) if (!isRemoved(note)) found.set(name, note);
    return found;
  };

  const writePack = async (gen: string, built: Pick<BuiltPack, 'model' | 'shards'> & { readonly notes: readonly unknown[] }, exceptions: ReadonlySet<string>): Promise<void> => {
    for (let i = 0; i < built.shards.length; i += BATCH) {
      await store.writeShards(gen, built.shards.slice(i, i + BATCH).map(({ first, bytes }) => ({ first, sealed: seal(bytes, shardLabel(gen, first)) })));
      await pace.pause();
    }
    await store.writeNotes(gen, { model: built.model, notes: built.notes, exceptions: new Set(exceptions) });
  };

  /** The filter for the packs as they will be: the old one extended, or a new one when that would be crowded or full of garbage. */
  const nextFilter = async (head: Head, kept: readonly PackState[], added: KeyColumn, gone: number): Promise<{ filter: HostFilter; garbage: number }> => {
    const garbage = (head.filter?.garbage ?? 0) + gone;
    const old = head.filter === null ? null : await reader.filter().catch(() => null);
    const total = kept.reduce((sum, pack) => sum + pack.entries, added.length);
    if (old !== null && garbage <= total * MAX_GARBAGE && !isCrowded(old.keys + added.length, old.blockBits)) {
      return { filter: await extendFilter(old, added, pace.pause), garbage };
    }
    for (const pack of kept) {
      for await (const slice of rows(pack)) for (const { name } of slice) added.add(reverseLabels(name));
    }
    return { filter: buildFilter(added), garbage: 0 };
  };

  const writeFilter = async (gen: string, filter: HostFilter): Promise<void> => {
    const bytesOf = (words: Uint16Array): Uint8Array => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
    const tiles = Array.from({ length: TILES }, (_, i) => seal(bytesOf(tileOf(filter, i)), tileLabel(gen, i)));
    await store.writeFilter(gen, seal(bytesOf(filter.data), filterLabel(gen)), tiles);
  };

  /** Reads back from disk what is about to become the truth. */
  const readsBack = async (gen: string, filterGen: string, filter: HostFilter): Promise<void> => {
    const whole = unseal(await store.readFilter(filterGen), filterLabel(filterGen));
    const [shard] = await store.readShards(gen, null, 1);
    const fine = whole !== null && whole.length === filter.data.byteLength && shard !== undefined && unseal(shard.sealed, shardLabel(gen, shard.first)) !== null;
    if (!fine) throw new ListProblem('store-corrupt', 'what was just written does not read back');
  };

  const readable = async (pack: PackState): Promise<boolean> => {
    try {
      let read = 0;
      for await (const slice of rows(pack)) read += slice.length;
      return read === pack.entries;
    } catch (error) {
      if (error instanceof ListProblem || error instanceof RangeError) return false;
      throw error;
    }
  };

  const namesOf = (head: Head): Set<string> => new Set([...head.packs.flatMap(gensOf), ...(head.filter === null ? [] : [head.filter.gen])]);

  const flip = async (expected: number, next: Head, filter: HostFilter | null, sources: unknown): Promise<void> => {
    if (!(await store.swapHead(expected, next, sources))) throw new ListProblem('store-error', 'another update was first');
    reader.adopt(next, filter);
    await store.sweep(namesOf(next));
  };

  return {
    rows,
    async install(feed, facts, sources) {
      const { head, expected } = await currentHead();
      const old = head.packs.find((pack) => pack.id === facts.id);
      const base = await earlierRows(old);
      const since = base === null ? new Map<string, EntryNote>() : await deltaDays(old);
      const kept = await keptRows(feed, facts.updated.slice(0, 10), (name) => since.get(name) ?? base?.get(name) ?? null, pace);
      const change = old === undefined || base === null ? null : changeOf(base, kept.rows);
      const gen = newId();
      const small = change !== null && change.added.length + change.removed.length <= (base?.size ?? 0) * MAX_DELTA_SHARE;
      const built = small ? await buildDelta(change.added, change.removed, pace) : await buildPack(kept, pace);
      await writePack(gen, built, feed.exceptions);
      const names = small && old !== undefined ? { gen: old.gen, delta: gen } : { gen, delta: null };
      const pack: PackState = { ...facts, ...names, entries: kept.rows.length };
      const others = head.packs.filter((one) => one.id !== facts.id);
      const gone = small ? change.removed.length : old?.entries ?? 0;
      const { filter, garbage } = await nextFilter(head, small ? [...others, pack] : others, built.keys, gone);
      const filterGen = newId();
      await writeFilter(filterGen, filter);
      await readsBack(gen, filterGen, filter);
      const state = { gen: filterGen, blockBits: filter.blockBits, keys: filter.keys, garbage, starts: filter.directory };
      const next: Head = { format: 1, generation: expected + 1, filter: state, packs: [...others, pack] };
      await flip(expected, next, openFilter(filter.data, filter.directory, filter), sources);
      return { pack, covered: kept.covered };
    },
    exceptions: async (pack) => (await notes(pack.delta ?? pack.gen)).exceptions,
    async repair() {
      const { head, expected } = await currentHead();
      const kept: PackState[] = [];
      const dropped: string[] = [];
      for (const pack of head.packs) {
        if (await readable(pack)) kept.push(pack);
        else dropped.push(pack.id);
      }
      if (kept.length === 0) {
        await flip(expected, { ...EMPTY_HEAD, generation: expected + 1 }, null, undefined);
        return dropped;
      }
      const { filter } = await nextFilter({ ...head, filter: null }, kept, new KeyColumn(), 0);
      const filterGen = newId();
      await writeFilter(filterGen, filter);
      const state = { gen: filterGen, blockBits: filter.blockBits, keys: filter.keys, garbage: 0, starts: filter.directory };
      await flip(expected, { format: 1, generation: expected + 1, filter: state, packs: kept }, filter, undefined);
      return dropped;
    },
    async change(edit, sources) {
      const { head, expected } = await currentHead();
      const packs = edit(head.packs);
      const gone = head.packs.filter((pack) => !packs.some((one) => one.gen === pack.gen)).reduce((sum, pack) => sum + pack.entries, 0);
      const filter = head.filter === null ? null : { ...head.filter, garbage: head.filter.garbage + gone };
      const next: Head = { format: 1, generation: expected + 1, filter: packs.length === 0 ? null : filter, packs };
      const memory = next.filter === null ? null : await reader.filter().catch(() => null);
      await flip(expected, next, memory, sources);
      return next;
    },
  };
}
