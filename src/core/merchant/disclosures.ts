import type { CompanyNumber } from './company-number';
import type { Chance } from './disclosure-report';

/** What a page is to a shopper who wants to know whom they deal with. `other`: a page about something else, of which the footer was read. */
export type PageKind = 'imprint' | 'contact' | 'about' | 'terms' | 'returns' | 'privacy' | 'other';

export type DisclosedKind = 'company' | 'form' | 'representative' | 'address' | 'country' | 'phone' | 'email';

/** Where something was read. */
export interface Where {
  readonly page: PageKind;
  /** Path without query, redacted. */
  readonly path: string;
  /** ISO day. */
  readonly on: string;
  /** `text` as a person reads it, `data` from JSON-LD or microdata, `link` from a mail or telephone link. */
  readonly basis: 'text' | 'data' | 'link';
  /** `visit`: the shopper opened the page; `fetch`: Paylight fetched it because the shopper allowed that. */
  readonly by: 'visit' | 'fetch';
}

/** One statement of a shop about itself. */
export interface Disclosed {
  readonly kind: DisclosedKind;
  /** As written, at most 160 characters, nothing in it that could be a card number. Of a country, ISO 3166-1 alpha-2. */
  readonly value: string;
  /** The label it stood behind, folded, or of a legal form the countries that know it; empty when it had none. */
  readonly label: string;
  readonly where: Where;
}

/** A number of a register, a tax office or a bank, with what can be said of it without asking anybody. */
export interface DisclosedNumber extends CompanyNumber { readonly where: Where }

export interface ReadPage { readonly kind: PageKind; readonly path: string; readonly on: string; readonly by: Where['by'] }
export interface LegalLink { readonly kind: PageKind; readonly path: string }
export interface Seal { readonly hint: string; readonly from: string | null; readonly to: string | null }
export interface Timer { readonly path: string; readonly seconds: number; readonly at: string; /** Seen to start again from where it was. */ readonly restarted: boolean }

/** All that a merchant has been seen to say of itself, over every page read. */
export interface Disclosures {
  readonly items: readonly Disclosed[];
  readonly numbers: readonly DisclosedNumber[];
  readonly pages: readonly ReadPage[];
  /** Legal pages that are linked to, read or not. */
  readonly links: readonly LegalLink[];
  /** Leftovers of a template that nobody filled in, as written. */
  readonly remains: readonly string[];
  readonly seals: readonly Seal[];
  /** Origins of foreign scripts and frames, for seals that a script draws. */
  readonly origins: readonly string[];
  /** Network icons that lead nowhere, and those that lead somewhere. */
  readonly social: { readonly dead: number; readonly live: number };
  readonly timers: readonly Timer[];
  readonly chances: readonly Chance[];
}

export const NO_DISCLOSURES: Disclosures = {
  items: [], numbers: [], pages: [], links: [], remains: [], seals: [], origins: [], social: { dead: 0, live: 0 }, timers: [], chances: [],
};

/** Bounds of what is kept of one merchant. */
export const DISCLOSURES_CAPS = { items: 60, numbers: 24, pages: 16, links: 16, remains: 8, seals: 12, origins: 30, timers: 6, value: 160 } as const;

const union = <T>(a: readonly T[], b: readonly T[], key: (value: T) => string, cap: number): readonly T[] =>
  [...new Map([...a, ...b].map((value) => [key(value), value])).values()].slice(-cap);

/** Letters and digits alone: `DE 123.456` and `de123456` are one number. */
const bare = (value: string): string => value.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What the newer reading says of a page replaces what an older one said of the same page; other pages stay. */
export function mergeDisclosures(older: Disclosures, newer: Disclosures): Disclosures {
  const C = DISCLOSURES_CAPS;
  const again = new Set(newer.pages.map(({ path }) => path));
  // A statement repeated on many pages is one statement; the legal page's own wins over a footer's.
  const items = new Map<string, Disclosed>();
  const stands = ({ where }: { readonly where: Where }): boolean => !again.has(where.path);
  const legalFirst = (a: { readonly where: Where }, b: { readonly where: Where }): number => Number(a.where.page === 'other') - Number(b.where.page === 'other');
  for (const item of [...older.items.filter(stands), ...newer.items].toSorted(legalFirst)) {
    const key = `${item.kind} ${bare(item.value)}`;
    if (!items.has(key)) items.set(key, item);
  }
  const numbers = new Map<string, DisclosedNumber>();
  for (const number of [...older.numbers.filter(stands), ...newer.numbers].toSorted(legalFirst)) {
    const key = `${number.scheme} ${number.value}`;
    if (!numbers.has(key)) numbers.set(key, number);
  }
  return {
    items: [...items.values()].slice(0, C.items),
    numbers: [...numbers.values()].slice(0, C.numbers),
    pages: union(older.pages, newer.pages, ({ path }) => path, C.pages),
    links: union(older.links, newer.links, ({ kind, path }) => `${kind} ${path}`, C.links),
    remains: union(older.remains, newer.remains, (text) => text, C.remains),
    seals: union(older.seals, newer.seals, (seal) => JSON.stringify(seal), C.seals),
    origins: union(older.origins, newer.origins, (origin) => origin, C.origins),
    social: { dead: Math.max(older.social.dead, newer.social.dead), live: Math.max(older.social.live, newer.social.live) },
    timers: mergeTimers(older.timers, newer.timers).slice(-C.timers),
    chances: union(older.chances, newer.chances, (chance) => chance, 3),
  };
}

/** Time that must have passed between two looks before a countdown that stands where it stood is said to have started again, in seconds. */
const APART = 20;
/** A countdown over more than this ends on some day, not while somebody looks. */
const LONGEST = 6 * 3_600;

/**
 * A countdown read twice on one page: when it has lost less than half of the time that passed, it was started again. A page left
 * open is read once only, and an hour glass over midnight (a daily deal) starts anew by right.
 */
function mergeTimers(older: readonly Timer[], newer: readonly Timer[]): readonly Timer[] {
  const merged = new Map(older.map((timer) => [timer.path, timer]));
  for (const timer of newer) {
    const before = merged.get(timer.path);
    if (before === undefined) {
      merged.set(timer.path, timer);
      continue;
    }
    const passed = (Date.parse(timer.at) - Date.parse(before.at)) / 1000;
    const sameDay = timer.at.slice(0, 10) === before.at.slice(0, 10);
    const again = passed >= APART && sameDay && before.seconds <= LONGEST && timer.seconds > before.seconds - passed / 2;
    merged.set(timer.path, { ...timer, restarted: before.restarted || again });
  }
  return [...merged.values()];
}
