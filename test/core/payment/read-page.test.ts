import { describe, expect, it } from 'vitest';
import type { FrameInput } from '../../../src/core/payment/read-page';
import { readPage } from '../../../src/core/payment/read-page';
import type { PageFacts, Stage } from '../../../src/core/payment/page-facts';
import { pageTables } from '../../../src/knowledge/cues/index';
import { reportOf } from '../../content/collect/dom';

function read(html: string, url = 'https://shop.example/x', frames: readonly FrameInput[] = []): PageFacts {
  const report = reportOf(html, url);
  return readPage([{ id: 0, parent: null, origin: report.origin, report }, ...frames], pageTables);
}

const CARD = '<label>Card number <input></label><label>Expiry <input></label><label>CVC <input></label>';
const ADDRESS = '<input name=street><input name=city><input name=zip>';

const STAGES: readonly { readonly html: string; readonly url?: string; readonly stage: Stage; readonly why: string }[] = [
  { html: `<form>${CARD}<button>Pay € 12</button></form>`, stage: 'payment', why: 'a card form' },
  { html: `<h2>Payment method</h2><form><label><input type=radio name=pm> PayPal</label><label><input type=radio name=pm> Bank transfer</label><button>Place order</button></form>`, stage: 'payment', why: 'a choice of ways to pay without a card field' },
  { html: '<h2>Zahlungsart</h2><form><label><input type=radio name=p> Vorkasse</label><label><input type=radio name=p> Nachnahme</label><button>Zahlungspflichtig bestellen</button></form>', stage: 'payment', why: 'the same in German' },
  { html: '<iframe title="Secure card number input frame" src="https://js.stripe.com/v3/elements-inner-card.html"></iframe><button>Pay now</button>', stage: 'payment', why: 'hosted fields that nobody could read' },
  { html: '<h1>Pague com Pix</h1><img alt="QR Code" src=qr.png><button>Copiar código Pix</button>', stage: 'payment', why: 'an instant payment asks for no field' },
  { html: `<h1>Shipping address</h1><form>${ADDRESS}<button>Continue</button></form>`, url: 'https://shop.example/checkout', stage: 'details', why: 'the address step' },
  { html: '<h1>Shopping cart</h1><table><tr><td>Shoe<td>€ 50<tr><td>Total<td>€ 50</table><a class=btn href=/c>Proceed to checkout</a>', url: 'https://shop.example/cart', stage: 'cart', why: 'the cart' },
  { html: '<h1>Thank you for your order</h1><p>Order number 77</p>', url: 'https://shop.example/order-received', stage: 'done', why: 'the confirmation' },
  { html: '<form><input name=user><input type=password><button>Log in</button></form>', stage: 'none', why: 'a log-in' },
  { html: '<form><input name=cardnumber><input type=password name=pin_code><button>Log in</button></form>', stage: 'none', why: "a bank's log-in by card number" },
  { html: '<label>Gift card number <input></label><button>Check balance</button>', stage: 'none', why: 'a gift card balance' },
  { html: '<h1>Payment methods we accept</h1><p>Visa, PayPal, bank transfer</p>', stage: 'none', why: 'a page about paying' },
  { html: '<p>How to read a security code</p><form><input name=name><input name=email><input name=subject><label>Security code <input name=code5></label></form>', stage: 'none', why: 'a contact form with a puzzle' },
];

describe('stage', () => {
  it.each(STAGES)('$why', ({ html, url, stage }) => {
    const facts = read(html, url);
    expect(facts.stage).toBe(stage);
    expect(stage === 'none' || facts.cues.length > 0).toBe(true);
  });
});

describe('what the page asks', () => {
  it('names credentials, identity and payment apart', () => {
    expect(read('<input type=password>').asks).toEqual(['credentials']);
    expect(read('<input autocomplete="one-time-code">').asks).toEqual(['credentials']);
    expect(read('<input name=passport_number>').asks).toEqual(['identity']);
    expect(read(CARD).asks).toEqual(['payment']);
    expect(read('<input name=email><input name=q>').asks).toEqual([]);
  });
});

describe('where the digits go', () => {
  it('the shop page itself, posting to its own origin', () => {
    const facts = read(`<form action=/pay method=post>${CARD}</form>`);
    expect(facts.cardEntries).toEqual([{ where: 'shop', origin: 'https://shop.example', psp: null, postsTo: 'https://shop.example' }]);
    expect(facts.forms[0]).toMatchObject({ target: 'https://shop.example', firstParty: true, asks: ['payment'], method: 'post' });
  });

  it('a form that posts elsewhere is not first party, whatever its inputs are called', () => {
    const facts = read(`<form action="https://collect.example/x" method=post><input name=action>${CARD}</form>`);
    expect(facts.forms[0]).toMatchObject({ target: 'https://collect.example', firstParty: false, psp: null });
    expect(facts.cardEntries[0]?.postsTo).toBe('https://collect.example');
  });

  it("a provider's frame, read or not", () => {
    const inner = reportOf('<input autocomplete="cc-number">', 'https://js.stripe.com/v3/x.html');
    const outer = '<iframe title="card number" src="https://js.stripe.com/v3/x.html"></iframe>';
    const readable = read(outer, undefined, [{ id: 7, parent: 0, origin: 'https://js.stripe.com', report: inner }]);
    expect(readable.cardEntries).toEqual([{ where: 'psp', origin: 'https://js.stripe.com', psp: 'Stripe', postsTo: null }]);
    expect(read(outer).cardEntries[0]).toMatchObject({ where: 'psp', psp: 'Stripe' });
  });

  it("somebody else's frame", () => {
    const inner = reportOf(CARD, 'https://cards.example/f');
    const facts = read('<iframe src="https://cards.example/f"></iframe>', undefined, [{ id: 3, parent: 0, origin: 'https://cards.example', report: inner }]);
    expect(facts.cardEntries[0]).toMatchObject({ where: 'unknown-frame', origin: 'https://cards.example' });
  });

  it('a frame nobody could read lowers what is known', () => {
    expect(read('<iframe src="https://other.example/f"></iframe>').unreadable).toEqual([{ what: 'closed-frame', count: 1 }]);
  });
});

describe('methods and order', () => {
  it('tells an offer from a logo and from a mention', () => {
    const facts = read('<label><input type=radio name=p> Bank transfer</label><button>Pay with Klarna</button><img alt="Visa" src=visa.svg><p>We also take Western Union payment.</p>');
    const basis = Object.fromEntries(facts.methods.map(({ method, basis }) => [method, basis]));
    expect(basis).toMatchObject({ 'bank-transfer': 'choice', bnpl: 'button', card: 'logo', 'money-transfer': 'text' });
  });

  const TOTALS: readonly { readonly html: string; readonly total: string; readonly currency: string | null; readonly why: string }[] = [
    { html: '<p>Subtotal € 10,00</p><p>Total € 1.234,50</p>', total: '1234.50', currency: 'EUR', why: 'grouped the German way' },
    { html: '<table><tr><td>Order total<td>$1,234.50</table>', total: '1234.50', currency: null, why: 'a dollar sign belongs to many countries' },
    { html: '<p>合計 ￥3,300円</p>', total: '3300', currency: 'JPY', why: 'full-width sign and the word for yen' },
    { html: '<p>Итого: 1 990 ₽</p>', total: '1990', currency: 'RUB', why: 'grouped by spaces' },
  ];
  it.each(TOTALS)('reads the total: $why', ({ html, total, currency }) => {
    expect(read(html).order).toMatchObject({ total, currency });
  });
});
