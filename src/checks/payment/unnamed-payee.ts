import { concern, defineCheck, nothing } from '../../core/check';
import { isExempt } from '../../core/domain/exempt';
import { isLocalNetwork } from '../../core/domain/local-network';
import { isNameless } from '../../core/identity/read-claims';
import { brandNames } from '../../knowledge/brand-names';
import { nameIndex } from '../../knowledge/name-index';
import { REVERSIBILITY } from '../../knowledge/recourse/reversibility';
import { isTitleFiller } from '../../knowledge/title-words';

/** A few logos and lines: beyond, what we take for nameless may only be written in pictures. */
const FEW = 3;

/**
 * A page that takes a transfer at once and for good and says nobody's name: no title but "Payment", no site name, no copyright line,
 * not the name in its address, no provider. Nobody could be asked for the money back. Pages that take cards are left out: many honest
 * shops title theirs "Checkout", and a card payment can be disputed without knowing more.
 */
export default defineCheck({
  id: 'payment/unnamed-payee',
  needs: ['address', 'merchant', 'page'],
  run: ({ address, merchant, page }) => {
    if (page.stage !== 'payment' || page.title === '' || merchant.psp !== null || isLocalNetwork(address) || isExempt(address, nameIndex())) return nothing;
    if (page.identity.notices.length > 0 || page.identity.logos.length > FEW || page.frames.some(({ psp }) => psp !== null)) return nothing;
    if (page.methods.length === 0 || page.methods.some(({ method }) => REVERSIBILITY[method] === 'recourse')) return nothing;
    if (!isNameless(page, address.label, { table: brandNames(), isGeneric: isTitleFiller })) return nothing;
    return concern('strong', 'unnamed_payee');
  },
});
