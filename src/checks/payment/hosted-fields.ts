import { defineCheck, nothing, reassurance } from '../../core/check';
import { byCodeUnit } from '../../core/order';

/**
 * Every card field stands in the frame or page of a known payment provider: the shop never sees the digits, and the provider knows
 * its merchant. Bounded, because fraudsters open provider accounts too; one card field elsewhere on the page undoes it.
 */
export default defineCheck({
  id: 'payment/hosted-fields',
  needs: ['connection', 'page'],
  run: ({ connection, page }) => {
    const providers = page.cardEntries.flatMap(({ where, psp }) => (where === 'psp' && psp !== null ? [psp] : []));
    const [first] = providers.toSorted(byCodeUnit);
    return connection.scheme === 'https' && first !== undefined && providers.length === page.cardEntries.length
      ? reassurance('fair', 'hosted_fields', { psp: first })
      : nothing;
  },
});
