import { concern, defineCheck, nothing } from '../../core/check';
import { parseAddress } from '../../core/domain/address';
import { isExempt } from '../../core/domain/exempt';
import { namesOwner, siteOf } from '../../core/domain/site';
import { brandNames } from '../../knowledge/brand-names';
import { nameIndex } from '../../knowledge/name-index';

/**
 * A link or form whose address reads `https://bank.example@elsewhere.example/`: what stands before the @ is a user name that reads like
 * the address (RFC 3986 §7.6), and browsers hide it only once the page is open. `strong` where the name is a protected one and the page
 * asks for something; else `weak`: an e-mail address written as a link has the same shape. A name without a dot is not looked at, for
 * the same reason; neither is the password.
 */
export default defineCheck({
  id: 'page/disguised-link',
  needs: ['address', 'page'],
  run: ({ address, page }) => {
    const own = siteOf(address.url);
    if (own === null || isExempt(address, nameIndex())) return nothing;
    const shown = page.identity.sites.flatMap(({ kind, site }) => (kind === 'disguise' && isPublicName(site) && !namesOwner(site, own) ? [site] : []));
    const known = shown.find((site) => brandNames().owning(site).length > 0);
    const first = known ?? shown[0];
    if (first === undefined) return nothing;
    return concern(known !== undefined && page.asks.length > 0 ? 'strong' : 'weak', 'disguised_link', { shown: first });
  },
});

const isPublicName = (name: string): boolean => {
  const kind = parseAddress(`https://${name}/`)?.suffixKind;
  return kind === 'icann' || kind === 'private';
};
