import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seal } from '../../../src/core/merchant/disclosures';
import { parseSealIssuers, readSeals } from '../../../src/core/merchant/seals';
import { SEAL_ISSUERS } from '../../../src/knowledge/seals';

const ISSUERS = parseSealIssuers(`
# made up
Goodseal | trust | goodseal; good seal | goodseal.example verify.example |
Oldseal | security | oldseal | oldseal.example | 2019
`);
const seal = (hint: string, from: string | null = null, to: string | null = null): Seal => ({ hint, from, to });

interface Row { readonly why: string; readonly seals: readonly Seal[]; readonly origins?: readonly string[]; readonly states: readonly string[] }
const ROWS: readonly Row[] = [
  { why: 'leads to the issuer', seals: [seal('Good Seal good-seal.png', null, 'https://www.goodseal.example/shop/1')], states: ['Goodseal linked'] },
  { why: 'leads to another host of the issuer', seals: [seal('goodseal', null, 'https://verify.example/1')], states: ['Goodseal linked'] },
  { why: 'the issuer’s own picture', seals: [seal('badge.png', 'https://cdn.goodseal.example')], states: ['Goodseal served'] },
  { why: 'the issuer’s own script', seals: [seal('goodseal.png')], origins: ['https://widget.goodseal.example'], states: ['Goodseal served'] },
  { why: 'a picture and no more', seals: [seal('goodseal.png')], states: ['Goodseal unlinked'] },
  { why: 'leads to the shop itself', seals: [seal('goodseal.png', null, '/about')], states: ['Goodseal own'] },
  { why: 'leads to nowhere', seals: [seal('goodseal.png', null, '')], states: ['Goodseal own'] },
  { why: 'leads to somebody else', seals: [seal('goodseal.png', null, 'https://goodseal.example.evil.test/')], states: ['Goodseal elsewhere'] },
  { why: 'one of two is genuine', seals: [seal('goodseal.png'), seal('goodseal.png', null, 'https://goodseal.example/1')], states: ['Goodseal linked'] },
  { why: 'no longer given by anybody', seals: [seal('oldseal.gif', null, 'https://oldseal.example/')], states: ['Oldseal retired'] },
  { why: 'payment logos are no seals', seals: [seal('visa mastercard secure-checkout.png')], states: [] },
  { why: 'nothing shown', seals: [], states: [] },
];

describe('readSeals', () => {
  it.each(ROWS)('$why', ({ seals, origins, states }) => {
    expect(readSeals({ seals, origins: origins ?? [] }, ISSUERS).map(({ issuer, state }) => `${issuer} ${state}`)).toEqual(states);
  });

  it('never throws', () => {
    const seals = fc.array(fc.record({ hint: fc.string({ unit: 'binary' }), from: fc.option(fc.oneof(fc.string(), fc.webUrl())), to: fc.option(fc.oneof(fc.string(), fc.webUrl())) }), { maxLength: 12 });
    fc.assert(fc.property(seals, fc.array(fc.string(), { maxLength: 5 }), (shown, origins) => {
      expect(Array.isArray(readSeals({ seals: shown, origins }, SEAL_ISSUERS))).toBe(true);
    }));
  });
});
