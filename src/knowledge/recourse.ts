import type { PaymentMethod } from '../core/payment/page-facts';

/** How often a shopper gets the money back when the goods do not come: a rule of the method, not a promise. */
export type Recourse = 'good' | 'some' | 'poor' | 'none';

/**
 * `good`: a dispute or buyer-protection procedure for goods not delivered (card schemes' chargeback rules, usually 120 days;
 * PayPal goods and services, 180 days; SEPA Core direct debit, 8 weeks without reasons; goods paid after delivery).
 * `some`: depends on the provider, the country or what stands behind the button. `poor`: a push payment that the bank cannot
 * recall once credited (Regulation (EU) 2024/886 for instant credit transfers, scheme rules of the national systems).
 * `none`: bearer value or irreversible by design. As of 2026.
 */
export const RECOURSE: Readonly<Record<PaymentMethod, Recourse>> = {
  'card': 'good', 'paypal': 'good', 'apple-pay': 'good', 'google-pay': 'good', 'amazon-pay': 'good', 'shop-pay': 'good',
  'direct-debit': 'good', 'invoice': 'good', 'bnpl': 'good', 'unionpay': 'some', 'mercado-pago': 'good', 'alipay': 'some',
  'wallet': 'some', 'cash-on-delivery': 'some', 'wechat-pay': 'some', 'paypay': 'some', 'line-pay': 'some', 'kakao-pay': 'some',
  'naver-pay': 'some', 'gcash': 'some', 'momo': 'some', 'zalopay': 'some', 'yoomoney': 'some', 'upi': 'some', 'other': 'some',
  'ideal': 'poor', 'bancontact': 'some', 'blik': 'some', 'przelewy24': 'poor', 'sofort': 'poor', 'giropay': 'poor', 'eps': 'poor',
  'twint': 'poor', 'swish': 'poor', 'mobilepay': 'some', 'vipps': 'some', 'bizum': 'poor', 'multibanco': 'poor', 'mb-way': 'poor',
  'konbini': 'poor', 'oxxo': 'poor', 'promptpay': 'poor', 'paynow': 'poor', 'fpx': 'poor', 'pix': 'poor', 'boleto': 'poor',
  'm-pesa': 'poor', 'sbp': 'poor', 'bank-transfer': 'poor', 'instant-transfer': 'poor', 'p2p-transfer': 'poor',
  'paypal-friends': 'none', 'cash-voucher': 'none', 'crypto': 'none', 'gift-card': 'none', 'money-transfer': 'none',
};
