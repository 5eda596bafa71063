import type { ListAnswer, ListHit } from '../core/list/answer';
import type { FeedGuards } from '../core/list/feed-report';
import { gensOf } from '../core/list/head';
import { selfAndParents } from '../core/list/host';
import type { HostSet } from '../core/list/host-set';
import { FRESH_STATE, lostState } from '../core/list/source';
import type { FeedSource, SetSource, SourcesRecord } from '../core/list/source';
import type { Pace } from '../core/list/slices';
import type { ListStatus } from '../core/list/status';
import type { OrganisationList } from '../core/settings/organisation-list';
import type { ListCopies } from '../platform/list-copies';
import type { ListStore } from '../platform/list-store';
import type { ListEgress } from './list-attempt';
import { blockedHosts, type HostBlocker } from './list-blocker';
import { createListImports } from './list-imports';
import type { ImportOutcome } from './list-imports';
import { createListReader, type ListReader } from './list-reader';
import { belongsTo, statusOf } from './list-sources';
import type { ListSources } from './list-sources';
import { updateSources, type UpdateOptions, type UpdateParts } from './list-update';
import { organisationSources, POLICY_PREFIX, type OrganisationSources } from './organisation-lists';
import { createListWriter, type ListWriter } from './list-writer';
import { yieldingPace } from './yielding-pace';

/** What the user or an organisation says of hosts; it beats every feed. Allowed wins over blocked only within one of the two. */
export interface LocalLists {
  readonly allow: HostSet | null;
  readonly block: HostSet | null;
}

export interface ListServiceParts {
  readonly store: ListStore;
  /** Choices and attempts; not with the packs, so that losing those loses no choice. */
  readonly sources: ListSources;
  readonly copies: ListCopies;
  readonly egress: ListEgress;
  readonly clock: { readonly now: () => number };
  readonly guards: FeedGuards;
  /** Lists that are too old answer nothing at all: where a hit reassures, an old one must not. */
  readonly onlyFresh?: boolean;
  /** Which hosts many people visit; those are kept out of weak lists. */
  readonly popularAmong?: UpdateParts['popularAmong'];
  /** The table of public feeds; empty for a service that only holds imported files. */
  readonly feeds?: readonly FeedSource[];
  /** An organisation's lists, and how often it wants all to be asked; null hours: as each source says. */
  readonly organisation?: () => Promise<{ readonly lists: readonly OrganisationList[]; readonly hours: number | null }>;
  readonly dnr?: HostBlocker;
  readonly local?: () => Promise<LocalLists>;
  readonly pace?: Pace;
  readonly random?: () => number;
  readonly newId?: () => string;
  /** Told of everything that did not read back; for the journal and the log. */
  readonly damaged?: (what: string) => void;
  /** Told when an update or a repair has changed what look-ups answer. */
  readonly changed?: () => void;
  /** Keeps the worker alive while the job runs. */
  readonly awake?: <T>(job: () => Promise<T>) => Promise<T>;
}

export interface ListService {
  /** Never rejects. */
  readonly lookup: (host: string) => Promise<ListAnswer>;
  readonly importFile: (name: string, bytes: Uint8Array) => Promise<ImportOutcome>;
  /** Adds an address of the user's own as a source; the next update reads it. */
  readonly addSource: (source: FeedSource) => Promise<void>;
  /** Adds a signed set; the next update reads it. */
  readonly addSet: (set: SetSource) => Promise<void>;
  /** Asks every source that is due. Never rejects for a source's failure. The same request twice at a time is one. */
  readonly update: (options?: UpdateOptions) => Promise<void>;
  /** The filter of what is active; null for none. */
  readonly filter: ListReader['filter'];
  readonly setEnabled: (id: string, on: boolean) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly status: () => Promise<readonly ListStatus[]>;
  /** Names of lists that were damaged and are not back yet. */
  readonly lost: () => Promise<readonly string[]>;
  /** Brings the browser's own blocking in step with the active packs. Cheap when it already is. */
  readonly syncBlocking: () => Promise<void>;
  /** Drops what does not read back, reads imported files in again from their copies, and makes other sources due. Runs by itself when a look-up finds damage. */
  readonly repair: () => Promise<void>;
}

