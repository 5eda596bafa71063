import type { Recourse, RecourseRule } from '../../core/payment/recourse';

const rule = (back: Recourse, days: number | null, from: RecourseRule['from'], name: string, date: string): RecourseRule => ({ back, days, from, source: { name, date } });

/**
 * Ways to get money back, from laws, scheme rules and providers' contracts as generally known in November 2026. Times are those of
 * the rule; a bank may set shorter ones. Each has a sentence `recourse_rule_<id>`. A missing right costs the shopper a hint; a wrong
 * one would promise what nobody owes, so what is uncertain stays with the general rule.
 */
export const RULES = {
  // Cards
  'card-dispute': rule('good', 120, 'delivery-due', 'Visa and Mastercard dispute rules: goods not received', '2025'),
  'card-section-75': rule('good', null, null, 'Consumer Credit Act 1974, section 75 (United Kingdom)', '1974'),
  'card-fcba': rule('good', 60, 'statement', 'Fair Credit Billing Act, 15 U.S.C. § 1666 (United States)', '1974'),
  'card-denmark': rule('good', null, null, 'Lov om betalinger § 112 (Denmark)', '2017'),
  'card-credit-linked': rule('good', 120, 'delivery-due', 'Directive (EU) 2023/2225 on consumer credit, linked credit; card scheme rules', '2023'),
  'card-norway': rule('good', 120, 'delivery-due', 'Finansavtaleloven § 2-7 (Norway); card scheme rules', '2020'),
  'card-sweden': rule('good', 120, 'delivery-due', 'Konsumentkreditlagen § 29 (Sweden); card scheme rules', '2010'),
  'card-finland': rule('good', 120, 'delivery-due', 'Kuluttajansuojalaki 7:39 (Finland); card scheme rules', '2010'),
  'card-japan': rule('some', null, null, 'Installment Sales Act, Article 30-4 (Japan); card scheme rules', '1984'),
  'card-korea': rule('some', null, null, 'Installment Transactions Act, Article 16 (Korea); card scheme rules', '2010'),
  'card-mexico': rule('good', 90, 'statement', 'Ley para la Transparencia y Ordenamiento de los Servicios Financieros, art. 23 (Mexico)', '2007'),
  'card-israel': rule('good', 120, 'delivery-due', 'Payment Services Law, 5779-2019 (Israel); card scheme rules', '2019'),
  'wallet-card': rule('good', 120, 'delivery-due', 'The rules of the card behind the wallet', '2025'),
  'unionpay': rule('some', null, null, 'UnionPay dispute rules, through the bank', '2025'),
  // Providers' own protection
  'paypal-goods': rule('good', 180, 'payment', 'PayPal Purchase Protection', '2025'),
  'paypal-friends': rule('none', null, null, 'PayPal User Agreement: personal payments are not covered', '2025'),
  'provider-protection': rule('some', null, null, 'The provider’s own buyer protection, where the seller takes part in it', '2025'),
  'amazon-pay': rule('good', 90, 'delivery-due', 'Amazon Pay A-to-z Guarantee', '2025'),
  'wallet-balance': rule('some', null, null, 'The provider’s terms; a card behind it keeps its own rights', '2025'),
  // Pay later
  'invoice': rule('good', null, null, 'Payment is owed after delivery', '2025'),
  'bnpl': rule('good', null, null, 'The lender’s buyer protection: report it and the instalments are paused', '2025'),
  'cash-on-delivery': rule('some', null, null, 'Paid at the door, mostly before the parcel may be opened', '2025'),
  // Direct debits
  'debit-sepa': rule('good', 56, 'payment', 'Directive (EU) 2015/2366, Articles 76 and 77: refund without a reason', '2015'),
  'debit-bacs': rule('good', null, null, 'Direct Debit Guarantee (United Kingdom)', '2025'),
  'debit-ach': rule('some', 60, 'statement', 'Regulation E, 12 CFR 1005.11 (United States): debits not authorised', '2025'),
  'debit-australia': rule('some', null, null, 'Bulk Electronic Clearing System: claims through the bank (Australia)', '2025'),
  'debit-canada': rule('some', 90, 'payment', 'Payments Canada Rule H1: debits not authorised or not as agreed', '2025'),
  'debit-south-africa': rule('some', 40, 'payment', 'Debit order disputes through the bank (South Africa)', '2025'),
  'debit-general': rule('some', null, null, 'Refund rules of the national debit scheme, through the bank', '2025'),
  // Transfers
  'transfer-sepa': rule('poor', 395, 'payment', 'SEPA Credit Transfer rulebook: recall for fraud, or at the payer’s request, with the receiver’s consent', '2025'),
  'transfer-instant-sepa': rule('poor', null, null, 'Regulation (EU) 2024/886: credited in ten seconds; the name is checked before', '2024'),
  'transfer-uk': rule('some', 395, 'payment', 'Payment Systems Regulator: reimbursement of authorised push payment fraud (United Kingdom)', '2024'),
  'transfer-general': rule('poor', null, null, 'A transfer is final once credited; the bank can only ask for it back', '2025'),
  'p2p-us': rule('poor', null, null, 'Regulation E covers what you did not authorise, not what you sent yourself (United States)', '2025'),
  'p2p-general': rule('poor', null, null, 'Meant for people who know each other; nothing covers goods', '2025'),
  // National push payments
  'pix-med': rule('some', 80, 'payment', 'Banco Central do Brasil: Mecanismo Especial de Devolução, for fraud', '2021'),
  'boleto': rule('poor', null, null, 'Boleto: final once paid; refund by the seller only', '2025'),
  'upi': rule('some', null, null, 'NPCI dispute redressal, through the app or the bank (India)', '2025'),
  'national-push': rule('poor', null, null, 'A payment you send yourself from your account; the bank can only ask for it back', '2025'),
  'phone-card': rule('some', null, null, 'As with the card behind it; from an account, as a transfer', '2025'),
  'voucher-paid': rule('poor', null, null, 'Paid over the counter; refund by the seller only', '2025'),
  // Final
  'gift-card': rule('none', null, null, 'Whoever has the code has the money', '2025'),
  'crypto': rule('none', null, null, 'Nobody can reverse it', '2025'),
  'money-transfer': rule('none', null, null, 'Cash for pick-up: gone once collected', '2025'),
  'cash-voucher': rule('none', null, null, 'Whoever has the code has the money', '2025'),
  'unknown': rule('some', null, null, 'Depends on the provider', '2025'),
} as const satisfies Readonly<Record<string, RecourseRule>>;

export type RecourseRuleId = keyof typeof RULES;
