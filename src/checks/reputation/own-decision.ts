import { concern, defineCheck, nothing, reassurance } from '../../core/check';

/** The shopper's own word about this shop: a block is final, trust weighs in and never silences proof. */
export default defineCheck({
  id: 'reputation/own-decision',
  needs: ['merchant', 'history'],
  run: ({ merchant, history }) => {
    if (history.decision === 'blocked') return concern('proof', 'blocked_by_you', { merchant: merchant.domain });
    return history.decision === 'trusted' ? reassurance('strong', 'trusted_by_you', { merchant: merchant.domain }) : nothing;
  },
});
