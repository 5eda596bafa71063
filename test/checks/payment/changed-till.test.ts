import check from '../../../src/checks/payment/changed-till';
import type { History } from '../../../src/core/evidence';
import type { PageFacts } from '../../../src/core/payment/page-facts';
import { describeCheck } from '../describe-check';

const url = 'https://atelier.test/checkout';
const OWN: PageFacts['cardEntries'] = [{ where: 'shop', origin: 'https://atelier.test', psp: null, postsTo: null }];
const HOSTED: PageFacts['cardEntries'] = [{ where: 'psp', origin: 'https://psp.example', psp: 'Example Pay', postsTo: null }];
const FRAME: PageFacts['cardEntries'] = [{ where: 'unknown-frame', origin: 'https://fields.example', psp: null, postsTo: null }];
const till = (cardEntries: PageFacts['cardEntries']): Partial<PageFacts> => ({ stage: 'payment', asks: ['payment'], cardEntries });
const seen = (...traits: NonNullable<History['seen']>): Partial<History> => ({ firstSeen: '2026-01-10', visits: 3, seen: traits });
const PSP = { kind: 'psp', value: 'Example Pay', since: '2026-01-10' } as const;

describeCheck(check, {
  firing: [
    { why: 'a provider took the card, now the page does', url, page: till(OWN), history: seen(PSP), finds: [{ strength: 'strong', reason: 'card_moved_into_page', params: { psp: 'Example Pay', since: '2026-01-10' } }] },
    { why: 'it did so yesterday for the first time: still news', url, page: till(OWN), history: seen(PSP, { kind: 'own-form', value: '', since: '2026-05-11' }), finds: [{ strength: 'strong', reason: 'card_moved_into_page' }] },
    { why: 'card fields in a frame of a site that had no part before', url, page: till(FRAME), history: seen(PSP), finds: [{ strength: 'fair', reason: 'new_destination', params: { destination: 'fields.example' } }] },
    { why: 'the page’s form now posts to a stranger', url, page: till([{ ...OWN[0]!, postsTo: 'https://take.example' }]), history: seen({ kind: 'own-form', value: '', since: '2026-01-10' }), finds: [{ strength: 'fair', reason: 'new_destination', params: { destination: 'take.example' } }] },
  ],
  quiet: [
    { why: 'as ever', url, page: till(HOSTED), history: seen(PSP) },
    { why: 'another provider that is known', url, page: till([{ ...HOSTED[0]!, psp: 'Other Pay' }]), history: seen(PSP) },
    { why: 'both ways were there from the first day', url, page: till(OWN), history: seen(PSP, { kind: 'own-form', value: '', since: '2026-01-10' }) },
    { why: 'the change is three weeks old', url, page: till(OWN), history: seen(PSP, { kind: 'own-form', value: '', since: '2026-04-20' }) },
    { why: 'two pages of one first visit', url, page: till(OWN), history: { ...seen({ ...PSP, since: '2026-05-12' }) } },
    { why: 'a shop of which nothing is remembered', url, page: till(OWN), history: { visits: 2 } },
    { why: 'a frame that has long been there', url, page: till(FRAME), history: seen({ kind: 'destination', value: 'fields.example', since: '2026-01-10' }) },
    { why: 'the provider’s own page', url: 'https://psp.example/pay', merchant: { domain: 'atelier.test', relation: 'reached-from', psp: 'Example Pay' }, page: till(OWN), history: seen(PSP) },
  ],
  knownLimits: ['A first visit has nothing to compare with, and a change on the very day of the first visit is not seen.'],
});
