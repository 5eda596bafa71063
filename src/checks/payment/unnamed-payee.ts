import { concern, defineCheck, nothing } from '../../core/check';
import { isExempt } from '../../core/domain/exempt';
import { isLocalNetwork } from '../../core/domain/local-network';
import { isNameless } from '../../core/identity/read-claims';
import type { PageFacts } from '../../core/payment/page-facts';
import { brandNames } from '../../knowledge/brand-names';
import { nameIndex } from '../../knowledge/name-index';
import { REVERSIBILITY } from '../../knowledge/recourse/reversibility';
import { isTitleFiller } from '../../knowledge/title-words';

/** Links of a page that stands alone: back, and at most one more. */
const BARE = 2;
/** A few logos and lines: beyond, what we take for nameless may only be written in pictures. */
const FEW = 3;

/**
 * A page that takes a transfer at once and for good and says nobody's name: no title but "Payment", no site name, no copyright line,
 * not the name in its address, no provider. Nobody could be asked for the money back. Pages that take only cards are left out: many
 * honest shops title theirs "Checkout", and a card payment can be disputed without knowing more. Card digits typed into the page itself
 * beside such a transfer are no recourse where the page has no links either: nobody is there to have taken the card.
 */
export default defineCheck({
  id: 'payment/unnamed-payee',
  needs: ['address', 'merchant', 'page'],
  run: ({ address, merchant, page }) => {
    if (page.stage !== 'payment' || page.title === '' || merchant.psp !== null || isLocalNetwork(address) || isExempt(address, nameIndex())) return nothing;
    if (page.identity.notices.length > 0 || page.identity.logos.length > FEW || page.frames.some(({ psp }) => psp !== null)) return nothing;
    if (page.methods.every(({ method }) => REVERSIBILITY[method] === 'recourse') || page.methods.some(({ method }) => REVERSIBILITY[method] === 'recourse' && !(method === 'card' && takesCardsBarely(page)))) return nothing;
    if (!isNameless(page, address.label, { table: brandNames(), isGeneric: isTitleFiller })) return nothing;
    return concern('strong', 'unnamed_payee');
  },
});

/** Card digits go into the page's own form, and hardly a link leads anywhere: no terms, no contact, no shop. */
const takesCardsBarely = ({ cardEntries, identity }: PageFacts): boolean =>
  cardEntries.some(({ where }) => where === 'shop') && identity.sites.reduce((sum, { kind, count }) => sum + (kind === 'link' ? count : 0), 0) <= BARE;
