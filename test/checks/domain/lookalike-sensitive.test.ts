import check from '../../../src/checks/domain/lookalike-sensitive';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
<<<<<<< HEAD
    { why: 'the domain set before another, asking for a password', url: 'https://paypal.com-secure.top/', page: { asks: ['credentials'] }, finds: [{ strength: 'proof', reason: 'lookalike_sensitive', params: { target: 'paypal.com' } }] },
    { why: 'foreign letters, asking for a card', url: 'https://xn--pypal-4ve.com/', page: { asks: ['payment'] }, finds: [{ strength: 'proof', reason: 'lookalike_sensitive', params: { target: 'paypal.com' } }] },
  ],
  quiet: [
    { why: 'nothing is asked for', url: 'https://paypal.com-secure.top/', page: { asks: [] } },
    { why: 'one edit is no certainty', url: 'https://samsyng.com/', page: { asks: ['payment'] } },
    { why: 'the name itself', url: 'https://www.paypal.com/', page: { asks: ['credentials'] } },
  ],
  knownLimits: ['Only resemblances that hardly ever come by chance count here.'],
=======
    { why: 'a near-certain imitation asks for a password', url: 'https://www.paypal.com.account-check.test/', page: { asks: ['credentials'] }, finds: [{ strength: 'proof', reason: 'lookalike_sensitive', params: { target: 'paypal.com' } }] },
    { why: 'and so when it asks for a card', url: 'https://xn--pypal-4ve.com/', page: { asks: ['payment'] }, finds: [{ strength: 'proof', reason: 'lookalike_sensitive' }] },
  ],
  quiet: [
    { why: 'the same imitation asks for nothing: that is caution, told by lookalike', url: 'https://www.paypal.com.account-check.test/', page: { asks: [] } },
    { why: 'a likely imitation is not a near-certain one', url: 'https://paypal-login-secure.com/', page: { asks: ['credentials'] } },
    { why: 'the protected name’s own log-in', url: 'https://www.paypal.com/signin', page: { asks: ['credentials'] } },
    { why: 'an unknown shop’s checkout', url: 'https://shop.test/pay', page: { asks: ['payment'] } },
  ],
  knownLimits: ['It trusts the name engine’s certainty; a page that hides its fields from the reader asks for nothing.'],
>>>>>>> main
});
