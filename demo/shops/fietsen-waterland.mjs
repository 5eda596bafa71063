import { bell, bicycle, lock } from '../art.mjs';
import { pick } from '../shop-page.mjs';

/** Sends the shopper to the payment provider's own page; there the score must still be the shop's. */
export default {
  host: 'fietsen-waterland.test',
  lang: 'nl',
  name: 'Fietsen Waterland',
  tagline: 'Onderdelen en onderhoud',
  look: { '--a': '#123c69', '--b': '#e4572e', '--ground': '#f3f7fb', '--tint': '#e1ecf6', '--line': '#d3e0ec', '--r': '18px', '--r-s': '99px', '--name': '800 22px/1.2 var(--font)' },
  goods: [{ name: 'Stadsfiets Dijk', price: '€ 649,00', art: bicycle }, { name: 'Fietsbel Koper', price: '€ 14,50', art: bell }, { name: 'Kettingslot 90 cm', price: '€ 39,95', art: lock }],
  inCart: 2,
  till: 'afrekenen',
  words: { shop: 'Winkel', cart: 'Winkelwagen', address: 'Gegevens', payment: 'Betalen', checkout: 'Afrekenen', order: 'Je bestelling', delivery: 'Bezorging', total: 'Totaal', thanks: 'Bedankt voor je bestelling' },
  sums: { delivery: '€ 0,00', total: '€ 663,50' },
  payment: `<form class="panel" method="post" action="https://www.mollie.com/checkout/select-method/waterland"><h2>Hoe wil je betalen?</h2>
${pick('method', 'ideal', 'iDEAL', { checked: true })}${pick('method', 'creditcard', 'Creditcard')}${pick('method', 'bancontact', 'Bancontact')}
<p><button id="pay">Bestelling plaatsen en betalen</button></p><p class="fine">Je betaalt op de beveiligde pagina van onze betaaldienst.</p></form>`,
  foot: '<address>Fietsen Waterland, Dorpsstraat 12, Broek in Waterland</address><a href="/contact">Contact</a>',
  imprintPath: 'contact',
  imprint: '<h1>Contact</h1><dl><dt>Werkplaats</dt><dd>Dorpsstraat 12, Broek in Waterland</dd><dt>Telefoon</dt><dd>020 000 0000</dd></dl>',
};
