import check from '../../../src/checks/payment/card-on-shop-page';
import type { CardEntry } from '../../../src/core/payment/page-facts';
import { describeCheck } from '../describe-check';

const entry = (where: CardEntry['where']): CardEntry => ({ where, origin: 'https://shop.test', psp: where === 'psp' ? 'Example Pay' : null, postsTo: null });

describeCheck(check, {
  firing: [{ why: 'the shop’s own page takes the digits', page: { stage: 'payment', cardEntries: [entry('shop')] }, finds: [{ direction: 'concern', strength: 'weak', reason: 'card_on_shop_page', params: { host: 'shop.test' } }] }],
  quiet: [
    { why: 'hosted fields', page: { stage: 'payment', cardEntries: [entry('psp')] } },
    { why: 'a bank’s log-in asks for a card number and sells nothing', page: { stage: 'none', cardEntries: [entry('shop')] } },
    { why: 'no card asked for', page: { stage: 'payment' } },
    { why: 'a provider’s own page is where card digits belong', url: 'https://psp.example/pay', merchant: { domain: 'shop.test', relation: 'reached-from', psp: 'Example Pay' }, page: { stage: 'payment', cardEntries: [entry('psp')] } },
  ],
  knownLimits: ['Large shops take cards themselves under audit; without knowing who they are this stays weak.'],
});
