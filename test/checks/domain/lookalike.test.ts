import check from '../../../src/checks/domain/lookalike';
import { describeCheck } from '../describe-check';

const SITES = { source: 'sites.csv', asOf: '2026-05-11' };
const LISTED = { entry: 'paypa1.com', sources: [{ id: 'a', name: 'List A', strength: 'weak' as const }], asOf: '2026-05-12' };

describeCheck(check, {
  firing: [
    { why: 'a digit for a letter', url: 'https://paypa1.com/', finds: [{ strength: 'strong', reason: 'lookalike', params: { target: 'paypal.com' } }] },
    { why: 'the domain set before another', url: 'https://paypal.com-secure.top/login', finds: [{ strength: 'strong', reason: 'lookalike', params: { target: 'paypal.com' } }] },
    { why: 'a special-use name imitates as well as any', url: 'https://paypa1-secure.test/', finds: [{ strength: 'strong', reason: 'lookalike', params: { target: 'paypal.com' } }] },
    { why: 'one edit names the target and says little', url: 'https://samsyng.com/', finds: [{ strength: 'weak', reason: 'lookalike', params: { target: 'samsung.com' } }] },
    { why: 'a much visited site has its name for itself', url: 'https://paypa1.com/', popularity: { ...SITES, rank: 10_000 }, finds: [{ strength: 'weak', reason: 'lookalike_popular', params: { target: 'paypal.com' }, source: { name: 'sites.csv', asOf: '2026-05-11' } }] },
    { why: 'a list without places is the choice of whoever made it', url: 'https://paypa1.com/', popularity: SITES, finds: [{ strength: 'weak', reason: 'lookalike_popular' }] },
    { why: 'the last places of a ranking are for sale', url: 'https://paypa1.com/', popularity: { ...SITES, rank: 1_000_000 }, finds: [{ strength: 'strong', reason: 'lookalike' }] },
    { why: 'popular and on a list of frauds: the list counts', url: 'https://paypa1.com/', popularity: SITES, lists: LISTED, finds: [{ strength: 'strong', reason: 'lookalike' }] },
    { why: 'popular, near certain, and asks for a card', url: 'https://xn--pypal-4ve.com/', popularity: SITES, page: { asks: ['payment'] }, finds: [{ strength: 'strong', reason: 'lookalike' }] },
    { why: 'the site is popular, the name below it is a tenant’s', url: 'https://paypal.com.popular-host.top/', popularity: SITES, finds: [{ strength: 'strong', reason: 'lookalike' }] },
  ],
  quiet: [
    { why: 'the name itself', url: 'https://www.paypal.com/signin' },
    { why: 'a popular shop of no known name', url: 'https://harbour-lamps.test/', popularity: SITES },
    { why: 'a shop of no known name', url: 'https://harbour-lamps.test/paypal.com/login' },
    { why: 'a university writes about it', url: 'https://paypal.cs.example-university.edu/' },
  ],
  knownLimits: ['Knows only the protected names; a shop with a name of its own can be just as false.', 'Names of fewer than four letters are found as whole words only.'],
});
