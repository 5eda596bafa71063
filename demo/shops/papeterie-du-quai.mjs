import { ink, notebook, pen } from '../art.mjs';
import { cardFields } from '../shop-page.mjs';

/** Perhaps an honest shop, but without encryption: everyone on the way reads the card number. */
export default {
  host: 'papeterie-du-quai.test',
  scheme: 'http',
  lang: 'fr',
  name: 'Papeterie du Quai',
  tagline: 'Carnets, plumes et encres',
  look: { '--a': '#3a2f6b', '--b': '#d98c5f', '--ground': '#f7f5fb', '--tint': '#e9e5f5', '--line': '#dcd6ea', '--font': '"Palatino Linotype",Palatino,"Noto Serif",serif', '--r': '2px', '--r-s': '2px', '--name': '700 25px/1.2 var(--font)' },
  goods: [{ name: 'Carnet pointillé', price: '16,00 €', art: notebook }, { name: 'Stylo plume', price: '42,00 €', art: pen }, { name: 'Encre bleu nuit', price: '11,50 €', art: ink }],
  inCart: 3,
  till: 'commande',
  words: { shop: 'Boutique', cart: 'Panier', address: 'Adresse', payment: 'Paiement', checkout: 'Passer la commande', order: 'Votre commande', delivery: 'Livraison', total: 'Total', thanks: 'Merci pour votre commande' },
  sums: { delivery: '4,90 €', total: '74,40 €' },
  payment: `<form class="panel" method="post" action="/thanks"><h2>Paiement par carte bancaire</h2>
${cardFields({ holder: 'Nom du titulaire', number: 'Numéro de carte', expiry: 'Date d’expiration', code: 'Cryptogramme' })}<p><button>Payer 74,40 €</button></p></form>`,
  foot: '<address>Papeterie du Quai, 3 quai des Brumes</address><span>Boutique en ligne depuis 2004</span>',
};
