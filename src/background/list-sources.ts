import type { PackState } from '../core/list/head';
import { FRESH_STATE } from '../core/list/source';
import type { SourcesRecord } from '../core/list/source';
import type { ListStatus } from '../core/list/status';
import type { OrganisationSources } from './organisation-lists';

/**
 * What the user chose and what attempts came to. Kept apart from the packs: those can be fetched again, choices cannot.
 * `update` is read, change, write in one turn.
 */
export interface ListSources {
  readonly get: () => Promise<SourcesRecord>;
  readonly update: (edit: (record: SourcesRecord) => SourcesRecord) => Promise<unknown>;
}

/** Ids of imported files begin so; no feed's id does. */
export const FILE_PREFIX = 'file:';

/** True when the pack is this source's, or one of this signed set's. */
export const belongsTo = (pack: Pick<PackState, 'id' | 'signed'>, id: string): boolean => pack.id === id || pack.signed?.set === id;

const shared = { kind: 'threats', entries: 0, refused: 0, updatedAt: null, checkedAt: null, staleAt: null, licence: null, homepage: null, problem: null } as const;

/** One row for each source that is known: of the table, added, signed, imported, or lost. */
export function statusOf(packs: readonly PackState[], record: SourcesRecord, { table, feeds, sets }: OrganisationSources): ListStatus[] {
  const rows = new Map<string, ListStatus>();
  const know = (row: Pick<ListStatus, 'id' | 'name' | 'origin' | 'enabled' | 'strength'> & Partial<ListStatus>): void => {
    const { checkedAt, problem } = record.states[row.id] ?? FRESH_STATE;
    rows.set(row.id, { ...shared, ...row, checkedAt, problem });
  };
  const isOn = (id: string, byDefault = true): boolean => record.states[id]?.enabled ?? byDefault;
  for (const { id, name, strength, licence, homepage, onByDefault } of table) know({ id, name, strength, licence, homepage, origin: 'feed', enabled: isOn(id, onByDefault) });
  for (const { id, name, strength } of [...feeds, ...sets]) know({ id, name, strength, origin: 'policy', enabled: true });
  for (const { id, name, strength, licence, homepage } of record.added) know({ id, name, strength, licence, homepage, origin: 'address', enabled: isOn(id) });
  for (const { id, name, strength } of record.sets) know({ id, name, strength, origin: 'address', enabled: isOn(id) });
  for (const [id, { name }] of Object.entries(record.imports).toSorted(([a], [b]) => (a < b ? -1 : 1))) know({ id, name, strength: 'strong', origin: 'file', enabled: isOn(id) });
  for (const pack of packs) {
    const id = pack.signed?.set ?? pack.id;
    if (!rows.has(id)) know({ id, name: pack.name, strength: pack.strength, origin: pack.origin, enabled: pack.enabled });
    const row = rows.get(id);
    if (row === undefined) continue;
    const updatedAt = row.updatedAt === null || row.updatedAt < pack.updated ? pack.updated : row.updatedAt;
    const stale = new Date(Date.parse(pack.confirmed) + pack.staleHours * 3_600_000).toISOString();
    const staleAt = row.staleAt === null || stale < row.staleAt ? stale : row.staleAt;
    rows.set(id, { ...row, staleAt, entries: row.entries + pack.entries, refused: row.refused + pack.refused, updatedAt, checkedAt: row.checkedAt ?? pack.confirmed });
  }
  return [...rows.values()];
}
