import type { FeedSource, SetSource } from '../core/list/source';
import type { OrganisationList } from '../core/settings/organisation-list';
import { addedFeed, addedSet } from './list-added';

/** Sources as an organisation wants them. */
export interface OrganisationSources {
  /** The table of public feeds, some of them from other addresses. */
  readonly table: readonly FeedSource[];
  readonly feeds: readonly FeedSource[];
  readonly sets: readonly SetSource[];
}

/** Ids of an organisation's lists begin so; no other list's does. */
export const POLICY_PREFIX = 'policy:';
/** Ids of lists of popular sites begin so for everybody outside their store: the same file may be given for both kinds. */
export const POPULAR_PREFIX = 'popular/';

/** True for a list that is an organisation's: not the person's to change. */
export const isOrganisations = (id: string): boolean => (id.startsWith(POPULAR_PREFIX) ? id.slice(POPULAR_PREFIX.length) : id).startsWith(POLICY_PREFIX);

/** The table with an organisation's lists beside it. Where two entries name the same address, the last one counts. */
export function organisationSources(lists: readonly OrganisationList[], table: readonly FeedSource[]): OrganisationSources {
  const elsewhere = new Map<string, readonly string[]>();
  const feeds = new Map<string, FeedSource>();
  const sets = new Map<string, SetSource>();
  for (const { name, addresses, publicKey, strength, replaces } of lists) {
    if (replaces !== null) {
      elsewhere.set(replaces, addresses);
      continue;
    }
    const asked = { name, address: addresses[0] ?? '', publicKey, strength };
    const feed = addedFeed(asked);
    const set = addedSet(asked);
    if (feed !== null) feeds.set(feed.id, { ...feed, id: `${POLICY_PREFIX}${feed.id}`, addresses });
    if (set !== null) sets.set(set.id, { ...set, id: `${POLICY_PREFIX}${set.id}`, addresses });
  }
  return { table: table.map((feed) => ({ ...feed, addresses: elsewhere.get(feed.id) ?? feed.addresses })), feeds: [...feeds.values()], sets: [...sets.values()] };
}
