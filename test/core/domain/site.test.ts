import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameOwnerByName, siteOf, type Site } from '../../../src/core/domain/site';

const site = (origin: string): Site => {
  const found = siteOf(origin);
  if (found === null) throw new Error(`a row's origin must be a site: ${origin}`);
  return found;
};

describe('siteOf', () => {
  it.each<[string | null, string]>([
    [null, 'nothing posted to'], ['null', 'an opaque origin'], ['about:blank', 'no address'], ['javascript:void(0)', 'a script'],
    ['blob:https://shop.test/1', 'a blob'], ['', 'empty'], ['shop.test', 'a host is no origin'],
  ])('%s is no site: %s', (origin) => {
    expect(siteOf(origin)).toBeNull();
  });

  it('takes an origin apart', () => {
    expect(siteOf('http://pay.shop.co.uk:81')).toEqual({ scheme: 'http', host: 'pay.shop.co.uk', name: 'shop.co.uk', label: 'shop', ip: false });
    expect(siteOf('https://203.0.113.9')).toEqual({ scheme: 'https', host: '203.0.113.9', name: '203.0.113.9', label: null, ip: true });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(siteOf(text)?.host).not.toBe(''); }));
  });
});

describe('sameOwnerByName', () => {
  it.each<[string, string, boolean, string]>([
    ['https://www.shop.de', 'https://pay.shop.de', true, 'one registrable domain'],
    ['https://bookstore.de', 'https://pay.bookstore.com', true, 'one label in two countries'],
    ['https://a.myshopify.com', 'https://b.myshopify.com', false, 'two tenants of one platform'],
    ['https://abc.de', 'https://abc.com', false, 'three letters are anybody’s'],
    ['https://203.0.113.9', 'https://203.0.113.9', true, 'one number'],
    ['https://203.0.113.9', 'https://203.0.113.10', false, 'two numbers'],
    ['https://bookstore.de', 'https://bookstore-pay.com', false, 'an added word can be anybody'],
  ])('%s and %s: %s (%s)', (a, b, same) => {
    expect(sameOwnerByName(site(a), site(b))).toBe(same);
    expect(sameOwnerByName(site(b), site(a))).toBe(same);
  });
});
