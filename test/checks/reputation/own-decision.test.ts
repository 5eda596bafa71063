import check from '../../../src/checks/reputation/own-decision';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
    { why: 'the shopper blocked this shop', history: { decision: 'blocked' }, finds: [{ direction: 'concern', strength: 'proof', reason: 'blocked_by_you', params: { merchant: 'shop.test' } }] },
    { why: 'the shopper vouches for it', history: { decision: 'trusted' }, finds: [{ direction: 'reassurance', strength: 'strong', reason: 'trusted_by_you' }] },
    { why: 'on a provider’s page the decision is about the shop behind it', url: 'https://pay.example.net/', merchant: { domain: 'shop.test', relation: 'reached-from', psp: 'Example Pay' }, history: { decision: 'blocked' }, finds: [{ direction: 'concern', strength: 'proof', reason: 'blocked_by_you', params: { merchant: 'shop.test' } }] },
  ],
  quiet: [{ why: 'many visits are no decision', history: { visits: 40, firstSeen: '2025-01-01', decision: null } }],
  knownLimits: ['A decision is about a registrable domain; a shop that is sold keeps its old customers’ trust.'],
});
