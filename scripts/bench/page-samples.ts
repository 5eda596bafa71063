/** Pages to measure on, made here: an article with many nodes, a checkout of usual size, and a page that floods mutations. */

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

/** 90,000 nodes in 90 batches, a frame apart. */
export const stormPage = (): string =>
  page('Storm', `<form><input name="cardnumber"><input name="cvc"></form><div id="storm"></div><script>
let left = 90; const box = document.getElementById('storm');
(function pour() { let html = ''; for (let i = 0; i < 500; i += 1) html += '<p>x<b></b></p>'; const part = document.createElement('div'); part.innerHTML = html; box.append(part); if ((left -= 1) > 0) requestAnimationFrame(pour); })();
</script>`);
