import { backpack, boot, tent } from '../art.mjs';
import { hostedFields, pick } from '../shop-page.mjs';

/** A large honest shop: full imprint, card typed into the payment provider's own frame. */
export default {
  host: 'www.nordwind-outdoor.test',
  lang: 'de',
  name: 'Nordwind Outdoor',
  tagline: 'Draußen gut ausgerüstet',
  look: { '--a': '#1f4d3f', '--b': '#e0a33a', '--on-b': '#1d2127', '--ground': '#f6f7f3', '--tint': '#e8eee6', '--line': '#d8dfd5', '--name': '750 23px/1.2 var(--font)' },
  goods: [{ name: 'Zelt Fjell 2', price: '249,00 €', art: tent }, { name: 'Rucksack Grat 38', price: '129,00 €', art: backpack }, { name: 'Stiefel Moor', price: '179,00 €', art: boot }],
  inCart: 2,
  till: 'kasse',
  words: { shop: 'Laden', cart: 'Warenkorb', address: 'Adresse', payment: 'Zahlung', checkout: 'Zur Kasse', order: 'Ihre Bestellung', delivery: 'Versand', total: 'Gesamtsumme', thanks: 'Vielen Dank für Ihre Bestellung' },
  sums: { delivery: '0,00 €', total: '378,00 €' },
  payment: `<form class="panel" method="post" action="/thanks"><h2>Zahlungsart wählen</h2>
${pick('payment', 'card', 'Kreditkarte', { note: 'Visa, Mastercard', checked: true })}${pick('payment', 'paypal', 'PayPal', { note: 'mit Käuferschutz' })}${pick('payment', 'invoice', 'Kauf auf Rechnung', { note: '30 Tage' })}
<h2>Kartendaten</h2>${hostedFields('https://js.stripe.com/v3/elements-inner-card.html?lang=de', 'Sicherer Eingaberahmen für Kartenzahlungen')}
<p><button>Zahlungspflichtig bestellen</button></p><p class="fine">Widerruf innerhalb von 30 Tagen. Die Rücksendung ist kostenlos.</p></form>`,
  foot: '<address>Nordwind Outdoor GmbH, Hafenweg 4, 24103 Kiel</address><a href="/impressum">Impressum</a><a href="/impressum#widerruf">Widerruf</a><a href="/impressum#datenschutz">Datenschutz</a>',
  imprintPath: 'impressum',
  imprint: `<h1>Impressum</h1><dl><dt>Anbieter</dt><dd>Nordwind Outdoor GmbH, Hafenweg 4, 24103 Kiel</dd><dt>Vertreten durch</dt><dd>Inke Petersen</dd>
<dt>Registergericht</dt><dd>Amtsgericht Kiel, HRB 1 KI</dd><dt>Umsatzsteuer-Identifikationsnummer</dt><dd>DE999999995</dd>
<dt>Kontakt</dt><dd>Telefon 0431 000 00 00, service@nordwind-outdoor.test</dd></dl><h2 id="widerruf">Widerrufsrecht</h2><p>Sie können Ihren Kauf innerhalb von 30 Tagen ohne Angabe von Gründen widerrufen.</p><h2 id="datenschutz">Datenschutz</h2><p>Wir verarbeiten nur, was Ihre Bestellung braucht.</p>`,
};
