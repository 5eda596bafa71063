import check from '../../../src/checks/page/disguised-link';
import type { PageFacts } from '../../../src/core/payment/page-facts';
import { describeCheck } from '../describe-check';

const showing = (site: string, asks: PageFacts['asks'] = ['credentials']): Partial<PageFacts> =>
  ({ asks, identity: { logos: [], headings: [], notices: [], sites: [{ kind: 'link', site: '', count: 4 }, { kind: 'disguise', site, count: 1 }] } });
const at = 'https://www.offers.test/';

describeCheck(check, {
  firing: [
    { why: 'a protected name before the @, on a page that asks for a log-in', url: at, page: showing('paypal.com'), finds: [{ strength: 'strong', reason: 'disguised_link', params: { shown: 'paypal.com' } }] },
    { why: 'the same on a page that asks for nothing', url: at, page: showing('paypal.com', []), finds: [{ strength: 'weak', reason: 'disguised_link' }] },
    { why: 'any other site’s name', url: at, page: showing('kite-and-string.com', ['payment']), finds: [{ strength: 'weak', reason: 'disguised_link', params: { shown: 'kite-and-string.com' } }] },
  ],
  quiet: [
    { why: 'an e-mail address of its own written as a link', url: 'https://www.kite-and-string.com/', page: showing('kite-and-string.com') },
    { why: 'a person’s name with a dot is no site’s', url: at, page: showing('maria.lindqvist') },
    { why: 'the protected name’s own page about such links', url: 'https://www.paypal.com/security', page: showing('paypal.com') },
    { why: 'a link that leads to the shop and names nobody', url: at, page: { asks: ['payment'] } },
  ],
  knownLimits: [
    'A link that a script makes, or changes when it is clicked, is not seen.',
    'A name without a dot before the @ is not looked at: an e-mail address written as a link has the same shape.',
  ],
});
