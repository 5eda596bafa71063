import type { SuffixView } from '../domain/suffix';
import type { FeedGuards } from './feed-report';
import { selfAndParents } from './host';

export interface GuardSources {
  /** `suffixOf` of core/domain. */
  readonly suffixOf: (host: string) => SuffixView;
  /** Registrable domains of protected names, lower-case ASCII. */
  readonly protectedDomains: Pick<ReadonlySet<string>, 'has'>;
  /** Hosts where a path belongs to a user. */
  readonly sharedHosts?: ReadonlySet<string>;
  /** Registrable domains of well-known sites. */
  readonly topSites?: ReadonlySet<string>;
}

/**
 * The guards that keep a feed's mistake from condemning the innocent: whole registries, protected names' own domains,
 * well-known sites, and hosts whose pages belong to many people. A tenant of a protected name's platform
 * (`evil.web.app`) is not the protected name: private suffixes separate the two.
 */
export function listGuards(sources: GuardSources): FeedGuards {
  const { suffixOf, protectedDomains, sharedHosts, topSites } = sources;
  return {
    isPublicSuffix(host) {
      const view = suffixOf(host);
      return view.publicSuffix === host && view.suffixKind !== 'none';
    },
    guard(host) {
      if (protectedDomains.has(host)) return true;
      const { registrableDomain } = suffixOf(host);
      return registrableDomain !== null && protectedDomains.has(registrableDomain);
    },
    ...(sharedHosts === undefined ? {} : {
      // The host itself, or the same behind a label that says nothing (`www.`): a longer name may be somebody's own.
      isSharedHost: (host: string) => sharedHosts.has(host) || sharedHosts.has(host.replace(/^(?:www|m|mobile)\./u, '')),
      isUnderSharedHost: (host: string) => sharedHosts.has(suffixOf(host).registrableDomain ?? '') || selfAndParents(host).some((one) => sharedHosts.has(one)),
    }),
    ...(topSites === undefined ? {} : { isTopSite: (host: string) => topSites.has(host.replace(/^www\./u, '')) }),
  };
}
