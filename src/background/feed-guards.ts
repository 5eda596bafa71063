import { suffixOf } from '../core/domain/suffix';
import type { FeedGuards } from '../core/list/feed-report';
import { listGuards } from '../core/list/guards';
import { protectedDomains } from '../knowledge/protected-domains';
import { SHARED_HOSTS } from '../knowledge/shared-hosts';
import { WELL_KNOWN_SITES } from '../knowledge/well-known-sites';

/** The guards that hold for every list, wherever it comes from. The brand tables are read at the first question. */
export const feedGuards = (): FeedGuards => listGuards({
  suffixOf, protectedDomains: { has: (domain) => protectedDomains().has(domain) }, sharedHosts: SHARED_HOSTS, topSites: WELL_KNOWN_SITES,
});
