import { concern, defineCheck, nothing } from '../../core/check';

const MANY = 2;

/**
 * Icons of social networks that lead nowhere, or to the network's own front page, and none that leads to a page of the shop: they
 * were left as the theme brought them. Many honest shops never tidy their footer, so this is `weak` and only colours other findings.
 */
export default defineCheck({
  id: 'merchant/dead-social',
  needs: ['page', 'disclosures'],
  run: ({ page, disclosures: { social } }) =>
    (social.dead >= MANY && social.live === 0 && page.asks.includes('payment') ? concern('weak', 'dead_social', { count: social.dead }) : nothing),
});
