import check from '../../../src/checks/merchant/first-visit';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [{ why: 'asked for money at a shop never met', page: { asks: ['payment'] }, finds: [{ direction: 'concern', strength: 'weak', reason: 'first_visit', params: { merchant: 'shop.test' } }] }],
  quiet: [
    { why: 'reading a new site is what the web is for', page: { asks: [] } },
    { why: 'a new log-in asks for no money', page: { asks: ['credentials'] } },
    { why: 'met before', page: { asks: ['payment'] }, history: { visits: 1, firstSeen: '2026-05-01' } },
    { why: 'the shopper has decided already', page: { asks: ['payment'] }, history: { decision: 'trusted' } },
  ],
  knownLimits: ['A shop visited only in private windows, or on another device, is always new.'],
});
