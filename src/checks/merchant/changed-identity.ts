import { concern, defineCheck, nothing, type Observation } from '../../core/check';
import { isExempt } from '../../core/domain/exempt';
import { identityOf, settledOf, type Trait } from '../../core/merchant/traits';
import { nameIndex } from '../../knowledge/name-index';

/**
 * The shop's legal pages give another company number, or another country, than this device has read there before. Shops are sold and
 * companies move, so each is `fair`; both together say that somebody else may be behind a name that is known. Compared is only what
 * the legal pages said today with what they said on an earlier day; what is new stays so for 14 days. Well-known sites are left out:
 * on a marketplace such pages are its sellers'.
 */
export default defineCheck({
  id: 'merchant/changed-identity',
  needs: ['address', 'merchant', 'history', 'disclosures'],
  run: ({ address, merchant, history, disclosures }, { now }) => {
    const known = history.seen ?? [];
    if (known.length === 0 || merchant.relation !== 'self' || isExempt(address, nameIndex())) return nothing;
    const today = now.slice(0, 10);
    const said = identityOf(disclosures, today);
    const found: Observation[] = [];
    for (const { value } of said.filter(({ kind }) => kind === 'number')) {
      const scheme = schemeOf(value);
      const before = settledOf(known.filter((trait) => trait.kind === 'number' && schemeOf(trait.value) === scheme), today);
      const [old] = before;
      if (old === undefined || said.some((trait) => before.some((one) => one.kind === trait.kind && one.value === trait.value))) continue;
      found.push(concern('fair', 'number_changed', { before: numberOf(old), after: value.slice(scheme.length + 1), since: old.since }));
      break;
    }
    const country = said.find(({ kind }) => kind === 'country');
    const countries = settledOf(known.filter(({ kind }) => kind === 'country'), today);
    const [was] = countries;
    if (country !== undefined && was !== undefined && !countries.some(({ value }) => value === country.value)) {
      found.push(concern('fair', 'country_changed', { countryBefore: was.value, country: country.value, since: was.since }));
    }
    return found;
  },
});

const schemeOf = (value: string): string => value.slice(0, value.indexOf(' '));
const numberOf = ({ value }: Trait): string => value.slice(value.indexOf(' ') + 1);
