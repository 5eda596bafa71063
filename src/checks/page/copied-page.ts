import { concern, defineCheck, nothing } from '../../core/check';
import { isExempt } from '../../core/domain/exempt';
import { isLocalNetwork } from '../../core/domain/local-network';
import { sameOwnerByName, siteOf } from '../../core/domain/site';
import { byCodeUnit } from '../../core/order';
import type { PageFacts } from '../../core/payment/page-facts';
import { brandNames } from '../../knowledge/brand-names';
import { nameIndex } from '../../knowledge/name-index';

/** Links to one other site from which it, and not this page's own, is where the page leads. */
const MANY_LINKS = 5;
/** A site's own links and relative addresses must be this much rarer. */
const RARER = 4;

/**
 * The page's markup belongs to another site: a copying program's note, the canonical address, the icon and the links all name it,
 * and the form is here. Copies of little-known shops and services are told this way without knowing their names; protected brands
 * are told by `page/brand-claim`, and a finding counts once. One sign alone is ordinary (a shop's static host, a moved site).
 */
export default defineCheck({
  id: 'page/copied-page',
  needs: ['address', 'merchant', 'page'],
  run: ({ address, merchant, page }) => {
    const own = siteOf(address.url);
    if (page.asks.length === 0 || merchant.psp !== null || own === null || isLocalNetwork(address) || isExempt(address, nameIndex())) return nothing;
    const [first] = [...signs(page)]
      .filter(([site, kinds]) => kinds.size >= 2 && !isSameOwner(site, own) && brandNames().owning(site).length === 0)
      .toSorted((a, b) => b[1].size - a[1].size || byCodeUnit(a[0], b[0]));
    return first === undefined ? nothing : concern('strong', 'copied_page', { original: first[0], host: own.name });
  },
});

function isSameOwner(name: string, own: NonNullable<ReturnType<typeof siteOf>>): boolean {
  const site = siteOf(`https://${name}`);
  return site === null || sameOwnerByName(site, own);
}

/** For each other site, the independent signs that the page is its. */
function signs({ identity: { sites } }: PageFacts): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const ownLinks = sites.find(({ kind, site }) => kind === 'link' && site === '')?.count ?? 0;
  for (const { kind, site, count } of sites) {
    if (site === '' || kind === 'asset' || kind === 'disguise') continue;
    if (kind === 'link' && (count < MANY_LINKS || ownLinks * RARER > count)) continue;
    found.set(site, (found.get(site) ?? new Set<string>()).add(kind));
  }
  return found;
}
