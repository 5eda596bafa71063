import check from '../../../src/checks/page/copied-page';
import type { PageFacts } from '../../../src/core/payment/page-facts';
import type { PointedSite } from '../../../src/core/payment/read-identity';
import { describeCheck } from '../describe-check';

const page = (sites: readonly PointedSite[], asks: PageFacts['asks'] = ['credentials']): Partial<PageFacts> => ({ asks, identity: { logos: [], headings: [], notices: [], sites } });
const link = (site: string, count: number): PointedSite => ({ kind: 'link', site, count });

describeCheck(check, {
  firing: [
    { why: 'canonical address and links are another site’s', url: 'https://login.offers.test/', page: page([link('club.example', 20), { kind: 'canonical', site: 'club.example', count: 1 }]), finds: [{ strength: 'strong', reason: 'copied_page', params: { original: 'club.example', host: 'offers.test' } }] },
    { why: 'saved with a browser, and the icon still there', url: 'https://offers.test/', page: page([{ kind: 'copied-from', site: 'club.example', count: 1 }, { kind: 'icon', site: 'club.example', count: 1 }], ['payment']), finds: [{ strength: 'strong', reason: 'copied_page' }] },
  ],
  quiet: [
    { why: 'its own static host', url: 'https://offers.test/', page: page([{ kind: 'icon', site: 'static.example', count: 2 }, { kind: 'asset', site: 'static.example', count: 30 }, link('', 30)]) },
    { why: 'moved: the canonical address is the new name', url: 'https://offers.test/', page: page([{ kind: 'canonical', site: 'newname.example', count: 1 }, link('', 30), link('newname.example', 2)]) },
    { why: 'a shop’s other country domain', url: 'https://offers.test/', page: page([link('offers.example', 20), { kind: 'canonical', site: 'offers.example', count: 1 }]) },
    { why: 'many own links beside those to a partner', url: 'https://offers.test/', page: page([link('partner.example', 8), link('', 40), { kind: 'icon', site: 'partner.example', count: 1 }]) },
    { why: 'a copied article that asks for nothing', url: 'https://offers.test/', page: page([link('club.example', 20), { kind: 'copied-from', site: 'club.example', count: 1 }], []) },
    { why: 'a protected brand is told by its name, once', url: 'https://offers.test/', page: page([link('paypal.com', 20), { kind: 'canonical', site: 'paypal.com', count: 1 }]) },
  ],
  knownLimits: ['A copy whose links were all rewritten carries no sign.', 'A company with two unlike names that links its log-in to its main site is found.'],
});
