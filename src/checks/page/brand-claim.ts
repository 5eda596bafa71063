import { concern, defineCheck, nothing } from '../../core/check';
import { isExempt } from '../../core/domain/exempt';
import { isLocalNetwork } from '../../core/domain/local-network';
import { namesOwner, siteOf } from '../../core/domain/site';
import { isNameless, readClaims, type Claim, type Place } from '../../core/identity/read-claims';
import { byCodeUnit } from '../../core/order';
import type { FieldRole, PageFacts } from '../../core/payment/page-facts';
import { brandNames } from '../../knowledge/brand-names';
import { nameIndex } from '../../knowledge/name-index';
import { isTitleFiller } from '../../knowledge/title-words';

/** How much a place says: from `STRONG` on, the page presents itself as the brand; below it, it may only show the brand. */
const SAYS: Readonly<Record<Place, number>> = {
  'copied-from': 2, canonical: 2, title: 2, 'site-name': 2, notice: 1, icon: 2, heading: 1, logo: 1, links: 1, 'part-of-title': 1,
};
const STRONG = 2;
/** A name that is also a word, or software that others run, must be borne out by what only its owner's pages have. */
const STRONG_AMBIGUOUS = 4;

/**
 * The page presents itself as a protected brand (its title, site name, copyright line, logo, icon or links say so), asks for
 * payment, a log-in or identity data, and stands on a host that is not the brand's. An address can be any name; whose page it
 * claims to be, a phisher must show. Mentions are not claims: sign-in buttons, ways to pay, carriers, goods and news name brands too.
 */
export default defineCheck({
  id: 'page/brand-claim',
  needs: ['address', 'merchant', 'page'],
  run: ({ address, merchant, page }) => {
    if (!asksSomething(page) || merchant.psp !== null || isLocalNetwork(address) || isExempt(address, nameIndex())) return nothing;
    const own = siteOf(address.url);
    if (own === null) return nothing;
    const tables = { table: brandNames(), isGeneric: isTitleFiller };
    // Where no other name is said, the brand's is the page's.
    const nameless = isNameless(page, address.label, tables);
    const [best] = readClaims(page, address.label, tables)
      .filter(({ brand }) => !brand.domains.some((domain) => namesOwner(domain, own)))
      .map((claim) => ({ claim, weight: weightOf(claim) }))
      .filter(({ claim: { brand, ambiguous }, weight }) => weight + (nameless && !brand.pays ? 1 : 0) >= (ambiguous ? STRONG_AMBIGUOUS : STRONG))
      .toSorted((a, b) => b.weight - a.weight || byCodeUnit(a.claim.brand.name, b.claim.brand.name) || byCodeUnit(a.claim.brand.domains[0] ?? '', b.claim.brand.domains[0] ?? ''));
    if (best === undefined) return nothing;
    const { brand, places } = best.claim;
    return concern('strong', 'brand_claimed', { brand: brand.name, brandSite: brand.domains[0] ?? '', host: own.name, places: [...places] });
  },
});

/** Payment, a log-in, identity, or the particulars of a person. A password field counts also where only a drawn keypad fills it. */
const asksSomething = ({ asks, fields }: PageFacts): boolean =>
  asks.length > 0 || fields.some(({ role }) => role === 'password' || role === 'pin') || fields.filter(({ role }) => PERSONAL.has(role)).length >= 3;

const PERSONAL: ReadonlySet<FieldRole> = new Set(['name', 'phone', 'email', 'street', 'city', 'postal-code', 'birth-date', 'national-id']);

const weightOf = ({ places }: Claim): number => places.reduce((sum, place) => sum + SAYS[place], 0);
