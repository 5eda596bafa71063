import check from '../../../src/checks/payment/hosted-fields';
import type { CardEntry } from '../../../src/core/payment/page-facts';
import { describeCheck } from '../describe-check';

const hosted: CardEntry = { where: 'psp', origin: 'https://psp.example', psp: 'Example Pay', postsTo: null };
const own: CardEntry = { where: 'shop', origin: 'https://shop.test', psp: null, postsTo: null };

describeCheck(check, {
  firing: [
    { why: 'a known provider’s frame takes the digits', page: { cardEntries: [hosted] }, finds: [{ direction: 'reassurance', strength: 'fair', reason: 'hosted_fields', params: { psp: 'Example Pay' } }] },
    { why: 'number, expiry and code in three frames are one reassurance', page: { cardEntries: [hosted, hosted, hosted] }, finds: [{ direction: 'reassurance', strength: 'fair', reason: 'hosted_fields' }] },
  ],
  quiet: [
    { why: 'a second card field of the shop’s own undoes it', page: { cardEntries: [hosted, own] } },
    { why: 'a provider’s logo or script is no field', page: { methods: [{ method: 'card', basis: 'logo' }], frames: [{ id: 1, parent: 0, origin: 'https://psp.example', psp: 'Example Pay', visible: true, readable: false }] } },
    { why: 'a page over http can swap the frame', url: 'http://shop.test/', page: { cardEntries: [hosted] } },
    { why: 'said to be a provider’s, and nobody knows whose', page: { cardEntries: [{ ...hosted, psp: null }] } },
  ],
  knownLimits: ['Fraudsters open accounts with good providers; the frame protects the card number, not the order.'],
});
