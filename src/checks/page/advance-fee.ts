import { concern, defineCheck, nothing } from '../../core/check';
import { isExempt } from '../../core/domain/exempt';
import { isLocalNetwork } from '../../core/domain/local-network';
import type { PageFacts, Pretext } from '../../core/payment/page-facts';
import { nameIndex } from '../../knowledge/name-index';
import { REVERSIBILITY } from '../../knowledge/recourse/reversibility';

/** Terms of delivery and articles speak of fees, too; they stand among the links of a site. */
const FEW_LINKS = 12;

/**
 * A fee stands between the shopper and what is said to be theirs: a parcel held back, money or a prize that waits. Postal services,
 * customs and consumer authorities warn of exactly this; they collect on sites of their own, which are exempt, as are governments'.
 * A fee under threat counts only where the ways to pay leave no recourse: parking and toll operators threaten honestly, and take cards.
 */
export default defineCheck({
  id: 'page/advance-fee',
  needs: ['address', 'merchant', 'page'],
  run: ({ address, merchant, page }) => {
    const pretexts = page.pretexts ?? [];
    if (!pretexts.includes('fee') || merchant.psp !== null || isLocalNetwork(address) || isExempt(address, nameIndex()) || !isAboutPaying(page)) return nothing;
    const [what] = WAITING.filter((pretext) => pretexts.includes(pretext));
    if (what !== undefined) return concern('strong', 'advance_fee', { pretext: what });
    return pretexts.includes('threat') && leavesNoRecourse(page) ? concern('strong', 'advance_fee', { pretext: 'threat' }) : nothing;
  },
});

const WAITING: readonly Pretext[] = ['held', 'payout'];

function isAboutPaying({ stage, asks, methods, order, identity }: PageFacts): boolean {
  if (stage === 'payment' || asks.includes('payment')) return true;
  const own = identity.sites.find(({ kind, site }) => kind === 'link' && site === '')?.count ?? 0;
  return own <= FEW_LINKS && stage !== 'cart' && (order.total !== null || methods.some(({ basis }) => basis !== 'logo'));
}

const leavesNoRecourse = ({ methods, cardEntries, frames }: PageFacts): boolean =>
  methods.length > 0 && methods.every(({ method }) => REVERSIBILITY[method] !== 'recourse') && cardEntries.length === 0 && !frames.some(({ psp, visible }) => psp !== null && visible);
