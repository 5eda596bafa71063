import { letter } from '../art.mjs';
import { cardFields } from '../shop-page.mjs';

/** One character away from a well-known name, and it wants the whole card. */
export default {
  host: 'paypa1-secure.test',
  lang: 'en',
  name: 'Account Resolution',
  tagline: 'Restore your payment account',
  look: { '--a': '#12408f', '--b': '#2f8fd8', '--ground': '#f2f5fa', '--tint': '#e2ebf7', '--line': '#d6e0ee', '--r-s': '99px', '--name': '700 21px/1.2 var(--font)' },
  goods: [{ name: 'Account on hold', price: '', art: letter }],
  inCart: 1,
  till: 'confirm',
  words: { shop: 'Home', cart: 'Sign in', address: 'Identity', payment: 'Card', checkout: 'Confirm your card', order: 'Case 7719', delivery: 'Fee', total: 'Total', thanks: 'Your account is restored' },
  sums: { delivery: '$0.00', total: '$0.00' },
  payment: `<form class="panel" method="post" action="/thanks"><h2>Confirm your card to lift the limit</h2><p>We noticed unusual activity. Your account will be closed in 24 hours.</p>
${cardFields({ holder: 'Name on card', number: 'Card number', expiry: 'Expiry date', code: 'Security code' })}<p><button>Confirm card</button></p></form>`,
  foot: '<span>Account Resolution Center</span>',
};
