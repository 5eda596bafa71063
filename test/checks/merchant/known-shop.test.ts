import check from '../../../src/checks/merchant/known-shop';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
    { why: 'paid a month ago, and nothing went wrong since', history: { visits: 2, firstSeen: '2026-04-01', paidOn: ['2026-04-02'] }, finds: [{ direction: 'reassurance', strength: 'fair', reason: 'known_shop', params: { visits: 2, payments: 1, firstSeen: '2026-04-01' } }] },
    { why: 'several visits over some days', history: { visits: 3, firstSeen: '2026-05-01' }, finds: [{ direction: 'reassurance', strength: 'weak', reason: 'known_shop' }] },
    { why: 'payments outlive the date of the first visit', history: { visits: 0, firstSeen: null, paidOn: ['2026-03-09', '2026-02-01'] }, finds: [{ direction: 'reassurance', strength: 'fair', reason: 'known_shop', params: { firstSeen: '2026-02-01' } }] },
  ],
  quiet: [
    { why: 'paid yesterday: the goods have not had time not to come', history: { visits: 2, firstSeen: '2026-05-11', paidOn: ['2026-05-11'] } },
    { why: 'three reloads in one evening', history: { visits: 3, firstSeen: '2026-05-12' } },
    { why: 'a payment dated in the future', history: { visits: 1, firstSeen: '2026-05-10', paidOn: ['2027-01-01'] } },
    { why: 'never met', history: {} },
  ],
  knownLimits: ['Payments are guessed from pages that followed a checkout; a shop taken over yesterday is still known.'],
});
