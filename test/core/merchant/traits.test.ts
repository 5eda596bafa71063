import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DISCLOSURES, type Disclosures, type PageKind } from '../../../src/core/merchant/disclosures';
import { identityOf, MAX_TRAITS, settledOf, tillOf, withTraits, type KnownTrait } from '../../../src/core/merchant/traits';
import type { PageFacts } from '../../../src/core/payment/page-facts';
import { disclosureSets, pages, urls } from '../../arbitraries/evidence';
import { EMPTY_PAGE } from '../../checks/evidence-of';

const at = 'https://atelier.test/checkout';
const page = (more: Partial<PageFacts>): PageFacts => ({ ...EMPTY_PAGE, stage: 'payment', asks: ['payment'], frames: [{ id: 0, parent: null, origin: 'https://atelier.test', psp: null, visible: true, readable: true }], ...more });
const entry = (where: PageFacts['cardEntries'][number]['where'], more: Partial<PageFacts['cardEntries'][number]> = {}): PageFacts['cardEntries'][number] => ({ where, origin: 'https://atelier.test', psp: null, postsTo: null, ...more });
const today = '2026-05-12';
const known = (kind: KnownTrait['kind'], value: string, since: string): KnownTrait => ({ kind, value, since });

describe('how a page takes payment', () => {
  it.each<[string, PageFacts, readonly [string, string][]]>([
    ['a provider’s fields', page({ cardEntries: [entry('psp', { psp: 'Stripe', origin: 'https://js.stripe.com' })] }), [['psp', 'Stripe']]],
    ['the page’s own form', page({ cardEntries: [entry('shop')] }), [['own-form', '']]],
    ['a card number beside a log-in is no till', page({ stage: 'none', cardEntries: [entry('shop')] }), []],
    ['its own form, posted elsewhere', page({ cardEntries: [entry('shop', { postsTo: 'https://take.example' })] }), [['destination', 'take.example'], ['own-form', '']]],
    ['its own form, posted to a subdomain', page({ cardEntries: [entry('shop', { postsTo: 'https://pay.atelier.test' })] }), [['own-form', '']]],
    ['somebody else’s frame', page({ cardEntries: [entry('unknown-frame', { origin: 'https://fields.example' })] }), [['destination', 'fields.example']]],
    ['a form that posts to a provider', page({ forms: [{ frame: 0, target: 'https://pay.example', psp: 'Example Pay', method: 'post', firstParty: false, asks: ['payment'] }] }), [['psp', 'Example Pay']]],
    ['a newsletter’s form', page({ forms: [{ frame: 0, target: 'https://news.example', psp: null, method: 'post', firstParty: false, asks: [] }] }), []],
  ])('%s', (_why, facts, expected) => {
    expect(tillOf(facts, at).map(({ kind, value }) => [kind, value])).toEqual(expected);
  });

  it('never throws and names each trait once', () => {
    fc.assert(fc.property(pages, urls, (facts, url) => {
      const traits = tillOf(facts, url).map(({ kind, value }) => `${kind} ${value}`);
      expect(new Set(traits).size).toBe(traits.length);
    }));
  });
});

describe('who a shop says it is', () => {
  const said = (pageKind: PageKind, on: string): Disclosures => {
    const where = { page: pageKind, path: '/imprint', on, basis: 'text', by: 'visit' } as const;
    return { ...NO_DISCLOSURES, items: [{ kind: 'country', value: 'DE', label: 'country', where }], numbers: [{ scheme: 'de-vat', country: 'DE', kind: 'vat', value: 'DE136695976', state: 'well-formed', where }] };
  };

  it('takes what its legal pages say today', () => {
    expect(identityOf(said('imprint', today), today).map(({ kind, value }) => [kind, value])).toEqual([['country', 'DE'], ['number', 'de-vat DE136695976']]);
  });

  it.each([['read on an earlier day', said('imprint', '2026-04-01')], ['in a footer, perhaps a seller’s', said('other', today)]])('leaves out what was %s', (_why, disclosures) => {
    expect(identityOf(disclosures, today)).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(disclosureSets, (disclosures) => { expect(identityOf(disclosures, today).length).toBeLessThanOrEqual(disclosures.numbers.length + 1); }));
  });
});

describe('what is settled', () => {
  it('nothing on the first day: another page of one visit is no change', () => {
    expect(settledOf([known('psp', 'Stripe', today), known('own-form', '', today)], today)).toEqual([]);
  });

  it('what the first day showed, and what has stayed for two weeks', () => {
    const first = known('psp', 'Stripe', '2026-01-01');
    const stayed = known('destination', 'a.example', '2026-04-28');
    expect(settledOf([first, stayed, known('destination', 'b.example', '2026-04-29'), known('own-form', '', today)], today)).toEqual([first, stayed]);
  });
});

describe('remembering', () => {
  it('dates what is new and leaves the rest', () => {
    const before = [known('psp', 'Stripe', '2026-01-01')];
    expect(withTraits(before, [{ kind: 'psp', value: 'Stripe' }], today)).toBeNull();
    expect(withTraits(before, [{ kind: 'psp', value: 'Stripe' }, { kind: 'own-form', value: '' }], today)).toEqual([...before, known('own-form', '', today)]);
  });

  it('stays bounded', () => {
    const many = Array.from({ length: MAX_TRAITS }, (_, index) => known('destination', `${index}.example`, '2026-01-01'));
    const after = withTraits(many, [{ kind: 'own-form', value: '' }], today);
    expect(after).toHaveLength(MAX_TRAITS);
    expect(after?.at(-1)).toEqual(known('own-form', '', today));
  });
});
