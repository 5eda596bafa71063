import check from '../../../src/checks/merchant/dead-social';
import { describeCheck } from '../describe-check';

const paying = { page: { asks: ['payment' as const] } };

describeCheck(check, {
  firing: [{ why: 'four icons as the theme brought them', ...paying, disclosures: { social: { dead: 4, live: 0 } }, finds: [{ direction: 'concern', strength: 'weak', reason: 'dead_social', params: { count: 4 } }] }],
  quiet: [
    { why: 'one icon was forgotten, the others work', ...paying, disclosures: { social: { dead: 2, live: 2 } } },
    { why: 'a single dead link is nobody\'s plan', ...paying, disclosures: { social: { dead: 1, live: 0 } } },
    { why: 'no icons at all', ...paying, disclosures: {} },
  ],
  knownLimits: ['An icon that opens by script looks as dead as one that leads nowhere.'],
});
