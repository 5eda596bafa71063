import check from '../../../src/checks/domain/lookalike';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
    { why: 'a protected name’s whole address stands before the real one', url: 'https://www.paypal.com.account-check.test/', finds: [{ strength: 'strong', reason: 'lookalike', params: { target: 'paypal.com', kind: 'embedded-domain' } }] },
    { why: 'a protected name beside words of log-in pages', url: 'https://paypal-login-secure.com/', finds: [{ strength: 'strong', reason: 'lookalike', params: { target: 'paypal.com', kind: 'combined' } }] },
    { why: 'a Cyrillic letter that looks Latin', url: 'https://xn--pypal-4ve.com/', finds: [{ strength: 'strong', reason: 'lookalike', params: { target: 'paypal.com', kind: 'idn' } }] },
  ],
  quiet: [
    { why: 'the protected name itself', url: 'https://www.paypal.com/checkout' },
    { why: 'another domain of the same owner', url: 'https://www.paypal.me/someone' },
    { why: 'a long name of the same owner that holds the short one', url: 'https://www.paypalobjects.com/' },
    { why: 'an everyday word that begins like a company', url: 'https://pineapple.com/' },
    { why: 'an unknown shop', url: 'https://shop.test/' },
  ],
  knownLimits: ['Only names in our tables are protected, and most fake shops imitate no name at all.'],
});
