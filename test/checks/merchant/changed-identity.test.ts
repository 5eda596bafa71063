import check from '../../../src/checks/merchant/changed-identity';
import type { History } from '../../../src/core/evidence';
import type { Disclosures, PageKind } from '../../../src/core/merchant/disclosures';
import { describeCheck } from '../describe-check';

const url = 'https://atelier.test/imprint';
const said = (country: string, number: string | null, page: PageKind = 'imprint', on = '2026-05-12'): Partial<Disclosures> => {
  const where = { page, path: '/imprint', on, basis: 'text', by: 'visit' } as const;
  return {
    items: [{ kind: 'country', value: country, label: 'country', where }],
    numbers: number === null ? [] : [{ scheme: 'de-vat', country: 'DE', kind: 'vat', value: number, state: 'well-formed', where }],
  };
};
const NUMBER = { kind: 'number', value: 'de-vat DE136695976', since: '2026-01-10' } as const;
const COUNTRY = { kind: 'country', value: 'DE', since: '2026-01-10' } as const;
const seen = (...traits: NonNullable<History['seen']>): Partial<History> => ({ firstSeen: '2026-01-10', visits: 3, seen: traits });

describeCheck(check, {
  firing: [
    { why: 'another number of the same register', url, disclosures: said('DE', 'DE283746516'), history: seen(NUMBER, COUNTRY), finds: [{ strength: 'fair', reason: 'number_changed', params: { before: 'DE136695976', after: 'DE283746516', since: '2026-01-10' } }] },
    { why: 'another country', url, disclosures: said('CN', null), history: seen(NUMBER, COUNTRY), finds: [{ strength: 'fair', reason: 'country_changed', params: { countryBefore: 'DE', country: 'CN' } }] },
    { why: 'both, since a week', url, disclosures: said('CN', 'DE283746516'), history: seen(NUMBER, COUNTRY, { ...NUMBER, value: 'de-vat DE283746516', since: '2026-05-05' }, { ...COUNTRY, value: 'CN', since: '2026-05-05' }), finds: [{ strength: 'fair', reason: 'country_changed' }, { strength: 'fair', reason: 'number_changed' }] },
  ],
  quiet: [
    { why: 'the same as ever', url, disclosures: said('DE', 'DE136695976'), history: seen(NUMBER, COUNTRY) },
    { why: 'a number of another register is one more, not another', url, disclosures: said('DE', 'DE283746516'), history: seen({ ...NUMBER, value: 'de-register HRB 1' }, COUNTRY) },
    { why: 'nothing said today', url, disclosures: said('CN', 'DE283746516', 'imprint', '2026-05-01'), history: seen(NUMBER, COUNTRY) },
    { why: 'a seller’s statement on a page of goods', url, disclosures: said('CN', 'DE283746516', 'other'), history: seen(NUMBER, COUNTRY) },
    { why: 'a well-known market, whose legal pages may be its sellers’', url: 'https://www.ebay.com/legal', disclosures: said('CN', 'DE283746516'), history: seen(NUMBER, COUNTRY) },
    { why: 'a shop met today', url, disclosures: said('CN', 'DE283746516'), history: seen({ ...NUMBER, since: '2026-05-12' }) },
  ],
  knownLimits: ['Only a shopper who opens the legal pages on two days, or lets them be fetched, has anything to compare.'],
});
