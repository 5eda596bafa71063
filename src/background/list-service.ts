import type { ListAnswer } from '../core/list/answer';
import { parseFeed } from '../core/list/feed';
import type { FeedGuards, FeedReport } from '../core/list/feed-report';
import type { PackState } from '../core/list/head';
import type { Pace } from '../core/list/slices';
import type { ListStatus } from '../core/list/status';
import type { ListStore } from '../platform/list-store';
import { createListReader } from './list-reader';
import { createListWriter } from './list-writer';

export interface ListServiceParts {
  readonly store: ListStore;
  readonly clock: { readonly now: () => number };
  readonly guards: FeedGuards;
  readonly pace?: Pace;
  readonly newId?: () => string;
  /** Told once for each thing that did not read back; for the journal and the log. */
  readonly damaged?: (what: string) => void;
}

export interface ImportOutcome {
  readonly id: string;
  readonly entries: number;
  readonly refused: number;
  readonly report: FeedReport;
}

export interface ListService {
  readonly lookup: (host: string) => Promise<ListAnswer>;
  /** A file of the user's own: one strong source named after it. Errors: `FeedError` when it is no feed. */
  readonly importFile: (name: string, bytes: Uint8Array) => Promise<ImportOutcome>;
  readonly setEnabled: (id: string, on: boolean) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly status: () => Promise<readonly ListStatus[]>;
}

/** A file is not refreshed by anybody; after this time its silence says nothing. */
const FILE_STALE_HOURS = 30 * 24;

export function createListService(parts: ListServiceParts): ListService {
  const { store, clock, guards } = parts;
  const pace = parts.pace ?? yieldingPace();
  const reader = createListReader({ store, guard: guards.guard, now: clock.now, damaged: parts.damaged ?? (() => undefined) });
  const writer = createListWriter({ store, reader, pace, newId: parts.newId ?? (() => crypto.randomUUID()) });
  // Writers wait for each other; a failed one does not stop the next. After a death of the worker the queue starts empty.
  let queue: Promise<unknown> = Promise.resolve();
  let writing = 0;
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    writing++;
    const turn = queue.then(job).finally(() => {
      writing--;
    });
    queue = turn.catch(() => undefined);
    return turn;
  };

  return {
    async lookup(host) {
      const answer = await reader.lookup(host);
      const first = answer.answer === 'unavailable' && answer.reason === 'no-list' && writing > 0;
      return first ? { answer: 'unavailable', reason: 'loading' } : answer;
    },
    importFile: (name, bytes) => inTurn(async () => {
      const feed = await parseFeed(bytes, guards);
      const at = new Date(clock.now()).toISOString();
      const refused = Object.values(feed.report.refused).reduce((sum, count) => sum + count, 0);
      const { pack } = await writer.install(feed, {
        id: `file:${name}`, name, strength: 'strong', category: null, group: null, origin: 'file', enabled: true,
        refused, confirmed: at, updated: at, staleHours: FILE_STALE_HOURS,
      });
      return { id: pack.id, entries: pack.entries, refused, report: feed.report };
    }),
    setEnabled: (id, on) => inTurn(async () => {
      await writer.change((packs) => packs.map((pack) => (pack.id === id ? { ...pack, enabled: on } : pack)));
    }),
    remove: (id) => inTurn(async () => {
      await writer.change((packs) => packs.filter((pack) => pack.id !== id));
    }),
    status: async () => (await reader.head()).packs.map(statusOf),
  };
}

function statusOf(pack: PackState): ListStatus {
  return {
    id: pack.id, name: pack.name, origin: pack.origin, enabled: pack.enabled, strength: pack.strength,
    entries: pack.entries, refused: pack.refused, updatedAt: pack.updated, checkedAt: pack.confirmed,
    licence: null, homepage: null, problem: null,
  };
}

/** Gives way to other events after 4 ms of work. */
export function yieldingPace(): Pace {
  let started = performance.now();
  return {
    async pause() {
      if (performance.now() - started < 4) return;
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
      started = performance.now();
    },
  };
}
