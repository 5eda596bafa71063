import check from '../../../src/checks/page/leads-nowhere';
import type { PageFacts } from '../../../src/core/payment/page-facts';
import type { PageIdentity, PointedSite } from '../../../src/core/payment/read-identity';
import { describeCheck } from '../describe-check';

const dead = (count: number): PointedSite => ({ kind: 'dead', site: '', count });
const link = (site: string, count: number): PointedSite => ({ kind: 'link', site, count });
const asking = (title: string, sites: readonly PointedSite[], says: Partial<PageIdentity> = {}, asks: PageFacts['asks'] = ['credentials']): Partial<PageFacts> =>
  ({ asks, title, identity: { logos: [], headings: [], notices: [], ...says, sites } });
const at = 'https://www.offers.test/';

describeCheck(check, {
  firing: [
    { why: 'a copied log-in whose links were emptied', url: at, page: asking('Kite Bank – Log in', [dead(6)]), finds: [{ strength: 'strong', reason: 'leads_nowhere', params: { count: 6, host: 'offers.test' } }] },
    { why: 'emptied links beside some that still lead to the original', url: at, page: asking('Kite Bank', [dead(1), link('kitebank.example', 2)]), finds: [{ strength: 'strong', reason: 'leads_nowhere' }] },
    { why: 'a copied card page', url: at, page: asking('Billing', [dead(12)], {}, ['payment']), finds: [{ strength: 'strong', reason: 'leads_nowhere' }] },
    { why: 'a log-in that names the site to which all its links lead', url: at, page: asking('Kite Bank', [link('kitebank.example', 9)]), finds: [{ strength: 'strong', reason: 'leads_nowhere' }] },
    { why: 'links to another site that the page does not name: a log-in run for a customer may be so', url: at, page: asking('Customer log-in', [link('kitebank.example', 9)]), finds: [{ strength: 'fair', reason: 'leads_nowhere' }] },
    { why: 'a payment page run for a charity leads to nothing but the charity’s', url: at, page: asking('Donate to Kite Rescue', [link('kiterescue.example', 5)], {}, ['payment']), finds: [{ strength: 'fair', reason: 'leads_nowhere' }] },
    { why: 'links to many sites are nobody’s frame', url: at, page: asking('Kite Bank', [link('kitebank.example', 3), link('facebook.com', 2), link('x.com', 2)]), finds: [{ strength: 'fair', reason: 'leads_nowhere' }] },
    { why: 'a protected name before a stranger’s domain agrees with nothing', url: 'https://netflix.offers.test/', page: asking('Netflix', [dead(4)]), finds: [{ strength: 'strong', reason: 'leads_nowhere' }] },
  ],
  quiet: [
    { why: 'a small shop’s log-in with its own pages and social links', url: at, page: asking('Log in', [dead(5), link('', 2), link('facebook.com', 1)]) },
    { why: 'an application on one page, titled with its name', url: at, page: asking('Offers – Sign in', [dead(5)]) },
    { why: 'its logo says the name', url: at, page: asking('Sign in', [dead(5)], { logos: ['logo-offers'] }) },
    { why: 'its copyright line says the name', url: at, page: asking('', [dead(5)], { notices: ['© 2026 Offers Trading Ltd'] }) },
    { why: 'its first letters are its address', url: 'https://login.nbk.test/', page: asking('National Bank of Kites', [dead(5)]) },
    { why: 'a customer’s rooms at a provider of help desks', url: 'https://acme.desk.example/', page: asking('Acme support – Sign in', [dead(2), link('acme.example', 4)]) },
    { why: 'a bank’s second domain under another suffix', url: 'https://kitebank.test/', page: asking('', [dead(3), link('kitebank.example', 4)]) },
    { why: 'a university’s single sign-on in a closed registry', url: 'https://sso.hill.edu/', page: asking('Central Login', [dead(4)]) },
    { why: 'a bare form with nothing but a forgotten password', url: at, page: asking('Log in', [dead(2)]) },
    { why: 'a router', url: 'https://192.168.1.1/', page: asking('Admin', [dead(6)]) },
    { why: 'a provider’s page', url: at, merchant: { psp: 'Example Pay' }, page: asking('Pay', [dead(6)], {}, ['payment']) },
    { why: 'an article that asks for nothing', url: at, page: asking('How kites fly', [dead(9)], {}, []) },
  ],
  knownLimits: [
    'A copy whose links were pointed at its own pages, or that has none, carries no such sign.',
    'An application on one page that names itself only in pictures without words, and has no ordinary link, is found.',
  ],
});
