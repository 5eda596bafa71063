import { describe, expect, it } from 'vitest';
import { canonicalHost, hostOfUrl, isIpv4, reverseLabels, selfAndParents } from '../../../src/core/list/host';

describe('canonicalHost', () => {
  it.each([
    ['Evil.TEST', 'evil.test', 'case never matters'],
    ['evil.test.', 'evil.test', 'a trailing dot only says that the name is complete'],
    ['evil[.]test', 'evil.test', 'defused by a careful author'],
    ['münze.test', 'xn--mnze-0ra.test', 'the form that browsers look up'],
    ['a_b.evil.test', 'a_b.evil.test', 'underscores occur in real hosts'],
    ['x-.vercel.app', 'x-.vercel.app', 'so do labels that end with a hyphen'],
    ['192.0.2.7', '192.0.2.7', 'an address is a host'],
    ['localhost', null, 'one label names no site'],
    ['evil.123', null, 'no registry is a number'],
    ['192.0.2.007', null, 'not the canonical spelling of an address'],
    ['evil.test/path', null, 'an address, not a host'],
    ['user@evil.test', null, 'an address, not a host'],
    ['evil..test', null, 'an empty label'],
    [`${'a'.repeat(64)}.test`, null, 'a label too long for DNS'],
    [`${'a.'.repeat(130)}test`, null, 'a name too long for DNS'],
    ['', null, 'nothing'],
  ])('%s → %s: %s', (raw, host, _why) => {
    expect(canonicalHost(raw)).toBe(host);
  });
});

describe('hostOfUrl', () => {
  it.each([
    ['https://evil.test/', 'evil.test', true],
    ['https://evil.test', 'evil.test', true],
    ['https://evil.test/login', 'evil.test', false],
    ['https://evil.test/?x=1', 'evil.test', false],
    ['hxxps://evil[.]test:8443/', 'evil.test', true],
    ['https://user:pass@evil.test/', 'evil.test', true],
  ])('%s', (raw, host, whole) => {
    expect(hostOfUrl(raw)).toEqual({ host, whole });
  });
  it.each(['mailto:a@evil.test', 'https://', 'https://localhost/', 'evil.test'])('%s names no host that can be listed', (raw) => {
    expect(hostOfUrl(raw)).toBeNull();
  });
});

describe('parents', () => {
  it.each([
    ['a.b.co.uk', ['a.b.co.uk', 'b.co.uk', 'co.uk']],
    ['evil.test', ['evil.test']],
    ['192.0.2.7', ['192.0.2.7']],
  ])('%s', (host, names) => {
    expect(selfAndParents(host)).toEqual(names);
  });
  it('reverses labels, twice is the same again', () => {
    expect(reverseLabels('www.evil.test')).toBe('test.evil.www');
    expect(reverseLabels(reverseLabels('www.evil.test'))).toBe('www.evil.test');
  });
  it('knows addresses', () => {
    expect(['1.2.3.4', '256.1.1.1', '1.2.3', '01.2.3.4', '1.2.3.4.', '0.0.0.0'].map(isIpv4)).toEqual([true, false, false, false, false, true]);
  });
});
