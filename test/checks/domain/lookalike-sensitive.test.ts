import check from '../../../src/checks/domain/lookalike-sensitive';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
    { why: 'the domain set before another, asking for a password', url: 'https://paypal.com-secure.top/', page: { asks: ['credentials'] }, finds: [{ strength: 'proof', reason: 'lookalike_sensitive', params: { target: 'paypal.com' } }] },
    { why: 'foreign letters, asking for a card', url: 'https://xn--pypal-4ve.com/', page: { asks: ['payment'] }, finds: [{ strength: 'proof', reason: 'lookalike_sensitive', params: { target: 'paypal.com' } }] },
  ],
  quiet: [
    { why: 'nothing is asked for', url: 'https://paypal.com-secure.top/', page: { asks: [] } },
    { why: 'one edit is no certainty', url: 'https://samsyng.com/', page: { asks: ['payment'] } },
    { why: 'the name itself', url: 'https://www.paypal.com/', page: { asks: ['credentials'] } },
  ],
  knownLimits: ['Only resemblances that hardly ever come by chance count here.'],
});
