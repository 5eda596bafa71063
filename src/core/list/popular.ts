import type { SuffixView } from '../domain/suffix';
import type { ListHit } from './answer';
import type { ParsedFeed } from './feed';
import type { EntryNote, FeedGuards } from './feed-report';
import { listGuards } from './guards';

/**
 * Sites that many people visit, as a published ranking names them. Being visited is no merit: it can only lower a concern that rests on
 * the name alone, and keep a list that nobody examines from condemning a site that everybody would miss.
 */
export interface Popularity {
  /** Among the first so many, a power of ten; missing where the list gives no places. */
  readonly rank?: number;
  readonly source: string;
  /** ISO day on which the list was last read with this site in it. */
  readonly asOf: string | null;
}

/**
 * Places beyond this are for sale: published research has put made-up sites into the last tenths of a ranking of a million with a few
 * thousand requests. Nothing rests on them.
 */
const FIRMLY_RANKED = 100_000;

/** True for a place that cannot be had by asking for a page often. A list without places is somebody's own choice. */
export const isFirm = ({ rank }: Pick<Popularity, 'rank'>): boolean => rank === undefined || rank <= FIRMLY_RANKED;

const LARGEST_BRACKET = 10_000_000;

/** A place as its bracket: an exact one changes daily and would cost a pack of a million more than all its names. Null: no place. */
export function rankNote(cell: string | undefined): EntryNote | null {
  const rank = cell === undefined || !/^\s*\d{1,9}\s*$/u.test(cell) ? 0 : Number(cell);
  if (rank === 0) return null;
  let bracket = 100;
  while (bracket < rank && bracket < LARGEST_BRACKET) bracket *= 10;
  return { category: String(bracket) };
}

/** What a hit in a list of popular sites says. */
export function popularityOf({ name, category, confirmed }: ListHit): Popularity {
  const rank = category !== undefined && /^\d{3,8}$/u.test(category) ? Number(category) : null;
  return { ...(rank === null ? {} : { rank }), source: name, asOf: confirmed ?? null };
}

/** The guards for such a list: a registry and a host of many people's pages are no site of their own. Protected names are as popular as any. */
export function popularGuards(sources: { readonly suffixOf: (host: string) => SuffixView; readonly sharedHosts: ReadonlySet<string> }): FeedGuards {
  return { ...listGuards({ ...sources, protectedDomains: new Set() }), ofPopularSites: true };
}

/** A feed without the entries that name a popular site, which it reports as it does other sites that no single feed may condemn. */
export function withoutPopular<T extends ParsedFeed>(feed: T, popular: ReadonlySet<string>): T {
  if (popular.size === 0) return feed;
  const entries = new Map([...feed.entries].filter(([host]) => !popular.has(host)));
  const { report } = feed;
  const refused = { ...report.refused, 'top-site': (report.refused['top-site'] ?? 0) + feed.entries.size - entries.size };
  const samples = [...report.samples, ...Array.from(popular, (text) => ({ text, reason: 'top-site' as const }))].slice(0, Math.max(20, report.samples.length));
  return { ...feed, entries, report: { ...report, entries: entries.size, refused, samples } };
}
