// The table of the demo street: who stands where, what there is to learn, and what Paylight must say.
import { fileURLToPath } from 'node:url';
import { PROVIDERS } from './providers/providers.mjs';
import { shopPage } from './shop-page.mjs';
import amberAndPine from './shops/amber-and-pine.mjs';
import bottegaLumaca from './shops/bottega-lumaca.mjs';
import electroChollo from './shops/electro-chollo.mjs';
import fietsenWaterland from './shops/fietsen-waterland.mjs';
import kontoPruefung from './shops/konto-pruefung.mjs';
import kumoCha from './shops/kumo-cha.mjs';
import lampyJasno from './shops/lampy-jasno.mjs';
import markenSneaker from './shops/marken-sneaker.mjs';
import nordwindOutdoor from './shops/nordwind-outdoor.mjs';
import papeterieDuQuai from './shops/papeterie-du-quai.mjs';
import paypa1Secure from './shops/paypa1-secure.mjs';
import { startPage } from './start-page.mjs';

/**
 * @typedef {object} House
 * @property {import('./shop-page.mjs').Shop} shop
 * @property {string} lesson one line: what this house teaches
 * @property {string} look what to look for, before Paylight is asked
 * @property {string} [press] selector of the control that leads on to the page to be judged
 * @property {string} [merchant] the merchant the assessment must be about, when the page is a provider's
 * @property {{ level: 'clear' | 'caution' | 'danger' | 'unknown', score: readonly [number, number] | null, reason: string, action: string }} expected
 * `score` is inclusive bounds; `reason` is that of the first finding.
 */

/** @type {readonly House[]} */
export const HOUSES = [
  {
    shop: nordwindOutdoor,
    lesson: 'A large shop whose card fields belong to the payment provider',
    look: 'The frame around the card fields is the provider’s: the shop’s own page cannot read what is typed there.',
    expected: { level: 'clear', score: [70, 100], reason: 'hosted_fields', action: 'badge' },
  },
  {
    shop: bottegaLumaca,
    lesson: 'A small shop can be every bit as sound',
    look: 'Two names, an address, a tax number, and ways to pay that can be reversed. Size is no sign of anything.',
    expected: { level: 'clear', score: [70, 100], reason: 'hosted_fields', action: 'badge' },
  },
  {
    shop: fietsenWaterland,
    lesson: 'The shop sends you to its payment provider’s page',
    look: 'The address changes to the provider’s. The score must stay the shop’s: it is the shop you would have to trust.',
    press: '#pay',
    merchant: 'fietsen-waterland.test',
    expected: { level: 'clear', score: [60, 100], reason: 'hosted_fields', action: 'badge' },
  },
  {
    shop: kumoCha,
    lesson: 'The same judgement in another script',
    look: 'Nothing here is in Latin letters, and the payment methods are local ones.',
    expected: { level: 'clear', score: [70, 100], reason: 'hosted_fields', action: 'badge' },
  },
  {
    shop: lampyJasno,
    lesson: 'The card is typed into the shop’s own page',
    look: 'Allowed and common in small shops; but every script on this page can read the card, so it earns less trust.',
    expected: { level: 'clear', score: [60, 70], reason: 'card_on_shop_page', action: 'badge' },
  },
  {
    shop: papeterieDuQuai,
    lesson: 'No encryption at the till',
    look: 'The address begins with http. Anyone on the same Wi-Fi reads the card number along.',
    expected: { level: 'caution', score: [25, 59], reason: 'insecure_page', action: 'note' },
  },
  {
    shop: electroChollo,
    lesson: 'Only money that never comes back',
    look: 'Card logos in the footer, but at the till only a transfer abroad and gift-card codes.',
    expected: { level: 'caution', score: [25, 59], reason: 'irreversible_only', action: 'hold' },
  },
  {
    shop: amberAndPine,
    lesson: 'The form carries your card elsewhere',
    look: 'Nothing to see: only the form’s target, another address nobody mentions, gives it away.',
    expected: { level: 'caution', score: [25, 59], reason: 'form_elsewhere', action: 'note' },
  },
  {
    shop: paypa1Secure,
    lesson: 'A name one character away',
    look: 'Read the address letter by letter: the last letter of the name is a digit.',
    expected: { level: 'danger', score: [0, 24], reason: 'lookalike_sensitive', action: 'hold' },
  },
  {
    shop: kontoPruefung,
    lesson: 'A true address at the wrong end',
    look: 'What counts stands directly before the first slash, at the end: konto-pruefung.test.',
    expected: { level: 'danger', score: [0, 24], reason: 'lookalike_sensitive', action: 'hold' },
  },
  {
    shop: markenSneaker,
    lesson: 'A shop that a list of fake shops names',
    look: 'You never see the shop: Paylight stops the page before it loads. The list says since when.',
    expected: { level: 'danger', score: [0, 24], reason: 'blocklisted', action: 'interstitial' },
  },
];

export const START = 'https://street.paylight.test/';

/** The list of fake shops that the demo imports. */
export const DEMO_LIST = fileURLToPath(new URL('demo-fake-shops.txt', import.meta.url));

export const addressOf = ({ shop }) => `${shop.scheme ?? 'https'}://${shop.host}/${shop.till}`;

/** Where the extension is expected to have judged the tab in the end. */
export const judgedHost = (house) => (house.press === undefined ? house.shop.host : 'www.mollie.com');

const FILES = fileURLToPath(new URL('shops', import.meta.url));

/** Every host of the street, ready for the server. @returns {Record<string, import('./server.mjs').Site>} */
export function streetSites() {
  const nothing = { page: () => null };
  return {
    'street.paylight.test': { page: (url) => (url.pathname === '/' ? startPage(HOUSES) : null) },
    ...Object.fromEntries(HOUSES.map(({ shop }) => [shop.host, { folder: FILES, page: (url) => shopPage(shop, url.pathname), ...(shop.scheme === undefined ? {} : { scheme: shop.scheme }) }])),
    ...PROVIDERS,
    'cdn-order-sync.test': nothing,
  };
}
