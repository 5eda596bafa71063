import { concern, couldNotTell, defineCheck, nothing } from '../../core/check';
import { claimedCountry } from '../../core/merchant/claimed-country';
import { demanded, legalPageRead, missing } from '../../core/merchant/missing';
import { disclosureRules } from '../../knowledge/disclosure/index';

/** So many smaller gaps together are worth a word. */
const MANY = 3;

/**
 * The shop says which country it is in, and on the pages that were opened it does not show what that country's law demands. Nobody
 * can be held to account without a name and an address: both missing is `fair`, one of them or many smaller gaps `weak`. Before the
 * imprint was opened nothing is missing.
 */
export default defineCheck({
  id: 'merchant/missing-disclosure',
  needs: ['page', 'disclosures'],
  run: ({ page, disclosures }, { now }) => {
    if (!page.asks.includes('payment')) return nothing;
    if (!legalPageRead(disclosures)) return couldNotTell('not-visited');
    const country = claimedCountry(disclosures);
    const laws = country === null ? [] : disclosureRules(country, now.slice(0, 10));
    const law = laws[0];
    if (law === undefined || country === null) return nothing;
    const { telling, ordinary } = missing(demanded(disclosures, laws));
    if (telling.length === 0 && ordinary.length < MANY) return nothing;
    return concern(telling.length > 1 ? 'fair' : 'weak', 'missing_disclosures', { items: [...telling, ...ordinary], country, law: `${law.title}, ${law.article}` });
  },
});
