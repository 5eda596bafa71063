import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress, registrableDomain, sameSite, type Address } from '../../../src/core/domain/address';

const rows: { url: string; expected: Partial<Address> | null; why: string }[] = [
  { url: 'https://Shop.Example-Store.co.uk:443/a/b?card=1#x', expected: { url: 'https://shop.example-store.co.uk/a/b', host: 'shop.example-store.co.uk', port: null, registrableDomain: 'example-store.co.uk', icannDomain: 'example-store.co.uk', publicSuffix: 'co.uk', suffixKind: 'icann', label: 'example-store', kind: 'dns' }, why: 'case, default port, query and fragment are not part of an address' },
  { url: 'https://a.myshopify.com/', expected: { registrableDomain: 'a.myshopify.com', icannDomain: 'myshopify.com', suffixKind: 'private', label: 'a' }, why: 'two tenants of a shop host are two merchants' },
  { url: 'https://myshopify.com/', expected: { registrableDomain: 'myshopify.com', icannDomain: 'myshopify.com', label: 'myshopify' }, why: 'the operator of a private suffix is a site of its own' },
  { url: 'https://www.anna.weeblysite.com/', expected: { registrableDomain: 'anna.weeblysite.com', icannDomain: 'weeblysite.com', publicSuffix: 'weeblysite.com', suffixKind: 'private', label: 'anna' }, why: 'a site builder that the public suffix list does not hold' },
  { url: 'https://shop.lojavirtualnuvem.com.br/', expected: { registrableDomain: 'shop.lojavirtualnuvem.com.br', publicSuffix: 'lojavirtualnuvem.com.br' }, why: 'one below a country’s second level' },
  { url: 'https://weebly.com/', expected: { registrableDomain: 'weebly.com', icannDomain: 'weebly.com', label: 'weebly' }, why: 'its operator is a site of its own' },
  { url: 'https://www.weebly.com/', expected: { registrableDomain: 'weebly.com', suffixKind: 'icann' }, why: 'and so is www below it' },
  { url: 'https://de.wordpress.com/', expected: { registrableDomain: 'wordpress.com', suffixKind: 'icann' }, why: 'two letters are the operator’s languages' },
  { url: 'https://anna.notweebly.com/', expected: { registrableDomain: 'notweebly.com', suffixKind: 'icann' }, why: 'only the very domain hosts' },
  { url: 'https://example-store.com./', expected: { host: 'example-store.com', url: 'https://example-store.com/' }, why: 'a trailing dot is the same site' },
  { url: 'https://user:pw@shop.de:8443/x', expected: { userinfo: true, port: 8443, url: 'https://shop.de:8443/x' }, why: 'user information is noted and never kept' },
  { url: 'http://0x7f.1/', expected: { kind: 'ipv4', host: '127.0.0.1', registrableDomain: null, label: null }, why: 'IPv4 in disguise' },
  { url: 'http://[2001:DB8::1]:80/', expected: { kind: 'ipv6', host: '[2001:db8::1]', registrableDomain: null }, why: 'IPv6 stays in brackets' },
  { url: 'http://intranet/', expected: { kind: 'single-label', registrableDomain: null }, why: 'a name without a dot' },
  { url: 'https://a.shop.test/pay', expected: { kind: 'special-use', registrableDomain: 'shop.test', icannDomain: 'shop.test', label: 'shop', publicSuffix: 'test', suffixKind: 'none' }, why: 'special-use names still have merchants' },
  { url: 'http://localhost:3000/', expected: { kind: 'special-use', registrableDomain: null, port: 3000 }, why: 'localhost alone has no registrable domain' },
  { url: 'http://tv.home.arpa/', expected: { kind: 'special-use', registrableDomain: 'tv.home.arpa' }, why: 'RFC 8375' },
  { url: 'https://bücher.de/', expected: { host: 'xn--bcher-kva.de', unicodeHost: 'bücher.de', label: 'xn--bcher-kva' }, why: 'IDNA both ways' },
  { url: 'https://faß.de/', expected: { host: 'xn--fa-hia.de', unicodeHost: 'faß.de' }, why: 'UTS #46 without transitional mapping' },
  { url: 'https://co.uk/', expected: { registrableDomain: null, publicSuffix: 'co.uk' }, why: 'a bare suffix belongs to nobody' },
  { url: 'data:text/html,hi', expected: { kind: 'none', host: '', scheme: 'data', registrableDomain: null }, why: 'no host at all' },
  { url: 'file:///home/me/a.html', expected: { kind: 'none', registrableDomain: null }, why: 'a local file has no site' },
  { url: 'https://shop.unknowntld/', expected: { kind: 'dns', suffixKind: 'none', registrableDomain: 'shop.unknowntld' }, why: 'the default rule of the public suffix list' },
  { url: 'shop.de', expected: null, why: 'a host is not a URL' },
  { url: 'https://', expected: null, why: 'no host where one is needed' },
];

describe('parseAddress', () => {
  it.each(rows)('$url: $why', ({ url, expected }) => {
    const address = parseAddress(url);
    expect(address === null).toBe(expected === null);
    expect(address ?? {}).toMatchObject(expected ?? {});
  });

  it('never throws and survives JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.string({ unit: 'binary' }).map((text) => `https://${text}`)), (text) => {
        const address = parseAddress(text);
        expect(JSON.parse(JSON.stringify(address))).toEqual(address);
      }),
    );
  });

  it('gives the same parts when its own url is parsed again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (text) => {
        const address = parseAddress(text);
        expect(address).not.toBeNull();
        expect(parseAddress(address?.url ?? '')).toEqual({ ...address, userinfo: false });
      }),
    );
  });
});

describe('registrableDomain and sameSite', () => {
  it('counts private suffixes', () => {
    expect(registrableDomain('www.a.myshopify.com')).toBe('a.myshopify.com');
    expect(sameSite('a.myshopify.com', 'b.myshopify.com')).toBe(false);
    expect(sameSite('www.shop.de', 'PAY.shop.de.')).toBe(true);
  });

  it('falls back to the host where there is no domain', () => {
    expect(sameSite('127.0.0.1', '127.0.0.1')).toBe(true);
    expect(sameSite('127.0.0.1', '127.0.0.2')).toBe(false);
    expect(sameSite('localhost', 'intranet')).toBe(false);
  });
});
