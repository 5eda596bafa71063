import { concern, defineCheck, nothing } from '../../core/check';
import { isExempt } from '../../core/domain/exempt';
import { nameIndex } from '../../knowledge/name-index';

/**
 * Payment is asked by a shop this device has not met before, reached by an advert, a mail, a message or a network's link. That is how
 * fake shops find their victims (consumer authorities' reports), and how honest new shops find customers: `weak`, to colour what else
 * is found. Told by marks in the address and the tab's own trail; a link without either leaves no sign.
 */
export default defineCheck({
  id: 'merchant/arrival',
  needs: ['address', 'merchant', 'page', 'history', 'arrival'],
  run: ({ address, merchant, page, history, arrival }, { now }) => {
    if (arrival.via === undefined || merchant.relation !== 'self' || !page.asks.includes('payment') || isExempt(address, nameIndex())) return nothing;
    const met = (history.firstSeen ?? now) < now.slice(0, 10) || history.paidOn.length > 0 || history.decision !== null;
    return met ? nothing : concern('weak', 'arrived_by_link', { via: arrival.via });
  },
});
