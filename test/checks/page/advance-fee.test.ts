import check from '../../../src/checks/page/advance-fee';
import type { PageFacts } from '../../../src/core/payment/page-facts';
import { describeCheck } from '../describe-check';

const at = 'https://parcel-desk.test/pay';
const PIX: PageFacts['methods'] = [{ method: 'pix', basis: 'button' }];
const CARD: PageFacts['methods'] = [{ method: 'card', basis: 'field' }];
const links = (count: number): Partial<PageFacts> => ({ identity: { logos: [], headings: [], notices: [], sites: [{ kind: 'link', site: '', count }] } });

describeCheck(check, {
  firing: [
    { why: 'a card payment that is said to release a parcel', url: at, page: { asks: ['payment'], stage: 'payment', methods: CARD, pretexts: ['fee', 'held'] }, finds: [{ strength: 'strong', reason: 'advance_fee', params: { pretext: 'held' } }] },
    { why: 'a prize for a fee, its payment a step away', url: at, page: { methods: [{ method: 'pix', basis: 'text' }], pretexts: ['fee', 'payout'] }, finds: [{ strength: 'strong', reason: 'advance_fee', params: { pretext: 'payout' } }] },
    { why: 'a fee under threat, and only money that does not come back', url: at, page: { asks: ['payment'], stage: 'payment', methods: PIX, pretexts: ['fee', 'threat'] }, finds: [{ strength: 'strong', reason: 'advance_fee', params: { pretext: 'threat' } }] },
    { why: 'a sum to pay and nothing else', url: at, page: { order: { currency: 'EUR', total: '2.99', button: null }, pretexts: ['fee', 'held'] }, finds: [{ strength: 'strong', reason: 'advance_fee' }] },
  ],
  quiet: [
    { why: 'a parking operator that threatens and takes cards', url: 'https://city-parking.test/pay', page: { asks: ['payment'], stage: 'payment', methods: CARD, pretexts: ['fee', 'threat'] } },
    { why: 'a carrier collects its duties on its own site', url: 'https://www.dhl.com/pay', page: { asks: ['payment'], stage: 'payment', methods: CARD, pretexts: ['fee', 'held'] } },
    { why: 'so does a customs office', url: 'https://pay.border-office.gov.br/', page: { asks: ['payment'], stage: 'payment', methods: CARD, pretexts: ['fee', 'held'] } },
    { why: 'a shop’s terms of delivery name duties and ways to pay', url: 'https://atelier.test/delivery', page: { methods: [{ method: 'paypal', basis: 'text' }], pretexts: ['fee', 'held'], ...links(40) } },
    { why: 'an article about such messages, with payment logos in the footer', url: 'https://news.test/scams', page: { methods: [{ method: 'card', basis: 'logo' }], pretexts: ['fee', 'held', 'payout'], ...links(4) } },
    { why: 'an exchange at which one withdraws', url: 'https://exchange.test/wallet', page: { methods: [{ method: 'crypto', basis: 'choice' }], pretexts: ['payout'] } },
    { why: 'a checkout with import duties on the bill', url: 'https://atelier.test/checkout', page: { asks: ['payment'], stage: 'payment', methods: CARD, pretexts: ['fee'] } },
    { why: 'a provider’s page, of whose merchant it repeats the words', url: at, merchant: { psp: 'Example Pay' }, page: { asks: ['payment'], stage: 'payment', pretexts: ['fee', 'held'] } },
  ],
  knownLimits: [
    'A small carrier or forwarder that we do not know and that collects duties on its own site is taken for a stranger.',
    'A page whose pretext stands only in a picture is not seen.',
  ],
});
