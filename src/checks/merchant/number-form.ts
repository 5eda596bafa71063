import { concern, defineCheck, nothing } from '../../core/check';
import { schemeById } from '../../core/merchant/numbers/table';

/**
 * A number by which the shop could be looked up cannot have been issued: its check digit is wrong. A slip of the pen is as likely as
 * an invention, so it is `fair` at most, `weak` where another number of the same country is in order or only the length is wrong.
 */
export default defineCheck({
  id: 'merchant/number-form',
  needs: ['page', 'disclosures'],
  run: ({ page, disclosures: { numbers } }) => {
    if (!page.asks.includes('payment')) return nothing;
    const wrong = numbers.filter(({ kind, state }) => kind !== 'iban' && (state === 'check-digit-wrong' || state === 'malformed'));
    const worst = wrong.find(({ state }) => state === 'check-digit-wrong') ?? wrong[0];
    if (worst === undefined) return nothing;
    const params = { number: worst.value, name: schemeById(worst.scheme)?.name ?? worst.scheme };
    if (worst.state === 'malformed') return concern('weak', 'number_malformed', params);
    const inOrder = numbers.some(({ country, state }) => country === worst.country && state === 'well-formed');
    return concern(inOrder ? 'weak' : 'fair', 'number_check_digit', params);
  },
});
