import { suffixOf } from '../core/domain/suffix';
import type { ListAnswer } from '../core/list/answer';
import { maybesOf } from '../core/list/filter';
import { isFirm, popularGuards, popularityOf } from '../core/list/popular';
import { SHARED_HOSTS } from '../knowledge/shared-hosts';
import { createListService, type ListService, type ListServiceParts } from './list-service';

/**
 * Lists of sites that many people visit: packs like any other, in a store of their own. What is not in the store of the block lists can
 * neither be a hit there, nor make its silence mean anything, nor reach the browser's blocking.
 */
export interface PopularLists extends Omit<ListService, 'lookup'> {
  /** For a registrable domain. `no-list` costs no look at a store where no such list was ever wanted. Never rejects. */
  readonly lookup: (domain: string) => Promise<ListAnswer>;
  /** Which of these hosts are themselves firmly popular (not below a popular one). Never rejects: without an answer, none. */
  readonly among: (hosts: Iterable<string>) => Promise<ReadonlySet<string>>;
}

export function createPopularLists(parts: Omit<ListServiceParts, 'guards' | 'dnr' | 'local' | 'feeds' | 'onlyFresh' | 'popularAmong'>): PopularLists {
  const service = createListService({ ...parts, guards: popularGuards({ suffixOf, sharedHosts: SHARED_HOSTS }), onlyFresh: true });

  let wanted: Promise<boolean> | null = null;
  const isWanted = async (): Promise<boolean> => {
    const [{ added, sets, imports, states }, organisation] = await Promise.all([parts.sources.get(), parts.organisation?.()]);
    return added.length + sets.length + Object.keys(imports).length + Object.keys(states).length + (organisation?.lists.length ?? 0) > 0;
  };
  const anew = <A extends readonly unknown[], R>(job: (...given: A) => Promise<R>) => (...given: A): Promise<R> => job(...given).finally(() => {
    wanted = null;
  });

  const lookup = async (domain: string): Promise<ListAnswer> => {
    try {
      wanted ??= isWanted();
      if (!(await wanted)) return { answer: 'unavailable', reason: 'no-list' };
    } catch {
      wanted = null;
      return { answer: 'unavailable', reason: 'store-error' };
    }
    return service.lookup(domain);
  };

  return {
    ...service,
    importFile: anew(service.importFile),
    addSource: anew(service.addSource),
    addSet: anew(service.addSet),
    update: anew(async (options) => ((await isWanted()) ? service.update(options) : undefined)),
    remove: anew(service.remove),
    lookup,
    async among(hosts) {
      const found = new Set<string>();
      const filter = await service.filter().catch(() => null);
      if (filter === null) return found;
      for (const host of hosts) {
        const bare = host.replace(/^www\./u, '');
        if (!maybesOf(filter, bare).includes(bare)) continue;
        const answer = await lookup(bare);
        if (answer.answer === 'hit' && answer.entry === bare && answer.sources.some((source) => isFirm(popularityOf(source)))) found.add(host);
      }
      return found;
    },
  };
}
