import type { PackState } from '../core/list/head';
import { decodeSources, FRESH_STATE } from '../core/list/source';
import type { FeedSource, SourcesRecord } from '../core/list/source';
import type { ListStatus } from '../core/list/status';
import type { ListStore } from '../platform/list-store';

export interface ListSources {
  readonly read: () => Promise<SourcesRecord>;
  readonly change: (edit: (record: SourcesRecord) => SourcesRecord) => Promise<void>;
}

/** The sources' state in the store; changes wait for each other, so that none is lost. */
export function createListSources(store: Pick<ListStore, 'readHead' | 'writeSources'>): ListSources {
  let turn: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<SourcesRecord> => decodeSources((await store.readHead()).sources);
  return {
    read,
    change(edit) {
      const next = turn.then(async () => store.writeSources(edit(await read())));
      turn = next.catch(() => undefined);
      return next;
    },
  };
}

/** One row for each source that is known: of the table, added, imported, or lost. */
export function statusOf(packs: readonly PackState[], record: SourcesRecord, table: readonly FeedSource[]): ListStatus[] {
  const rows = new Map<string, ListStatus>();
  for (const source of [...table, ...record.added]) {
    const state = record.states[source.id] ?? FRESH_STATE;
    rows.set(source.id, {
      id: source.id, name: source.name, origin: record.added.includes(source) ? 'address' : 'feed',
      enabled: state.enabled ?? source.onByDefault, strength: source.strength, entries: 0, refused: 0,
      updatedAt: null, checkedAt: state.checkedAt, licence: source.licence, homepage: source.homepage, problem: state.problem,
    });
  }
  for (const pack of packs) {
    const known = rows.get(pack.id);
    rows.set(pack.id, {
      id: pack.id, name: pack.name, origin: known?.origin ?? pack.origin, enabled: known?.enabled ?? pack.enabled, strength: pack.strength,
      entries: pack.entries, refused: pack.refused, updatedAt: pack.updated, checkedAt: known?.checkedAt ?? pack.confirmed,
      licence: known?.licence ?? null, homepage: known?.homepage ?? null, problem: record.states[pack.id]?.problem ?? null,
    });
  }
  for (const [id, state] of Object.entries(record.states)) {
    if (rows.has(id) || state.problem === null || !id.startsWith(FILE_PREFIX)) continue;
    rows.set(id, {
      id, name: id.slice(FILE_PREFIX.length), origin: 'file', enabled: true, strength: 'strong', entries: 0, refused: 0,
      updatedAt: null, checkedAt: state.checkedAt, licence: null, homepage: null, problem: state.problem,
    });
  }
  return [...rows.values()];
}

/** Ids of imported files begin so; no feed's id does. */
export const FILE_PREFIX = 'file:';
