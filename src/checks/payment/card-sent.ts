import { concern, defineCheck, nothing } from '../../core/check';

/**
 * After a card number was typed, the page sent it, or something nobody can read, to a site that is neither the shop nor a payment provider.
 * The number seen on its way is proof; a first message to a site that had no part in the page before is strong.
 */
export default defineCheck({
  id: 'payment/card-sent',
  needs: ['page'],
  run: ({ page }) => {
    const sent = page.sent ?? [];
    const number = sent.filter(({ what }) => what === 'number').map(({ to }) => to).toSorted();
    if (number[0] !== undefined) return concern('proof', 'card_number_sent', { destination: number[0] });
    const unknown = sent.map(({ to }) => to).toSorted();
    return unknown[0] === undefined ? nothing : concern('strong', 'sent_after_card', { destination: unknown[0] });
  },
});
