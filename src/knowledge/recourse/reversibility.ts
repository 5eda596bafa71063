import type { PaymentMethod } from '../../core/payment/page-facts';

/**
 * Can money sent this way come back?
 * `recourse`: a scheme or contract lets the payer dispute (chargeback, buyer protection, refund right, pay after delivery).
 * `regional`: a country's everyday push payment; final or nearly so, but no sign of anything where everybody pays with it.
 * `final`: gone once sent, and what fraudsters ask for; honest shops offer it beside others.
 */
export type Reversibility = 'recourse' | 'regional' | 'final';

export const REVERSIBILITY: Readonly<Record<PaymentMethod, Reversibility>> = {
  // Card scheme rules: dispute for goods not received or not as described, whatever wallet carries the card.
  card: 'recourse', unionpay: 'recourse', 'apple-pay': 'recourse', 'google-pay': 'recourse', 'amazon-pay': 'recourse', 'shop-pay': 'recourse', wallet: 'recourse',
  // Buyer protection of the provider.
  paypal: 'recourse', alipay: 'recourse', 'wechat-pay': 'recourse', 'mercado-pago': 'recourse', paypay: 'recourse', 'line-pay': 'recourse', 'kakao-pay': 'recourse', 'naver-pay': 'recourse',
  // Pay later or on delivery: nothing is paid for goods that never come.
  invoice: 'recourse', bnpl: 'recourse', 'cash-on-delivery': 'recourse',
  // SEPA direct debit: eight weeks without a reason (PSD2 art. 76, 77); similar rules for Bacs and ACH.
  'direct-debit': 'recourse',
  // Everyday bank and phone payments of a country.
  ideal: 'regional', bancontact: 'regional', blik: 'regional', przelewy24: 'regional', sofort: 'regional', giropay: 'regional', eps: 'regional', twint: 'regional',
  swish: 'regional', mobilepay: 'regional', vipps: 'regional', bizum: 'regional', multibanco: 'regional', 'mb-way': 'regional', konbini: 'regional', pix: 'regional',
  boleto: 'regional', upi: 'regional', oxxo: 'regional', promptpay: 'regional', paynow: 'regional', fpx: 'regional', gcash: 'regional', momo: 'regional', zalopay: 'regional',
  'm-pesa': 'regional', yoomoney: 'regional', sbp: 'regional', other: 'regional',
  // Final once sent.
  'bank-transfer': 'final', 'instant-transfer': 'final', crypto: 'final', 'gift-card': 'final', 'money-transfer': 'final', 'p2p-transfer': 'final',
  'paypal-friends': 'final', 'cash-voucher': 'final',
};
