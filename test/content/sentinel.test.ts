import { afterEach, describe, expect, it, vi } from 'vitest';
import { isSensitive, look } from '../../src/content/sentinel/look';
import { domOf } from './collect/dom';

/** A document that stands where a content script's own does. */
function standingIn(html: string, url?: string, hidden = false): Document {
  const { document } = domOf(html, url);
  Object.defineProperty(document, 'hidden', { value: hidden });
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', document.location);
  vi.stubGlobal('HTMLElement', document.defaultView?.HTMLElement);
  return document;
}

async function sees(html: string, url?: string): Promise<boolean> {
  standingIn(html, url);
  return isSensitive((await look()).cues);
}

afterEach(() => vi.unstubAllGlobals());

const ROWS: readonly { readonly html: string; readonly url?: string; readonly sensitive: boolean; readonly why: string }[] = [
  { html: '<input autocomplete=cc-number>', sensitive: true, why: 'a declared card number' },
  { html: '<label for=a>Kartennummer</label><input id=a>', sensitive: true, why: 'a label in German' },
  { html: '<label>カード番号<input></label>', sensitive: true, why: 'a label in Japanese' },
  { html: '<div><span>Credit card number</span><input></div>', sensitive: true, why: 'a caption that is no label' },
  { html: '<input type=password>', sensitive: true, why: 'a log-in' },
  { html: '<input name=street><input name=zip>', sensitive: true, why: 'an address form may be a step of a checkout' },
  { html: '<iframe src="https://js.stripe.com/v3/x.html"></iframe>', sensitive: true, why: "a provider's frame" },
  { html: '<label><input type=radio name=p>PayPal</label><label><input type=radio name=p>Bank transfer</label>', sensitive: true, why: 'a choice of ways to pay' },
  { html: '<table><tr><td>Kreditkarte Nr.<td><input name=f3></table>', sensitive: true, why: 'the caption stands in the cell before' },
  { html: '<input name=txtOtp1 maxlength=1><input name=txtOtp2 maxlength=1>', sensitive: true, why: 'a code in several boxes' },
  { html: '<h1>Pagamento via Pix</h1><button>Copiar código Pix</button>', sensitive: true, why: 'an instant payment without a field' },
  { html: '<article><h1>Ten soups</h1><p>Pay attention to the card on page 3.</p></article><input type=search name=q>', sensitive: false, why: 'an article' },
  { html: '<h1>Checkout</h1><canvas></canvas>', sensitive: true, why: 'a form may be drawn' },
  { html: '<h1>Scan to pay</h1><img alt="QR code" src=a.png>', sensitive: true, why: 'a code to pay by' },
  { html: '<h1>Blue shoe</h1><button>Buy now</button>', sensitive: false, why: "a product page's button alone" },
  { html: '<form><input name=email placeholder="Your e-mail"><button>Subscribe</button></form>', sensitive: false, why: 'a newsletter' },
  { html: '<form><input name=email placeholder="E-mail address"><input name=city placeholder=City><textarea name=message></textarea></form>', sensitive: false, why: 'an e-mail address is no address' },
  { html: '<table><tr><td>Postcards and ID cards<td>12</table><input name=q2>', sensitive: false, why: 'a cell of a table that captions nothing' },
  { html: '<form><input name=access_key value=x><textarea name=comment></textarea></form>', sensitive: false, why: 'cc inside a word' },
  { html: '<input type=hidden name=card_number>', sensitive: false, why: 'a hidden input asks for nothing' },
];

describe('sentinel', () => {
  it.each(ROWS)('$why', async ({ html, url, sensitive }) => {
    expect(await sees(html, url)).toBe(sensitive);
  });

  it('looks into open shadow roots', async () => {
    const document = standingIn('<x-pay></x-pay>');
    document.querySelector('x-pay')?.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('input'), { name: 'cardnumber' }));
    const seen = await look();
    expect(seen.cues).toContain('card-field');
    expect(seen.roots).toHaveLength(1);
  });

  it('looks into closed shadow roots where the browser opens them to us', async () => {
    const document = standingIn('<x-pay></x-pay>');
    const root = document.createElement('div').attachShadow({ mode: 'closed' });
    root.append(Object.assign(document.createElement('input'), { name: 'cardnumber' }));
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: (element: Element) => (element.localName === 'x-pay' ? root : null) } });
    expect((await look()).cues).toContain('card-field');
  });

  it('says where a shadow root may still come', async () => {
    standingIn('<x-late></x-late>');
    expect((await look()).mayHost).toBe(true);
  });

  it.each([
    { tick: 0, hidden: false, pauses: 0, why: 'an ordinary document is looked at in one go' },
    { tick: 1_000, hidden: false, pauses: 4, why: 'a document whose every search takes long has its turn between them' },
    { tick: 1_000, hidden: true, pauses: 0, why: 'timers of a document that nobody sees are slow' },
  ])('$why', async ({ tick, hidden, pauses }) => {
    standingIn('<x-rare></x-rare><label>Card number<input></label><a class=btn>Pay</a><span></span>', undefined, hidden);
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += tick));
    const waits = vi.spyOn(globalThis, 'setTimeout');
    expect((await look()).cues).toContain('card-field');
    // A document so slow gives way before every element it reads, too.
    expect(Math.min(waits.mock.calls.length, 4)).toBe(pauses);
    vi.restoreAllMocks();
  });

  it('reads a part of the page that came while it gave way', async () => {
    const document = standingIn('<p></p>');
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
    const looking = look();
    document.body.innerHTML = '<x-late></x-late>';
    expect((await looking).mayHost).toBe(true);
    vi.restoreAllMocks();
  });
});
