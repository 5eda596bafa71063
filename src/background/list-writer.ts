import type { ParsedFeed } from '../core/list/feed';
import { KeyColumn } from '../core/list/filter-build';
import { buildDelta, MAX_DELTA_SHARE } from '../core/list/delta';
import { isRemoved } from '../core/list/head';
import type { Head, PackState } from '../core/list/head';
import type { EntryNote } from '../core/list/feed-report';
import { buildPack, keptRows } from '../core/list/pack-build';
import { createHeadWriter } from './list-head-writer';
import type { HeadWriter, WriterParts } from './list-head-writer';
import { ListProblem } from './list-reader';
import type { ListRows, NamedRow } from './list-rows';
import { createSetWriter } from './list-set-writer';
import type { SetWriter } from './list-set-writer';

/** What the caller knows of a source when its new content is taken. */
export type PackFacts = Omit<PackState, 'gen' | 'delta' | 'entries'>;

export interface ListWriter extends SetWriter {
  /** Writes the feed as the new pack of its source and flips the head. The old pack answers until then. */
  readonly install: (feed: Pick<ParsedFeed, 'entries' | 'exceptions'>, facts: PackFacts) => Promise<{ pack: PackState; covered: number }>;
  /** Changes the head without touching packs: switch, confirm, remove. `lost`: ids that nobody waits for any longer. */
  readonly change: (edit: (packs: readonly PackState[]) => readonly PackState[], forgive?: (id: string) => boolean) => Promise<Head>;
  /**
   * Drops packs that do not read back and builds the filter anew from the rest. `expected` are ids of sources that must have a pack;
   * those that have none count as lost from here on. Returns the ids of all that are lost.
   */
  readonly repair: (expected: readonly string[]) => Promise<readonly string[]>;
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

/** A damaged record is no reason to fail: what it said is worth less than a fresh list. */
function isDamage(error: unknown): boolean {
  return error instanceof ListProblem || error instanceof RangeError;
}

export function createListWriter(parts: WriterParts): ListWriter {
  const writer: HeadWriter = createHeadWriter(parts);
  const { pace, newId, reader } = parts;
  const { rows, rawRows, notes } = writer;

  /** The rows of the pack that is replaced; null when there is none that can be read. */
  const earlierRows = async (old: PackState | undefined): Promise<Map<string, EntryNote> | null> => {
    if (old === undefined) return null;
    const found = new Map<string, EntryNote>();
    try {
      for await (const slice of rawRows(old.gen)) for (const { name, note } of slice) found.set(name, isRemoved(note) ? {} : note);
      return found;
    } catch (error) {
      if (isDamage(error)) return null;
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

  /** True when every record of the pack is there and reads back. */
  const readable = async ({ gen, delta }: PackState): Promise<boolean> => {
    try {
      for (const each of delta === null ? [gen] : [gen, delta]) {
        let read = 0;
        for await (const slice of rawRows(each)) read += slice.length;
        if (read !== (await notes(each)).rows) return false;
      }
      return true;
    } catch (error) {
      if (isDamage(error)) return false;
      throw error;
    }
  };

  return {
    ...createSetWriter(writer, parts),
    rows,
    exceptions: async (pack) => (await notes(pack.delta ?? pack.gen)).exceptions,
    async install(feed, facts) {
      const from = await writer.current();
      const { head } = from;
      const old = head.packs.find((pack) => pack.id === facts.id);
      const base = await earlierRows(old);
      const since = base === null ? new Map<string, EntryNote>() : await deltaDays(old);
      const kept = await keptRows(feed, facts.updated.slice(0, 10), (name) => since.get(name) ?? base?.get(name) ?? null, pace);
      const change = old === undefined || base === null ? null : changeOf(base, kept.rows);
      const gen = newId();
      const small = change !== null && change.added.length + change.removed.length <= (base?.size ?? 0) * MAX_DELTA_SHARE;
      const built = small ? await buildDelta(change.added, change.removed, pace) : await buildPack(kept, pace);
      await writer.writePack(gen, { ...built, rows: small ? change.added.length + change.removed.length : kept.rows.length }, feed.exceptions);
      const names = small && old !== undefined ? { gen: old.gen, delta: gen } : { gen, delta: null };
      const pack: PackState = { ...facts, ...names, entries: kept.rows.length };
      const others = head.packs.filter((one) => one.id !== facts.id);
      const gone = small ? change.removed.length : old?.entries ?? 0;
      await writer.commit(from, { packs: [...others, pack], lost: head.lost.filter((id) => id !== facts.id) }, {
        added: built.keys, covered: new Set(small ? [] : [pack.id]), gone, written: [gen],
      });
      return { pack, covered: kept.covered };
    },
    async repair(expected) {
      const from = await writer.current();
      const { head } = from;
      const kept: PackState[] = [];
      const lost = new Set(head.lost);
      for (const pack of head.packs) {
        if (await readable(pack)) kept.push(pack);
        else lost.add(pack.signed?.set ?? pack.id);
      }
      for (const id of expected) if (!kept.some((pack) => pack.id === id || pack.signed?.set === id)) lost.add(id);
      // A set is one thing: with one pack of it damaged, all are fetched again.
      const whole = kept.filter((pack) => pack.signed === null || !lost.has(pack.signed.set));
      await writer.commit(from, { packs: whole, lost: [...lost] }, { added: new KeyColumn(), covered: new Set(), gone: null, written: [] });
      return [...lost];
    },
    async change(edit, forgive = () => false) {
      const { head, expected } = await writer.current();
      const packs = edit(head.packs);
      const gone = head.packs.filter((pack) => !packs.some((one) => one.gen === pack.gen)).reduce((sum, pack) => sum + pack.entries, 0);
      const filter = head.filter === null ? null : { ...head.filter, garbage: head.filter.garbage + gone };
      const next: Head = { format: 1, generation: expected + 1, filter: packs.length === 0 ? null : filter, packs, lost: head.lost.filter((id) => !forgive(id)) };
      await writer.flip(expected, next, next.filter === null ? null : await reader.filter().catch(() => null));
      return next;
    },
  };
}
