import { describe, expect, it } from 'vitest';
import { arrivalOf, cameTo, viaOf } from '../../src/background/arrival';
import { newRecord, type Hop, type TabRecord } from '../../src/background/tab-record';

const hop = (domain: string, stage: Hop['stage'] = 'none'): Hop => ({ domain, level: 'unknown', score: null, assessedAt: '2026-05-12T10:00:00.000Z', stage });
const record = (trail: readonly Hop[], came: TabRecord['came'] = null): TabRecord =>
  newRecord({ tabId: 1, documentId: 'd', url: 'https://atelier.test/', at: '2026-05-12T10:00:00.000Z', incognito: false, arrival: { referrer: null, transition: 'link', redirects: 0 }, certificate: null }, trail, null, came);

describe('how a link was spread', () => {
  it.each([
    ['https://atelier.test/?gclid=abc', null, 'advert'],
    ['https://atelier.test/?a=1&FBCLID=abc', null, 'social'],
    ['https://atelier.test/?utm_source=x&utm_medium=email', null, 'mail'],
    ['https://atelier.test/?utm_medium=SMS', null, 'message'],
    ['https://atelier.test/', 'whatsapp.com', 'message'],
    ['https://atelier.test/?utm_medium=referral', 'search.example', null],
    ['https://atelier.test/?constructor=1&utm_medium=__proto__', 'toString', null],
    ['nonsense', null, null],
  ])('%s from %s', (url, previous, expected) => {
    expect(viaOf(url, previous)).toBe(expected);
  });

  it('follows the tab through the shop, and no further', () => {
    const came = cameTo('https://www.atelier.test/lamp?gclid=1', null, false);
    expect(came).toEqual({ domain: 'atelier.test', via: 'advert' });
    const inside = record([hop('atelier.test')], came);
    expect(cameTo('https://www.atelier.test/checkout', inside, false)).toEqual(came);
    expect(cameTo('https://elsewhere.test/', inside, false)).toBeNull();
  });

  it('a typed address was spread by nobody, and a shop that was there before its own newsletter page is not new', () => {
    expect(cameTo('https://atelier.test/?gclid=1', null, true)).toBeNull();
    expect(cameTo('https://atelier.test/?utm_medium=email', record([hop('atelier.test')]), false)).toBeNull();
  });
});

describe('the shop whose checkout came before', () => {
  it.each<[string, readonly Hop[], string | undefined]>([
    ['a basket elsewhere', [hop('shop.test', 'cart')], 'shop.test'],
    ['its own pages do not count', [hop('shop.test', 'details'), hop('atelier.test', 'payment')], 'shop.test'],
    ['something else lay between', [hop('shop.test', 'payment'), hop('news.test')], undefined],
    ['bought already', [hop('shop.test', 'done')], undefined],
    ['no trail', [], undefined],
  ])('%s', (_why, trail, expected) => {
    expect(arrivalOf(record(trail), 'atelier.test').shop).toBe(expected);
  });
});
