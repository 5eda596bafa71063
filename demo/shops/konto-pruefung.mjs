import { letter } from '../art.mjs';
import { cardFields } from '../shop-page.mjs';

/** A whole well-known address as the beginning of another one. */
export default {
  host: 'paypal.com.konto-pruefung.test',
  lang: 'de',
  name: 'Konto-Prüfung',
  tagline: 'Bestätigen Sie Ihr Konto',
  look: { '--a': '#0b3d91', '--b': '#e8b400', '--on-b': '#1d2127', '--ground': '#f5f6f8', '--tint': '#e6ebf5', '--line': '#d9dee8', '--name': '700 21px/1.2 var(--font)' },
  goods: [{ name: 'Ihr Konto ist eingeschränkt', price: '', art: letter }],
  inCart: 1,
  till: 'pruefung',
  words: { shop: 'Start', cart: 'Anmelden', address: 'Daten', payment: 'Karte', checkout: 'Jetzt bestätigen', order: 'Ihr Vorgang', delivery: 'Gebühr', total: 'Gesamt', thanks: 'Vielen Dank' },
  sums: { delivery: '0,00 €', total: '0,00 €' },
  payment: `<form class="panel" method="post" action="/thanks"><h2>Zahlungskarte bestätigen</h2>
<label>E-Mail-Adresse<input name="email" type="email" autocomplete="username"></label><label>Passwort<input name="password" type="password" autocomplete="current-password"></label>
${cardFields({ holder: 'Karteninhaber', number: 'Kartennummer', expiry: 'Gültig bis', code: 'Prüfziffer (CVC)' })}<p><button>Bestätigen</button></p></form>`,
  foot: '<span>Kundenservice</span>',
};
