import check from '../../../src/checks/payment/unknown-hop';
import { describeCheck } from '../describe-check';

const page = { asks: ['payment'], stage: 'payment' } as const;
const url = 'https://quick-till.test/pay';
const arrival = { shop: 'atelier.test' };

describeCheck(check, {
  firing: [
    { why: 'from a basket to a stranger’s card form', url, page, arrival, finds: [{ strength: 'weak', reason: 'payment_elsewhere', params: { shop: 'atelier.test', host: 'quick-till.test' } }] },
    { why: 'the stranger sits on free hosting', url: 'https://quick-till.vercel.app/pay', page, arrival, finds: [{ strength: 'fair', reason: 'payment_elsewhere', params: { host: 'quick-till.vercel.app' } }] },
  ],
  quiet: [
    { why: 'a provider we know', url: 'https://psp.example/pay', merchant: { domain: 'atelier.test', relation: 'reached-from', psp: 'Example Pay' }, page, arrival },
    { why: 'the shop’s own till under another ending', url: 'https://atelier.example/pay', page, arrival },
    { why: 'a site that took this device’s payments before', url, page, arrival, history: { firstSeen: '2026-02-01', visits: 3 } },
    { why: 'the shopper went to another shop and only looks', url: 'https://other.test/', page: { asks: [], stage: 'cart' }, arrival },
    { why: 'nobody’s checkout came before', url, page },
    { why: 'a well-known site', url: 'https://www.amazon.com/pay', page, arrival },
  ],
  knownLimits: ['A provider that is not in the table and new to this device counts as a stranger; a payment opened by hand in another tab has no trail.'],
});
