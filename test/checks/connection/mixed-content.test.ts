import check from '../../../src/checks/connection/mixed-content';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
    { why: 'a script over http can read the card field', page: { stage: 'payment', mixedContent: { active: 1, passive: 0 } }, finds: [{ strength: 'fair', reason: 'mixed_content', params: { count: 1 } }] },
    { why: 'pictures over http are only careless', page: { stage: 'details', mixedContent: { active: 0, passive: 4 } }, finds: [{ strength: 'weak', reason: 'mixed_content', params: { count: 4 } }] },
    { why: 'the worse kind decides, all are counted', page: { stage: 'payment', mixedContent: { active: 1, passive: 2 } }, finds: [{ strength: 'fair', reason: 'mixed_content', params: { count: 3 } }] },
  ],
  quiet: [
    { why: 'an old blog with http pictures sells nothing', page: { stage: 'none', mixedContent: { active: 2, passive: 40 } } },
    { why: 'an order confirmation asks for nothing any more', page: { stage: 'done', mixedContent: { active: 1, passive: 1 } } },
    { why: 'on an http page there is nothing to mix', url: 'http://shop.test/pay', page: { stage: 'payment', mixedContent: { active: 1, passive: 1 } } },
    { why: 'a clean checkout', page: { stage: 'payment' } },
  ],
  knownLimits: ['Browsers upgrade or block most mixed content, so the page that was really run may have been clean.'],
});
