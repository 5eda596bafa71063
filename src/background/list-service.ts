import type { ListAnswer, ListHit } from '../core/list/answer';
import { parseFeed } from '../core/list/feed';
import type { FeedGuards, FeedReport } from '../core/list/feed-report';
import { gensOf } from '../core/list/head';
import { selfAndParents } from '../core/list/host';
import type { HostSet } from '../core/list/host-set';
import { FRESH_STATE, type FeedSource } from '../core/list/source';
import type { Pace } from '../core/list/slices';
import type { ListStatus } from '../core/list/status';
import type { ListStore } from '../platform/list-store';
import { blockedHosts, type HostBlocker } from './list-blocker';
import { createListReader } from './list-reader';
import { createListSources, FILE_PREFIX, statusOf } from './list-sources';
import { updateSources, type ListEgress } from './list-update';
import { createListWriter, type ListWriter } from './list-writer';

/** What the user or an organisation says of hosts; it beats every feed. Allowed wins over blocked only within one of the two. */
export interface LocalLists {
  readonly allow: HostSet | null;
  readonly block: HostSet | null;
}

export interface ListServiceParts {
  readonly store: ListStore;
  readonly egress: ListEgress;
  readonly clock: { readonly now: () => number };
  readonly guards: FeedGuards;
  /** The table of public feeds; empty for a service that only holds imported files. */
  readonly feeds?: readonly FeedSource[];
  readonly dnr?: HostBlocker;
  readonly local?: () => Promise<LocalLists>;
  readonly pace?: Pace;
  readonly random?: () => number;
  readonly newId?: () => string;
  /** Told of everything that did not read back; for the journal and the log. */
  readonly damaged?: (what: string) => void;
}

export interface ImportOutcome {
  readonly id: string;
  readonly entries: number;
  readonly refused: number;
  readonly report: FeedReport;
}

export interface ListService {
  /** Never rejects. */
  readonly lookup: (host: string) => Promise<ListAnswer>;
  /** A file of the user's own: one strong source named after it. Errors: `FeedError` when it is no feed, or what the store rejects with. */
  readonly importFile: (name: string, bytes: Uint8Array) => Promise<ImportOutcome>;
  /** Adds an address of the user's own as a source; the next update reads it. */
  readonly addSource: (source: FeedSource) => Promise<void>;
  /** Asks every source that is due; `force` asks all, `accept` takes a change that was kept out. Never rejects for a source's failure. */
  readonly update: (options?: { readonly force?: boolean; readonly accept?: string }) => Promise<void>;
  readonly setEnabled: (id: string, on: boolean) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly status: () => Promise<readonly ListStatus[]>;
  /** Brings the browser's own blocking in step with the active packs. Cheap when it already is. */
  readonly syncBlocking: () => Promise<void>;
  /** Drops what does not read back and makes its sources due. Runs by itself when a look-up finds damage. */
  readonly repair: () => Promise<void>;
}

/** A file is not refreshed by anybody; after this time its silence says nothing. */
const FILE_STALE_HOURS = 30 * 24;

