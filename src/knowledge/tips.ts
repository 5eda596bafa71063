import type { Tip, TipTrigger } from '../core/tips';
import type { PaymentMethod } from '../core/payment/page-facts';

/** Ways to pay whose money does not come back by any procedure. */
const FINAL: readonly PaymentMethod[] = ['bank-transfer', 'instant-transfer', 'p2p-transfer', 'paypal-friends', 'crypto', 'gift-card', 'money-transfer', 'cash-voucher'];
const LOOKALIKE = ['lookalike', 'lookalike_sensitive', 'lookalike_own', 'brand_claimed'] as const;
const WARN = ['danger', 'caution'] as const;

const tip = (id: string, source: string, date: string, when: TipTrigger = {}): Tip => ({ id, when, source: { name: source, date } });

const PSD2 = 'Directive (EU) 2015/2366 on payment services';
const GDPR = 'Regulation (EU) 2016/679, Article 5(1)(c)';
const NIST = 'NIST Special Publication 800-63B-4';
const SECURE_OUR_WORLD = 'CISA, Secure Our World';
const FTC_PAY = 'US Federal Trade Commission, How To Avoid a Scam';

/** Advice for shoppers, most urgent first. Every line: what it is, who says so and since when, where it fits. */
export const TIPS: readonly Tip[] = [
  tip('reversible-first', FTC_PAY, '2023', { reasons: ['irreversible_only'] }),
  tip('already-paid', PSD2, '2015', { levels: ['danger'], stages: ['done'] }),
  tip('open-yourself', 'UK National Cyber Security Centre, Shopping and paying safely online', '2021', { reasons: [...LOOKALIKE, 'asked_to_verify', 'leads_nowhere'] }),
  tip('read-the-owner', 'Mozilla Foundation, Public Suffix List', '2007', { reasons: [...LOOKALIKE, 'userinfo_host', 'disguised_link', 'ip_host'] }),
  tip('listed-site', 'UK National Cyber Security Centre, Phishing: report a scam website', '2021', { reasons: ['blocklisted'] }),
  tip('gift-card-no-payment', 'US Federal Trade Commission, Avoiding and Reporting Gift Card Scams', '2023', { methods: ['gift-card', 'cash-voucher'] }),
  tip('friends-no-protection', 'PayPal User Agreement, Purchase Protection', '2024', { methods: ['paypal-friends', 'p2p-transfer'] }),
  tip('crypto-is-final', 'US Federal Trade Commission, What To Know About Cryptocurrency and Scams', '2022', { methods: ['crypto'] }),
  tip('transfer-check-name', 'Regulation (EU) 2024/886 on instant credit transfers, Article 5c', '2024', { methods: ['bank-transfer', 'instant-transfer'] }),
  tip('money-transfer-strangers', FTC_PAY, '2023', { methods: ['money-transfer'] }),
  tip('network-you-trust', 'US Federal Trade Commission, Are Public Wi-Fi Networks Safe?', '2023', { reasons: ['insecure_page', 'insecure_form', 'insecure_frame', 'mixed_content', 'certificate_broken'] }),
  tip('padlock-is-not-trust', 'FBI Internet Crime Complaint Center, public service announcement I-061019-PSA', '2019', { reasons: LOOKALIKE, asks: ['payment'] }),
  tip('card-in-provider-frame', 'PCI Security Standards Council, PCI DSS 4.0', '2022', { reasons: ['card_on_shop_page', 'form_elsewhere'] }),
  tip('virtual-card', 'European Union Agency for Cybersecurity, Tips for cybersecurity when buying and selling online', '2020', { reasons: ['card_on_shop_page', 'first_visit'], asks: ['payment'] }),
  tip('one-time-code', PSD2, '2015', { asks: ['credentials', 'payment'], levels: WARN }),
  tip('bank-app-text', 'Delegated Regulation (EU) 2018/389, Article 5', '2017', { asks: ['payment'], stages: ['payment'] }),
  tip('data-not-needed', GDPR, '2016', { asks: ['identity'] }),
  tip('strong-unique-password', NIST, '2025', { asks: ['credentials'] }),
  tip('passkey-or-second-factor', NIST, '2025', { asks: ['credentials'], levels: ['clear', 'unknown'] }),
  tip('password-manager-notices', NIST, '2025', { asks: ['credentials'], reasons: LOOKALIKE }),
  tip('keep-evidence', 'Europol, BuySafe PaySafe campaign', '2018', { levels: WARN, stages: ['payment', 'done'] }),
  tip('reviews-elsewhere', 'Directive (EU) 2019/2161 on consumer protection, on reviews', '2019', { reasons: ['first_visit'] }),
  tip('who-sells', 'Directive 2000/31/EC on electronic commerce, Article 5', '2000', { reasons: ['first_visit'], stages: ['payment', 'details', 'cart'] }),
  tip('withdrawal-right', 'Directive 2011/83/EU on consumer rights, Article 9', '2011', { levels: ['clear'], stages: ['done', 'payment'] }),
  tip('debit-eight-weeks', 'SEPA Direct Debit Core Scheme Rulebook', '2009', { methods: ['direct-debit'] }),
  tip('card-dispute', 'Visa Core Rules and Mastercard Chargeback Guide', '2024', { methods: ['card'], levels: ['clear', 'unknown'] }),
  tip('stay-on-platform', 'UK Finance, Take Five to Stop Fraud', '2016', { methods: FINAL, levels: ['caution', 'danger', 'unknown'] }),
  tip('links-in-messages', SECURE_OUR_WORLD, '2023', { reasons: [...LOOKALIKE, 'blocklisted'], levels: ['danger'] }),
  tip('adverts-are-not-checked', 'FBI Internet Crime Complaint Center, public service announcement I-122122-PSA', '2022', { reasons: ['first_visit', 'irreversible_only'], levels: WARN }),
  tip('delivery-fee-messages', 'US Postal Inspection Service, Smishing: Package Tracking Text Scams', '2022', { reasons: ['advance_fee'] }),
  tip('marketplace-staff-never-ask', 'UK Finance, Take Five to Stop Fraud', '2016'),
  tip('no-account-access', 'US Federal Trade Commission, How To Spot, Avoid, and Report Tech Support Scams', '2022'),
  tip('withdraw-through-a-bank', PSD2, '2015'),
  tip('update-software', SECURE_OUR_WORLD, '2023'),
  tip('public-wifi', 'US Federal Trade Commission, Are Public Wi-Fi Networks Safe?', '2023'),
];
