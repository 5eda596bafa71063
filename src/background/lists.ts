import type { ListAnswer } from '../core/list/answer';
import type { FeedSource, SetSource } from '../core/list/source';
import type { ListKind } from '../core/list/status';
import { FEEDS } from '../knowledge/feeds';
import { ensureAlarm } from '../platform/alarms';
import { stayAwake } from '../platform/awake';
import { blockHosts, dropSiteWorkers } from '../platform/dnr';
import type { Egress } from '../platform/egress';
import { openListCopies } from '../platform/list-copies';
import { listSources, popularSources } from '../platform/list-sources-item';
import { openListStore } from '../platform/list-store';
import { feedGuards } from './feed-guards';
import type { ImportOutcome } from './list-imports';
import { createListService, type ListService, type ListServiceParts } from './list-service';
import type { UpdateOptions } from './list-update';
import { POPULAR_PREFIX } from './organisation-lists';
import { createPopularLists } from './popular-lists';

export const LIST_ALARM = 'lists-update';
/** Sources keep their own intervals; this is only how often they are asked whether they are due. */
const ASK_EVERY_MINUTES = 60;

/** Lists of both kinds. A look-up, and what was lost, concern block lists alone. */
export interface Lists extends Pick<ListService, 'lookup' | 'lost' | 'status' | 'setEnabled' | 'remove'> {
  /** For a registrable domain: is it one of those that many people visit? Never rejects. */
  readonly lookUpPopular: (domain: string) => Promise<ListAnswer>;
  readonly importFile: (name: string, bytes: Uint8Array, kind: ListKind) => Promise<ImportOutcome>;
  /** Both resolve with the id under which the list is known from then on. */
  readonly addSource: (source: FeedSource, kind: ListKind) => Promise<string>;
  readonly addSet: (set: SetSource, kind: ListKind) => Promise<string>;
  readonly update: (options: UpdateOptions) => Promise<void>;
  /** After install, browser start and every alarm: alarm in place, due sources asked, blocking in step. */
  readonly start: () => Promise<void>;
}

export interface ListsParts {
  readonly egress: Egress;
  /** Resolves when the table of names that no list may hit is there. */
  readonly tables: () => Promise<void>;
  readonly updatesAllowed: () => Promise<boolean>;
  /** What an organisation says of lists. */
  readonly organisation: NonNullable<ListServiceParts['organisation']>;
  readonly damaged: (what: string) => void;
  /** What was judged rests on lists that are no longer these. */
  readonly changed: () => void;
}

/** The list services over this browser's storage, rules and way out. */
export function createLists({ egress, tables, updatesAllowed, organisation, damaged, changed }: ListsParts): Lists {
  const common = { awake: stayAwake, egress, changed, clock: { now: Date.now } };
  const ofKind = (wanted: ListKind) => async () => {
    const { lists, hours } = await organisation();
    return { lists: lists.filter(({ kind }) => kind === wanted), hours };
  };
  const popular = createPopularLists({
    ...common, store: openListStore('paylight-popular'), sources: popularSources, copies: openListCopies('paylight-popular-imports'),
    organisation: ofKind('popular'), damaged: (what) => damaged(`popular sites: ${what}`),
  });
  const threats = createListService({
    ...common, store: openListStore(), sources: listSources, copies: openListCopies(),
    guards: feedGuards(),
    popularAmong: popular.among,
    feeds: FEEDS,
    organisation: ofKind('threats'),
    dnr: {
      block: async (hosts, exceptions) => {
        await blockHosts(hosts, exceptions);
        await dropSiteWorkers(hosts.slice(0, 1000));
      },
    },
    damaged,
  });
  const after = <A extends readonly unknown[], R>(job: (...given: A) => Promise<R>) => async (...given: A): Promise<R> => {
    await tables();
    return job(...given);
  };
  const services = { threats, popular };
  const shown = (id: string, kind: ListKind): string => (kind === 'popular' ? `${POPULAR_PREFIX}${id}` : id);
  const known = (id: string): { service: Pick<ListService, 'setEnabled' | 'remove' | 'update'>; id: string } =>
    (id.startsWith(POPULAR_PREFIX) ? { service: popular, id: id.slice(POPULAR_PREFIX.length) } : { service: threats, id });
  const update = async ({ only, ...options }: UpdateOptions): Promise<void> => {
    if (only !== undefined) {
      const { service, id } = known(only);
      return service.update({ ...options, only: id });
    }
    // What is popular first: it is a guard of the others.
    await popular.update(options);
    return threats.update(options);
  };
  return {
    lost: threats.lost,
    lookup: after(threats.lookup),
    lookUpPopular: popular.lookup,
    importFile: after((name, bytes, kind: ListKind) => services[kind].importFile(name, bytes)),
    async addSource(source, kind) {
      await services[kind].addSource(source);
      return shown(source.id, kind);
    },
    async addSet(set, kind) {
      await services[kind].addSet(set);
      return shown(set.id, kind);
    },
    update: after(update),
    setEnabled: after((named, on) => {
      const { service, id } = known(named);
      return service.setEnabled(id, on);
    }),
    remove: after((named) => {
      const { service, id } = known(named);
      return service.remove(id);
    }),
    status: async () => [
      ...await threats.status(),
      ...(await popular.status()).map((list) => ({ ...list, id: shown(list.id, 'popular'), kind: 'popular' as const })),
    ],
    async start() {
      await ensureAlarm(LIST_ALARM, ASK_EVERY_MINUTES);
      await tables();
      await threats.syncBlocking();
      if (await updatesAllowed()) await update({});
    },
  };
}
