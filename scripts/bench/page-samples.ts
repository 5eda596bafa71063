/** Pages to measure on, made here: an article with many nodes, a checkout of usual size, a page that floods mutations, very large ones; or captures of real pages. */
import { readFileSync } from 'node:fs';
import { pageRows } from '../eval/page-rows';

const paragraph = (index: number): string =>
  `<section><h2>Chapter ${index}</h2><p>Text of some length with <a href="/a${index}">a link</a>, <em>stress</em> and <strong>weight</strong>.</p><ul><li>One<li>Two<li>Three</ul></section>`;

const page = (title: string, body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

export const ordinaryPage = (): string =>
  page('Ten soups', `<header><form action="/s"><input type="search" name="q"><button>Search</button></form></header>${Array.from({ length: 150 }, (_, index) => paragraph(index)).join('')}`);

const field = (label: string, name: string, autocomplete = ''): string => `<div class="row"><label for="${name}">${label}</label><input id="${name}" name="${name}" autocomplete="${autocomplete}"></div>`;

export const checkoutPage = (): string =>
  page('Checkout', `<ol class="steps"><li>Cart<li>Address<li class="active">Payment</ol><form action="/pay" method="post"><h2>Billing address</h2>
${field('First name', 'first')}${field('Last name', 'last')}${field('Street', 'street')}${field('City', 'city')}${field('Postal code', 'zip')}<select name="country">${'<option>Country</option>'.repeat(200)}</select>
<h2>Payment method</h2><label><input type="radio" name="pm" value="card">Credit card</label><label><input type="radio" name="pm" value="paypal">PayPal</label><label><input type="radio" name="pm" value="bank">Bank transfer</label>
${field('Card number', 'cardnumber', 'cc-number')}${field('Expiry date', 'exp', 'cc-exp')}${field('Security code', 'cvc', 'cc-csc')}${field('Name on card', 'holder', 'cc-name')}
<table>${'<tr><td>Shoe<td>1<td>€ 50.00'.repeat(8)}<tr><td>Total<td><td>€ 400.00</table><button>Pay now</button></form>${Array.from({ length: 60 }, (_, index) => paragraph(index)).join('')}`);

/** A legal page as long as they come: an imprint, the terms and a privacy notice in one, with a footer. */
export const imprintPage = (): string =>
  page('Impressum', `<main><h1>Impressum</h1><p>Lampenhaus Elbe GmbH<br>Hafenstraße 12a<br>20457 Hamburg<br>Deutschland</p><p>Vertreten durch: Anna Petersen<br>Telefon: +49 40 30092410<br>E-Mail: service [at] lampenhaus.example</p>
<p>Registergericht: Amtsgericht Hamburg, HRB 154832<br>USt-IdNr.: DE 283 746 516</p>${Array.from({ length: 220 }, (_, index) => `<h2>§ ${index}</h2><p>Die Lieferung erfolgt nach Maßgabe der <a href="/p${index}">Bedingungen</a> in der <strong>jeweils geltenden</strong> Fassung; Absatz 2 Nr. ${index}12 gilt entsprechend, soweit nicht 040 / 123${index} etwas anderes sagt.</p><ul><li>Erstens</li><li>Zweitens, am 12.05.2026</li></ul>`).join('')}</main>
<footer><ul>${['Impressum', 'AGB', 'Widerruf', 'Datenschutz', 'Kontakt'].map((word) => `<li><a href="/${word.toLowerCase()}">${word}</a></li>`).join('')}</ul>© 2026 Lampenhaus Elbe GmbH</footer>`);

/** 90,000 nodes in 90 batches, a frame apart. */
export const stormPage = (): string =>
  page('Storm', `<form><input name="cardnumber"><input name="cvc"></form><div id="storm"></div><script>
let left = 90; const box = document.getElementById('storm');
(function pour() { let html = ''; for (let i = 0; i < 500; i += 1) html += '<p>x<b></b></p>'; const part = document.createElement('div'); part.innerHTML = html; box.append(part); if ((left -= 1) > 0) requestAnimationFrame(pour); })();
</script>`);

/** A page of this many nodes with a card form behind them all: what is sought stands last. */
export const largePage = (nodes: number): string =>
  page('Checkout', `<div>${'<p>x<b></b></p>'.repeat(Math.ceil(nodes / 3))}</div><form action="/pay" method="post">${field('Card number', 'cardnumber', 'cc-number')}${field('Security code', 'cvc', 'cc-csc')}<button>Pay now</button></form>`);

/** Captures of real pages, spread evenly over their sizes: as many as there are rounds, so that the median of the rounds is the median page. Scripts are cut out: they would load what is not there. */
export function realPages(dir: string, takesPayment: boolean, count: number): readonly string[] {
  const pages = pageRows(dir, 1)
    .filter((row) => row.part === 'pages' && row.takesPayment === takesPayment && (takesPayment || row.label === 'other' || row.label === 'product'))
    .map((row) => readFileSync(row.file, 'utf8').replaceAll(/<script[\s\S]*?<\/script>/giu, ''))
    .toSorted((a, b) => a.split('<').length - b.split('<').length);
  return pages.length < count ? [] : Array.from({ length: count }, (_, index) => pages[Math.floor(((index + 0.5) * pages.length) / count)] ?? '');
}
