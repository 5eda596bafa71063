import { console_, drill, headphones } from '../art.mjs';
import { pick } from '../shop-page.mjs';

/** Takes only what never comes back: bank transfer and gift cards. */
export default {
  host: 'electro-chollo.test',
  lang: 'es',
  name: 'ElectroChollo',
  tagline: 'Tecnología a precio de fábrica',
  look: { '--a': '#0e6b5c', '--b': '#ff7a3d', '--ground': '#f3faf8', '--tint': '#dff1ec', '--line': '#cfe5df', '--r': '14px', '--name': '800 23px/1.2 var(--font)' },
  goods: [{ name: 'Consola Orbita', price: '189,00 €', art: console_ }, { name: 'Auriculares Eco', price: '39,00 €', art: headphones }, { name: 'Taladro 18 V', price: '49,00 €', art: drill }],
  inCart: 2,
  till: 'pago',
  words: { shop: 'Tienda', cart: 'Cesta', address: 'Dirección', payment: 'Pago', checkout: 'Finalizar compra', order: 'Tu pedido', delivery: 'Envío', total: 'Total', thanks: 'Gracias por tu pedido' },
  sums: { delivery: '0,00 €', total: '228,00 €' },
  payment: `<form class="panel" method="post" action="/thanks"><h2>Elige la forma de pago</h2>
${pick('pago', 'transferencia', 'Transferencia bancaria', { note: '−5 %', checked: true })}${pick('pago', 'tarjeta-regalo', 'Tarjeta regalo (Steam, Google Play)')}
<h2>Transferencia bancaria</h2><p>Haz la transferencia hoy y enviamos mañana. Beneficiario: M. Kovalis</p><p class="iban">IBAN LT29 9999 9000 0000 0000</p>
<label>Código de la tarjeta regalo<input name="giftcard" autocomplete="off"></label><p><button>Realizar pedido y pagar</button></p></form>`,
  foot: '<span>Visa · Mastercard · PayPal</span><span>info@electro-chollo.test</span>',
};
