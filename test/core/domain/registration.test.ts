import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/core/domain/address';
import { rdapAddress, readRdapServices, registeredName, registeredOn } from '../../../src/core/domain/registration';

const bootstrap = {
  version: '1.0', publication: '2026-01-07T10:11:12Z',
  services: [
    [['com', 'net'], ['https://rdap.one.test/com/v1']],
    [['uk'], ['http://rdap.plain.test/', 'https://rdap.uk.test/']],
    [['co.uk'], ['https://rdap.longer.test/']],
    [['dead'], ['http://only-plain.test/']],
  ],
};

describe('the registry of registration-data services (RFC 9224)', () => {
  const services = readRdapServices(bootstrap) ?? {};
  it.each([
    { domain: 'shop.com', url: 'https://rdap.one.test/com/v1/domain/shop.com', why: 'RFC 9082 §3.1.3, with the slash the base lacks' },
    { domain: 'shop.uk', url: 'https://rdap.uk.test/domain/shop.uk', why: 'the https address of several' },
    { domain: 'shop.co.uk', url: 'https://rdap.longer.test/domain/shop.co.uk', why: 'the longest ending wins (RFC 9224 §4)' },
    { domain: 'shop.dead', url: null, why: 'nothing is asked over plain http' },
    { domain: 'shop.zz', url: null, why: 'no registry serves it' },
    { domain: 'constructor', url: null, why: 'a name without a dot' },
  ])('$domain: $why', ({ domain, url }) => {
    expect(rdapAddress(services, domain)).toBe(url);
  });

  it.each([null, 'text', {}, { services: [] }, { services: [[['com']]] }, { services: [[['com'], ['javascript:alert(1)']]] }])('is refused when it is none: %j', (json) => {
    expect(readRdapServices(json)).toBe(null);
  });
});

describe('the name that can be asked about', () => {
  it.each([
    { url: 'https://www.shop.co.uk/pay', name: 'shop.co.uk', why: 'what somebody registered' },
    { url: 'https://shop.myshopify.com/', name: null, why: 'given away by the host, no registry knows it' },
    { url: 'https://203.0.113.9/', name: null, why: 'a number is no name' },
    { url: 'https://shop.test/', name: null, why: 'special use' },
  ])('$url: $why', ({ url, name }) => {
    const address = parseAddress(url);
    expect(address === null ? null : registeredName(address)).toBe(name);
  });
});

const answer = (...events: [string, string][]) => ({ objectClassName: 'domain', ldhName: 'SHOP.COM.', events: events.map(([eventAction, eventDate]) => ({ eventAction, eventDate })) });

describe('an RDAP answer (RFC 9083)', () => {
  it.each([
    { json: answer(['registration', '2019-03-05T23:30:00Z'], ['expiration', '2030-01-01T00:00:00Z']), on: '2019-03-05', why: 'the event that counts' },
    { json: answer(['registration', '2001-01-01T00:00:00Z'], ['registration', '2026-10-01T00:00:00Z']), on: '2026-10-01', why: 'a name that lapsed began anew' },
    { json: answer(['registration', '2019-03-05T23:30:00+09:00']), on: '2019-03-05', why: 'with an offset' },
    { json: answer(['last changed', '2024-01-01T00:00:00Z']), on: null, why: 'no such event' },
    { json: answer(['registration', '2031-01-01T00:00:00Z']), on: null, why: 'a day that has not come' },
    { json: answer(['registration', 'yesterday']), on: null, why: 'no date' },
    { json: { ...answer(['registration', '2019-03-05T00:00:00Z']), ldhName: 'other.com' }, on: null, why: 'about another name' },
    { json: [], on: null, why: 'no answer at all' },
  ])('$why', ({ json, on }) => {
    expect(registeredOn(json, 'shop.com', '2026-11-23')).toBe(on);
  });

  it('never throws, and never says a day after today', () => {
    fc.assert(fc.property(fc.anything(), fc.array(fc.tuple(fc.constantFrom('registration', 'transfer'), fc.oneof(fc.string(), fc.date().map(String)))), (json, events) => {
      expect(registeredOn(json, 'shop.com', '2026-11-23')).toBe(null);
      const day = registeredOn(answer(...events), 'shop.com', '2026-11-23');
      expect(day === null || day <= '2026-11-23').toBe(true);
      readRdapServices(json);
    }));
  });
});
