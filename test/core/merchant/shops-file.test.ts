import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShopsFile, shopOf, shopsFile } from '../../../src/core/merchant/shops-file';

const file = (shops: unknown, more: object = {}): string => JSON.stringify({ format: 'paylight-shops', version: 2, shops, ...more });

describe('the shop an address stands for', () => {
  it.each([
    ['https://www.lamps.test/sale?x=1', 'lamps.test', 'an address copied from the browser'],
    ['lamps.test', 'lamps.test', 'a name as people write it'],
    ['  WWW.Lamps.TEST  ', 'lamps.test', 'spaces and capitals'],
    ['a.myshopify.com', 'a.myshopify.com', 'tenants of one host are shops of their own'],
    ['myshopify.com', 'myshopify.com', 'the operator’s own site'],
    ['co.uk', null, 'a registry is no shop'],
    ['lamps', null, 'a word'],
    ['', null, 'nothing'],
  ])('%s → %s: %s', (address, shop, _why) => expect(shopOf(address)).toBe(shop));
});

describe('a file of shops', () => {
  it('gives back the choices and notes it was written with', () => {
    const text = shopsFile([{ domain: 'lamps.test', decision: 'blocked', note: 'never delivered', visits: 3 }, { domain: 'books.test', decision: 'trusted', note: '' }]);
    expect(readShopsFile(text)).toEqual({ choices: [{ domain: 'lamps.test', decision: 'blocked', note: 'never delivered' }, { domain: 'books.test', decision: 'trusted', note: '' }], refused: [] });
  });

  it('never makes a shop familiar: visits and payments of a file are not read', () => {
    const read = readShopsFile(file([{ domain: 'lamps.test', decision: null, firstSeen: '2020-01-01', visits: 99, paidOn: ['2020-01-01'] }]));
    expect(read).toEqual({ choices: [], refused: [] });
  });

  it('takes files of the version before, which held no notes', () =>
    expect(readShopsFile(file([{ domain: 'lamps.test', decision: 'trusted' }], { version: 1 }))?.choices).toEqual([{ domain: 'lamps.test', decision: 'trusted', note: '' }]));

  it('refuses wrong entries one by one', () => {
    const read = readShopsFile(file([{ domain: 'com', decision: 'blocked' }, { domain: 'lamps.test', decision: 'maybe' }, 7, null, { domain: 'books.test', decision: 'blocked', note: 5 }]));
    expect(read).toEqual({ choices: [{ domain: 'books.test', decision: 'blocked', note: '' }], refused: ['com', 'lamps.test', '?', '?'] });
  });

  it.each([
    ['{"format":"paylight-shops",', 'torn'], ['{"a":1}', 'some other file'], ['null', 'nothing'], ['[]', 'a list'],
    [file([], { version: 3 }), 'of a newer version'], [file({}), 'no list of shops'], [file([], { format: 'paylight-settings' }), 'settings'],
  ])('%s is none: %s', (text, _why) => expect(readShopsFile(text)).toBeNull());

  it('never throws, whatever is in it', () => {
    fc.assert(fc.property(fc.json(), (text) => { expect(() => readShopsFile(text)).not.toThrow(); }));
    fc.assert(fc.property(fc.array(fc.jsonValue()), (shops) => { expect(readShopsFile(file(shops))).not.toBeNull(); }));
  });
});
