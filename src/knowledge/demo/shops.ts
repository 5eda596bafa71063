import type { Level } from '../../core/evidence';

/** A field as the demo draws it and as the collector would report it. */
export interface DemoField { readonly label: string; readonly autocomplete: string }

/**
 * One invented shop of the classroom demo. The drawing on the page and the report that the engine judges are both made from
 * this, so that what is shown is what is judged. Hosts are reserved names: nobody can own them. Texts of the lesson:
 * `demo_<id>_lesson`, `demo_<id>_look`.
 */
export interface DemoShop {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly goods: readonly (readonly [name: string, price: string])[];
  readonly total: string;
  /** Turn of the shop's colour, in degrees. */
  readonly hue: number;
  /** Ways to pay that can be chosen; the first is. */
  readonly choices: readonly string[];
  /** Fields of the shop's own page. */
  readonly fields: readonly DemoField[];
  /** A frame of somebody else's in which the card is typed. */
  readonly frame: { readonly origin: string; readonly owner: string; readonly fields: readonly DemoField[] } | null;
  /** Where the form posts to. */
  readonly target: string;
  readonly button: string;
  readonly foot: readonly string[];
  /** What the demo's own list says of the host; `none`: no list was ever loaded. */
  readonly list: 'miss' | 'hit' | 'none';
  /** What this device remembers. */
  readonly visits: { readonly count: number; readonly since: string };
  /** The shop that led here, when this is a payment provider's page. */
  readonly from: { readonly host: string; readonly level: Level; readonly score: number } | null;
  /** What the engine must say, held by a test: level, reason of the first finding, action. */
  readonly expected: { readonly level: Level; readonly reason: string | null };
}

const CARD: readonly DemoField[] = [
  { label: 'Card number', autocomplete: 'cc-number' }, { label: 'Expiry (MM/YY)', autocomplete: 'cc-exp' }, { label: 'Security code', autocomplete: 'cc-csc' },
];
const STRIPE = { origin: 'https://js.stripe.com', owner: 'Stripe', fields: CARD };

const shop = (more: Pick<DemoShop, 'id' | 'url' | 'name' | 'goods' | 'total' | 'hue' | 'expected'> & Partial<DemoShop>): DemoShop => ({
  choices: ['Card', 'PayPal', 'Invoice'], fields: [], frame: null, target: new URL('/order', more.url).href, button: 'Place order and pay',
  foot: ['Imprint', 'Returns within 30 days', 'Privacy'], list: 'miss', visits: { count: 1, since: '2026-11-20' }, from: null, ...more,
});

export const DEMO_SHOPS: readonly DemoShop[] = [
  shop({
    id: 'fjell', url: 'https://www.fjell-outdoor.test/checkout', name: 'Fjell Outdoor', hue: 160, total: '€ 378.00',
    goods: [['Tent for two', '€ 249.00'], ['Rucksack, 38 l', '€ 129.00']], frame: STRIPE,
    visits: { count: 6, since: '2025-02-11' }, expected: { level: 'clear', reason: 'known_shop' },
  }),
  shop({
    id: 'snail', url: 'https://bottega-lumaca.test/cassa', name: 'Bottega Lumaca', hue: 25, total: '€ 41.50',
    goods: [['Olive-wood bowl', '€ 34.00'], ['Soap', '€ 7.50']], choices: ['Card', 'PayPal', 'Cash on delivery'], frame: STRIPE,
    foot: ['Anna and Piero Lumaca, Via del Forno 3, Lucca', 'VAT IT 0999 999 0999'], expected: { level: 'clear', reason: 'hosted_fields' },
  }),
  shop({
    id: 'bikes', url: 'https://www.mollie.com/checkout/select-method', name: 'Mollie', hue: 215, total: '€ 64.95',
    goods: [['Waterland Bikes, order 2041', '€ 64.95']], choices: ['iDEAL', 'Card', 'Bancontact'], fields: CARD, button: 'Pay € 64.95', foot: [],
    from: { host: 'waterland-bikes.test', level: 'clear', score: 82 }, expected: { level: 'clear', reason: 'hosted_fields' },
  }),
  shop({
    id: 'lamps', url: 'https://lampy-jasno.test/kasa', name: 'Lampy Jasno', hue: 48, total: '€ 59.00',
    goods: [['Desk lamp Jas 2', '€ 59.00']], choices: ['Card', 'Cash on delivery'], fields: CARD, foot: ['Lampy Jasno, ul. Wodna 8, Poznań'],
    expected: { level: 'clear', reason: 'card_on_shop_page' },
  }),
  shop({
    id: 'plain', url: 'http://papeterie-du-quai.test/paiement', name: 'Papeterie du Quai', hue: 330, total: '€ 18.20',
    goods: [['Notebook, ruled', '€ 9.80'], ['Ink, violet', '€ 8.40']], choices: ['Card'], fields: CARD, expected: { level: 'caution', reason: 'insecure_page' },
  }),
  shop({
    id: 'prepaid', url: 'https://electro-chollo.test/pago', name: 'ElectroChollo', hue: 185, total: '€ 189.00',
    goods: [['Games console Orbita', '€ 189.00']], choices: ['Bank transfer (5 % off)', 'Gift card (Steam, Google Play)'],
    fields: [{ label: 'Gift card code', autocomplete: 'off' }], foot: ['Visa · Mastercard · PayPal', 'info@electro-chollo.test'],
    expected: { level: 'caution', reason: 'irreversible_only' },
  }),
  shop({
    id: 'elsewhere', url: 'https://amber-and-pine.test/checkout', name: 'Amber & Pine', hue: 85, total: '€ 132.00',
    goods: [['Amber pendant', '€ 132.00']], choices: ['Card'], fields: CARD, target: 'https://cdn-order-sync.test/c', expected: { level: 'caution', reason: 'form_elsewhere' },
  }),
  shop({
    id: 'letter', url: 'https://paypa1-secure.test/card', name: 'PayPal', hue: 225, total: '', goods: [], choices: [],
    fields: [{ label: 'Email', autocomplete: 'username' }, { label: 'Password', autocomplete: 'current-password' }, ...CARD], button: 'Confirm my card', foot: ['Help', 'Privacy', 'Legal'],
    expected: { level: 'danger', reason: 'lookalike_sensitive' },
  }),
  shop({
    id: 'wrong-end', url: 'https://www.paypal.com.account-review.test/signin', name: 'PayPal', hue: 225, total: '', goods: [], choices: [],
    fields: [{ label: 'Email', autocomplete: 'username' }, { label: 'Password', autocomplete: 'current-password' }], button: 'Log in', foot: ['Help', 'Privacy', 'Legal'],
    expected: { level: 'danger', reason: 'lookalike_sensitive' },
  }),
  shop({
    id: 'listed', url: 'https://marken-sneaker-outlet.test/kasse', name: 'Marken-Sneaker Outlet', hue: 350, total: '€ 39.90',
    goods: [['Designer trainers, 80 % off', '€ 39.90']], choices: ['Card'], fields: CARD, foot: ['support@marken-sneaker-outlet.test'], list: 'hit',
    expected: { level: 'danger', reason: 'blocklisted' },
  }),
  shop({
    id: 'no-list', url: 'https://kumo-cha.test/checkout', name: 'Kumo Cha', hue: 130, total: '¥ 3,400', goods: [['Sencha, 100 g', '¥ 3,400']],
    choices: ['Card', 'PayPay', 'Konbini'], frame: STRIPE, list: 'none', expected: { level: 'unknown', reason: 'hosted_fields' },
  }),
];
