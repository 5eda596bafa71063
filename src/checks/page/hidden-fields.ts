import { concern, defineCheck, nothing } from '../../core/check';
import { isExempt } from '../../core/domain/exempt';
import type { FieldFacts, FieldRole } from '../../core/payment/page-facts';
import { nameIndex } from '../../knowledge/name-index';

/**
 * Fields that nobody sees and browsers fill all the same: card data transparent, tiny or off the page, in a form of which the shopper
 * sees other fields. A later step of a checkout is not rendered and thus closed to autofill, and a provider's drawn card field is
 * seen by what stands beside it; neither counts. Hidden mail or name fields are ordinary traps for robots.
 */
export default defineCheck({
  id: 'page/hidden-fields',
  needs: ['address', 'merchant', 'page'],
  run: ({ address, merchant, page }) => {
    if (merchant.psp !== null || isExempt(address, nameIndex())) return nothing;
    const own = page.fields.filter(({ frame }) => (page.frames[frame]?.psp ?? null) === null);
    const hidden = own.filter(({ visibility }) => visibility === 'hidden');
    const shown = own.filter(({ visibility, role }) => visibility === 'visible' && role !== 'search');
    const card = hidden.filter(({ role }) => CARD.has(role));
    const forms = new Set(card.map(({ form, frame }) => `${frame} ${form}`));
    const beside = shown.filter(({ form, frame }) => forms.has(`${frame} ${form}`));
    if (card.some(({ role }) => role === 'pan') && beside.length > 0 && !beside.some(({ role }) => CARD.has(role))) {
      return concern('strong', 'hidden_card_fields', { count: card.length });
    }
    const concealed = concealedAddress(hidden, shown);
    return concealed >= 3 ? concern('fair', 'hidden_address_fields', { count: concealed }) : nothing;
  },
});

const CARD: ReadonlySet<FieldRole> = new Set(['pan', 'cvc', 'expiry', 'expiry-month', 'expiry-year', 'holder']);
const ADDRESS: ReadonlySet<FieldRole> = new Set(['street', 'city', 'postal-code', 'phone', 'region']);

/** Kinds of address fields concealed in forms that show no address field at all. */
function concealedAddress(hidden: readonly FieldFacts[], shown: readonly FieldFacts[]): number {
  if (shown.length === 0 || shown.some(({ role }) => ADDRESS.has(role))) return 0;
  const forms = new Set(shown.map(({ form, frame }) => `${frame} ${form}`));
  return new Set(hidden.filter(({ role, form, frame }) => ADDRESS.has(role) && forms.has(`${frame} ${form}`)).map(({ role }) => role)).size;
}
