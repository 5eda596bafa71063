import { concern, defineCheck, nothing } from '../../core/check';

/**
 * Asked for money at a shop this device has not met before. Weak by itself: every known shop was new once. Where memory is too
 * young or not kept (private windows), history is `unavailable` and the question is not answered.
 */
export default defineCheck({
  id: 'merchant/first-visit',
  needs: ['merchant', 'history', 'page'],
  run: ({ merchant, history, page }) =>
    history.visits === 0 && history.paidOn.length === 0 && history.decision === null && page.asks.includes('payment')
      ? concern('weak', 'first_visit', { merchant: merchant.domain })
      : nothing,
});
