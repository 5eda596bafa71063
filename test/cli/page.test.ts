import { describe, expect, it } from 'vitest';
import { openPage, pspOfHost } from '../../src/cli/page';
import { answersOf, folderWith, runAssess } from './run-assess';

const CARD_FORM = `<!doctype html><html lang="en"><head><title>Checkout</title></head><body><h1>Payment</h1>
<form action="http://collect.test/take" method="post">
<label>Card number <input name="cardnumber" autocomplete="cc-number" inputmode="numeric"></label>
<label>Expiry <input name="exp" autocomplete="cc-exp"></label>
<label>CVC <input name="cvc" autocomplete="cc-csc"></label>
<p>Total 49.00 EUR</p><button type="submit">Pay now</button></form></body></html>`;

const ARTICLE = '<!doctype html><html lang="en"><head><title>How bread rises</title></head><body><article><h1>How bread rises</h1><p>Yeast eats sugar.</p></article></body></html>';

const HOSTILE = `<!doctype html><html><body><script>document.title = 'ran'; globalThis.ran = true;</script>
<img src="x" onerror="globalThis.ran = true"><iframe src="https://frame.test/"></iframe><style>@import "https://css.test/a.css"; p {{{</style><p>text</p></body></html>`;

describe('assess --html', () => {
  const folder = folderWith({ 'pay.html': CARD_FORM, 'bread.html': ARTICLE });

  it('reads the page behind the one URL', async () => {
    const [answer] = answersOf(await runAssess(['--json', '--html', 'pay.html', 'https://shop.test/checkout'], [], folder));
    expect(answer).toMatchObject({ level: 'danger', checkout: { stage: 'payment' }, action: 'hold' });
    expect(answer?.['findings']).toMatchObject([{ check: 'connection/insecure-target' }, { check: 'payment/foreign-target' }, { check: 'payment/card-on-shop-page' }]);
  });

  it('reads pages of lines, and goes on behind one that is not there', async () => {
    const line = (html: string): string => `${JSON.stringify({ url: 'https://shop.test/', html })}\n`;
    const [bread, gone, pay] = answersOf(await runAssess(['--json'], [line('bread.html'), line('gone.html'), line('pay.html')], folder));
    expect(bread).toMatchObject({ checkout: { stage: 'none' }, findings: [] });
    expect(gone).toMatchObject({ url: 'https://shop.test/', error: { code: 'html-unreadable', message: expect.stringContaining('gone.html') as string } });
    expect(pay).toMatchObject({ checkout: { stage: 'payment' } });
  });

  it('is clear in what could be checked once a list was consulted', async () => {
    const lists = folderWith({ 'list.txt': 'evil.test\n', 'bread.html': ARTICLE });
    const [answer] = answersOf(await runAssess(['--json', '--list', 'list.txt', '--html', 'bread.html', 'https://shop.test/'], [], lists));
    expect(answer).toMatchObject({ level: 'clear', score: 70, findings: [] });
  });
});

describe('openPage', () => {
  it('runs and loads nothing', async () => {
    const page = await openPage(HOSTILE, 'https://shop.test/');
    const facts = page.facts();
    page.close();
    expect(facts).toMatchObject({ stage: 'none', title: '' });
    expect(facts.frames.map(({ origin, readable }) => ({ origin, readable }))).toContainEqual({ origin: 'https://frame.test', readable: false });
    expect(Object.hasOwn(globalThis, 'ran')).toBe(false);
  });
});

describe('a provider’s page', () => {
  it('is about the shop that led there, or nobody', async () => {
    expect(pspOfHost('checkout.stripe.com')).not.toBeNull();
    expect(pspOfHost('shop.test')).toBeNull();
    const url = 'https://checkout.stripe.com/pay';
    const [alone, reached] = answersOf(await runAssess(['--json'], [`${JSON.stringify({ url })}\n`, `${JSON.stringify({ url, referrer: 'https://www.shop.test/cart' })}\n`]));
    expect(alone).toMatchObject({ merchant: null, registrableDomain: 'stripe.com', score: null });
    expect(reached).toMatchObject({ merchant: 'shop.test', registrableDomain: 'stripe.com' });
  });

  it('is stopped when the shop that led there is listed', async () => {
    const folder = folderWith({ 'list.txt': 'evil.test\n' });
    const line = JSON.stringify({ url: 'https://checkout.stripe.com/pay', referrer: 'https://evil.test/' });
    const [answer] = answersOf(await runAssess(['--json', '--list', 'list.txt'], [`${line}\n`], folder));
    expect(answer).toMatchObject({ level: 'danger', merchant: 'evil.test' });
  });
});
