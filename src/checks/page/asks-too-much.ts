import { concern, defineCheck, nothing } from '../../core/check';
import { isExempt } from '../../core/domain/exempt';
import { isLocalNetwork } from '../../core/domain/local-network';
import { isNameless } from '../../core/identity/read-claims';
import type { FieldRole, PageFacts } from '../../core/payment/page-facts';
import { brandNames } from '../../knowledge/brand-names';
import { nameIndex } from '../../knowledge/name-index';
import { NATIONAL_NUMBER_CUSTOMARY } from '../../knowledge/national-number';
import { isTitleFiller } from '../../knowledge/title-words';

/**
 * What no shop needs: a wallet's recovery phrase, a picture of the card, the card's PIN (it is for terminals; EMV and PCI DSS know no
 * PIN on the web), and beside a card number several of one-time code, national number, date of birth, identity papers, account
 * number. One of the latter has honest uses (travel, age limits, tax), so one alone is at most `fair`.
 */
export default defineCheck({
  id: 'page/asks-too-much',
  needs: ['address', 'merchant', 'page'],
  run: ({ address, merchant, page }) => {
    if (merchant.psp !== null || isLocalNetwork(address) || isExempt(address, nameIndex())) return nothing;
    const asked = rolesOf(page, isNameless(page, address.label, { table: brandNames(), isGeneric: isTitleFiller }));
    const never = NEVER.filter((role) => asked.has(role));
    if (never.length > 0) return concern('strong', 'asks_too_much', { what: never });
    // A card's expiry beside a bank account's number: two instruments at once, of which a payment needs one.
    const expires = asked.has('expiry') || asked.has('expiry-month') || asked.has('expiry-year');
    if (!asked.has('pan') && !asked.has('cvc') && !(expires && asked.has('account-number'))) return nothing;
    // Gift cards and vouchers have PINs of their own.
    if (asked.has('pin') && !asked.has('gift-card')) return concern('strong', 'asks_too_much', { what: ['pin'] });
    const odd = BESIDE_CARD.filter((role) => asked.has(role) && !(role === 'national-id' && isCustomary(page.language)));
    if (odd.length >= 2) return concern('strong', 'asks_too_much', { what: odd });
    // A number of the state beside a card's, in a country whose shops never ask for one.
    if (odd[0] === 'national-id' && page.language !== null) return concern('strong', 'asks_too_much', { what: odd });
    return odd.length === 1 && odd[0] !== 'birth-date' ? concern('fair', 'asks_beside_card', { what: odd }) : nothing;
  },
});

const NEVER: readonly FieldRole[] = ['seed-phrase', 'card-photo'];
const BESIDE_CARD: readonly FieldRole[] = ['national-id', 'birth-date', 'otp', 'passport', 'id-upload', 'account-number', 'routing'];

/**
 * Roles the shopper can see in the page's own frames; what stands in a provider's frame is the provider's and the bank's to ask. Of a page
 * that says nobody's name the later steps count, too: honest forms keep other ways to pay and credit applications ready there.
 */
const rolesOf = (page: PageFacts, withLaterSteps: boolean): ReadonlySet<FieldRole> => new Set(page.fields
  .filter(({ visibility, frame }) => (visibility === 'visible' || (withLaterSteps && visibility === 'reachable')) && (page.frames[frame]?.psp ?? null) === null)
  .map(({ role }) => role));

const isCustomary = (language: string | null): boolean => language !== null && NATIONAL_NUMBER_CUSTOMARY.has(language);
