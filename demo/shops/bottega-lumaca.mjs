import { bowl, cup, vase } from '../art.mjs';
import { hostedFields, pick } from '../shop-page.mjs';

/** A small honest shop: two people, an imprint, card typed into the payment provider's own frame. */
export default {
  host: 'bottega-lumaca.test',
  lang: 'it',
  name: 'Bottega Lumaca',
  tagline: 'Ceramiche fatte piano',
  look: { '--a': '#8a3b24', '--b': '#2f6d74', '--ground': '#fbf5ec', '--card': '#fffdf8', '--tint': '#f3e6d5', '--line': '#e7d9c4', '--font': 'Georgia,"Noto Serif",serif', '--r': '4px', '--r-s': '4px', '--name': 'italic 700 26px/1.2 var(--font)' },
  goods: [{ name: 'Ciotola Marea', price: '38,00 €', art: bowl }, { name: 'Tazza Nido', price: '24,00 €', art: cup }, { name: 'Vaso Collina', price: '65,00 €', art: vase }],
  inCart: 2,
  till: 'cassa',
  words: { shop: 'Bottega', cart: 'Carrello', address: 'Indirizzo', payment: 'Pagamento', checkout: 'Vai alla cassa', order: 'Il tuo ordine', delivery: 'Spedizione', total: 'Totale', thanks: 'Grazie per il tuo ordine' },
  sums: { delivery: '6,50 €', total: '68,50 €' },
  payment: `<form class="panel" method="post" action="/thanks"><h2>Metodo di pagamento</h2>
${pick('pagamento', 'carta', 'Carta di credito o debito', { checked: true })}${pick('pagamento', 'paypal', 'PayPal')}
${hostedFields('https://js.stripe.com/v3/elements-inner-card.html?lang=it', 'Riquadro sicuro per il pagamento con carta')}
<p><button>Paga 68,50 €</button></p></form>`,
  foot: '<address>Bottega Lumaca di Ada Serra e Nino Vento, via del Tornio 7, Faenza</address><span>P. IVA 99999990015</span><a href="/chi-siamo">Chi siamo</a>',
  imprintPath: 'chi-siamo',
  imprint: `<h1>Chi siamo</h1><p>Siamo in due e facciamo tutto a mano, per questo ci vuole una settimana.</p><dl><dt>Titolari</dt><dd>Ada Serra e Nino Vento</dd><dt>Sede</dt><dd>via del Tornio 7, 48018 Faenza (RA)</dd><dt>Partita IVA</dt><dd>99999990015</dd><dt>Scriveteci</dt><dd>ciao@bottega-lumaca.test, 0546 000000</dd></dl>`,
};
