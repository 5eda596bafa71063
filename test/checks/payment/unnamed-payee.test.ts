import check from '../../../src/checks/payment/unnamed-payee';
import type { PageFacts } from '../../../src/core/payment/page-facts';
import { describeCheck } from '../describe-check';

const at = 'https://x7.shop.test/pay';
const pay = (title: string, more: Partial<PageFacts> = {}): Partial<PageFacts> => ({ asks: ['payment'], stage: 'payment', title, ...more });

const SHOP: PageFacts['cardEntries'] = [{ where: 'shop', origin: 'https://x7.shop.test', psp: null, postsTo: null }];
const links = (count: number): Partial<PageFacts> => ({ identity: { logos: [], headings: [], notices: [], sites: [{ kind: 'link', site: 'elsewhere.test', count }] } });
const CARD_AND_PIX: PageFacts['methods'] = [{ method: 'card', basis: 'field' }, { method: 'pix', basis: 'button' }];
const PIX: PageFacts['methods'] = [{ method: 'pix', basis: 'text' }];

describeCheck(check, {
  firing: [
    { why: 'coins sent to nobody', url: at, page: pay('Secure payment', { methods: [{ method: 'crypto', basis: 'choice' }] }), finds: [{ strength: 'strong', reason: 'unnamed_payee' }] },
    { why: 'a transfer at once, to nobody', url: at, page: pay('Pagamento via Pix', { methods: [{ method: 'pix', basis: 'text' }] }), finds: [{ strength: 'strong', reason: 'unnamed_payee' }] },
    { why: 'a transfer or the card, typed into a page that stands alone', url: at, page: pay('Secure payment', { methods: CARD_AND_PIX, cardEntries: SHOP, ...links(1) }), finds: [{ strength: 'strong', reason: 'unnamed_payee' }] },
  ],
  quiet: [
    { why: 'the same choice where links lead to terms and contact', url: at, page: pay('Checkout', { methods: CARD_AND_PIX, cardEntries: SHOP, ...links(6) }) },
    { why: 'the same choice beside a wallet that protects buyers', url: at, page: pay('Checkout', { methods: [...CARD_AND_PIX, { method: 'paypal', basis: 'button' }], cardEntries: SHOP }) },
    { why: 'nothing but a card, as with many honest shops', url: at, page: pay('Checkout', { methods: [{ method: 'card', basis: 'field' }], cardEntries: SHOP }) },
    { why: 'a card form titled as many honest ones are', url: at, page: pay('Checkout', { methods: [{ method: 'card', basis: 'field' }, { method: 'pix', basis: 'choice' }] }) },
    { why: 'the title names the shop', url: at, page: pay('Checkout – Atelier Meridiano', { methods: PIX }) },
    { why: 'the site name does', url: at, page: pay('Checkout', { methods: PIX, siteName: 'Atelier Meridiano' }) },
    { why: 'the logo is the address’s name', url: 'https://ateliermeridiano.test/pay', page: pay('Checkout', { methods: PIX, identity: { logos: ['Atelier Meridiano'], headings: [], notices: [], sites: [] } }) },
    { why: 'a copyright line', url: at, page: pay('Checkout', { methods: PIX, identity: { logos: [], headings: [], notices: ['© Atelier Meridiano'], sites: [] } }) },
    { why: 'a provider takes the payment', url: at, page: pay('Checkout', { methods: PIX, frames: [{ id: 1, parent: 0, origin: 'https://psp.example', psp: 'Example Pay', visible: true, readable: false }] }) },
    { why: 'a page that is no payment', url: at, page: { title: 'Sign in', asks: ['credentials'] } },
    { why: 'no title at all is a fragment, or still loading', url: at, page: pay('', { methods: PIX }) },
  ],
  knownLimits: ['A name that stands only in a picture or in running text is not seen.'],
});
