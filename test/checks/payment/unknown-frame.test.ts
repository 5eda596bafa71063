import check from '../../../src/checks/payment/unknown-frame';
import type { CardEntry } from '../../../src/core/payment/page-facts';
import { describeCheck } from '../describe-check';

const entry = (origin: string, where: CardEntry['where'] = 'unknown-frame'): CardEntry => ({ where, origin, psp: where === 'psp' ? 'Example Pay' : null, postsTo: null });

describeCheck(check, {
  firing: [
    { why: 'card fields in a stranger’s frame', page: { cardEntries: [entry('https://fields.example')] }, finds: [{ strength: 'fair', reason: 'card_in_unknown_frame', params: { destination: 'fields.example' } }] },
    { why: 'a frame at a bare number', page: { cardEntries: [entry('https://198.51.100.7')] }, finds: [{ strength: 'strong', reason: 'card_in_unknown_frame', params: { destination: '198.51.100.7' } }] },
    { why: 'a frame that hides its origin', page: { cardEntries: [entry('null')] }, finds: [{ strength: 'strong', reason: 'card_in_unknown_frame' }] },
    { why: 'one nameless frame outweighs a named one', page: { cardEntries: [entry('https://fields.example'), entry('http://198.51.100.7')] }, finds: [{ strength: 'strong', reason: 'card_in_unknown_frame', params: { destination: '198.51.100.7' } }] },
  ],
  quiet: [
    { why: 'a known provider’s hosted fields', page: { cardEntries: [entry('https://psp.example', 'psp')] } },
    { why: 'the shop’s own payment host in a frame', page: { cardEntries: [entry('https://pay.shop.test')] } },
    { why: 'the shop’s other country domain', url: 'https://bookstore.de/pay', page: { cardEntries: [entry('https://pay.bookstore.com')] } },
    { why: 'a video in a stranger’s frame takes no card', page: { frames: [{ id: 1, parent: 0, origin: 'https://video.example', psp: null, visible: true, readable: true }] } },
    { why: 'on a provider’s page the frame is the bank’s', url: 'https://psp.example/', merchant: { domain: 'shop.test', relation: 'reached-from', psp: 'Example Pay' }, page: { cardEntries: [entry('https://acs.bank.example')] } },
  ],
  knownLimits: ['A frame that cannot be read may hold card fields unseen; the reader reports it as unreadable.'],
});
