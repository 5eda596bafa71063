import { concern, defineCheck, nothing } from '../../core/check';
import { siteName } from '../../core/domain/site';

/**
 * The shop's own page takes the card digits. Large honest shops do it under audit (PCI DSS SAQ D), so it is weak; with most
 * shops the digits go to a provider's frame.
 */
export default defineCheck({
  id: 'payment/card-on-shop-page',
  needs: ['address', 'page'],
  run: ({ address, page }) =>
    page.stage === 'payment' && page.cardEntries.some(({ where }) => where === 'shop')
      ? concern('weak', 'card_on_shop_page', { host: siteName(address) })
      : nothing,
});
