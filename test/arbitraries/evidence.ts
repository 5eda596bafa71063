import * as fc from 'fast-check';
import type { Registration } from '../../src/core/domain/registration';
import { parseAddress, type Address } from '../../src/core/domain/address';
import {
  absent, present, unavailable,
  type Arrival, type Certificate, type Evidence, type Fact, type History, type Merchant, type Reputation, type UnavailableReason, type Via,
} from '../../src/core/evidence';
import { VIAS } from '../../src/core/codec';
import type { ListHit } from '../../src/core/list/answer';
import type { Popularity } from '../../src/core/list/popular';
import { CHANCES, DISCLOSED_KINDS, NUMBER_KINDS, NUMBER_STATES, PAGE_KINDS } from '../../src/core/merchant/disclosures-decoder';
import type { NumberState } from '../../src/core/merchant/company-number';
import type { NumberKind } from '../../src/core/merchant/numbers/scheme';
import { TRAIT_KINDS } from '../../src/core/merchant/traits-decoder';
import type { TraitKind } from '../../src/core/merchant/traits';
import type { Disclosed, DisclosedKind, DisclosedNumber, Disclosures, PageKind, Where } from '../../src/core/merchant/disclosures';
import type { Chance } from '../../src/core/merchant/disclosure-report';
import { ASKS, FIELD_ROLES, PAYMENT_METHODS, PRETEXTS, STAGES } from '../../src/core/payment/page-facts-decoder';
import type { Ask, FieldRole, PageFacts, PaymentMethod, Pretext, Stage } from '../../src/core/payment/page-facts';

const words = <T extends string>(table: Readonly<Record<T, true>>): fc.Arbitrary<T> => fc.constantFrom(...(Object.keys(table) as T[]));
const oneOf = <const T extends string>(...choices: T[]): fc.Arbitrary<T> => fc.constantFrom(...choices);
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const REASONS: UnavailableReason[] = [
  'not-looked', 'api-missing', 'permission-missing', 'not-granted', 'no-list', 'list-stale', 'store-corrupt', 'store-error', 'timeout',
  'private-window', 'memory-young', 'merchant-unknown', 'not-visited', 'not-applicable', 'page-closed', 'error',
];

export const facts = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> => fc.oneof(
  { weight: 4, arbitrary: value.map(present) },
  { weight: 1, arbitrary: fc.constant<Fact<T>>(absent) },
  { weight: 1, arbitrary: fc.constantFrom(...REASONS).map((reason): Fact<T> => unavailable(reason)) },
);

