import { sneaker } from '../art.mjs';
import { cardFields } from '../shop-page.mjs';

/** Known to a list of fake shops; the demo imports that list. */
export default {
  host: 'www.marken-sneaker-outlet24.test',
  lang: 'de',
  name: 'MARKEN-SNEAKER OUTLET24',
  tagline: 'Alles muss raus: bis zu 90 % Rabatt!',
  look: { '--a': '#b3001b', '--b': '#ffcf00', '--on-b': '#1d2127', '--ground': '#fff', '--tint': '#fff3d6', '--line': '#eee', '--r': '0', '--r-s': '0', '--name': '900 24px/1.2 var(--font)' },
  goods: [{ name: 'Runner Max', price: '19,99 € statt 189,99 €', art: sneaker }, { name: 'Street Pro', price: '17,99 € statt 159,99 €', art: sneaker }, { name: 'Court Elite', price: '24,99 € statt 219,99 €', art: sneaker }],
  inCart: 2,
  till: 'kasse',
  words: { shop: 'Shop', cart: 'Warenkorb', address: 'Adresse', payment: 'Zahlung', checkout: 'Zur Kasse', order: 'Bestellung', delivery: 'Versand', total: 'Gesamt', thanks: 'Danke' },
  sums: { delivery: '0,00 €', total: '37,98 €' },
  payment: `<form class="panel" method="post" action="/thanks"><span class="flag">Nur noch 09:59 Minuten!</span><h2>Kreditkarte</h2>
${cardFields({ holder: 'Karteninhaber', number: 'Kartennummer', expiry: 'Gültig bis', code: 'Prüfziffer' })}<p><button>Jetzt kaufen</button></p></form>`,
  foot: '<span>kundenservice@marken-sneaker-outlet24.test</span>',
};
