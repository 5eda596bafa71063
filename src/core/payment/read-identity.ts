import type { FrameReading } from './frame-reading';
import type { IdentityReport, SiteKind } from './frame-report';
import { siteOf } from './read-forms';

/** One other site the page points to, by its registrable domain; the page's own site is the empty text. */
export interface PointedSite {
  readonly kind: SiteKind;
  readonly site: string;
  readonly count: number;
}

/** What the page says of whose it is: words of its logos, headings and copyright lines, and where it points. */
export interface PageIdentity {
  readonly logos: readonly string[];
  readonly headings: readonly string[];
  readonly notices: readonly string[];
  readonly sites: readonly PointedSite[];
}

const MOST = { logos: 12, headings: 6, notices: 4, sites: 24, disguises: 4 } as const;

/** Joins what the page's own documents say; a stranger's frame (a wallet's, a log-in provider's) speaks for the stranger. */
export function readIdentity(readings: readonly FrameReading[]): PageIdentity {
  const own = siteOf(readings[0]?.origin ?? null);
  const reports = readings.flatMap(({ report, origin, parent, psp, visible }) =>
    (report !== null && visible && psp === null && (parent === null || siteOf(origin) === null || siteOf(origin) === own) ? [report] : []));
  const several = (of: (report: (typeof reports)[number]) => readonly string[], most: number): readonly string[] => [...new Set(reports.flatMap(of))].slice(0, most);
  return {
    logos: several(({ identity }) => identity.logos, MOST.logos),
    headings: several(({ headings }) => headings.filter((heading) => heading.length <= 80), MOST.headings),
    notices: several(({ identity }) => identity.notices, MOST.notices),
    sites: sitesOf(reports.map(({ identity }) => identity), own),
  };
}

function sitesOf(identities: readonly IdentityReport[], own: string | null): readonly PointedSite[] {
  const counts = new Map<string, PointedSite>();
  for (const { kind, host, count } of identities.flatMap(({ sites }) => sites)) {
    const named = host === '' ? '' : (siteOf(`https://${host}`) ?? '');
    const site = named === own ? '' : named;
    const key = `${kind} ${site}`;
    counts.set(key, { kind, site, count: count + (counts.get(key)?.count ?? 0) });
  }
  const sorted = [...counts.values()].toSorted((a, b) => b.count - a.count || (a.site < b.site ? -1 : a.site > b.site ? 1 : a.kind < b.kind ? -1 : 1));
  // One disguised link among a hundred honest ones is still one; and a hundred of them hide no other kind.
  const disguises = sorted.filter(({ kind }) => kind === 'disguise').slice(0, MOST.disguises);
  return [...sorted.filter(({ kind }) => kind !== 'disguise').slice(0, MOST.sites), ...disguises];
}
