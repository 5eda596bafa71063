import { bulb, lamp } from '../art.mjs';
import { cardFields, pick } from '../shop-page.mjs';

/** Honest, but the card number is typed into the shop's own page: nothing keeps the shop's scripts from reading it. */
export default {
  host: 'lampy-jasno.test',
  lang: 'pl',
  name: 'Lampy Jasno',
  tagline: 'Światło do domu',
  look: { '--a': '#27374d', '--b': '#f2b632', '--on-b': '#1d2127', '--ground': '#f7f6f2', '--tint': '#ecebe3', '--line': '#dedbd0', '--r': '10px', '--name': '760 23px/1.2 var(--font)' },
  goods: [{ name: 'Lampa Zorza', price: '239,00 zł', art: lamp }, { name: 'Żarówka ciepła', price: '19,00 zł', art: bulb }],
  inCart: 2,
  till: 'kasa',
  words: { shop: 'Sklep', cart: 'Koszyk', address: 'Adres', payment: 'Płatność', checkout: 'Do kasy', order: 'Twoje zamówienie', delivery: 'Dostawa', total: 'Razem', thanks: 'Dziękujemy za zamówienie' },
  sums: { delivery: '15,00 zł', total: '273,00 zł' },
  payment: `<form class="panel" method="post" action="/thanks"><h2>Metoda płatności</h2>
${pick('metoda', 'karta', 'Karta płatnicza', { checked: true })}${pick('metoda', 'blik', 'BLIK')}${pick('metoda', 'pobranie', 'Płatność przy odbiorze')}
${cardFields({ holder: 'Imię i nazwisko na karcie', number: 'Numer karty', expiry: 'Data ważności', code: 'Kod CVV' })}<p><button>Kupuję i płacę</button></p></form>`,
  foot: '<address>Lampy Jasno sp. z o.o., ul. Świetlna 8, Łódź</address><a href="/kontakt">Kontakt</a>',
  imprintPath: 'kontakt',
  imprint: '<h1>Kontakt</h1><dl><dt>Firma</dt><dd>Lampy Jasno sp. z o.o.</dd><dt>Adres</dt><dd>ul. Świetlna 8, Łódź</dd><dt>Telefon</dt><dd>42 000 00 00</dd></dl>',
};
