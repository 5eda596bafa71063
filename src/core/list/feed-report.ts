import { canonicalHost, hostOfUrl, isIpv4, looksLikeUrl } from './host';

/** Why a line that names a host did not become an entry. */
export type Refusal =
  | 'malformed' | 'public-suffix' | 'protected' | 'top-site' | 'shared-host' | 'local-name' | 'private-address' | 'too-long' | 'over-limit';

/** What became of a feed. Shown on the options page and printed by the CLI. */
export interface FeedReport {
  readonly lines: number;
  /** Distinct hosts kept. */
  readonly entries: number;
  readonly duplicates: number;
  readonly exceptions: number;
  /** Rules of the format that do not say "this whole site": cosmetic, third-party-only, path and pattern rules; other values of a table. */
  readonly otherRules: number;
  /** Entries taken from addresses with a path: the page is bad, the host is taken to be. */
  readonly fromPaths: number;
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
  /** The first refused texts, shortened, for people to look at. */
  readonly samples: readonly { readonly text: string; readonly reason: Refusal }[];
  readonly first: string | null;
  readonly last: string | null;
  /** The format broke off before its end. */
  readonly truncated: boolean;
  /** Number of entries the feed's own header claims. */
  readonly declared: number | null;
  /** How long the feed says it stays good, in hours. */
  readonly expiresHours: number | null;
  readonly title: string | null;
}

/** What the feed says of one entry beyond its name; most feeds say nothing. */
export interface EntryNote {
  /** `YYYY-MM-DD`. */
  readonly since?: string;
  readonly category?: string;
}

export interface FeedGuards {
  /** True for ICANN and private public suffixes: an entry there would condemn every tenant. */
  readonly isPublicSuffix: (host: string) => boolean;
  /** True when the host is, or lies under, a domain that a protected name owns. */
  readonly guard: (host: string) => boolean;
  /** True for hosts whose pages belong to many people (`sites.example/user`): never an entry, as it would condemn them all. */
  readonly isSharedHost?: (host: string) => boolean;
  /** True for such a host and everything under it: an address with a path names a page there, not a host of its own. */
  readonly isUnderSharedHost?: (host: string) => boolean;
  /** True for a well-known site that no single feed may condemn. */
  readonly isTopSite?: (host: string) => boolean;
  /** The feed names sites that many visit: a table's places are kept instead of its categories, and `www.` is no part of a name. */
  readonly ofPopularSites?: boolean;
}

const LOCAL_NAMES = /^(?:localhost(?:\.localdomain)?|local|broadcasthost|ip6-[a-z]+|0\.0\.0\.0|255\.255\.255\.255|127\.0\.0\.1|::1)$/u;
const PRIVATE_IPV4 = /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|2(?:2[4-9]|[345]\d))\./u;
const SAMPLES = 20;
const CATEGORY = /^[\p{L}\p{N} _-]{1,40}$/u;

/** Takes what a format reader finds, applies the guards, and counts everything. */
export class FeedCollector {
  readonly entries = new Map<string, EntryNote | null>();
  readonly exceptions = new Set<string>();
  lines = 0;
  truncated = false;
  declared: number | null = null;
  expiresHours: number | null = null;
  title: string | null = null;
  readonly ofPopularSites: boolean;
  #guards: FeedGuards;
  #limit: number;
  #duplicates = 0;
  #otherRules = 0;
  #fromPaths = 0;
  #refused: Partial<Record<Refusal, number>> = {};
  #samples: { text: string; reason: Refusal }[] = [];
  #first: string | null = null;
  #last: string | null = null;

  constructor(guards: FeedGuards, limit: number) {
    this.#guards = guards;
    this.ofPopularSites = guards.ofPopularSites === true;
    this.#limit = limit;
  }

  /** A host, or an address whose host is meant. */
  take(text: string, note: EntryNote | null = null): void {
    if (looksLikeUrl(text)) {
      const found = hostOfUrl(text);
      if (found === null) this.refuse(text, 'malformed');
      else this.#add(found.host, found.whole, text, note);
      return;
    }
    const host = canonicalHost(text);
    if (host === null) this.refuse(text, LOCAL_NAMES.test(text.trim().toLowerCase()) ? 'local-name' : 'malformed');
    else this.#add(host, true, text, note);
  }

  #add(named: string, whole: boolean, text: string, note: EntryNote | null): void {
    const host = this.ofPopularSites ? named.replace(/^www\./u, '') : named;
    const reason = this.#refusal(host, whole);
    if (reason !== null) return this.refuse(text, reason);
    if (this.entries.has(host)) {
      this.#duplicates++;
      this.#merge(host, note);
      return undefined;
    }
    if (this.entries.size >= this.#limit) return this.refuse(text, 'over-limit');
    this.entries.set(host, note);
    if (!whole) this.#fromPaths++;
    this.#first ??= host;
    this.#last = host;
    return undefined;
  }

  #refusal(host: string, whole: boolean): Refusal | null {
    if (LOCAL_NAMES.test(host)) return 'local-name';
    if (isIpv4(host)) return PRIVATE_IPV4.test(host) ? 'private-address' : null;
    if (this.#guards.isPublicSuffix(host)) return 'public-suffix';
    if (this.#guards.guard(host)) return 'protected';
    if (this.#guards.isTopSite?.(host) === true) return 'top-site';
    if (this.#guards.isSharedHost?.(host) === true || (!whole && this.#guards.isUnderSharedHost?.(host) === true)) return 'shared-host';
    return null;
  }

  /** A host that the feed itself says is good. */
  except(text: string): void {
    const host = looksLikeUrl(text) ? hostOfUrl(text)?.host ?? null : canonicalHost(text);
    if (host === null) this.#otherRules++;
    else this.exceptions.add(host);
  }

  other(): void {
    this.#otherRules++;
  }

  refuse(text: string, reason: Refusal): void {
    this.#refused[reason] = (this.#refused[reason] ?? 0) + 1;
    if (this.#samples.length < SAMPLES) this.#samples.push({ text: text.trim().slice(0, 80), reason });
  }

  /** The earliest date wins; the first category stays. */
  #merge(host: string, note: EntryNote | null): void {
    if (note === null) return;
    const old = this.entries.get(host) ?? null;
    const since = [old?.since, note.since].filter((day) => day !== undefined).sort()[0];
    const category = old?.category ?? note.category;
    this.entries.set(host, { ...(since === undefined ? {} : { since }), ...(category === undefined ? {} : { category }) });
  }

  report(): FeedReport {
    return {
      lines: this.lines,
      entries: this.entries.size,
      duplicates: this.#duplicates,
      exceptions: this.exceptions.size,
      otherRules: this.#otherRules,
      fromPaths: this.#fromPaths,
      refused: this.#refused,
      samples: this.#samples,
      first: this.#first,
      last: this.#last,
      truncated: this.truncated,
      declared: this.declared,
      expiresHours: this.expiresHours,
      title: this.title,
    };
  }
}

/** A note from loosely written cells; null when nothing in them can be used. */
export function noteOf(when: string | undefined, category: string | undefined): EntryNote | null {
  const day = when === undefined ? undefined : /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/u.exec(when.trim())?.[1];
  const kind = category?.trim();
  const usable = kind !== undefined && CATEGORY.test(kind) ? kind.toLowerCase() : undefined;
  if (day === undefined && usable === undefined) return null;
  return { ...(day === undefined ? {} : { since: day }), ...(usable === undefined ? {} : { category: usable }) };
}
