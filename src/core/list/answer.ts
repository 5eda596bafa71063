/**
 * What a list look-up says. A closed list of reasons keeps "could not tell" apart from "not listed":
 * only `miss` may support "no problem found", and only with its date.
 */

/** Why no answer could be given. The UI has a sentence for each. */
export type ListGap =
  /** Nothing was ever imported or fetched. */
  | 'no-list'
  /** A list exists, every source in it is switched off. */
  | 'all-off'
  /** The store answered, but what it holds is not what was written (torn, flipped or deleted). */
  | 'store-corrupt'
  /** A list that was there has been damaged and is not back yet: its silence is not "not listed". */
  | 'lost'
  /** The store itself failed (quota, blocked, private mode). */
  | 'store-error'
  /** The first generation is being written. */
  | 'loading'
  /** No source was confirmed recently enough for its silence to mean anything. */
  | 'stale';

/** One source that lists the host. Dates are ISO 8601 calendar days (`YYYY-MM-DD`). */
export interface ListHit {
  readonly id: string;
  /** As shown to people: "listed by NAME". */
  readonly name: string;
  readonly strength: 'strong' | 'weak';
  readonly category?: string;
  /** The day the entry was first seen: by the feed when it says so, else by us. */
  readonly since?: string;
  /** The day the source was last read with this entry in it. */
  readonly confirmed?: string;
  /** Sources of one group copy from each other and count once when independence is asked for. */
  readonly group?: string;
}

/** `asOf` is an ISO 8601 instant: the oldest confirmation among the sources that were consulted. */
export type ListAnswer =
  | { readonly answer: 'hit'; readonly entry: string; readonly sources: readonly ListHit[]; readonly asOf: string | null }
  | { readonly answer: 'miss'; readonly asOf: string | null }
  | { readonly answer: 'unavailable'; readonly reason: ListGap };

/**
 * Kinds of entries that say nothing about money: a host that sets trackers or shows games is no fraud. As most feeds name them.
 */
const BESIDE = /^(?:ads?|advert(?:s|ising|isement)?|track(?:er|ers|ing)|analytics|telemetry|adult|porn(?:ography)?|nsfw|gambl(?:e|ing)|betting|games?|gaming|social(?: media)?|dating|drugs|piracy|torrents?|streaming|(?:crypto ?)?min(?:er|ing)|spam|parked|dead|suspicious|test)$/u;

/** True when what a source says of a host bears on paying there; no category bears as much as the source itself. */
export function isAboutFraud(category: string | undefined): boolean {
  return category === undefined || !BESIDE.test(category.toLowerCase().replaceAll(/[_-]/gu, ' '));
}

/**
 * One strong source is proof, whatever it calls the entry: so are lists that the user or an organisation holds to be strong. Two
 * independent weak ones are, when both speak of fraud; a single weak source is not. The same rule decides which hosts are blocked
 * before they load.
 */
export function provesDanger(sources: readonly ListHit[]): boolean {
  if (sources.some((source) => source.strength === 'strong')) return true;
  return new Set(sources.filter(({ category }) => isAboutFraud(category)).map((source) => source.group ?? source.id)).size >= 2;
}
