import { parseFeed } from '../core/list/feed';
import type { FeedGuards, FeedReport } from '../core/list/feed-report';
import { inPieces } from '../core/list/slices';
import type { Pace } from '../core/list/slices';
import type { ListCopies } from '../platform/list-copies';
import { FILE_PREFIX } from './list-sources';
import type { ListSources } from './list-sources';
import type { ListWriter } from './list-writer';

export interface ImportOutcome {
  readonly id: string;
  readonly entries: number;
  readonly refused: number;
  readonly report: FeedReport;
}

export interface ListImports {
  /** A file of the user's own: one strong source named after it. Errors: `FeedError` when it is no feed, or what a store rejects with. */
  readonly take: (name: string, bytes: Uint8Array) => Promise<ImportOutcome>;
  /** Reads a lost list in again from its copy, under its old date; false when there is none that reads back. */
  readonly restore: (id: string) => Promise<boolean>;
  readonly forget: (id: string) => Promise<void>;
}

interface Parts {
  readonly copies: ListCopies;
  readonly sources: ListSources;
  readonly writer: Pick<ListWriter, 'install'>;
  readonly guards: FeedGuards;
  readonly pace: Pace;
  readonly now: () => number;
}

/** A file is not refreshed by anybody; after this time its silence says nothing. */
const FILE_STALE_HOURS = 30 * 24;

export function createListImports({ copies, sources, writer, guards, pace, now }: Parts): ListImports {
  const install = async (id: string, name: string, bytes: Uint8Array, at: string, enabled: boolean): Promise<ImportOutcome> => {
    const feed = await parseFeed(inPieces(bytes, pace), guards);
    const refused = Object.values(feed.report.refused).reduce((sum, count) => sum + count, 0);
    const { pack } = await writer.install(feed, {
      id, name, strength: 'strong', category: null, group: null, origin: 'file', enabled,
      refused, confirmed: at, updated: at, staleHours: FILE_STALE_HOURS, signed: null,
    });
    return { id, entries: pack.entries, refused, report: feed.report };
  };

  return {
    async take(name, bytes) {
      const id = `${FILE_PREFIX}${name}`;
      const at = new Date(now()).toISOString();
      const outcome = await install(id, name, bytes, at, true);
      await copies.put(id, bytes);
      await sources.update((record) => ({
        ...record,
        imports: { ...record.imports, [id]: { name, at } },
        states: Object.fromEntries(Object.entries(record.states).filter(([known]) => known !== id)),
      }));
      return outcome;
    },
    async restore(id) {
      const { imports, states } = await sources.get();
      const file = imports[id];
      const bytes = file === undefined ? null : await copies.get(id).catch(() => null);
      if (file === undefined || bytes === null) return false;
      await install(id, file.name, bytes, file.at, states[id]?.enabled ?? true);
      return true;
    },
    async forget(id) {
      await sources.update((record) => ({ ...record, imports: Object.fromEntries(Object.entries(record.imports).filter(([known]) => known !== id)) }));
      await copies.remove(id);
    },
  };
}
