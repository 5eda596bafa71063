import { concern, defineCheck, nothing } from '../../core/check';
import { isExempt } from '../../core/domain/exempt';
import { isLocalNetwork } from '../../core/domain/local-network';
import { sameOwnerByName, siteOf, type Site } from '../../core/domain/site';
import { saysItsName, saysLabel } from '../../core/identity/own-name';
import type { PageFacts } from '../../core/payment/page-facts';
import { brandNames } from '../../knowledge/brand-names';
import { nameIndex } from '../../knowledge/name-index';
import { isTitleFiller } from '../../knowledge/title-words';

/** With fewer, a bare log-in form with a "forgot your password?" would do. */
const MANY = 3;

/** Of links to elsewhere, the share that must lead to one site for the page to be that site's. */
const MOST = 0.75;

/**
 * A page that asks for a log-in, payment or identity, has links, and none of them leads to another page of its own site; nor does it say
 * its site's name. Whoever copies one page of another's site leaves the links behind: emptied, or still leading to the original, known
 * brand or not. Links to elsewhere alone are only `fair`: payment and donation pages run for a customer may lead to nothing but the
 * customer's. A log-in that names the very site to which its links lead, and stands on another, is `strong` again.
 */
export default defineCheck({
  id: 'page/leads-nowhere',
  needs: ['address', 'merchant', 'page'],
  run: ({ address, merchant, page }) => {
    const own = siteOf(address.url);
    if (page.asks.length === 0 || merchant.psp !== null || own === null || isLocalNetwork(address) || isExempt(address, nameIndex())) return nothing;
    const { dead, elsewhere, home, original } = linksOf(page, own);
    if (home || dead + elsewhere < MANY || saysItsName(page, address, brandNames(), isTitleFiller)) return nothing;
    const copied = original !== null && page.asks.includes('credentials') && saysLabel(page, original);
    return concern(dead > 0 || copied ? 'strong' : 'fair', 'leads_nowhere', { count: dead + elsewhere, host: own.name });
  },
});

interface Links {
  readonly dead: number;
  readonly elsewhere: number;
  readonly home: boolean;
  /** Label of the one site to which nearly all of many links to elsewhere lead. */
  readonly original: string | null;
}

function linksOf({ identity: { sites } }: PageFacts, own: Site): Links {
  let dead = 0;
  let elsewhere = 0;
  let home = false;
  let first: { readonly label: string | null; readonly count: number } | null = null;
  for (const { kind, site, count } of sites) {
    if (kind === 'dead') dead += count;
    if (kind !== 'link') continue;
    const other = site === '' ? null : siteOf(`https://${site}`);
    if (other === null || sameOwnerByName(other, own)) {
      home = true;
      continue;
    }
    elsewhere += count;
    if (first === null || count > first.count) first = { label: other.label, count };
  }
  return { dead, elsewhere, home, original: first !== null && first.count >= MANY && first.count >= elsewhere * MOST ? first.label : null };
}
