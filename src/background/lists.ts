import { FEEDS } from '../knowledge/feeds';
import { ensureAlarm } from '../platform/alarms';
import { stayAwake } from '../platform/awake';
import { blockHosts, dropSiteWorkers } from '../platform/dnr';
import type { Egress } from '../platform/egress';
import { openListCopies } from '../platform/list-copies';
import { listSources } from '../platform/list-sources-item';
import { openListStore } from '../platform/list-store';
import { feedGuards } from './feed-guards';
import { createListService, type ListService, type ListServiceParts } from './list-service';

export const LIST_ALARM = 'lists-update';
/** Sources keep their own intervals; this is only how often they are asked whether they are due. */
const ASK_EVERY_MINUTES = 60;

export interface Lists extends ListService {
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

/** The list service over this browser's storage, rules and way out. */
export function createLists({ egress, tables, updatesAllowed, organisation, damaged, changed }: ListsParts): Lists {
  const service = createListService({
    store: openListStore(), sources: listSources, copies: openListCopies(), awake: stayAwake,
    egress, changed,
    clock: { now: Date.now },
    guards: feedGuards(),
    feeds: FEEDS,
    organisation,
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
  return {
    ...service,
    lookup: after(service.lookup),
    importFile: after(service.importFile),
    update: after(service.update),
    setEnabled: after(service.setEnabled),
    remove: after(service.remove),
    syncBlocking: after(service.syncBlocking),
    repair: after(service.repair),
    async start() {
      await ensureAlarm(LIST_ALARM, ASK_EVERY_MINUTES);
      await tables();
      await service.syncBlocking();
      if (await updatesAllowed()) await service.update();
    },
  };
}
