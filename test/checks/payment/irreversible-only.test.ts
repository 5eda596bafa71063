import check from '../../../src/checks/payment/irreversible-only';
import type { MethodFacts, PaymentMethod } from '../../../src/core/payment/page-facts';
import { describeCheck } from '../describe-check';

const methods = (basis: MethodFacts['basis'], ...names: PaymentMethod[]): MethodFacts[] => names.map((method) => ({ method, basis }));
const frame = { id: 1, parent: 0, origin: 'https://psp.example', psp: 'Example Pay', visible: true, readable: false };

describeCheck(check, {
  firing: [
    { why: 'bank transfer and gift cards, nothing else', page: { stage: 'payment', methods: methods('choice', 'gift-card', 'bank-transfer') }, finds: [{ strength: 'strong', reason: 'irreversible_only', params: { methods: ['bank-transfer', 'gift-card'] } }] },
    { why: 'cryptocurrency alone', page: { stage: 'payment', methods: methods('button', 'crypto') }, finds: [{ strength: 'strong', reason: 'irreversible_only' }] },
    { why: 'card logos, but only transfer can be chosen', page: { stage: 'payment', methods: [...methods('logo', 'card', 'paypal'), ...methods('choice', 'bank-transfer')] }, finds: [{ strength: 'strong', reason: 'irreversible_only', params: { methods: ['bank-transfer'] } }] },
    { why: 'card logos, but only Pix can be chosen', page: { stage: 'payment', methods: [...methods('logo', 'card'), ...methods('choice', 'pix')] }, finds: [{ strength: 'strong', reason: 'irreversible_only' }] },
    { why: 'friends and family is PayPal without its protection', page: { stage: 'payment', methods: methods('choice', 'paypal-friends') }, finds: [{ strength: 'strong', reason: 'irreversible_only' }] },
    { why: 'only instructions to send money', page: { stage: 'payment', methods: methods('text', 'bank-transfer', 'money-transfer') }, finds: [{ strength: 'fair', reason: 'irreversible_only' }] },
  ],
  quiet: [
    { why: 'transfer beside card is ordinary', page: { stage: 'payment', methods: methods('choice', 'bank-transfer', 'card') } },
    { why: 'prepayment beside invoice', page: { stage: 'payment', methods: methods('choice', 'bank-transfer', 'invoice') } },
    { why: 'a Dutch shop with iDEAL alone', page: { stage: 'payment', methods: methods('choice', 'ideal') } },
    { why: 'a Brazilian shop with Pix and boleto', page: { stage: 'payment', methods: methods('choice', 'pix', 'boleto') } },
    { why: 'card fields take cards, whatever the labels say', page: { stage: 'payment', methods: methods('choice', 'bank-transfer'), cardEntries: [{ where: 'shop', origin: 'https://shop.test', psp: null, postsTo: null }] } },
    { why: 'a provider’s visible frame offers what we cannot see', page: { stage: 'payment', methods: methods('choice', 'crypto'), frames: [frame] } },
    { why: 'a button to a provider’s page with logos beside it', page: { stage: 'payment', methods: methods('logo', 'card', 'bank-transfer') } },
    { why: 'a gift card field in the cart is a discount', page: { stage: 'cart', methods: methods('field', 'gift-card') } },
    { why: 'a help text about transfers on a page that sells nothing', page: { stage: 'none', methods: methods('text', 'bank-transfer') } },
    { why: 'instructions that name cards too', page: { stage: 'payment', methods: methods('text', 'bank-transfer', 'card') } },
    { why: 'a payment page of which no method was read', page: { stage: 'payment' } },
  ],
  knownLimits: ['Clubs and craftsmen who honestly take transfers only are found too; hence amber at most when alone.', 'Methods on a later step are not seen.'],
});
