import type { ParsedFeed } from '../core/list/feed';
import { openFilter, tileOf, TILES } from '../core/list/filter';
import type { HostFilter } from '../core/list/filter';
import { buildFilter, extendFilter, isCrowded, KeyColumn } from '../core/list/filter-build';
import { decodeHead, decodeNotes, EMPTY_HEAD } from '../core/list/head';
import type { Head, PackState } from '../core/list/head';
import type { EntryNote } from '../core/list/feed-report';
import { reverseLabels } from '../core/list/host';
import { buildPack } from '../core/list/pack-build';
import type { BuiltPack } from '../core/list/pack-build';
import { seal, unseal } from '../core/list/seal';
import { decodeShard } from '../core/list/shard';
import type { Pace } from '../core/list/slices';
import type { ListStore } from '../platform/list-store';
import { filterLabel, ListProblem, shardLabel, tileLabel } from './list-reader';
import type { ListReader } from './list-reader';

export interface WriterParts {
  readonly store: ListStore;
  readonly reader: ListReader;
  readonly pace: Pace;
  /** Unique names for generations. */
  readonly newId: () => string;
}

/** What the caller knows of a source when its new content is taken. */
export type PackFacts = Omit<PackState, 'gen' | 'entries'>;

export interface ListWriter {
  /** Writes the feed as the new pack of its source and flips the head. The old pack answers until then. */
  readonly install: (feed: Pick<ParsedFeed, 'entries' | 'exceptions'>, facts: PackFacts, sources?: unknown) => Promise<{ pack: PackState; covered: number }>;
  /** Changes the head without touching packs: switch, confirm, remove. */
  readonly change: (edit: (packs: readonly PackState[]) => readonly PackState[], sources?: unknown) => Promise<Head>;
  /** Drops packs that do not read back and builds the filter anew from the rest. Returns the ids of the dropped ones. */
  readonly repair: () => Promise<readonly string[]>;
  /** Hosts that a pack's own feed excepts. */
  readonly exceptions: (gen: string) => Promise<ReadonlySet<string>>;
  /** Streams every entry of a pack in name order. Errors: `ListProblem('store-corrupt')`. */
  readonly rows: (gen: string) => AsyncGenerator<readonly { readonly name: string; readonly note: EntryNote }[]>;
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

  async function* rows(gen: string): AsyncGenerator<readonly { name: string; note: EntryNote }[]> {
    const table = decodeNotes(await store.readNotes(gen));
    if (table === null) throw new ListProblem('store-corrupt', 'notes do not read back');
    let after: string | null = null;
    for (;;) {
      const shards: { first: string; sealed: unknown }[] = await store.readShards(gen, after, BATCH);
      for (const { first, sealed } of shards) {
        const bytes = unseal(sealed, shardLabel(gen, first));
        if (bytes === null) throw new ListProblem('store-corrupt', 'a shard does not read back');
        yield decodeShard(bytes, table.model).map(({ name, note }) => ({ name, note: table.notes[note] ?? {} }));
        await pace.pause();
      }
      if (shards.length < BATCH) return;
      after = shards.at(-1)?.first ?? '';
    }
  }

  /** First days of the pack that is replaced; nothing when it cannot be read, as dates are worth less than a fresh list. */
  const earlierDays = async (old: PackState | undefined): Promise<(name: string) => EntryNote | null> => {
    const days = new Map<string, EntryNote>();
    if (old === undefined) return () => null;
    try {
      for await (const slice of rows(old.gen)) for (const { name, note } of slice) days.set(name, note);
    } catch (error) {
      if (!(error instanceof ListProblem || error instanceof RangeError)) throw error;
    }
    return (name) => days.get(name) ?? null;
  };

  const writePack = async (gen: string, built: BuiltPack, exceptions: ReadonlySet<string>): Promise<void> => {
    for (let i = 0; i < built.shards.length; i += BATCH) {
      await store.writeShards(gen, built.shards.slice(i, i + BATCH).map(({ first, bytes }) => ({ first, sealed: seal(bytes, shardLabel(gen, first)) })));
      await pace.pause();
    }
    await store.writeNotes(gen, { model: built.model, notes: built.notes, exceptions: new Set(exceptions) });
  };

  /** The filter for the packs as they will be: the old one extended, or a new one when that would be crowded or full of garbage. */
  const nextFilter = async (head: Head, kept: readonly PackState[], added: KeyColumn): Promise<{ filter: HostFilter; garbage: number }> => {
    const gone = head.packs.filter((pack) => !kept.includes(pack)).reduce((sum, pack) => sum + pack.entries, 0);
    const garbage = (head.filter?.garbage ?? 0) + gone;
    const old = head.filter === null ? null : await reader.filter().catch(() => null);
    const total = kept.reduce((sum, pack) => sum + pack.entries, added.length);
    if (old !== null && garbage <= total * MAX_GARBAGE && !isCrowded(old.keys + added.length, old.blockBits)) {
      return { filter: await extendFilter(old, added, pace.pause), garbage };
    }
    for (const pack of kept) {
      for await (const slice of rows(pack.gen)) for (const { name } of slice) added.add(reverseLabels(name));
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

  const readable = async (gen: string): Promise<boolean> => {
    try {
      let read = 0;
      for await (const slice of rows(gen)) read += slice.length;
      return read > 0;
    } catch (error) {
      if (error instanceof ListProblem || error instanceof RangeError) return false;
      throw error;
    }
  };

  const gensOf = (head: Head): Set<string> => new Set([...head.packs.map((pack) => pack.gen), ...(head.filter === null ? [] : [head.filter.gen])]);

  const flip = async (expected: number, next: Head, filter: HostFilter | null, sources: unknown): Promise<void> => {
    if (!(await store.swapHead(expected, next, sources))) throw new ListProblem('store-error', 'another update was first');
    reader.adopt(next, filter);
    await store.sweep(gensOf(next));
  };

  return {
    rows,
    async install(feed, facts, sources) {
      const { head, expected } = await currentHead();
      const old = head.packs.find((pack) => pack.id === facts.id);
      const gen = newId();
      const built = await buildPack(feed, facts.updated.slice(0, 10), await earlierDays(old), pace);
      await writePack(gen, built, feed.exceptions);
      const pack: PackState = { ...facts, gen, entries: built.entries };
      const kept = head.packs.filter((one) => one.id !== facts.id);
      const { filter, garbage } = await nextFilter(head, kept, built.keys);
      const filterGen = newId();
      await writeFilter(filterGen, filter);
      await readsBack(gen, filterGen, filter);
      const state = { gen: filterGen, blockBits: filter.blockBits, keys: filter.keys, garbage, starts: filter.directory };
      const next: Head = { format: 1, generation: expected + 1, filter: state, packs: [...kept, pack] };
      await flip(expected, next, openFilter(filter.data, filter.directory, filter), sources);
      return { pack, covered: built.covered };
    },
    async exceptions(gen) {
      return decodeNotes(await store.readNotes(gen))?.exceptions ?? new Set();
    },
    async repair() {
      const { head, expected } = await currentHead();
      const kept: PackState[] = [];
      const dropped: string[] = [];
      for (const pack of head.packs) {
        if (await readable(pack.gen)) kept.push(pack);
        else dropped.push(pack.id);
      }
      if (kept.length === 0) {
        await flip(expected, { ...EMPTY_HEAD, generation: expected + 1 }, null, undefined);
        return dropped;
      }
      const { filter } = await nextFilter({ ...head, filter: null }, kept, new KeyColumn());
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
