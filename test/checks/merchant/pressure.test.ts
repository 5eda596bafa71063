import check from '../../../src/checks/merchant/pressure';
import { describeCheck } from '../describe-check';

const paying = { page: { asks: ['payment' as const] } };
const timer = { path: '/', seconds: 590, at: '2026-05-12T09:59:00.000Z' };

describeCheck(check, {
  firing: [
    { why: 'the ten minutes were ten minutes again', ...paying, disclosures: { timers: [{ ...timer, restarted: true }] }, finds: [{ direction: 'concern', strength: 'fair', reason: 'countdown_restarts' }] },
    { why: 'buyers and onlookers come from a dice roll', ...paying, disclosures: { chances: ['purchase', 'viewers'] }, finds: [{ strength: 'weak', reason: 'drawn_numbers' }, { strength: 'weak', reason: 'invented_purchases' }] },
  ],
  quiet: [
    { why: 'a countdown that runs on as time does', ...paying, disclosures: { timers: [{ ...timer, restarted: false }] } },
    { why: 'a sale that really ends', ...paying, disclosures: {} },
    { why: 'nobody is asked for money', page: { asks: [] }, disclosures: { chances: ['stock'] } },
  ],
  knownLimits: ['A number drawn on the server, or in a script from elsewhere, is not seen.', 'A countdown looked at once says nothing.'],
});
