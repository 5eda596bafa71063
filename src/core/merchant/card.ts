import { claimedCountry } from './claimed-country';
import type { NumberState } from './company-number';
import type { Compared, Comparison, Contradiction } from './contradictions';
import type { DisclosureItem, DisclosureLaw } from './disclosure-law';
import type { Disclosed, DisclosedKind, Disclosures, PageKind, Where } from './disclosures';
import { demanded, legalPageRead } from './missing';
import { schemeById } from './numbers/table';

export interface CardLine { readonly kind: DisclosedKind; readonly value: string; readonly where: Where }
export interface CardNumber {
  readonly scheme: string;
  /** What the number is called where it is issued. */
  readonly name: string;
  readonly value: string;
  readonly state: NumberState;
  readonly where: Where;
  /** The EU's own service can say whether it is in use today. */
  readonly vies: boolean;
}

/** What the popup shows of a merchant's own statements: who, where, by which numbers, and what the law of that country would want. */
export interface MerchantCard {
  readonly domain: string;
  /** ISO 3166-1 alpha-2, as the shop claims it. */
  readonly country: string | null;
  readonly name: CardLine | null;
  readonly lines: readonly CardLine[];
  readonly numbers: readonly CardNumber[];
  readonly law: { readonly title: string; readonly article: string } | null;
  readonly demands: readonly { readonly item: DisclosureItem; readonly shown: boolean }[];
  /** False until the page on which the seller must name itself was read: nothing is missing before that. */
  readonly judged: boolean;
  /** What of its statements fits the country and the name it gives, and what does not. */
  readonly agrees: readonly Compared[];
  readonly contradicts: readonly Contradiction[];
  /** Legal pages the shop links to that were not read yet. */
  readonly unread: readonly { readonly kind: PageKind; readonly path: string }[];
}

/** Member states whose numbers the VAT information exchange system answers for; Greece is EL there, Northern Ireland XI. */
const VIES = /^(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)[\dA-Z+*]{2,12}$/u;
export const isViesNumber = (value: string): boolean => VIES.test(value);

const ORDER: readonly DisclosedKind[] = ['address', 'representative', 'phone', 'email'];
const MOST_LINES = 2;
const MOST_NUMBERS = 6;
const MOST_UNREAD = 4;
/** Data say it more plainly than text, a legal page more than a footer. */
const weight = ({ label, where }: Disclosed): number => (where.basis === 'data' ? 4 : 0) + (where.page === 'imprint' ? 3 : where.page === 'other' ? 0 : 1) + (label === '' ? 0 : 2);

const line = ({ kind, value, where }: Disclosed): CardLine => ({ kind, value, where });

/** Null when nothing was read of the merchant. */
export function merchantCard(domain: string, said: Disclosures, rules: (country: string) => readonly DisclosureLaw[], { agrees, contradicts }: Comparison): MerchantCard | null {
  if (said.pages.length === 0) return null;
  const country = claimedCountry(said);
  const laws = country === null ? [] : rules(country);
  const best = (kind: DisclosedKind): readonly Disclosed[] => said.items.filter((item) => item.kind === kind).toSorted((a, b) => weight(b) - weight(a));
  const name = best('company')[0];
  const read = new Set(said.pages.map(({ path }) => path));
  const unread = said.links.filter(({ kind, path }, index, all) => !read.has(path) && kind !== 'privacy' && kind !== 'about' && all.findIndex((other) => other.kind === kind) === index);
  return {
    domain, country,
    name: name === undefined ? null : line(name),
    lines: ORDER.flatMap((kind) => best(kind).slice(0, MOST_LINES).map(line)),
    numbers: said.numbers.slice(0, MOST_NUMBERS).map(({ scheme, kind, value, state, where }) => ({
      scheme, value, state, where, name: schemeById(scheme)?.name ?? scheme, vies: kind === 'vat' && isViesNumber(value) && (state === 'well-formed' || state === 'form-ok'),
    })),
    law: laws[0] === undefined ? null : { title: laws[0].title, article: laws[0].article },
    demands: demanded(said, laws).map(({ item, shown }) => ({ item, shown })),
    judged: legalPageRead(said),
    agrees, contradicts,
    unread: unread.slice(0, MOST_UNREAD),
  };
}
