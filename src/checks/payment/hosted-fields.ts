import { couldNotTell, defineCheck, nothing, reassurance } from '../../core/check';
import { byCodeUnit } from '../../core/order';

/**
 * Every card field stands in the frame or page of a known payment provider: the shop never sees the digits, and the provider knows
 * its merchant. Bounded, because fraudsters open provider accounts too; one card field elsewhere on the page undoes it.
 * Where a payment page shows no card field and part of it could not be read, nobody knows where the digits go.
 */
export default defineCheck({
  id: 'payment/hosted-fields',
  needs: ['connection', 'page'],
  run: ({ connection, page }) => {
    if (page.stage === 'payment' && page.cardEntries.length === 0 && page.unreadable.length > 0) return couldNotTell('page-closed');
    const providers = page.cardEntries.flatMap(({ where, psp }) => (where === 'psp' && psp !== null ? [psp] : []));
    const [first] = providers.toSorted(byCodeUnit);
    return connection.scheme === 'https' && first !== undefined && providers.length === page.cardEntries.length
      ? reassurance('fair', 'hosted_fields', { psp: first })
      : nothing;
  },
});
