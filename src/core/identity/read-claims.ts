import { registrableDomain } from '../domain/address';
import type { PageFacts } from '../payment/page-facts';
import { brandAlone, brandOfLogo, brandOfNotice, hostsIn, saysNothing, segmentsOf, type IsGeneric } from './claims';
import { keyOf, type BrandTable, type NamedBrand, type NameHit } from './brand-table';

/** Where a page names a brand as its own, most telling first. */
export const PLACES = ['copied-from', 'canonical', 'title', 'site-name', 'notice', 'icon', 'heading', 'logo', 'links', 'part-of-title'] as const;
export type Place = (typeof PLACES)[number];

export interface Claim {
  readonly brand: NamedBrand;
  readonly places: readonly Place[];
  /** No place has a spelling that is the brand's alone. */
  readonly ambiguous: boolean;
}

/** True where the page says its own name nowhere: what it shows then are others' names. */
export function isNameless(page: PageFacts, label: string | null, { table, isGeneric }: ClaimTables): boolean {
  const own = label === null ? '' : keyOf(label);
  const said = [...segmentsOf(page.title), ...(page.siteName === null ? [] : [page.siteName])];
  if (own !== '' && [...said, ...page.identity.headings, ...page.identity.logos, ...page.identity.notices].some((text) => keyOf(text).includes(own))) return false;
  return said.every((text) => saysNothing(text, isGeneric) || brandAlone(text, table, isGeneric).length > 0);
}

/** What is needed besides the page: its own label (the claim of one's own name is none), the names, the words that say nothing. */
export interface ClaimTables {
  readonly table: BrandTable;
  readonly isGeneric: IsGeneric;
}

/** Where a network's mark and links stand on everybody's pages, and the places that say more than that. */
const SHOWN: ReadonlySet<Place> = new Set(['heading', 'logo', 'links']);
const SAID: readonly Place[] = ['copied-from', 'canonical', 'title', 'site-name', 'notice', 'icon'];

/** Links to a brand's domains from which they are the frame of the page, not a mention. */
const MANY_LINKS = 3;
/** A page that shows this many brands' logos lists them: ways to pay, partners, goods. */
const LISTED = 3;

/**
 * Which protected brands the page presents itself as. Mentions are no claims: a name counts where a page says whose it is, alone or
 * among words that say nothing. The page's own label as a part of its title means that the brand is only its subject.
 */
export function readClaims(page: PageFacts, label: string | null, { table, isGeneric }: ClaimTables): readonly Claim[] {
  const found = new Map<NamedBrand, { readonly places: Set<Place>; ambiguous: boolean }>();
  const note = (hits: readonly NameHit[], place: Place): void => {
    for (const { brand, ambiguous } of hits) {
      const claim = found.get(brand) ?? { places: new Set<Place>(), ambiguous: true };
      claim.places.add(place);
      claim.ambiguous &&= ambiguous;
      found.set(brand, claim);
    }
  };
  const own = label === null || label.length < 4 ? null : keyOf(label);
  const isOwn = (text: string): boolean => own !== null && keyOf(text).includes(own);

  const segments = segmentsOf(page.title);
  const named = segments.map((segment) => brandAlone(segment, table, isGeneric));
  for (const host of hostsIn(page.title)) {
    const domain = registrableDomain(host);
    if (domain !== null) note(table.owning(domain).map((brand) => ({ brand, ambiguous: false })), 'title');
  }
  if (named.flat().length > 0 && new Set(named.filter((brands) => brands.length > 0).map(([hit]) => hit?.brand.name)).size < LISTED) {
    for (const [at, brands] of named.entries()) {
      if (brands.length === 0) continue;
      const others = segments.filter((_, index) => index !== at);
      if (others.some(isOwn)) continue;
      const whole = at === segments.length - 1 || others.every((other) => saysNothing(other, isGeneric) || brandAlone(other, table, isGeneric).length > 0);
      note(brands, whole ? 'title' : 'part-of-title');
    }
  }
  if (page.siteName !== null && !isOwn(page.siteName)) note(brandAlone(page.siteName, table, isGeneric), 'site-name');
  for (const notice of page.identity.notices) if (!isOwn(notice)) note(brandOfNotice(notice, table), 'notice');
  for (const heading of page.identity.headings) note(brandAlone(heading, table, isGeneric), 'heading');
  const logos = page.identity.logos.map((logo) => brandOfLogo(logo, table, isGeneric)).filter((brands) => brands.length > 0);
  if (new Set(logos.map(([hit]) => hit?.brand.name)).size < LISTED) for (const brands of logos) note(brands, 'logo');
  noteSites(page, found, note, table);
  return [...found].map(([brand, { places, ambiguous }]) => ({ brand, ambiguous, places: PLACES.filter((place) => places.has(place) && !(brand.shared && SHOWN.has(place) && !SAID.some((said) => places.has(said)))) }));
}

/** Where the page points: of itself (icon, canonical address, copying program's note), and with its links. */
function noteSites(page: PageFacts, found: ReadonlyMap<NamedBrand, unknown>, note: (hits: readonly NameHit[], place: Place) => void, table: BrandTable): void {
  for (const { kind, site, count } of page.identity.sites) {
    if (site === '') continue;
    if (kind === 'copied-from' || kind === 'canonical' || kind === 'icon') note(table.owning(site).map((brand) => ({ brand, ambiguous: brand.ambiguous })), kind);
    else if (count >= MANY_LINKS) {
      const owners = [...found.keys()].filter((brand) => table.owns(brand, site));
      if (kind === 'link') note(owners.map((brand) => ({ brand, ambiguous: true })), 'links');
    }
  }
}
