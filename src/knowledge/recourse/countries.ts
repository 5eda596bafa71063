import type { PaymentMethod } from '../../core/payment/page-facts';
import type { RecourseRuleId } from './rules';

type Rules = Readonly<Partial<Record<PaymentMethod, RecourseRuleId>>>;

/** Payment law of the European Economic Area: PSD2, the SEPA schemes, instant transfers, consumer credit. */
const EEA: Rules = { 'direct-debit': 'debit-sepa', 'bank-transfer': 'transfer-sepa', 'instant-transfer': 'transfer-instant-sepa', card: 'card-credit-linked' };
/** SEPA without the law of the Union. */
const SEPA: Rules = { 'direct-debit': 'debit-sepa', 'bank-transfer': 'transfer-sepa' };
/** Card scheme rules and final transfers: the general rules, looked at and found to be the country's. */
const SCHEMES: Rules = { card: 'card-dispute', 'bank-transfer': 'transfer-general', 'direct-debit': 'debit-general' };

/** What a country's law or schemes add to the general rules. As of November 2026; sources stand with the rules. */
export const COUNTRIES: Readonly<Record<string, Rules>> = {
  AT: EEA, BE: EEA, BG: EEA, CY: EEA, CZ: EEA, DE: EEA, EE: EEA, ES: EEA, FR: EEA, GR: EEA, HR: EEA, HU: EEA, IE: EEA, IT: EEA, LT: EEA, LU: EEA, LV: EEA,
  MT: EEA, NL: EEA, PL: EEA, PT: EEA, RO: EEA, SI: EEA, SK: EEA,
  DK: { ...EEA, card: 'card-denmark', mobilepay: 'card-denmark' },
  FI: { ...EEA, card: 'card-finland' },
  SE: { ...EEA, card: 'card-sweden' },
  NO: { ...EEA, card: 'card-norway' },
  IS: { ...EEA, card: 'card-dispute' }, LI: { ...EEA, card: 'card-dispute' },
  CH: { ...SEPA, card: 'card-dispute' }, MC: { ...SEPA, card: 'card-dispute' },
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