export function createListService(parts: ListServiceParts): ListService {
  const { store, clock, guards } = parts;
  const feeds = parts.feeds ?? [];
  const pace = parts.pace ?? yieldingPace();
  const sources = createListSources(store);
  const reader = createListReader({ store, guard: guards.guard, now: clock.now, damaged: parts.damaged ?? (() => undefined) });
  const bare = createListWriter({ store, reader, pace, newId: parts.newId ?? (() => crypto.randomUUID()) });

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
  const writer: ListWriter = {
    ...bare,
    install: (feed, facts) => inTurn(() => bare.install(feed, facts)),
    change: (edit) => inTurn(() => bare.change(edit)),
    repair: () => inTurn(() => bare.repair()),
  };

  let updating: Promise<void> | null = null;
  let syncing: Promise<void> | null = null;
  let repairing: Promise<void> | null = null;

  const local = async (host: string): Promise<ListAnswer | null> => {
    const lists = await parts.local?.();
    if (lists === undefined) return null;
    if (lists.allow?.lookup(host) !== null && lists.allow !== null) return { answer: 'miss', asOf: null };
    const hit = lists.block?.lookup(host) ?? null;
    if (hit === null) return null;
    const { entry, ...source } = hit;
    return { answer: 'hit', entry, sources: [source satisfies ListHit], asOf: null };
  };

  const sync = async (blocker: HostBlocker): Promise<void> => {
    const head = await reader.head();
    const packs = head.packs.filter((pack) => pack.enabled);
    const key = packs.flatMap(gensOf).sort().join(' ');
    if ((await sources.read()).blocked === key) return;
    const { hosts } = await blockedHosts(head, writer.rows, guards.guard);
    const listed = new Set(hosts);
    const exceptions = new Set<string>();
    for (const pack of packs) {
      for (const host of await writer.exceptions(pack)) {
        if (selfAndParents(host).slice(1).some((parent) => listed.has(parent))) exceptions.add(host);
      }
    }
    await blocker.block(hosts, [...exceptions]);
    await sources.change((record) => ({ ...record, blocked: key }));
  };

  const repair = async (): Promise<void> => {
    const dropped = await writer.repair();
    if (dropped.length === 0) return;
    const lost = Object.fromEntries(dropped.map((id) => [id, { ...FRESH_STATE, problem: 'store-corrupt' as const }]));
    await sources.change((record) => {
      const states = { ...record.states };
      for (const [id, state] of Object.entries(lost)) states[id] = { ...state, enabled: states[id]?.enabled ?? null };
      return { ...record, states };
    });
  };

  const service: ListService = {
    async lookup(host) {
      try {
        const said = await local(host);
        if (said !== null) return said;
      } catch {
        return { answer: 'unavailable', reason: 'store-error' };
      }
      const answer = await reader.lookup(host);
      if (answer.answer !== 'unavailable') return answer;
      if (answer.reason === 'store-corrupt') void service.repair().catch(() => undefined);
      return answer.reason === 'no-list' && writing > 0 ? { answer: 'unavailable', reason: 'loading' } : answer;
    },

    async importFile(name, bytes) {
      const feed = await parseFeed(bytes, guards);
      const at = new Date(clock.now()).toISOString();
      const refused = Object.values(feed.report.refused).reduce((sum, count) => sum + count, 0);
      const { pack } = await writer.install(feed, {
        id: `${FILE_PREFIX}${name}`, name, strength: 'strong', category: null, group: null, origin: 'file', enabled: true,
        refused, confirmed: at, updated: at, staleHours: FILE_STALE_HOURS,
      });
      await sources.change((record) => ({ ...record, states: omit(record.states, pack.id) }));
      await service.syncBlocking();
      return { id: pack.id, entries: pack.entries, refused, report: feed.report };
    },

    addSource: (source) => sources.change((record) => ({ ...record, added: [...record.added.filter((one) => one.id !== source.id), source] })),

    update(options = {}) {
      updating ??= (async () => {
        const table = [...feeds, ...(await sources.read()).added];
        await updateSources({
          egress: parts.egress, writer, guards, now: clock.now, random: parts.random ?? Math.random, sources,
          packs: async () => (await reader.head().catch(() => null))?.packs ?? [],
        }, table, options);
        // A pack that does not read back would make every later change fail: it goes, and its source is due.
        const { states } = await sources.read();
        if (Object.values(states).some(({ problem, failures }) => problem === 'store-corrupt' && failures > 0)) await service.repair();
        await service.syncBlocking();
      })().finally(() => {
        updating = null;
      });
      return updating;
    },

    async setEnabled(id, on) {
      await sources.change((record) => ({ ...record, states: { ...record.states, [id]: { ...(record.states[id] ?? FRESH_STATE), enabled: on } } }));
      await writer.change((packs) => packs.map((pack) => (pack.id === id ? { ...pack, enabled: on } : pack)));
      await service.syncBlocking();
    },

    async remove(id) {
      await sources.change((record) => ({
        ...record,
        added: record.added.filter((one) => one.id !== id),
        // A feed of the table stays known; removing it means not wanting it.
        states: feeds.some((one) => one.id === id) ? { ...record.states, [id]: { ...FRESH_STATE, enabled: false } } : omit(record.states, id),
      }));
      await writer.change((packs) => packs.filter((pack) => pack.id !== id));
      await service.syncBlocking();
    },

    async status() {
      return statusOf((await reader.head().catch(() => null))?.packs ?? [], await sources.read(), feeds);
    },

    async syncBlocking() {
      const blocker = parts.dnr;
      if (blocker === undefined) return;
      // Blocking before load is a second wall: when it cannot be built now, the look-up still stands and the next call tries again.
      syncing ??= sync(blocker).catch((error: unknown) => parts.damaged?.(`blocking not in step: ${String(error)}`)).finally(() => {
        syncing = null;
      });
      await syncing;
    },

    repair() {
      repairing ??= repair().finally(() => {
        repairing = null;
      });
      return repairing;
    },
  };
  return service;
}

function omit<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => id !== key));
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
