// A shop's pages: window, till, imprint, thanks. Every word and colour comes from the shop itself.

/**
 * @typedef {{ name: string, price: string, art: string }} Good
 * @typedef {object} Shop
 * @property {string} host
 * @property {'http'} [scheme]
 * @property {string} lang
 * @property {string} name
 * @property {string} tagline
 * @property {Record<string, string>} look custom properties of shop.css
 * @property {readonly Good[]} goods the first `inCart` of them are in the cart
 * @property {number} inCart
 * @property {string} till path of the checkout, without the slash
 * @property {{ shop: string, cart: string, address: string, payment: string, checkout: string, order: string, delivery: string, total: string, thanks: string }} words
 * @property {{ delivery: string, total: string }} sums
 * @property {string} payment the payment part of the till, HTML
 * @property {string} foot the footer, HTML
 * @property {string} [imprint] HTML
 * @property {string} [imprintPath]
 */

const LOOK = {
  '--ground': '#fff', '--card': '#fff', '--ink': '#1d2127', '--line': '#e3e3e3', '--edge': '#aab', '--tint': '#f2f2f2', '--a': '#333', '--b': '#888',
  '--on-a': '#fff', '--on-b': '#fff', '--r': '12px', '--r-s': '8px', '--font': 'system-ui,"Noto Sans",sans-serif', '--name': '700 22px/1.2 var(--font)', '--title': '700 34px/1.15 var(--font)',
};

const style = (look) => Object.entries({ ...LOOK, ...look }).map(([name, value]) => `${name}:${value}`).join(';');

const frame = (shop, title, inside) => `<!doctype html>
<html lang="${shop.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} · ${shop.name}</title><meta property="og:site_name" content="${shop.name}"><link rel="icon" href="data:,"><link rel="stylesheet" href="/shop.css"><style>:root{${style(shop.look)}}</style></head>
<body><header class="bar"><a class="name" href="/">${shop.name}</a><span>${shop.tagline}</span></header>
<main>${inside}</main><footer>${shop.foot}</footer></body></html>
`;

const shopWindow = (shop) => frame(shop, shop.tagline, `<h1>${shop.tagline}</h1>
<ul class="goods">${shop.goods.map((good) => `<li>${good.art}<b>${good.name}</b><span>${good.price}</span></li>`).join('')}</ul>
<p><a class="go" href="/${shop.till}">${shop.words.checkout}</a></p>`);

const till = (shop) => frame(shop, shop.words.checkout, `<h1>${shop.words.checkout}</h1>
<ol class="steps"><li>${shop.words.cart}</li><li>${shop.words.address}</li><li aria-current="step">${shop.words.payment}</li></ol>
<div class="till"><div>${shop.payment}</div>
<aside class="panel order"><h2>${shop.words.order}</h2><ul>${shop.goods.slice(0, shop.inCart).map((good) => `<li>${good.art}<span>${good.name}</span><span>${good.price}</span></li>`).join('')}</ul>
<p><span>${shop.words.delivery}</span><span>${shop.sums.delivery}</span></p><div class="sum"><span>${shop.words.total}</span><span>${shop.sums.total}</span></div></aside></div>`);

/** The page at a path, or null. @param {Shop} shop */
export function shopPage(shop, pathname) {
  switch (pathname) {
    case '/': return shopWindow(shop);
    case `/${shop.till}`: return till(shop);
    case '/thanks': return frame(shop, shop.words.thanks, `<h1>${shop.words.thanks}</h1>`);
    case `/${shop.imprintPath ?? 'imprint'}`: return shop.imprint === undefined ? null : frame(shop, shop.name, `<div class="prose">${shop.imprint}</div>`);
    default: return null;
  }
}

/** The words a shop's payment part is made of; every shop uses its own language. */
export const hostedFields = (src, title) => `<iframe class="hosted" src="${src}" title="${title}" allow="payment"></iframe>`;

export const pick = (name, value, text, { note = '', checked = false } = {}) =>
  `<label class="pick"><input type="radio" name="${name}" value="${value}"${checked ? ' checked' : ''}>${text}${note === '' ? '' : `<small>${note}</small>`}</label>`;

/** A card form on the page itself. */
export const cardFields = ({ number, expiry, code, holder }) => `<label>${holder}<input name="cardholder" autocomplete="cc-name"></label>
<label>${number}<input name="cardnumber" inputmode="numeric" autocomplete="cc-number" placeholder="0000 0000 0000 0000"></label>
<div class="two"><label>${expiry}<input name="expiry" autocomplete="cc-exp" placeholder="MM / YY"></label><label>${code}<input name="cvc" inputmode="numeric" autocomplete="cc-csc" placeholder="123"></label></div>`;
