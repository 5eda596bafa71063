import check from '../../../src/checks/payment/foreign-target';
import type { FormFacts } from '../../../src/core/payment/page-facts';
import { describeCheck } from '../describe-check';

const form = (target: string | null, more: Partial<FormFacts> = {}): FormFacts => ({ frame: 0, target, psp: null, method: 'post', firstParty: false, asks: ['payment'], ...more });
const top = { id: 0, parent: null, origin: 'https://shop.test', psp: null, visible: true, readable: true };
const entry = (postsTo: string | null) => ({ where: 'shop' as const, origin: 'https://shop.test', psp: null, postsTo });

describeCheck(check, {
  firing: [
    { why: 'the card form posts to a stranger', page: { forms: [form('https://collect.example')] }, finds: [{ strength: 'strong', reason: 'form_elsewhere', params: { destination: 'collect.example' } }] },
    { why: 'a tenant of the same shop platform is another shop', url: 'https://a.myshopify.com/pay', page: { forms: [form('https://b.myshopify.com')] }, finds: [{ strength: 'strong', reason: 'form_elsewhere', params: { destination: 'b.myshopify.com' } }] },
    { why: 'a bare number', page: { forms: [form('https://198.51.100.7')] }, finds: [{ strength: 'strong', reason: 'form_elsewhere', params: { destination: '198.51.100.7' } }] },
    { why: 'the card entry knows where its form posts', page: { cardEntries: [entry('https://collect.example')] }, finds: [{ strength: 'strong', reason: 'form_elsewhere' }] },
    { why: 'two strangers are one finding, the first in order', page: { forms: [form('https://z.example'), form('https://y.example')] }, finds: [{ strength: 'strong', reason: 'form_elsewhere', params: { destination: 'y.example' } }] },
  ],
  quiet: [
    { why: 'newsletter forms post to marketing services', page: { stage: 'payment', asks: ['payment'], forms: [form('https://mailer.example', { asks: [] })] } },
    { why: 'a search form posts to a search service', page: { forms: [form('https://search.example', { asks: [], method: 'get' })] } },
    { why: 'a log-in at an identity provider asks for no payment', page: { forms: [form('https://id.example', { asks: ['credentials'] })] } },
    { why: 'a known provider is where payment data belongs', page: { forms: [form('https://psp.example', { psp: 'Example Pay' })], cardEntries: [entry('https://psp.example')] } },
    { why: 'the shop’s own payment host', page: { forms: [form('https://pay.shop.test', { firstParty: true })] } },
    { why: 'the shop’s other country domain', url: 'https://bookstore.de/pay', page: { forms: [form('https://pay.bookstore.com')] } },
    { why: 'inside a provider’s frame the bank’s page is next', page: { frames: [top, { ...top, id: 2, parent: 0, origin: 'https://psp.example', psp: 'Example Pay' }], forms: [form('https://bank.example', { frame: 1 })] } },
    { why: 'a provider’s own page posts back to the shop', url: 'https://psp.example/pay', merchant: { domain: 'shop.test', relation: 'reached-from', psp: 'Example Pay' }, page: { forms: [form('https://shop.test')] } },
    { why: 'script sends it', page: { forms: [form(null)], cardEntries: [entry(null)] } },
    { why: 'a frame that has no site of its own', page: { forms: [form('null'), form('about:blank')] } },
  ],
  knownLimits: ['Regional providers that are not in our table look like strangers.', 'A skimmer’s script needs no form; only its metadata could tell.'],
});
