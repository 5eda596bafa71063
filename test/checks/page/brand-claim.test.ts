import check from '../../../src/checks/page/brand-claim';
import type { PageFacts } from '../../../src/core/payment/page-facts';
import type { PageIdentity } from '../../../src/core/payment/read-identity';
import { describeCheck } from '../describe-check';

const identity = (given: Partial<PageIdentity>): PageIdentity => ({ logos: [], headings: [], notices: [], sites: [], ...given });
const login = (title: string, more: Partial<PageIdentity> = {}): Partial<PageFacts> => ({ asks: ['credentials'], title, identity: identity(more) });
const pay = (title: string, more: Partial<PageIdentity> = {}): Partial<PageFacts> => ({ asks: ['payment'], stage: 'payment', title, identity: identity(more) });
const at = 'https://my-parcel-update.shop.test/x';

describeCheck(check, {
  firing: [
    { why: 'the title is the brand and general words', url: at, page: login('Log in to your PayPal account'), finds: [{ strength: 'strong', reason: 'brand_claimed', params: { brand: 'PayPal', brandSite: 'paypal.com', host: 'shop.test', places: ['title'] } }] },
    { why: 'the brand stands last, as a site’s name does', url: at, page: pay('Your subscription is on hold | Netflix'), finds: [{ strength: 'strong', reason: 'brand_claimed', params: { brand: 'Netflix' } }] },
    { why: 'the site name says so', url: at, page: { ...login('Welcome back'), siteName: 'PayPal' }, finds: [{ strength: 'strong', reason: 'brand_claimed' }] },
    { why: 'letters of another alphabet read the same', url: at, page: login('Lоg in tо yоur РayРаl account'), finds: [{ strength: 'strong', reason: 'brand_claimed', params: { brand: 'PayPal' } }] },
    { why: 'a word that is also a bank, borne out by copyright line and links', url: at, page: login('Sign in - Chase Online', { notices: ['© 2026 JPMorgan Chase'], sites: [{ kind: 'link', site: 'chase.com', count: 9 }] }), finds: [{ strength: 'strong', reason: 'brand_claimed', params: { brand: 'Chase' } }] },
    { why: 'an address in the title is somebody’s', url: at, page: login('Verify your details - netflix.com'), finds: [{ strength: 'strong', reason: 'brand_claimed', params: { brand: 'Netflix' } }] },
    { why: 'logo and copyright line, whatever the title', url: at, page: login('Important message for you', { logos: ['Netflix logo'], notices: ['© 2026 Netflix, Inc.'] }), finds: [{ strength: 'strong', reason: 'brand_claimed', params: { places: ['notice', 'logo'] } }] },
    { why: 'a logo where no other name is said', url: at, page: login('Sign in', { logos: ['netflix-logo'] }), finds: [{ strength: 'strong', reason: 'brand_claimed' }] },
    { why: 'title and icon together, of a name that is also a word', url: at, page: login('Chase', { sites: [{ kind: 'icon', site: 'chase.com', count: 1 }] }), finds: [{ strength: 'strong', reason: 'brand_claimed', params: { brand: 'Chase', places: ['title', 'icon'] } }] },
    { why: 'the logo of one brand under a title that another’s everyday name may be', url: at, page: login('Chase', { logos: ['netflix-logo'] }), finds: [{ strength: 'strong', reason: 'brand_claimed', params: { brand: 'Netflix' } }] },
    { why: 'a logo with the company’s legal form', url: at, page: login('Sign in', { logos: ['Netflix, Inc. logo'] }), finds: [{ strength: 'strong', reason: 'brand_claimed', params: { brand: 'Netflix' } }] },
    { why: 'a note of the copying program', url: at, page: login('Sign in', { sites: [{ kind: 'copied-from', site: 'paypal.com', count: 1 }] }), finds: [{ strength: 'strong', reason: 'brand_claimed', params: { places: ['copied-from'] } }] },
    { why: 'name, street and telephone are worth as much', url: at, page: { title: 'PayPal', fields: (['name', 'street', 'phone'] as const).map((role) => ({ role, visibility: 'visible' as const, frame: 0, form: null })) }, finds: [{ strength: 'strong', reason: 'brand_claimed' }] },
    { why: 'a password box for a drawn keypad only', url: at, page: { title: 'Netflix', fields: [{ role: 'password', visibility: 'visible', frame: 0, form: null }] }, finds: [{ strength: 'strong', reason: 'brand_claimed' }] },
    { why: 'a bank whose name is no word, among words of its language', url: at, page: login('Logga in | Nordea'), finds: [{ strength: 'strong', reason: 'brand_claimed', params: { brand: 'Nordea' } }] },
    { why: 'the same in Russian', url: at, page: login('Вход в личный кабинет | Сбербанк'), finds: [{ strength: 'strong', reason: 'brand_claimed' }] },
    { why: 'a name that is held against pages and not against hosts', url: at, page: login('Sign in - Adobe ID'), finds: [{ strength: 'strong', reason: 'brand_claimed', params: { brand: 'Adobe' } }] },
  ],
  quiet: [
    { why: 'the brand’s own page', url: 'https://www.paypal.com/signin', page: login('Log in to your PayPal account') },
    { why: 'the brand’s other country domain, which the table may lack', url: 'https://www.netflix.example/login', page: login('Netflix') },
    { why: 'a page that asks for nothing', url: at, page: { title: 'PayPal', identity: identity({ logos: ['PayPal logo'] }) } },
    { why: 'sign in with somebody', url: at, page: login('Sign in with PayPal | Atelier Meridiano', { headings: ['Sign in with PayPal'] }) },
    { why: 'pay with somebody', url: at, page: pay('Checkout – Atelier Meridiano', { logos: ['PayPal', 'Visa', 'Klarna', 'Mastercard'] }) },
    { why: 'a review', url: at, page: login('Netflix review: is it worth it? | Film Notes') },
    { why: 'a reseller names goods and itself', url: 'https://schuhhaus-linde.example/', page: login('adidas Schuhe kaufen | Schuhhaus Linde', { logos: ['Schuhhaus Linde'] }) },
    { why: 'the brand is the subject of a page of the shop’s own name', url: 'https://schuhhaus-linde.example/', page: pay('adidas | schuhhaus-linde', { logos: ['adidas'] }) },
    { why: 'carriers to choose from', url: at, page: pay('Delivery – Atelier Meridiano', { logos: ['DHL', 'UPS', 'FedEx'], headings: ['DHL'] }) },
    { why: 'many brands in one title', url: at, page: login('Netflix, Spotify, PayPal vouchers: Netflix | Spotify | PayPal') },
    { why: 'news with a log-in box', url: at, page: login('PayPal raises fees for sellers | Evening Courier') },
    { why: 'a dealer under its name and its maker’s', url: 'https://autohaus-linde.example/', page: login('Kundenbereich Linde | Toyota') },
    { why: 'opinions, in French', url: at, page: login('Avis') },
    { why: 'an owners’ club', url: at, page: login('Tesla Owners Club – Members') },
    { why: 'a brand name that is a word', url: at, page: login('Target – archery club') },
    { why: 'everyday "up" in sign up', url: at, page: login('Sign up') },
    { why: 'the name of software the site runs', url: at, page: login('Log In ‹ Karla’s cakes — WordPress') },
    { why: 'a self-hosted forge', url: at, page: login('Sign in · GitLab') },
    { why: 'networks that everybody links to', url: at, page: login('Members', { headings: ['Facebook'], logos: ['Facebook'], sites: [{ kind: 'link', site: 'facebook.com', count: 4 }] }) },
    { why: 'a provider’s page names wallets', url: 'https://psp.example/', merchant: { domain: 'shop.test', relation: 'reached-from', psp: 'Example Pay' }, page: pay('PayPal') },
    { why: 'a university teaching with it', url: 'https://www.example.ac.uk/', page: login('PayPal') },
  ],
  knownLimits: [
    'A brand drawn in a picture without words is not seen.',
    'Names that are also words need the brand’s links, icon or copyright line beside them, so bare copies of those pages are missed.',
    'A company that serves a brand on a domain of its own (support desks, franchises) is found; the detail names both sites.',
  ],
});
