import { concern, defineCheck, type Observation } from '../../core/check';

/**
 * Urgency the shop makes up: a countdown that started again when the page was loaded anew, numbers of onlookers or of stock that its
 * own script draws by lot, purchases it invents. Honest shops buy such widgets, too, so each is `weak`; a countdown seen to start
 * again is `fair`, because it said something that was not so.
 */
export default defineCheck({
  id: 'merchant/pressure',
  needs: ['page', 'disclosures'],
  run: ({ page, disclosures: { timers, chances } }) => {
    if (!page.asks.includes('payment')) return [];
    const found: Observation[] = [];
    if (timers.some(({ restarted }) => restarted)) found.push(concern('fair', 'countdown_restarts'));
    if (chances.includes('purchase')) found.push(concern('weak', 'invented_purchases'));
    if (chances.includes('viewers') || chances.includes('stock')) found.push(concern('weak', 'drawn_numbers'));
    return found;
  },
});
