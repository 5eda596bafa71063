import check from '../../../src/checks/domain/lookalike';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
<<<<<<< HEAD
    { why: 'a digit for a letter', url: 'https://paypa1.com/', finds: [{ strength: 'strong', reason: 'lookalike', params: { target: 'paypal.com' } }] },
    { why: 'the domain set before another', url: 'https://paypal.com-secure.top/login', finds: [{ strength: 'strong', reason: 'lookalike', params: { target: 'paypal.com' } }] },
    { why: 'a special-use name imitates as well as any', url: 'https://paypa1-secure.test/', finds: [{ strength: 'strong', reason: 'lookalike', params: { target: 'paypal.com' } }] },
    { why: 'one edit names the target and says little', url: 'https://samsyng.com/', finds: [{ strength: 'weak', reason: 'lookalike', params: { target: 'samsung.com' } }] },
  ],
  quiet: [
    { why: 'the name itself', url: 'https://www.paypal.com/signin' },
    { why: 'a shop of no known name', url: 'https://harbour-lamps.test/paypal.com/login' },
    { why: 'a university writes about it', url: 'https://paypal.cs.example-university.edu/' },
  ],
  knownLimits: ['Knows only the protected names; a shop with a name of its own can be just as false.', 'Names of fewer than four letters are found as whole words only.'],
=======
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
>>>>>>> main
});
