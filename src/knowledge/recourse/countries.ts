import type { PaymentMethod } from '../../core/payment/page-facts';
import type { RecourseRuleId } from './rules';

type Rules = Readonly<Partial<Record<PaymentMethod, RecourseRuleId>>>;

/** Where one pays in euro under the law of the Union: PSD2, the SEPA schemes, instant transfers, consumer credit. */
const EURO: Rules = { 'direct-debit': 'debit-sepa', 'bank-transfer': 'transfer-sepa', 'instant-transfer': 'transfer-instant-sepa', card: 'card-credit-linked' };
/**
 * The law of the Union with a currency of one's own: everyday transfers and debits go by national schemes, whose refund rights differ
 * (Autogiro, Betalingsservice, inkaso), and the duties of instant transfers begin later.
 */
const OWN_CURRENCY: Rules = { 'direct-debit': 'debit-general', 'bank-transfer': 'transfer-general', 'instant-transfer': 'transfer-general', card: 'card-credit-linked' };
/** Card scheme rules and final transfers: the general rules, looked at and found to be the country's. */
const SCHEMES: Rules = { card: 'card-dispute', 'bank-transfer': 'transfer-general', 'direct-debit': 'debit-general' };

/** What a country's law or schemes add to the general rules. As of November 2026; sources stand with the rules. */
export const COUNTRIES: Readonly<Record<string, Rules>> = {
  AT: EURO, BE: EURO, BG: EURO, CY: EURO, DE: EURO, EE: EURO, ES: EURO, FR: EURO, GR: EURO, HR: EURO, IE: EURO, IT: EURO, LT: EURO, LU: EURO, LV: EURO,
  MT: EURO, NL: EURO, PT: EURO, SI: EURO, SK: EURO,
  FI: { ...EURO, card: 'card-finland' },
  CZ: OWN_CURRENCY, HU: OWN_CURRENCY, PL: OWN_CURRENCY, RO: OWN_CURRENCY,
  DK: { ...OWN_CURRENCY, card: 'card-denmark', mobilepay: 'card-denmark' },
  SE: { ...OWN_CURRENCY, card: 'card-sweden' },
  NO: { ...OWN_CURRENCY, card: 'card-norway' },
  IS: { ...OWN_CURRENCY, card: 'card-dispute' }, LI: SCHEMES, CH: SCHEMES,
  MC: { 'direct-debit': 'debit-sepa', 'bank-transfer': 'transfer-sepa', card: 'card-dispute' },
  GB: { card: 'card-section-75', 'direct-debit': 'debit-bacs', 'bank-transfer': 'transfer-uk', 'instant-transfer': 'transfer-uk', 'p2p-transfer': 'transfer-uk' },
  US: { card: 'card-fcba', 'direct-debit': 'debit-ach', 'bank-transfer': 'transfer-general', 'p2p-transfer': 'p2p-us', 'instant-transfer': 'p2p-us' },
  CA: { ...SCHEMES, 'direct-debit': 'debit-canada' },
  AU: { ...SCHEMES, 'direct-debit': 'debit-australia' },
  NZ: SCHEMES,
  BR: { ...SCHEMES, pix: 'pix-med' },
  MX: { ...SCHEMES, card: 'card-mexico' },
  AR: SCHEMES, CL: SCHEMES, CO: SCHEMES, PE: SCHEMES, UY: SCHEMES,
  JP: { ...SCHEMES, card: 'card-japan' },
  KR: { ...SCHEMES, card: 'card-korea' },
  CN: { 'bank-transfer': 'transfer-general', card: 'unionpay', unionpay: 'unionpay' },
  HK: SCHEMES, TW: SCHEMES, SG: SCHEMES, MY: SCHEMES, TH: SCHEMES, VN: SCHEMES, ID: SCHEMES, PH: SCHEMES,
  IN: { ...SCHEMES, upi: 'upi' },
  TR: SCHEMES, AE: SCHEMES, SA: SCHEMES, EG: SCHEMES,
  IL: { ...SCHEMES, card: 'card-israel' },
  ZA: { ...SCHEMES, 'direct-debit': 'debit-south-africa' },
  NG: SCHEMES, KE: SCHEMES, MA: SCHEMES, UA: SCHEMES, RS: SCHEMES,
};
