import { defineCheck, nothing, reassurance } from '../../core/check';
import { claimedCountry } from '../../core/merchant/claimed-country';
import { demanded, legalPageRead, missing } from '../../core/merchant/missing';
import { schemeById } from '../../core/merchant/numbers/table';
import { disclosureRules } from '../../knowledge/disclosure/index';

/**
 * The shop names itself as its country's law wants it: name, address, a way to reach it, and a well-formed number of that country.
 * Never more than `weak`: whoever copies another company's imprint says all of this, too. It tells where to look the company up.
 */
export default defineCheck({
  id: 'merchant/full-disclosure',
  needs: ['disclosures'],
  run: ({ disclosures }, { now }) => {
    const country = claimedCountry(disclosures);
    const company = disclosures.items.find(({ kind }) => kind === 'company');
    if (country === null || company === undefined || !legalPageRead(disclosures) || disclosures.remains.length > 0) return nothing;
    const laws = disclosureRules(country, now.slice(0, 10));
    const gaps = missing(demanded(disclosures, laws));
    const number = disclosures.numbers.find((each) => each.country === country && each.state === 'well-formed' && each.kind !== 'iban');
    const broken = disclosures.numbers.some(({ state }) => state === 'check-digit-wrong' || state === 'malformed');
    if (laws.length === 0 || number === undefined || broken || gaps.telling.length > 0 || gaps.ordinary.length > 0) return nothing;
    if (!disclosures.items.some(({ kind }) => kind === 'address')) return nothing;
    return reassurance('weak', 'full_disclosure', { company: company.value, number: number.value, name: schemeById(number.scheme)?.name ?? number.scheme });
  },
});
