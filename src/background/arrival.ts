import { parseAddress } from '../core/domain/address';
import { parseUrl } from '../core/domain/parse-url';
import type { Arrival, Via } from '../core/evidence';
import { CLICK_MARKS, MEDIA, MESSAGE_SITES } from '../knowledge/arrival';
import type { Hop, TabRecord } from './tab-record';

const IN_CHECKOUT: ReadonlySet<Hop['stage']> = new Set(['cart', 'details', 'payment']);

const named = (table: Readonly<Record<string, Via>>, key: string): Via | null => (Object.hasOwn(table, key) ? (table[key] ?? null) : null);

/** How a link that led here was spread: by marks in the address, else by the site it stood on. Null: by none that is known. */
export function viaOf(url: string, previous: string | null): Via | null {
  for (const [key, value] of parseUrl(url)?.searchParams ?? []) {
    const via = named(CLICK_MARKS, key.toLowerCase()) ?? (key.toLowerCase() === 'utm_medium' ? named(MEDIA, value.toLowerCase()) : null);
    if (via !== null) return via;
  }
  return previous === null ? null : named(MESSAGE_SITES, previous);
}

/** What is kept with the tab of how its shop was reached; it follows the tab through the shop's pages. */
export function cameTo(url: string, before: TabRecord | null, typed: boolean): TabRecord['came'] {
  const address = parseAddress(url);
  if (address === null || typed) return null;
  const domain = address.registrableDomain ?? address.host;
  if (before?.came?.domain === domain) return before.came;
  const known = before?.trail.some((hop) => hop.domain === domain) === true;
  const via = viaOf(url, before?.trail.at(-1)?.domain ?? null);
  return via === null || known ? null : { domain, via };
}

/** The arrival as evidence: how the shop was reached, and in whose checkout the tab was just before. */
export function arrivalOf({ arrival, came, trail }: TabRecord, domain: string): Arrival {
  const last = trail.findLast((hop) => hop.domain !== domain);
  return {
    ...arrival,
    ...(came?.domain === domain ? { via: came.via } : {}),
    ...(last !== undefined && IN_CHECKOUT.has(last.stage) ? { shop: last.domain } : {}),
  };
}
