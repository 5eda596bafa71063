import type { PaymentMethod } from '../../core/payment/page-facts';
import type { RecourseRuleId } from './rules';

/** The rule of each method where nothing more is known of the country. */
export const GENERAL: Readonly<Record<PaymentMethod, RecourseRuleId>> = {
  card: 'card-dispute', 'apple-pay': 'wallet-card', 'google-pay': 'wallet-card', 'shop-pay': 'wallet-card', unionpay: 'unionpay',
  paypal: 'paypal-goods', 'paypal-friends': 'paypal-friends', 'amazon-pay': 'amazon-pay', 'mercado-pago': 'provider-protection', alipay: 'provider-protection',
  'wechat-pay': 'wallet-balance', wallet: 'wallet-balance', paypay: 'wallet-balance', 'line-pay': 'wallet-balance', 'kakao-pay': 'wallet-balance',
  'naver-pay': 'provider-protection', gcash: 'wallet-balance', momo: 'wallet-balance', zalopay: 'wallet-balance', yoomoney: 'wallet-balance',
  invoice: 'invoice', bnpl: 'bnpl', 'cash-on-delivery': 'cash-on-delivery', 'direct-debit': 'debit-general',
  'bank-transfer': 'transfer-general', 'instant-transfer': 'transfer-general', 'p2p-transfer': 'p2p-general',
  pix: 'pix-med', boleto: 'boleto', upi: 'upi',
  bancontact: 'phone-card', mobilepay: 'phone-card', vipps: 'phone-card', blik: 'national-push', przelewy24: 'national-push', ideal: 'national-push', sofort: 'national-push',
  giropay: 'national-push', eps: 'national-push', twint: 'national-push', swish: 'national-push', bizum: 'national-push', 'mb-way': 'national-push',
  promptpay: 'national-push', paynow: 'national-push', fpx: 'national-push', 'm-pesa': 'national-push', sbp: 'national-push',
  multibanco: 'voucher-paid', konbini: 'voucher-paid', oxxo: 'voucher-paid',
  crypto: 'crypto', 'gift-card': 'gift-card', 'money-transfer': 'money-transfer', 'cash-voucher': 'cash-voucher', other: 'unknown',
};
