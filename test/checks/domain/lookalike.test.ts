import check from '../../../src/checks/domain/lookalike';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
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
});
