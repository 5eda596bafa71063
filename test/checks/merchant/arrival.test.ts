import check from '../../../src/checks/merchant/arrival';
import { describeCheck } from '../describe-check';

const page = { asks: ['payment'], stage: 'payment' } as const;

describeCheck(check, {
  firing: [
    { why: 'an advert for a shop nobody here knows', page, arrival: { via: 'advert' }, finds: [{ strength: 'weak', reason: 'arrived_by_link', params: { via: 'advert' } }] },
    { why: 'met today for the first time, by the same mail', page, arrival: { via: 'mail' }, history: { firstSeen: '2026-05-12', visits: 1 }, finds: [{ strength: 'weak', reason: 'arrived_by_link', params: { via: 'mail' } }] },
  ],
  quiet: [
    { why: 'an advert for a shop one has been to', page, arrival: { via: 'advert' }, history: { firstSeen: '2026-03-01', visits: 2 } },
    { why: 'a shop one vouches for', page, arrival: { via: 'social' }, history: { decision: 'trusted' } },
    { why: 'a page that sells nothing', page: { asks: ['credentials'] }, arrival: { via: 'mail' } },
    { why: 'an ordinary link', page },
    { why: 'a well-known shop’s own campaign', url: 'https://www.amazon.com/checkout', page, arrival: { via: 'mail' } },
    { why: 'a provider’s page', url: 'https://psp.example/pay', merchant: { domain: 'atelier.test', relation: 'reached-from', psp: 'Example Pay' }, page, arrival: { via: 'advert' } },
  ],
  knownLimits: ['Links without marks from mail programs and short links leave no sign that an extension could see in both browsers.'],
});
