import check from '../../../src/checks/merchant/template-remains';
import { describeCheck } from '../describe-check';

const paying = { page: { asks: ['payment' as const] } };

describeCheck(check, {
  firing: [
    { why: 'a specimen number and a specimen name', ...paying, disclosures: { remains: ['Your store name', '0123456789'] }, finds: [{ direction: 'concern', strength: 'fair', reason: 'template_remains', params: { remains: ['Your store name', '0123456789'] } }] },
    { why: 'one leftover is a careless day', ...paying, disclosures: { remains: ['lorem ipsum'] }, finds: [{ direction: 'concern', strength: 'weak', reason: 'template_remains' }] },
  ],
  quiet: [
    { why: 'nothing left over', ...paying, disclosures: {} },
    { why: 'a page that asks for no money may be unfinished', page: { asks: ['credentials'] }, disclosures: { remains: ['lorem ipsum', 'Your store name'] } },
  ],
  knownLimits: ['Knows the leftovers of the usual shop systems and of a dozen languages only.'],
});
