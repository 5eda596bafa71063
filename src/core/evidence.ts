import type { Address } from './domain/address';
import type { Registration } from './domain/registration';
import type { ListHit } from './list/answer';
import type { Popularity } from './list/popular';
import type { Disclosures } from './merchant/disclosures';
import type { KnownTrait } from './merchant/traits';
import type { PageFacts } from './payment/page-facts';

/** "No", "yes" and "could not tell" are three answers; a failure is `unavailable`, never `absent`. */
export type Fact<T> =
  | { readonly state: 'present'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'unavailable'; readonly reason: UnavailableReason };

/** Why something could not be told. Append only: recorded evidence carries these words. */
export type UnavailableReason =
  | 'not-looked' // nobody has looked yet, or nothing asked for it
  | 'api-missing' // this browser does not offer it
  | 'permission-missing' // the user or the browser withheld access to the site
  | 'not-granted' // the shopper has not opted in to that look-up
  | 'no-list' // no list has been loaded
  | 'list-stale' // the lists are too old to say "not listed"
  | 'store-corrupt' // what was stored could not be read back
  | 'store-error' // the browser's storage answered with an error
  | 'timeout' // no answer within its time
  | 'private-window' // nothing is remembered about private windows
  | 'memory-young' // installed too recently for "first visit" to mean something
  | 'merchant-unknown' // the shop behind a payment provider's page is not known
  | 'not-visited' // the shop's own legal pages have not been opened yet
  | 'not-applicable' // the question does not arise for this kind of address
  | 'page-closed' // the page or frame could not be read
  | 'error'; // anything else, logged with its module

export const present = <T>(value: T): Fact<T> => ({ state: 'present', value });
export const absent: Fact<never> = { state: 'absent' };
export const unavailable = (reason: UnavailableReason): Fact<never> => ({ state: 'unavailable', reason });
export const valueOf = <T>(fact: Fact<T>): T | null => (fact.state === 'present' ? fact.value : null);

export interface Connection {
  readonly scheme: 'https' | 'http' | 'other';
}

/** What the browser says of the server's certificate; text fields are the certificate's own. */
export interface Certificate {
  /** `secure`, `weak` or `broken` in the browser's judgement; an overridden error is `broken`. */
  readonly state: 'secure' | 'weak' | 'broken';
  readonly protocol: string | null;
  readonly subject: string | null;
  readonly issuer: string | null;
  /** ISO dates, YYYY-MM-DD. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The browser's word for an overridden error, as in `trust_error`. */
  readonly error: string | null;
}

/** One list look-up that was answered. `sources` is empty when the host is on no list. */
export interface Reputation {
  readonly entry: string | null;
  readonly sources: readonly ListHit[];
  /** ISO date of the oldest list consulted. */
  readonly asOf: string | null;
}

/** The shop this tab is about (it differs from the page's host on a payment provider's own page). */
export interface Merchant {
  /** Registrable domain, private suffixes counted. */
  readonly domain: string;
  /** `self`: the page is the shop's. `reached-from`: the page is a PSP's, and this shop sent the tab there. */
  readonly relation: 'self' | 'reached-from';
  /** The PSP whose page this is, when it is one. */
  readonly psp: string | null;
  /** What was found of the shop before the tab left it; null while the page is the shop's own. */
  readonly inherited: { readonly level: Level; readonly score: number | null; readonly assessedAt: string } | null;
}

/** What this device remembers of the merchant. Dates are ISO days. */
export interface History {
  readonly firstSeen: string | null;
  readonly visits: number;
  readonly paidOn: readonly string[];
  readonly decision: 'trusted' | 'blocked' | null;
  /** The last interruption the shopper has had about this merchant: its day, and the reasons it was for. */
  readonly warned?: { readonly on: string; readonly reasons: readonly string[] };
  /** How the shop took payment and who it said it was, on earlier days and today. */
  readonly seen?: readonly KnownTrait[];
}

/** How a link was spread. Append only: recorded evidence carries these words. */
export type Via = 'advert' | 'mail' | 'message' | 'social';

/** How the tab came here. Domains only, never addresses. */
export interface Arrival {
  readonly referrer: string | null;
  readonly transition: 'typed' | 'link' | 'form' | 'reload' | 'history' | 'other';
  readonly redirects: number;
  /** How the link to this shop was spread, where that left a sign. */
  readonly via?: Via;
  /** Registrable domain of the other shop in whose cart or checkout this tab was just before. */
  readonly shop?: string;
}

export type Level = 'danger' | 'caution' | 'clear' | 'unknown';

/** Everything a judgement rests on, as one value: the same evidence gives the same assessment anywhere. */
export interface Evidence {
  readonly schema: 1;
  /** ISO 8601 instant at which the evidence was taken; checks read the time from here and nowhere else. */
  readonly now: string;
  readonly address: Fact<Address>;
  readonly connection: Fact<Connection>;
  readonly certificate: Fact<Certificate>;
  readonly lists: Fact<Reputation>;
  /** Of the registrable domain. `absent`: on none of the shopper's lists of popular sites. */
  readonly popularity: Fact<Popularity>;
  readonly page: Fact<PageFacts>;
  readonly merchant: Fact<Merchant>;
  readonly history: Fact<History>;
  readonly arrival: Fact<Arrival>;
  /** `unavailable('not-granted')` unless the shopper allowed this look-up; `absent`: the registry names no day. */
  readonly registration: Fact<Registration>;
  /** What the merchant says of itself, over all pages of it that were read. */
  readonly disclosures: Fact<Disclosures>;
  /** ISO 3166-1 alpha-2. */
  readonly shopperCountry: Fact<string>;
  /**
   * Registrable domains of the shopper's own merchants (trusted, or paid before) that this address resembles, and of no others. Missing:
   * there is none, or nothing is remembered.
   */
  readonly own?: readonly string[];
}

export type EvidenceKind = Exclude<keyof Evidence, 'schema' | 'now' | 'own'>;
export type EvidenceValue<K extends EvidenceKind> = Evidence[K] extends Fact<infer T> ? T : never;

/** Evidence of an address nobody has looked at yet; callers add what they know. */
export function bareEvidence(now: string): Evidence {
  const unknown = unavailable('not-looked');
  return {
    schema: 1, now, address: unknown, connection: unknown, certificate: unknown, lists: unavailable('no-list'), popularity: unavailable('no-list'), page: unknown,
    merchant: unknown, history: unknown, arrival: unknown, registration: unknown, disclosures: unknown, shopperCountry: unknown,
  };
}