/** Ids of sources that must have a pack: they had one, or are a file of the user's. */
function expectedIds({ states, imports }: SourcesRecord): string[] {
  const taken = Object.entries(states).filter(([, { takenAt, enabled }]) => takenAt !== null && enabled !== false).map(([id]) => id);
  return [...taken, ...Object.keys(imports).filter((id) => states[id]?.enabled !== false)];
}

export function createListService(parts: ListServiceParts): ListService {
  const { store, clock, guards, sources } = parts;
  const feeds = parts.feeds ?? [];
  const pace = parts.pace ?? yieldingPace();
  const awake = parts.awake ?? ((job) => job());
  const reader = createListReader({ store, guard: guards.guard, now: clock.now, onlyFresh: parts.onlyFresh === true, damaged: parts.damaged ?? (() => undefined) });
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
    installSet: (set, packs, checks) => inTurn(() => bare.installSet(set, packs, checks)),
    change: (edit, forgive) => inTurn(() => bare.change(edit, forgive)),
    repair: (expected) => inTurn(() => bare.repair(expected)),
  };
  const imports = createListImports({ copies: parts.copies, sources, writer, guards, pace, now: clock.now });

  const updating = new Map<string, Promise<void>>();
  let lastUpdate: Promise<void> = Promise.resolve();
  let syncing: Promise<void> | null = null;
  let repairing: Promise<void> | null = null;
  const generation = (): Promise<number> => reader.head().then((head) => head.generation, () => -1);

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
    // While a list is lost, the browser goes on blocking what it said.
    if (head.lost.length > 0) return;
    const packs = head.packs.filter((pack) => pack.enabled);
    const key = packs.flatMap(gensOf).sort().join(' ');
    if ((await sources.get()).blocked === key) return;
    const { hosts } = await blockedHosts(head, writer.rows, guards.guard);
    const listed = new Set(hosts);
    const exceptions = new Set<string>();
    for (const pack of packs) {
      for (const host of await writer.exceptions(pack)) {
        if (selfAndParents(host).slice(1).some((parent) => listed.has(parent))) exceptions.add(host);
      }
    }
    await blocker.block(hosts, [...exceptions]);
    await sources.update((record) => ({ ...record, blocked: key }));
  };

  const repair = async (): Promise<void> => {
    const before = await sources.get();
    const lost = await writer.repair(expectedIds(before));
    if (lost.length === 0) return;
    const open: string[] = [];
    for (const id of lost) if (!(await imports.restore(id))) open.push(id);
    if (open.length > 0) {
      await sources.update((record) => {
        // An update that ran meanwhile has asked for the list already: how that ended says more than that it was lost.
        const unasked = open.filter((id) => JSON.stringify(record.states[id]) === JSON.stringify(before.states[id]));
        return { ...record, states: { ...record.states, ...Object.fromEntries(unasked.map((id) => [id, lostState(record.states[id])])) } };
      });
    }
    await service.syncBlocking();
    parts.changed?.();
  };

  const update = async (options: UpdateOptions): Promise<void> => {
    const before = await generation();
    const { hours, ...wanted } = await organisation();
    await dropWithdrawn(wanted);
    await updateSources({
      hours, popularAmong: parts.popularAmong,
      egress: parts.egress, writer, guards, pace, now: clock.now, random: parts.random ?? Math.random, sources,
      packs: async () => (await reader.head().catch(() => null))?.packs ?? [],
    }, wanted, options);
    // A pack that does not read back would make every later change fail: it goes, and its source is due.
    const { states } = await sources.get();
    if (Object.values(states).some(({ problem, failures }) => problem === 'store-corrupt' && failures > 0)) await service.repair();
    await service.syncBlocking();
    if (await generation() !== before) parts.changed?.();
  };

  const organisation = async (): Promise<OrganisationSources & { readonly hours: number | null }> => {
    const { lists, hours } = await parts.organisation?.() ?? { lists: [], hours: null };
    return { ...organisationSources(lists, feeds), hours };
  };
  /** What an organisation no longer names goes, with all that was remembered of it. */
  const dropWithdrawn = async (wanted: OrganisationSources): Promise<void> => {
    const named = new Set([...wanted.feeds, ...wanted.sets].map(({ id }) => id));
    const known = [...Object.keys((await sources.get()).states), ...((await reader.head().catch(() => null))?.packs ?? []).map((pack) => pack.signed?.set ?? pack.id)];
    for (const id of new Set(known)) if (id.startsWith(POLICY_PREFIX) && !named.has(id)) await service.remove(id);
  };

  const setState = (id: string, enabled: boolean): Promise<unknown> =>
    sources.update((record) => ({ ...record, states: { ...record.states, [id]: { ...(record.states[id] ?? FRESH_STATE), enabled } } }));

  const service: ListService = {
    filter: reader.filter,
    async lookup(host) {
      try {
        const said = await local(host);
        if (said !== null) return said;
      } catch {
        return { answer: 'unavailable', reason: 'store-error' };
      }
      const answer = await reader.lookup(host);
      if (answer.answer !== 'unavailable') return answer;
      if (answer.reason === 'store-corrupt') void service.repair().catch((error: unknown) => parts.damaged?.(String(error)));
      if (answer.reason !== 'no-list') return answer;
      if (writing > 0) return { answer: 'unavailable', reason: 'loading' };
      // An empty store where lists were: it was deleted, or the browser took it back.
      if (expectedIds(await sources.get().catch(() => ({ states: {}, imports: {}, added: [], sets: [], blocked: null }))).length > 0) {
        void service.repair().catch((error: unknown) => parts.damaged?.(String(error)));
        return { answer: 'unavailable', reason: 'lost' };
      }
      return answer;
    },

    importFile: (name, bytes) => awake(async () => {
      writing++;
      const outcome = await imports.take(name, bytes).finally(() => {
        writing--;
      });
      await service.syncBlocking();
      return outcome;
    }),

    async addSource(source) {
      await sources.update((record) => ({ ...record, added: [...record.added.filter((one) => one.id !== source.id), source] }));
    },
    async addSet(set) {
      await sources.update((record) => ({ ...record, sets: [...record.sets.filter((one) => one.id !== set.id), set] }));
    },

    update(options = {}) {
      const key = JSON.stringify(options);
      const running = updating.get(key);
      if (running !== undefined) return running;
      lastUpdate = lastUpdate.then(() => awake(() => update(options))).finally(() => updating.delete(key));
      updating.set(key, lastUpdate);
      const mine = lastUpdate;
      lastUpdate = mine.catch(() => undefined);
      return mine;
    },

    async setEnabled(id, on) {
      if (id.startsWith(POLICY_PREFIX)) return;
      await setState(id, on);
      await writer.change((packs) => packs.map((pack) => (belongsTo(pack, id) ? { ...pack, enabled: on } : pack)), (lost) => lost === id && !on);
      await service.syncBlocking();
    },

    async remove(id) {
      await sources.update((record) => ({
        ...record,
        added: record.added.filter((one) => one.id !== id),
        sets: record.sets.filter((one) => one.id !== id),
        // A feed of the table stays known; removing it means not wanting it.
        states: feeds.some((one) => one.id === id) ? { ...record.states, [id]: { ...FRESH_STATE, enabled: false } } : omit(record.states, id),
      }));
      if ((await sources.get()).imports[id] !== undefined) await imports.forget(id);
      await writer.change((packs) => packs.filter((pack) => !belongsTo(pack, id)), (lost) => lost === id);
      await service.syncBlocking();
    },

    async status() {
      return statusOf((await reader.head().catch(() => null))?.packs ?? [], await sources.get(), await organisation());
    },

    async lost() {
      const ids = (await reader.head().catch(() => null))?.lost ?? [];
      const names = new Map((await service.status()).map(({ id, name }) => [id, name]));
      return ids.map((id) => names.get(id) ?? id);
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
      repairing ??= awake(repair).finally(() => {
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
