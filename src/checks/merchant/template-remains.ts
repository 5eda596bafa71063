import { concern, defineCheck, nothing } from '../../core/check';

/** How many leftovers are named. */
const SHOWN = 3;

/**
 * Where a shop should say who it is, its template still speaks: "your store name", specimen telephone numbers. One leftover is a
 * careless day and `weak`; several mean that nobody ever filled the shop in. Never more than `fair`: honest beginners forget, too.
 */
export default defineCheck({
  id: 'merchant/template-remains',
  needs: ['page', 'disclosures'],
  run: ({ page, disclosures: { remains } }) => {
    if (remains.length === 0 || !page.asks.includes('payment')) return nothing;
    return concern(remains.length > 1 ? 'fair' : 'weak', 'template_remains', { remains: remains.slice(0, SHOWN) });
  },
});
