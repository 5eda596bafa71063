/**
 * What laws demand a shop to show. The names are those of what is read from pages; beside them the pages and marks that a law
 * asks for. `licence` is a permit or filing that the trade needs (a Chinese site filing, a Korean mail-order report).
 */
export type DisclosureItem =
  | 'company' | 'form' | 'address' | 'phone' | 'email' | 'contact' | 'representative'
  | 'register' | 'vat' | 'tax' | 'licence' | 'host' | 'complaints'
  | 'terms' | 'returns' | 'privacy' | 'withdrawal' | 'withdrawal-button' | 'order-button'
  | 'price' | 'delivery' | 'payment';

/**
 * How much the lack of it says. `telling`: without it nobody can be held to account. `ordinary`: careless honest shops leave it out.
 * `minor`: often missing, or often elsewhere.
 */
export type Weight = 'telling' | 'ordinary' | 'minor';

export const ITEM_WEIGHT: Readonly<Record<DisclosureItem, Weight>> = {
  'company': 'telling', 'address': 'telling', 'contact': 'telling', 'email': 'ordinary', 'phone': 'ordinary', 'representative': 'minor', 'form': 'minor',
  'register': 'ordinary', 'vat': 'ordinary', 'tax': 'ordinary', 'licence': 'ordinary', 'host': 'minor', 'complaints': 'minor',
  'terms': 'ordinary', 'returns': 'ordinary', 'privacy': 'ordinary', 'withdrawal': 'ordinary', 'withdrawal-button': 'minor', 'order-button': 'minor',
  'price': 'minor', 'delivery': 'minor', 'payment': 'minor',
};

export interface Demand {
  readonly item: DisclosureItem;
  /** `if-any`: only of those who have it (an entry in a register, a VAT number, a licensed trade); its lack alone says nothing. */
  readonly when: 'always' | 'if-any';
}

export interface DisclosureLaw {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** In its own language, as cited there. */
  readonly title: string;
  readonly article: string;
  /** Day from which this wording of the duty applies, ISO date. */
  readonly since: string;
  readonly source: string;
  readonly demands: readonly Demand[];
  /** `state`: one part of the country only, as California; such a law is told, and its lack says little. */
  readonly reach: 'country' | 'state';
}

/** One row. `items` are separated by spaces, a question mark behind one means `if-any`. */
export function law(country: string, title: string, article: string, since: string, items: string, source: string, reach: DisclosureLaw['reach'] = 'country'): DisclosureLaw {
  const demands = items.split(' ').map((item): Demand => ({ item: item.replace('?', '') as DisclosureItem, when: item.endsWith('?') ? 'if-any' : 'always' }));
  return { country, title, article, since, source, demands, reach };
}
