import { bytesOf, LAYOUT, openFilter, tileOf, TILES } from '../core/list/filter';
import type { HostFilter } from '../core/list/filter';
import { buildFilter, extendFilter, isCrowded } from '../core/list/filter-build';
import type { KeyColumn } from '../core/list/filter-build';
import { decodeHead, EMPTY_HEAD, gensOf } from '../core/list/head';
import type { Head, PackState } from '../core/list/head';
import type { BuiltPack } from '../core/list/pack-build';
import { seal, unseal } from '../core/list/seal';
import type { Pace } from '../core/list/slices';
import type { ListStore } from '../platform/list-store';
import { filterLabel, ListProblem, shardLabel, tileLabel } from './list-reader';
import type { ListReader } from './list-reader';
import { createListRows } from './list-rows';
import type { ListRows } from './list-rows';

export interface WriterParts {
  readonly store: ListStore;
  readonly reader: ListReader;
  readonly pace: Pace;
  /** Unique names for generations. */
  readonly newId: () => string;
}

/** The records of a pack, or of a change of one, before they are written. */
export type PackRecords = Pick<BuiltPack, 'model' | 'shards'> & { readonly notes: readonly unknown[]; readonly rows: number };

/** How the packs to be differ from those that the old filter was made for. */
export interface Changed {
  /** Hashes of entries that the old filter may not hold. */
  readonly added: KeyColumn;
  /** Ids of packs whose entries are all among `added`. */
  readonly covered: ReadonlySet<string>;
  /** Entries that the old filter holds in vain; null when nothing of the old filter can be used. */
  readonly gone: number | null;
  /** Records that were written for this change. */
  readonly written: readonly string[];
}

/** The steps every change of the lists is made of: write what nothing names yet, read it back, flip the head, sweep. */
export interface HeadWriter extends ListRows {
  readonly current: () => Promise<{ head: Head; expected: number }>;
  readonly writePack: (gen: string, records: PackRecords, exceptions: Iterable<string>) => Promise<void>;
  /**
   * Writes the filter for the packs as they will be, and makes them the truth.
   */
  readonly commit: (from: { head: Head; expected: number }, next: Pick<Head, 'packs' | 'lost'>, changed: Changed) => Promise<void>;
  /** Makes packs the truth that the old filter covers already; null when no pack is left. */
  readonly flip: (expected: number, next: Head, filter: HostFilter | null) => Promise<void>;
}

const BATCH = 32;
/** Share of the filter's keys that may belong to entries that are gone. */
const MAX_GARBAGE = 0.1;

export function createHeadWriter({ store, reader, pace, newId }: WriterParts): HeadWriter {
  const listRows = createListRows(store, pace);

  /** The old filter extended, or a new one when that would be crowded or full of garbage. */
  const nextFilter = async (head: Head, packs: readonly PackState[], { added, covered, gone }: Changed): Promise<{ filter: HostFilter; garbage: number }> => {
    const garbage = (head.filter?.garbage ?? 0) + (gone ?? 0);
    const old = head.filter === null || gone === null ? null : await reader.filter().catch(() => null);
    const total = packs.reduce((sum, pack) => sum + pack.entries, 0);
    if (old !== null && garbage <= total * MAX_GARBAGE && !isCrowded(old.keys + added.length, old.blocks)) {
      return { filter: await extendFilter(old, added, pace.pause), garbage };
    }
    for (const pack of packs.filter(({ id }) => !covered.has(id))) {
      for await (const slice of listRows.rows(pack)) for (const { name } of slice) added.addReversed(name);
    }
    return { filter: buildFilter(added), garbage: 0 };
  };

  const writeFilter = async (gen: string, filter: HostFilter): Promise<void> => {
    const tiles = Array.from({ length: TILES }, (_, i) => seal(bytesOf(tileOf(filter, i)), tileLabel(gen, i)));
    await store.writeFilter(gen, seal(bytesOf(filter.data), filterLabel(gen)), tiles);
  };

  /** Reads back from disk what is about to become the truth. */
  const readsBack = async (gens: readonly string[], filterGen: string, filter: HostFilter): Promise<void> => {
    const whole = unseal(await store.readFilter(filterGen), filterLabel(filterGen));
    let fine = whole !== null && whole.length === filter.data.byteLength;
    for (const gen of gens) {
      const [shard] = await store.readShards(gen, null, 1);
      fine &&= shard !== undefined && unseal(shard.sealed, shardLabel(gen, shard.first)) !== null;
    }
    if (!fine) throw new ListProblem('store-corrupt', 'what was just written does not read back');
  };

  const namesOf = (head: Head): Set<string> => new Set([...head.packs.flatMap(gensOf), ...(head.filter === null ? [] : [head.filter.gen])]);

  const flip = async (expected: number, next: Head, filter: HostFilter | null): Promise<void> => {
    if (!(await store.swapHead(expected, next))) throw new ListProblem('store-error', 'another update was first');
    reader.adopt(next, filter);
    await store.sweep(namesOf(next));
  };

  return {
    ...listRows,
    flip,
    /** A damaged head counts as empty but keeps its number, so that it can be replaced. */
    async current() {
      const stored = await store.readHead();
      const generation: unknown = typeof stored === 'object' && stored !== null && 'generation' in stored ? stored.generation : 0;
      const expected = typeof generation === 'number' ? generation : 0;
      return { head: decodeHead(stored) ?? { ...EMPTY_HEAD, generation: expected }, expected };
    },
    async writePack(gen, { model, shards, notes, rows }, exceptions) {
      for (let i = 0; i < shards.length; i += BATCH) {
        await store.writeShards(gen, shards.slice(i, i + BATCH).map(({ first, bytes }) => ({ first, sealed: seal(bytes, shardLabel(gen, first)) })));
        await pace.pause();
      }
      await store.writeNotes(gen, { model, notes, exceptions: new Set(exceptions), rows });
    },
    async commit({ head, expected }, { packs, lost }, changed) {
      if (packs.length === 0) return flip(expected, { format: 1, generation: expected + 1, filter: null, packs: [], lost }, null);
      const { filter, garbage } = await nextFilter(head, packs, changed);
      const filterGen = newId();
      await writeFilter(filterGen, filter);
      await readsBack(changed.written, filterGen, filter);
      const state = { gen: filterGen, blocks: filter.blocks, keys: filter.keys, garbage, starts: filter.directory, layout: LAYOUT };
      const next: Head = { format: 1, generation: expected + 1, filter: state, packs, lost };
      return flip(expected, next, openFilter(filter.data, filter.directory, filter));
    },
  };
}
