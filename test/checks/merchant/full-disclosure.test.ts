import check from '../../../src/checks/merchant/full-disclosure';
import { describeCheck } from '../describe-check';
import { number, opened, said, WHOLE } from './said';

describeCheck(check, {
  firing: [{ why: 'name, address, ways to reach it, and a number that can be looked up', disclosures: WHOLE, finds: [{ direction: 'reassurance', strength: 'weak', reason: 'full_disclosure', params: { company: 'Lampenhaus Elbe GmbH', number: 'DE283746516' } }] }],
  quiet: [
    { why: 'the number is one that cannot be', disclosures: { ...WHOLE, numbers: [number('de-vat', 'DE283746517')] } },
    { why: 'a leftover of the template beside it', disclosures: { ...WHOLE, remains: ['Your store name'] } },
    { why: 'no number', disclosures: { ...WHOLE, numbers: [] } },
    { why: 'another country\'s number', disclosures: { ...WHOLE, numbers: [number('at-vat', 'ATU75717048')] } },
    { why: 'only the footer was read', disclosures: { ...WHOLE, pages: opened('other') } },
    { why: 'a name alone', disclosures: { items: [said('company', 'Lampenhaus Elbe GmbH')], pages: opened('imprint') } },
  ],
  knownLimits: ['Another company\'s imprint, copied whole, looks exactly like this.'],
});
