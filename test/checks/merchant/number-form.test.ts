import check from '../../../src/checks/merchant/number-form';
import { describeCheck } from '../describe-check';
import { number, paying } from './said';

describeCheck(check, {
  firing: [
    { why: 'the last digit of the VAT number is another', ...paying, disclosures: { numbers: [number('de-vat', 'DE283746517')] }, finds: [{ direction: 'concern', strength: 'fair', reason: 'number_check_digit', params: { number: 'DE283746517', name: 'USt-IdNr.' } }] },
    { why: 'one slipped, the other is in order', ...paying, disclosures: { numbers: [number('pl-nip', '6035902549'), number('pl-regon', '357358676')] }, finds: [{ strength: 'weak', reason: 'number_check_digit' }] },
    { why: 'a digit is missing', ...paying, disclosures: { numbers: [number('de-vat', 'DE28374651')] }, finds: [{ strength: 'weak', reason: 'number_malformed' }] },
  ],
  quiet: [
    { why: 'in order', ...paying, disclosures: { numbers: [number('de-vat', 'DE283746516')] } },
    { why: 'no check digit exists', ...paying, disclosures: { numbers: [number('de-hrb', 'HRB 154832')] } },
    { why: 'digits were masked because a card could have them', ...paying, disclosures: { numbers: [number('br-cnpj', '345447360•••••')] } },
    { why: 'no numbers at all', ...paying, disclosures: {} },
  ],
  knownLimits: ['A well-formed number may be another company\'s.', 'Numbers of schemes without a check digit cannot be told from inventions.'],
});
