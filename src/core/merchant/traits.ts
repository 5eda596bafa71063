import { sameOwnerByName, siteOf } from '../domain/site';
import { byCodeUnit } from '../order';
import type { PageFacts } from '../payment/page-facts';
import { claimedCountry } from './claimed-country';
import type { Disclosures, Where } from './disclosures';

/**
 * What of a shop does not change from one visit to the next without a reason. `psp`: a provider whose fields or page take the card;
 * `own-form`: the shop's page takes it; `destination`: another site that does or gets the payment; `number`: a company number;
 * `country`: where the shop says it is. Append only: memory and recorded evidence carry these words.
 */
export type TraitKind = 'psp' | 'own-form' | 'destination' | 'number' | 'country';

/** `value`: the provider's name, a registrable domain, `scheme number` or ISO 3166-1 alpha-2; of the shop's own form, empty. */
export interface Trait { readonly kind: TraitKind; readonly value: string }

export interface KnownTrait extends Trait {
  /** ISO day on which it was first seen. */
  readonly since: string;
}

/** Bounds of what is remembered of one shop. */
export const MAX_TRAITS = 24;
/** A shop that has shown a new trait for so long has it; until then it is news. Two weeks are a holiday. */
const NEWS_DAYS = 14;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const keyOf = ({ kind, value }: Trait): string => `${kind} ${value}`;

/** How the page takes payment. Names of providers and sites only. */
export function tillOf(page: PageFacts, url: string): readonly Trait[] {
  const own = siteOf(url);
  const traits = new Map<string, Trait>();
  const note = (kind: TraitKind, value: string): void => { traits.set(`${kind} ${value}`, { kind, value }); };
  const noteTarget = (target: string | null): void => {
    const site = siteOf(target);
    if (site !== null && own !== null && !sameOwnerByName(site, own)) note('destination', site.name);
  };
  for (const { where, psp, origin, postsTo } of page.cardEntries) {
    if (where === 'psp') note('psp', psp ?? '');
    else if (where === 'shop' && page.stage === 'payment') {
      note('own-form', '');
      if (!page.forms.some((form) => form.psp !== null && form.target === postsTo)) noteTarget(postsTo);
    } else if (where === 'unknown-frame') noteTarget(origin);
  }
  for (const form of page.forms) {
    if (!form.asks.includes('payment') || form.firstParty || (page.frames[form.frame]?.psp ?? null) !== null) continue;
    if (form.psp === null) noteTarget(form.target);
    else note('psp', form.psp);
  }
  return [...traits.values()].toSorted((a, b) => byCodeUnit(keyOf(a), keyOf(b)));
}

/** What the shop's legal pages said of it on that day; what other pages carry may be a seller's or a partner's. */
export function identityOf({ items, numbers }: Disclosures, today: string): readonly Trait[] {
  const fresh = ({ where }: { readonly where: Where }): boolean => where.on === today && where.page !== 'other';
  const read = { items: items.filter(fresh), numbers: numbers.filter(fresh) };
  const country = claimedCountry(read);
  const traits = read.numbers.filter(({ state }) => state !== 'malformed' && state !== 'check-digit-wrong').map(({ scheme, value }): Trait => ({ kind: 'number', value: `${scheme} ${value}` }));
  return [...new Map([...traits, ...(country === null ? [] : [{ kind: 'country', value: country } as const])].map((trait) => [keyOf(trait), trait])).values()]
    .toSorted((a, b) => byCodeUnit(keyOf(a), keyOf(b)));
}

/** What is known after these were seen: a new one is dated today, and where there is no room the oldest go. Null when nothing is new. */
export function withTraits(known: readonly KnownTrait[], seen: readonly Trait[], today: string): readonly KnownTrait[] | null {
  const keys = new Set(known.map(keyOf));
  const fresh = seen.filter((trait) => !keys.has(keyOf(trait))).map((trait): KnownTrait => ({ ...trait, since: today }));
  return fresh.length === 0 ? null : [...known, ...fresh].slice(-MAX_TRAITS);
}

/**
 * The traits of one group that are settled: those of the first day it was seen, and those seen since two weeks or more. Nothing where
 * the first day is today: what differs within a day is another page of the same visit.
 */
export function settledOf(group: readonly KnownTrait[], today: string): readonly KnownTrait[] {
  const [first] = group.map(({ since }) => since).toSorted(byCodeUnit);
  if (first === undefined || first >= today) return [];
  return group.filter(({ since }) => since === first || daysBetween(since, today) >= NEWS_DAYS);
}
