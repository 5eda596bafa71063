import check from '../../../src/checks/connection/insecure-target';
import type { FormFacts } from '../../../src/core/payment/page-facts';
import { describeCheck } from '../describe-check';

const form = (target: string | null, asks: FormFacts['asks']): FormFacts => ({ frame: 0, target, psp: null, method: 'post', firstParty: true, asks });
const top = { id: 0, parent: null, origin: 'https://shop.test', psp: null, visible: true, readable: true };

describeCheck(check, {
  firing: [
    { why: 'a card form on https that posts to http', page: { forms: [form('http://shop.test', ['payment'])] }, finds: [{ strength: 'strong', reason: 'insecure_form', params: { destination: 'shop.test' } }] },
    { why: 'a login form likewise', page: { forms: [form('http://login.shop.test', ['credentials'])] }, finds: [{ strength: 'strong', reason: 'insecure_form' }] },
    { why: 'two such forms are one finding, the first name in order', page: { forms: [form('http://b.test', ['payment']), form('http://a.test', ['payment'])] }, finds: [{ strength: 'strong', reason: 'insecure_form', params: { destination: 'a.test' } }] },
    { why: 'a card entry says where its form posts', page: { cardEntries: [{ where: 'shop', origin: 'https://shop.test', psp: null, postsTo: 'http://pay.test' }] }, finds: [{ strength: 'strong', reason: 'insecure_form' }] },
    { why: 'a card field in an http frame', page: { cardEntries: [{ where: 'unknown-frame', origin: 'http://frame.test', psp: null, postsTo: null }] }, finds: [{ strength: 'strong', reason: 'insecure_frame', params: { destination: 'frame.test' } }] },
    { why: 'a password field in an http frame', page: { frames: [top, { ...top, id: 3, parent: 0, origin: 'http://sso.test' }], fields: [{ role: 'password', visibility: 'visible', frame: 1, form: null }] }, finds: [{ strength: 'strong', reason: 'insecure_frame' }] },
  ],
  quiet: [
    { why: 'a newsletter form over http is careless and not about money', page: { forms: [form('http://news.test', [])] } },
    { why: 'a search field in an http frame', page: { frames: [top, { ...top, id: 3, parent: 0, origin: 'http://search.test' }], fields: [{ role: 'search', visibility: 'visible', frame: 1, form: null }] } },
    { why: 'a form that script sends has no target', page: { forms: [form(null, ['payment'])] } },
    { why: 'on an http page this is one fact, told by insecure-page', url: 'http://shop.test/pay', page: { asks: ['payment'], forms: [form('http://shop.test', ['payment'])] } },
    { why: 'https everywhere', page: { forms: [form('https://shop.test', ['payment'])], cardEntries: [{ where: 'psp', origin: 'https://psp.example', psp: 'Psp', postsTo: 'https://psp.example' }] } },
  ],
  knownLimits: ['Data that script sends to http cannot be seen in the markup.'],
});
