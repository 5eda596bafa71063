import type { EntryNote } from '../core/list/feed-report';
import { decodeNotes, isRemoved } from '../core/list/head';
import type { PackNotes, PackState, REMOVED } from '../core/list/head';
import { unseal } from '../core/list/seal';
import { decodeShard } from '../core/list/shard';
import type { Pace } from '../core/list/slices';
import type { ListStore } from '../platform/list-store';
import { ListProblem, shardLabel } from './list-reader';

/** An entry with its labels reversed, as packs sort them. */
export interface NamedRow {
  readonly name: string;
  readonly note: EntryNote;
}

type PackName = Pick<PackState, 'gen' | 'delta'>;

export interface ListRows {
  /** Every entry of a pack in name order, in slices. Errors: `ListProblem('store-corrupt')`, RangeError. */
  readonly rows: (pack: PackName) => AsyncGenerator<readonly NamedRow[]>;
  /** The rows of one generation of records as they stand there, taken-away entries included. */
  readonly rawRows: (gen: string) => AsyncGenerator<readonly { readonly name: string; readonly note: EntryNote | typeof REMOVED }[]>;
  readonly notes: (gen: string) => Promise<PackNotes>;
}

const BATCH = 32;

export function createListRows(store: Pick<ListStore, 'readNotes' | 'readShards'>, pace: Pace): ListRows {
  const notes = async (gen: string): Promise<PackNotes> => {
    const table = decodeNotes(await store.readNotes(gen));
    if (table === null) throw new ListProblem('store-corrupt', 'notes do not read back');
    return table;
  };

  async function* rawRows(gen: string): AsyncGenerator<readonly { name: string; note: EntryNote | typeof REMOVED }[]> {
    const table = await notes(gen);
    let after: string | null = null;
    for (;;) {
      const shards: { first: string; sealed: unknown }[] = await store.readShards(gen, after, BATCH);
      if (after === null && shards[0]?.first !== '') throw new ListProblem('store-corrupt', 'the first shard is gone');
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

  async function* rows(pack: PackName): AsyncGenerator<readonly NamedRow[]> {
    const changed: { name: string; note: EntryNote | typeof REMOVED }[] = [];
    if (pack.delta !== null) for await (const slice of rawRows(pack.delta)) changed.push(...slice);
    const hidden = new Set(changed.map(({ name }) => name));
    const added = changed.flatMap(({ name, note }) => (isRemoved(note) ? [] : [{ name, note }]));
    let at = 0;
    for await (const slice of rawRows(pack.gen)) {
      const merged: NamedRow[] = [];
      for (const { name, note } of slice) {
        for (let next = added[at]; next !== undefined && next.name < name; next = added[++at]) merged.push(next);
        if (!hidden.has(name) && !isRemoved(note)) merged.push({ name, note });
      }
      yield merged;
    }
    if (at < added.length) yield added.slice(at);
  }

  return { rows, rawRows, notes };
}
