// Pages for the scenarios: each shows one difficulty and nothing else. Hosts are invented.

import { HARD } from './hard.mjs';
import { mirror, MIRROR_HOST } from './mirror.mjs';

const page = (title, body, { head = '', lang = 'en' } = {}) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>${head}</head><body>${body}</body></html>
`;

const CARD_FORM = `<form id="pay" method="post" action="/thanks"><h2>Pay by card</h2>
<label>Name on card <input name="holder" autocomplete="cc-name"></label><label>Card number <input id="pan" name="cardnumber" inputmode="numeric" autocomplete="cc-number"></label>
<label>Expiry date <input name="expiry" autocomplete="cc-exp"></label><label>Security code <input id="cvc" name="cvc" autocomplete="cc-csc"></label><button id="send" type="submit">Pay now</button></form>`;

const checkout = (inside, script = '') => page('Checkout', `<main><h1>Checkout</h1>${inside}</main>${script === '' ? '' : `<script>${script}</script>`}`);

/** Renders nothing to pay with until the shopper has gone two steps, without a new document. */
const LATE = `
const main = document.querySelector('main');
document.querySelector('#next').addEventListener('click', () => {
  history.pushState({}, '', '/checkout/payment');
  main.innerHTML = '<h1>Payment</h1><p id="busy">One moment</p>';
  setTimeout(() => { main.innerHTML = '<h1>Payment</h1>' + ${JSON.stringify(CARD_FORM)}; }, 400);
});`;

const SHADOW = `
customElements.define('shop-till', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<shop-card></shop-card>'; }
});
customElements.define('shop-card', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(CARD_FORM)}; }
});`;

/** Rewrites 400 nodes on every frame for as long as the page lives. */
const FLOOD = `
const pool = document.querySelector('#flood');
let round = 0;
const storm = () => {
  round += 1;
  pool.textContent = '';
  for (let i = 0; i < 400; i += 1) {
    const row = document.createElement('div');
    row.className = 'r' + ((round + i) % 7);
    row.append('row ' + round + ' ' + i, document.createElement('span'));
    pool.append(row);
  }
  window.rounds = round;
  requestAnimationFrame(storm);
};
storm();`;

const ARTICLE = `<article><h1>The bridge at low water</h1><p>On Thursdays the ferry stops early, and whoever has missed it walks the long way over the bridge.</p>
<p>We asked the keeper what the river is like in November.</p><img alt="" width="40" height="40" src="data:,"><ul><li>Timetable</li><li>Letters</li></ul></article>
<form role="search" action="/search"><input type="search" name="q" aria-label="Search"><button>Search</button></form>`;

const inner = page('Card', CARD_FORM);

const only = (wanted, html) => ({ page: (url) => (wanted.test(url.pathname) ? html : url.pathname === '/thanks' ? page('Thank you', '<h1>Thank you for your order</h1>') : null) });

const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString();
/** A provider's card fields, the page's own card form once the address asks for it; an imprint that changes its number and country likewise. */
const MOVING = {
  page: (url) => {
    const later = url.searchParams.has('later');
    if (url.pathname === '/checkout') return page('Checkout – Atelier Meridiano', `<main><h1>Checkout</h1>${later ? CARD_FORM : '<h2>Payment</h2><p>Card details</p><iframe src="https://js.stripe.com/v3/elements-inner-card.html" title="Secure card payment frame" width="400" height="80"></iframe>'}</main>`);
    if (url.pathname === '/impressum') return page('Impressum – Atelier Meridiano', `<main><h1>Impressum</h1><p>Atelier Meridiano GmbH<br>Gartenweg 3<br>50667 Köln<br>Deutschland</p><p>USt-IdNr.: ${later ? 'DE283746516' : 'DE136695976'}</p></main>`, { lang: 'de' });
    return null;
  },
};
const FEE = page('Delivery', `<main><h1>Your parcel is on hold</h1><p>To release your parcel, pay the customs fee of € 2.99.</p>${CARD_FORM}</main>`);

/** A registry in the form of RFC 9083, for a name that somebody took ten days ago. */
const registry = {
  page: (url) => (url.pathname === '/domain/young-till.shop'
    ? JSON.stringify({ objectClassName: 'domain', ldhName: 'young-till.shop', events: [{ eventAction: 'registration', eventDate: daysAgo(10) }] }) : null),
};

/** @type {Record<string, import('../../../demo/server.mjs').Site>} */
export const LAB = {
  ...HARD,
  // A name under a real ending, because only such names have a registry; the browser under test resolves every host to this machine.
  'young-till.shop': only(/^\/checkout/, checkout(CARD_FORM)),
  'data.iana.org': { page: (url) => (url.pathname === '/rdap/dns.json' ? JSON.stringify({ version: '1.0', services: [[['shop'], ['https://rdap.registry.test/']]] }) : null) },
  'rdap.registry.test': registry,
  'late-till.test': only(/^\/checkout/, page('Shop', '<main><h1>Your basket</h1><p>Two lamps</p><button id="next" type="button">Continue</button></main>', { head: '' }).replace('</body>', `<script>${LATE}</script></body>`)),
  'shadow-till.test': only(/^\/checkout/, checkout('<shop-till></shop-till>', SHADOW)),
  'frame-till.test': { page: (url) => (url.pathname === '/checkout' ? checkout('<iframe src="/card" title="Card" width="500" height="400"></iframe>') : url.pathname === '/card' ? inner : null) },
  'flood-till.test': only(/^\/checkout/, checkout(`${CARD_FORM}<div id="flood" style="height:200px;overflow:hidden"></div>`, FLOOD)),
  'plain-till.test': only(/^\/(?:checkout|order\/)/, checkout(CARD_FORM)),
  'p1ain-till.test': only(/^\/checkout/, checkout(CARD_FORM)),
  'other-till.test': only(/^\/checkout/, checkout(CARD_FORM)),
  'disguise-till.test': only(/^\/checkout/, checkout(`<p><a href="https://www.paypal.com@disguise-till.test/login">Pay with your account</a></p>${CARD_FORM}`)),
  'market-hall.test': only(/^\/checkout/, checkout(`<p><span>Sold by</span> <a href="/seller/7">Lampen Nord</a></p>${CARD_FORM}`)),
  'sending-shop.test': only(/^\/cart/, page('Cart', '<main><h1>Shopping cart</h1><p>Total € 29.00</p><a id="next" href="https://hop-till.test/checkout">Proceed to checkout</a><form><label>Voucher <input name="coupon"></label><button type="button">Checkout</button></form></main>')),
  'hop-till.test': only(/^\/checkout/, checkout(CARD_FORM)),
  'moving-till.test': MOVING,
  'parcel-desk.test': only(/^\/pay/, FEE),
  'morning-paper.test': only(/^\/bridge/, page('The bridge at low water', ARTICLE)),
  'listed-till.test': only(/^\//, checkout(CARD_FORM)),
  'sub.listed-till.test': only(/^\//, checkout(CARD_FORM)),
  [MIRROR_HOST]: { respond: (request, response) => mirror.respond(request, response) },
};
