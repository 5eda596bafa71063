import { ITEM_WEIGHT, type DisclosureItem, type DisclosureLaw } from './disclosure-law';
import type { Disclosures, PageKind } from './disclosures';

/** What can be seen on pages the shopper opened; the rest of what laws demand (the wording of a button, a form) is not looked for. */
type Seen = Extract<DisclosureItem, 'company' | 'address' | 'phone' | 'email' | 'contact' | 'representative' | 'register' | 'vat' | 'tax' | 'licence' | 'terms' | 'returns' | 'privacy'>;

const linked = ({ links, pages }: Disclosures, kind: PageKind): boolean => [...links, ...pages].some((page) => page.kind === kind);

/** Whether each is shown. A company's name without a legal form looks like any words, so an address or a responsible person stands for it. */
const SHOWN: Readonly<Record<Seen, (said: Disclosures) => boolean>> = {
  company: ({ items }) => items.some(({ kind }) => kind === 'company' || kind === 'representative' || kind === 'address'),
  address: ({ items }) => items.some(({ kind }) => kind === 'address'),
  phone: ({ items }) => items.some(({ kind }) => kind === 'phone'),
  email: ({ items }) => items.some(({ kind }) => kind === 'email'),
  contact: (said) => said.items.some(({ kind }) => kind === 'phone' || kind === 'email') || linked(said, 'contact'),
  representative: ({ items }) => items.some(({ kind }) => kind === 'representative'),
  register: ({ numbers }) => numbers.some(({ kind }) => kind === 'register' || kind === 'vat'),
  vat: ({ numbers }) => numbers.some(({ kind }) => kind === 'vat'),
  tax: ({ numbers }) => numbers.some(({ kind }) => kind === 'tax' || kind === 'vat' || kind === 'register'),
  licence: ({ numbers }) => numbers.some(({ kind }) => kind === 'permit' || kind === 'icp'),
  terms: (said) => linked(said, 'terms'),
  returns: (said) => linked(said, 'returns') || linked(said, 'terms'),
  privacy: (said) => linked(said, 'privacy'),
};

const isSeen = (item: DisclosureItem): item is Seen => Object.hasOwn(SHOWN, item);

/** One thing a law demands, and whether it is there. */
export interface Demanded { readonly item: DisclosureItem; readonly shown: boolean; readonly law: DisclosureLaw }

/**
 * The page on which the seller must name itself was read: the imprint, or where the shop links to none, its contact page or terms.
 * Before that nothing can be said to be missing.
 */
export function legalPageRead({ pages, links }: Disclosures): boolean {
  const read = (kind: PageKind): boolean => pages.some((page) => page.kind === kind);
  if (read('imprint')) return true;
  return !links.some(({ kind }) => kind === 'imprint') && (read('contact') || read('terms') || read('about'));
}

/** What laws demand always and can be seen, each once, with the first law that demands it. */
export function demanded(said: Disclosures, laws: readonly DisclosureLaw[]): readonly Demanded[] {
  const found = new Map<DisclosureItem, Demanded>();
  for (const law of laws) {
    for (const { item, when } of law.demands) {
      if (when !== 'always' || law.reach !== 'country' || found.has(item) || !isSeen(item)) continue;
      found.set(item, { item, shown: SHOWN[item](said), law });
    }
  }
  return [...found.values()];
}

/** What is missing, by how much its lack says. */
export function missing(all: readonly Demanded[]): Readonly<Record<'telling' | 'ordinary', readonly DisclosureItem[]>> {
  const lacking = all.filter(({ shown }) => !shown).map(({ item }) => item);
  return { telling: lacking.filter((item) => ITEM_WEIGHT[item] === 'telling'), ordinary: lacking.filter((item) => ITEM_WEIGHT[item] === 'ordinary') };
}
