import { concern, defineCheck, nothing } from '../../core/check';
import { isExempt } from '../../core/domain/exempt';
import { isLocalNetwork } from '../../core/domain/local-network';
import { sameOwnerByName, siteOf } from '../../core/domain/site';
import { HOT_SUFFIXES } from '../../knowledge/hot-suffixes';
import { nameIndex } from '../../knowledge/name-index';

/**
 * The tab was in one shop's cart or checkout, and the payment is asked by another site: not the shop's, no provider we know, and new to
 * this device. Small providers work so, hence `weak`; on free hosting or an ending that costs next to nothing it is `fair`, for no
 * provider sits there.
 */
export default defineCheck({
  id: 'payment/unknown-hop',
  needs: ['address', 'merchant', 'page', 'history', 'arrival'],
  run: ({ address, merchant, page, history, arrival }, { now }) => {
    if (arrival.shop === undefined || merchant.psp !== null || page.stage !== 'payment' || isLocalNetwork(address) || isExempt(address, nameIndex())) return nothing;
    const own = siteOf(address.url);
    const shop = siteOf(`https://${arrival.shop}`);
    if (own === null || shop === null || sameOwnerByName(own, shop)) return nothing;
    const met = (history.firstSeen ?? now) < now.slice(0, 10) || history.paidOn.length > 0 || history.decision === 'trusted';
    if (met) return nothing;
    return concern(HOT.has(address.publicSuffix ?? '') ? 'fair' : 'weak', 'payment_elsewhere', { shop: shop.name, host: own.name });
  },
});

const HOT: ReadonlySet<string> = new Set(HOT_SUFFIXES);
