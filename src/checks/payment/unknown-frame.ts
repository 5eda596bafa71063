import { concern, defineCheck, nothing } from '../../core/check';
import { sameOwnerByName, siteOf } from '../../core/domain/site';

/**
 * Card fields in a frame that belongs neither to the shop nor to a provider we know. Small and new providers exist, so a frame with a
 * name of its own is `fair`; one without (an IP address, or an origin that hides itself) is `strong`: no provider works like that.
 */
export default defineCheck({
  id: 'payment/unknown-frame',
  needs: ['address', 'merchant', 'page'],
  run: ({ address, merchant, page }) => {
    const own = siteOf(address.url);
    if (merchant.psp !== null) return nothing;
    const frames = page.cardEntries
      .filter(({ where }) => where === 'unknown-frame')
      .map(({ origin }) => ({ origin, site: siteOf(origin) }))
      .filter(({ site }) => site === null || own === null || !sameOwnerByName(site, own));
    const nameless = frames.filter(({ site }) => site === null || site.ip);
    const named = frames.map(({ origin, site }) => site?.name ?? origin).toSorted();
    if (nameless.length > 0) {
      const [destination = ''] = nameless.map(({ origin, site }) => site?.host ?? origin).toSorted();
      return concern('strong', 'card_in_unknown_frame', { destination });
    }
    return named[0] === undefined ? nothing : concern('fair', 'card_in_unknown_frame', { destination: named[0] });
  },
});
