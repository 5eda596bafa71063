import { concern, defineCheck, nothing } from '../../core/check';
import { sameOwnerByName, siteOf } from '../../core/domain/site';

/**
 * Payment data would be posted to another site that is no known payment provider. Only forms that ask for payment count: honest
 * shops post newsletters, searches and surveys all over the net. A provider's own frame posts where its banks are, so forms
 * inside one are not looked at, nor are a provider's whole pages.
 */
export default defineCheck({
  id: 'payment/foreign-target',
  needs: ['address', 'merchant', 'page'],
  run: ({ address, merchant, page }) => {
    const own = siteOf(address.url);
    if (own === null || merchant.psp !== null) return nothing;
    const targets = [
      ...page.forms
        .filter((form) => form.asks.includes('payment') && form.psp === null && !form.firstParty && (page.frames[form.frame]?.psp ?? null) === null)
        .map((form) => form.target),
      ...page.cardEntries.filter(({ where }) => where === 'shop').map(({ postsTo }) => postsTo),
    ];
    const known = new Set(page.forms.filter(({ psp }) => psp !== null).map(({ target }) => target));
    const foreign = targets
      .filter((target) => !known.has(target))
      .map(siteOf)
      .filter((site) => site !== null && !sameOwnerByName(site, own) && site.name !== merchant.domain)
      .map((site) => site?.name ?? '');
    const [destination] = foreign.toSorted();
    return destination === undefined ? nothing : concern('strong', 'form_elsewhere', { destination });
  },
});
