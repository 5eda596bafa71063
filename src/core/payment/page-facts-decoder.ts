import { boolean, integer, list, nullable, object, share, text, word, type Decoder } from '../decoder';
import { SITE_KINDS } from './decode-frame-report';
import type {
  Ask, CardEntry, FieldFacts, FieldRole, FormFacts, FrameFacts, MethodFacts, PageFacts, PaymentMethod, Pretext, SentFacts, Stage, Visibility,
} from './page-facts';
import type { PointedSite } from './read-identity';

export const STAGES: Readonly<Record<Stage, true>> = { none: true, cart: true, details: true, payment: true, done: true };
export const ASKS: Readonly<Record<Ask, true>> = { payment: true, credentials: true, identity: true };

export const FIELD_ROLES: Readonly<Record<FieldRole, true>> = {
  pan: true, cvc: true, expiry: true, 'expiry-month': true, 'expiry-year': true, holder: true, iban: true, routing: true,
  'account-number': true, otp: true, pin: true, password: true, 'new-password': true, username: true, 'national-id': true,
  'birth-date': true, passport: true, 'id-upload': true, 'card-photo': true, phone: true, email: true, name: true, company: true,
  street: true, city: true, 'postal-code': true, region: true, country: true, 'gift-card': true, coupon: true,
  'crypto-address': true, 'seed-phrase': true, search: true, other: true,
};

export const PAYMENT_METHODS: Readonly<Record<PaymentMethod, true>> = {
  card: true, paypal: true, 'paypal-friends': true, 'apple-pay': true, 'google-pay': true, 'amazon-pay': true, 'shop-pay': true,
  wallet: true, 'bank-transfer': true, 'instant-transfer': true, 'direct-debit': true, 'cash-on-delivery': true, invoice: true,
  bnpl: true, 'cash-voucher': true, crypto: true, 'gift-card': true, 'money-transfer': true, 'p2p-transfer': true, pix: true,
  boleto: true, upi: true, ideal: true, bancontact: true, blik: true, przelewy24: true, sofort: true, giropay: true, eps: true,
  twint: true, swish: true, mobilepay: true, vipps: true, bizum: true, multibanco: true, 'mb-way': true, konbini: true,
  alipay: true, 'wechat-pay': true, unionpay: true, 'mercado-pago': true, oxxo: true, promptpay: true, paynow: true, fpx: true,
  gcash: true, 'kakao-pay': true, 'naver-pay': true, paypay: true, 'line-pay': true, momo: true, zalopay: true, 'm-pesa': true,
  yoomoney: true, sbp: true, other: true,
};

const VISIBILITIES: Readonly<Record<Visibility, true>> = { visible: true, reachable: true, hidden: true };
const METHODS: Readonly<Record<FormFacts['method'], true>> = { get: true, post: true, dialog: true };
const PLACES: Readonly<Record<CardEntry['where'], true>> = { shop: true, psp: true, 'unknown-frame': true };
const BASES: Readonly<Record<MethodFacts['basis'], true>> = { choice: true, button: true, field: true, logo: true, text: true };
export const PRETEXTS: Readonly<Record<Pretext, true>> = { fee: true, held: true, payout: true, threat: true, verify: true };
const UNREADABLE: Readonly<Record<PageFacts['unreadable'][number]['what'], true>> = {
  'closed-frame': true, 'closed-shadow': true, canvas: true, 'too-large': true,
};

const index = integer(0, 100_000);
const count = integer(0, 10_000_000);
const origin = text(512);
const name = text(128);
const line = text(512);

const frame = object<FrameFacts>({
  id: integer(0, Number.MAX_SAFE_INTEGER), parent: nullable(integer(0, Number.MAX_SAFE_INTEGER)), origin, psp: nullable(name), visible: boolean, readable: boolean,
});
const field = object<FieldFacts>({ role: word(FIELD_ROLES), visibility: word(VISIBILITIES), frame: index, form: nullable(index) });
const form = object<FormFacts>({
  frame: index, target: nullable(origin), psp: nullable(name), method: word(METHODS), firstParty: boolean, asks: list(word(ASKS), 3),
});
const cardEntry = object<CardEntry>({ where: word(PLACES), origin, psp: nullable(name), postsTo: nullable(origin) });

/** Page facts as they are stored and sent. The bounds are far above what the collector's caps let through. */
export const pageFacts: Decoder<PageFacts> = object<Omit<PageFacts, 'sent' | 'pretexts' | 'seller'>, Required<Pick<PageFacts, 'sent' | 'pretexts' | 'seller'>>>({
  stage: word(STAGES),
  confidence: share,
  cues: list(name, 64),
  asks: list(word(ASKS), 3),
  language: nullable(text(35)),
  title: text(512),
  siteName: nullable(text(512)),
  identity: object<PageFacts['identity']>({
    logos: list(line, 64), headings: list(line, 64), notices: list(line, 64),
    sites: list(object<PointedSite>({ kind: word(SITE_KINDS), site: line, count }), 256),
  }),
  frames: list(frame, 1024),
  forms: list(form, 4096),
  fields: list(field, 16_384),
  cardEntries: list(cardEntry, 1024),
  methods: list(object<MethodFacts>({ method: word(PAYMENT_METHODS), basis: word(BASES) }), 1024),
  order: object<PageFacts['order']>({ currency: nullable(name), total: nullable(name), button: nullable(text(512)) }),
  mixedContent: object<PageFacts['mixedContent']>({ active: count, passive: count }),
  unreadable: list(object<PageFacts['unreadable'][number]>({ what: word(UNREADABLE), count }), 64),
}, { seller: line, pretexts: list(word(PRETEXTS), 8), sent: list(object<SentFacts>({ to: text(4096), what: word({ number: true, unknown: true }) }), 64) });