const INSTANTS = { min: new Date('2020-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true };
export const instants = fc.date(INSTANTS).map((date) => date.toISOString());
const days = instants.map((instant) => instant.slice(0, 10));

const HOSTS = ['shop.test', 'www.shop.test', 'pay.example.net', 'shop.co.uk', 'a.myshopify.com', '203.0.113.9', '[2001:db8::1]', '127.0.0.1', 'localhost', 'xn--bcher-kva.example'];
export const urls = fc.oneof(
  fc.tuple(oneOf('https', 'http'), fc.constantFrom(...HOSTS), oneOf('', ':8443', ':81'), oneOf('/', '/checkout', '/a/b')).map(([scheme, host, port, path]) => `${scheme}://${host}${port}${path}`),
  fc.webUrl(),
);
export const addresses: fc.Arbitrary<Address> = fc.tuple(urls, fc.boolean()).map(([url, userinfo]) => {
  const address = parseAddress(url) ?? parseAddress('https://shop.test/');
  if (address === null) throw new Error('a fixed address parses');
  return { ...address, userinfo };
});

const origins = fc.oneof(fc.constantFrom('null', 'about:blank', 'http://shop.test', 'https://shop.test', 'https://psp.example', 'http://198.51.100.7', ''), fc.webUrl());
const psps = orNull(fc.constantFrom('Stripe', 'Adyen', 'Mollie'));
const asks = fc.uniqueArray(words<Ask>(ASKS));
const indexes = fc.nat({ max: 4 });

/** Texts in which a page may say whose it is. */
const claims = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('PayPal', 'Sign in to your PayPal account', '© 2026 PayPal, Inc.', 'My shop | PayPal, Visa, Klarna'));

export const pages: fc.Arbitrary<PageFacts> = fc.record({
  stage: words<Stage>(STAGES),
  confidence: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  cues: fc.array(fc.string({ maxLength: 20 }), { maxLength: 12 }),
  asks,
  language: orNull(oneOf('en', 'de', 'zh')),
  title: claims,
  siteName: orNull(fc.string({ maxLength: 20 })),
  identity: fc.record({
    logos: fc.array(claims, { maxLength: 3 }), headings: fc.array(claims, { maxLength: 3 }), notices: fc.array(claims, { maxLength: 2 }),
    sites: fc.array(fc.record({ kind: oneOf('link', 'asset', 'icon', 'canonical', 'copied-from', 'dead'), site: oneOf('', 'paypal.com', 'cdn.example', 'shop.test'), count: fc.nat({ max: 20 }) }), { maxLength: 5 }),
  }),
  frames: fc.array(fc.record({ id: indexes, parent: orNull(indexes), origin: origins, psp: psps, visible: fc.boolean(), readable: fc.boolean() }), { maxLength: 4 }),
  forms: fc.array(fc.record({ frame: indexes, target: orNull(origins), psp: psps, method: oneOf('get', 'post', 'dialog'), firstParty: fc.boolean(), asks }), { maxLength: 4 }),
  fields: fc.array(fc.record({ role: words<FieldRole>(FIELD_ROLES), visibility: oneOf('visible', 'reachable', 'hidden'), frame: indexes, form: orNull(indexes) }), { maxLength: 6 }),
  cardEntries: fc.array(fc.record({ where: oneOf('shop', 'psp', 'unknown-frame'), origin: origins, psp: psps, postsTo: orNull(origins) }), { maxLength: 3 }),
  methods: fc.array(fc.record({ method: words<PaymentMethod>(PAYMENT_METHODS), basis: oneOf('choice', 'button', 'field', 'logo', 'text') }), { maxLength: 5 }),
  order: fc.record({ currency: orNull(oneOf('EUR', 'USD')), total: orNull(oneOf('12.00')), button: orNull(oneOf('Pay now')) }),
  mixedContent: fc.record({ active: fc.nat({ max: 3 }), passive: fc.nat({ max: 3 }) }),
  unreadable: fc.array(fc.record({ what: oneOf('closed-frame', 'closed-shadow', 'canvas', 'too-large'), count: fc.nat({ max: 9 }) }), { maxLength: 2 }),
}).chain((page) => fc.tuple(fc.uniqueArray(words<Pretext>(PRETEXTS)), orNull(oneOf('Lampen Nord'))).map(([pretexts, seller]) => ({
  ...page, ...(seller === null ? {} : { seller }), ...(pretexts.length === 0 ? {} : { pretexts }),
})));

const hits: fc.Arbitrary<ListHit> = fc.record(
  { id: oneOf('a', 'b', 'c'), name: oneOf('List A', 'List B', 'List C'), strength: oneOf('strong', 'weak'), category: oneOf('phish', 'fakeshop'), since: days, confirmed: days, group: oneOf('g', 'h') },
  { requiredKeys: ['id', 'name', 'strength'] },
);
const reputations: fc.Arbitrary<Reputation> = fc.record({ entry: orNull(oneOf('shop.test')), sources: fc.array(hits, { maxLength: 4 }), asOf: orNull(fc.oneof(days, instants)) });
const popularities: fc.Arbitrary<Popularity> = fc.record({ rank: fc.constantFrom(100, 100_000, 1_000_000), source: oneOf('sites.csv'), asOf: orNull(days) }, { requiredKeys: ['source', 'asOf'] });
const certificates: fc.Arbitrary<Certificate> = fc.record({
  state: oneOf('secure', 'weak', 'broken'), protocol: orNull(oneOf('TLSv1.3', 'TLSv1')), subject: orNull(oneOf('CN=shop.test')), issuer: orNull(oneOf('CN=Test CA')),
  validFrom: orNull(days), validTo: orNull(days), error: orNull(oneOf('trust_error', 'domain_mismatch', 'expired_or_not_yet_valid')),
});
const inherited = fc.oneof(
  fc.record({ level: fc.constant('danger' as const), score: fc.integer({ min: 0, max: 24 }), assessedAt: instants }),
  fc.record({ level: fc.constant('caution' as const), score: fc.integer({ min: 25, max: 59 }), assessedAt: instants }),
  fc.record({ level: fc.constant('clear' as const), score: fc.integer({ min: 60, max: 100 }), assessedAt: instants }),
  fc.record({ level: fc.constant('unknown' as const), score: fc.constant(null), assessedAt: instants }),
);
const merchants: fc.Arbitrary<Merchant> = fc.oneof(
  fc.record({ domain: oneOf('shop.test', 'shop.co.uk'), relation: fc.constant('self' as const), psp: psps, inherited: fc.constant(null) }),
  fc.record({ domain: oneOf('shop.test'), relation: fc.constant('reached-from' as const), psp: oneOf('Stripe'), inherited: orNull(inherited) }),
);
const histories: fc.Arbitrary<History> = fc.record({
  firstSeen: orNull(days), visits: fc.nat({ max: 20 }), paidOn: fc.array(days, { maxLength: 3 }), decision: orNull(oneOf('trusted', 'blocked')),
  seen: fc.array(fc.record({ kind: words<TraitKind>(TRAIT_KINDS), value: oneOf('', 'Stripe', 'pay.example', 'de-vat DE136695976', 'DE', 'FR'), since: days }), { maxLength: 5 }),
  warned: fc.record({ on: days, reasons: fc.array(oneOf('insecure_page', 'lookalike', 'first_visit'), { maxLength: 3 }) }),
}, { requiredKeys: ['firstSeen', 'visits', 'paidOn', 'decision'] });
const arrivals: fc.Arbitrary<Arrival> = fc.record({
  referrer: orNull(oneOf('mail.example')), transition: oneOf('typed', 'link', 'form', 'reload', 'history', 'other'), redirects: fc.nat({ max: 5 }),
  via: words<Via>(VIAS), shop: oneOf('shop.test', 'atelier.example'),
}, { requiredKeys: ['referrer', 'transition', 'redirects'] });
const registrations: fc.Arbitrary<Registration> = fc.record({ registeredOn: days, source: oneOf('rdap.example'), asOf: days });

const paths = oneOf('/', '/impressum', '/legal/notice', '/checkout');
const values = fc.oneof(fc.string({ maxLength: 30 }), oneOf('DE', 'GmbH', 'DE136695976', '+49 40 1234567', 'info@shop.test', 'a@gmail.com', '0123456789', 'Lampen Nord GmbH'));
const wheres: fc.Arbitrary<Where> = fc.record({ page: words<PageKind>(PAGE_KINDS), path: paths, on: days, basis: oneOf('text', 'data', 'link'), by: oneOf('visit', 'fetch') });
const disclosed: fc.Arbitrary<Disclosed> = fc.record({
  kind: words<DisclosedKind>(DISCLOSED_KINDS), value: values, label: oneOf('', 'ust idnr', 'siret', 'DE,AT', 'FR'),
  where: wheres,
});
const numbersRead: fc.Arbitrary<DisclosedNumber> = fc.record({
  scheme: oneOf('de-vat', 'fr-siren', 'xx-lei', 'gone'), country: orNull(oneOf('DE', 'FR', 'US')), kind: words<NumberKind>(NUMBER_KINDS), value: values, state: words<NumberState>(NUMBER_STATES), where: wheres,
});
export const disclosureSets: fc.Arbitrary<Disclosures> = fc.record<Disclosures>({
  items: fc.array(disclosed, { maxLength: 8 }),
  numbers: fc.array(numbersRead, { maxLength: 4 }),
  pages: fc.array(fc.record({ kind: words<PageKind>(PAGE_KINDS), path: paths, on: days, by: oneOf('visit', 'fetch') }), { maxLength: 3 }),
  links: fc.array(fc.record({ kind: words<PageKind>(PAGE_KINDS), path: paths }), { maxLength: 3 }),
  remains: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
  seals: fc.array(fc.record({ hint: fc.string({ maxLength: 20 }), from: orNull(origins), to: orNull(oneOf('', '/', 'https://seal.example/verify')) }), { maxLength: 3 }),
  origins: fc.array(origins, { maxLength: 3 }),
  social: fc.record({ dead: fc.nat({ max: 6 }), live: fc.nat({ max: 6 }) }),
  timers: fc.array(fc.record({ path: paths, seconds: fc.nat({ max: 90_000 }), at: instants, restarted: fc.boolean() }), { maxLength: 2 }),
  chances: fc.uniqueArray(words<Chance>(CHANCES)),
});

/** Any evidence at all, consistent or not: what checks must survive. */
export const evidences: fc.Arbitrary<Evidence> = fc.record<Evidence>({
  schema: fc.constant(1), now: instants, address: facts(addresses), connection: facts(fc.record({ scheme: oneOf('https', 'http', 'other') })),
  certificate: facts(certificates), lists: facts(reputations), popularity: facts(popularities), page: facts(pages), merchant: facts(merchants), history: facts(histories),
  arrival: facts(arrivals), registration: facts(registrations), disclosures: facts(disclosureSets), shopperCountry: facts(oneOf('DE', 'US', 'CN')),
}).chain((evidence) => fc.option(fc.uniqueArray(fc.constantFrom('shop.test', 'sh0p.test', 'bücher.example', 'lindenhof.de', ''), { maxLength: 3 }), { nil: undefined })
  .map((own): Evidence => (own === undefined ? evidence : { ...evidence, own })));
