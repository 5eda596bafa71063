// Checkouts that are hard to read: each page shows one difficulty and nothing else. Hosts are invented.

const FIELDS = `<label>Name on card <input name="holder" autocomplete="cc-name"/></label><label>Card number <input id="pan" name="cardnumber" autocomplete="cc-number"/></label>
<label>Expiry date <input name="expiry" autocomplete="cc-exp"/></label><label>Security code <input name="cvc" autocomplete="cc-csc"/></label>`;
const FORM = `<form method="post" action="/thanks"><h2>Pay by card</h2>${FIELDS}<button type="submit">Pay now</button></form>`;
const page = (body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Checkout</title></head><body><h1>Checkout</h1>${body}</body></html>`;
const written = JSON.stringify(page(FORM)).replaceAll('</', '<\\/');
const quoted = FORM.replaceAll('"', '&quot;');
const script = (code) => `<script>${code}</script>`;

/** Answers with these headers; a page that may be kept for going back must not say no-store. */
const send = (html, type = 'text/html; charset=utf-8') => (request, response) => {
  request.resume();
  response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=60' }).end(html);
};
const at = (pages) => ({ page: (url) => pages[url.pathname] ?? null });

/** As a framework draws it: everything is thrown away and made anew, twice. */
const drawn = `const draw = () => { const form = location.hash === '#/payment'; for (const turn of [1, 2]) document.querySelector('#app').innerHTML = form ? ${JSON.stringify(FORM)} : '<a id="next" href="#/payment">Continue</a>'; }; addEventListener('hashchange', draw); draw();`;
const arabic = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>الدفع</title></head><body><h1>إتمام الطلب</h1><form method="post" action="/thanks">
<label>رقم البطاقة <input name="f1"></label><label>تاريخ الانتهاء <input name="f2"></label><label>رمز الأمان <input name="f3" maxlength="4"></label><button>ادفع الآن</button></form></body></html>`;
const steps = `<form method="post" action="/thanks"><section><h2>Delivery address</h2><label>Street <input name="street"></label><label>City <input name="city"></label><label>Postal code <input name="zip"></label></section><section style="display:none"><h2>Pay by card</h2>${FIELDS}<button>Pay now</button></section></form>`;

/** @type {Record<string, import('../../../demo/server.mjs').Site>} */
export const HARD = {
  'xhtml-till.test': { respond: send(`<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Checkout</title></head><body><h1>Checkout</h1>${FORM}</body></html>`, 'application/xhtml+xml') },
  'quirks-till.test': at({ '/checkout': `<title>Checkout</title><TABLE><TR><TD>Card number<TD><INPUT NAME=f1><TR><TD>Expiry date<TD><INPUT NAME=f2><TR><TD>Security code<TD><INPUT NAME=f3 MAXLENGTH=4></TABLE>` }),
  'srcdoc-till.test': at({ '/checkout': page(`<iframe srcdoc="${quoted}" width="500" height="400"></iframe>`) }),
  'blank-till.test': at({ '/checkout': page(`<iframe id="f" width="500" height="400"></iframe>${script(`document.querySelector('#f').contentDocument.body.innerHTML = ${JSON.stringify(FORM)};`)}`) }),
  'sandbox-till.test': at({ '/checkout': page('<iframe src="/card" sandbox="allow-forms" width="500" height="400"></iframe>'), '/card': page(FORM) }),
  'clobber-till.test': at({ '/checkout': page(`<a id="paylightCollector"></a><a id="chrome"></a><form id="querySelectorAll" name="body" action="/thanks" method="post">${FIELDS}<input name="action"><input name="getAttribute"><input name="elements"><input name="localName"><input name="parentNode"><input name="nodeType"><button>Pay now</button></form>`) }),
  'zero-till.test': at({ '/story': page('<p>A story.</p><iframe src="/card" width="0" height="0" style="border:0"></iframe>'), '/card': page(FORM) }),
  'closed-till.test': at({ '/checkout': page(`<div id="till"></div>${script(`document.querySelector('#till').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(FORM)};`)}`) }),
  'opened-till.test': at({ '/shop': page(`<button id="next" type="button">Continue</button>${script(`document.querySelector('#next').addEventListener('click', () => { document.open(); document.write(${written}); document.close(); });`)}`) }),
  'push-till.test': at({ '/checkout': page(`${FORM}<button id="next" type="button">Next step</button>${script("document.querySelector('#next').addEventListener('click', () => history.pushState({}, '', '/checkout/payment'));")}`) }),
  'back-till.test': { respond: (request, response) => send(page(request.url === '/checkout' ? FORM : '<p>A story.</p>'))(request, response) },
  'autofill-till.test': at({ '/join': page('<form method="post"><label>Your name <input name="name"></label><div style="position:absolute;left:-5000px"><input name="cardnumber" autocomplete="cc-number"><input name="cvc" autocomplete="cc-csc"></div><button>Join</button></form>') }),
  'canvas-till.test': at({ '/checkout': `<!doctype html><title>Checkout: payment</title><canvas id="c" width="900" height="700"></canvas>${script("const c = document.querySelector('#c').getContext('2d'); c.font = '20px sans-serif'; c.fillText('Card number', 20, 40);")}` }),
  'hash-till.test': at({ '/shop': page(`<div id="app"></div>${script(drawn)}`) }),
  'dialog-till.test': at({ '/cart': page(`<button id="next" type="button">Continue</button><dialog></dialog>${script(`document.querySelector('#next').addEventListener('click', () => { const box = document.querySelector('dialog'); box.innerHTML = ${JSON.stringify(FORM)}; box.showModal(); });`)}`) }),
  'steps-till.test': at({ '/checkout': page(steps) }),
  'rtl-till.test': at({ '/checkout': arabic }),
  'nodes-till.test': at({ '/checkout': page(`<div>${'<p>x<b></b></p>'.repeat(33_334)}</div>${FORM}`) }),
  'print-till.test': at({ '/checkout': page(`<style>@media print { form { display: none } }</style>${FORM}${script("addEventListener('beforeprint', () => { document.querySelector('form').hidden = true; }); addEventListener('afterprint', () => { document.querySelector('form').hidden = false; document.title = 'Printed'; });")}`) }),
};
