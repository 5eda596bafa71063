import { concern, defineCheck, nothing } from '../../core/check';
import { isExempt } from '../../core/domain/exempt';
import { isLocalNetwork } from '../../core/domain/local-network';
import { sameOwnerByName, siteOf } from '../../core/domain/site';
import { saysItsName } from '../../core/identity/own-name';
import type { PageFacts } from '../../core/payment/page-facts';
import { brandNames } from '../../knowledge/brand-names';
import { nameIndex } from '../../knowledge/name-index';
import { isTitleFiller } from '../../knowledge/title-words';

/** With fewer, a bare log-in form with a "forgot your password?" would do. */
const MANY = 3;

/**
 * A page that asks for a log-in, payment or identity, has links, and none of them leads to another page of its own site; nor does it say
 * its site's name. Whoever copies one page of another's site leaves the links behind: emptied, or still leading to the original, known
 * brand or not. Links to elsewhere alone are only `fair`: a log-in run for a customer may lead to nothing but the customer's pages.
 */
export default defineCheck({
  id: 'page/leads-nowhere',
  needs: ['address', 'merchant', 'page'],
  run: ({ address, merchant, page }) => {
    const own = siteOf(address.url);
    if (page.asks.length === 0 || merchant.psp !== null || own === null || isLocalNetwork(address) || isExempt(address, nameIndex())) return nothing;
    const { dead, elsewhere, home } = linksOf(page, own);
    if (home || dead + elsewhere < MANY || saysItsName(page, address, brandNames(), isTitleFiller)) return nothing;
    return concern(dead > 0 ? 'strong' : 'fair', 'leads_nowhere', { count: dead + elsewhere, host: own.name });
  },
});

function linksOf({ identity: { sites } }: PageFacts, own: NonNullable<ReturnType<typeof siteOf>>): { readonly dead: number; readonly elsewhere: number; readonly home: boolean } {
  let dead = 0;
  let elsewhere = 0;
  let home = false;
  for (const { kind, site, count } of sites) {
    if (kind === 'dead') dead += count;
    if (kind !== 'link') continue;
    const other = site === '' ? null : siteOf(`https://${site}`);
    if (other === null || sameOwnerByName(other, own)) home = true;
    else elsewhere += count;
  }
  return { dead, elsewhere, home };
}
