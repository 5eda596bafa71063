import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashesOf, hashWindows } from '../../../src/core/payment/leak-windows';

// A number of the test range that schemes publish for this purpose, put together so that no text here holds it.
const NUMBER = ['4000', '0566', '5566', '5556'].join('');
const SALT = 'a1.b2.c3';
const known = new Set(hashWindows(NUMBER, SALT));
const finds = (body: string): boolean => hashesOf(body, SALT).some((hash) => known.has(hash));
const hex = Array.from(NUMBER).map((digit) => digit.charCodeAt(0).toString(16)).join('');
const parts = NUMBER.match(/\d{4}/gu) ?? [];

const CARRIED: readonly { readonly body: string; readonly why: string }[] = [
  { body: `n=${NUMBER}`, why: 'raw' },
  { body: `{"card":{"number":"${NUMBER}"}}`, why: 'JSON' },
  { body: `n=${parts.join(' ')}`, why: 'in groups' },
  { body: `n=${parts.join('%20')}&e=12`, why: 'in groups, URL-encoded' },
  { body: `d=${Array.from(NUMBER).map((digit) => `%3${digit}`).join('')}`, why: 'every digit URL-encoded' },
  { body: `d=${btoa(NUMBER)}`, why: 'base64' },
  { body: `d=${btoa(JSON.stringify({ n: NUMBER, e: '12/29' }))}`, why: 'base64 of JSON' },
  { body: `d=${encodeURIComponent(btoa(`n=${NUMBER}&x=1`))}`, why: 'base64, URL-encoded' },
  { body: `d=${btoa(btoa(`card ${NUMBER}`))}`, why: 'base64 twice' },
  { body: `d=${hex}`, why: 'hex' },
  { body: `d=${Array.from(NUMBER).toReversed().join('')}`, why: 'reversed' },
  { body: `d=${btoa(Array.from(NUMBER).toReversed().join(''))}`, why: 'reversed, base64' },
  { body: parts.map((part, index) => `n${index}=${part}`).join('&'), why: 'split over fields' },
  { body: `{${parts.map((part, index) => `"p${index}":"${part}"`).join(',')}}`, why: 'split over keys of JSON' },
  { body: `/collect/${NUMBER}/x`, why: 'in a path' },
];

const HONEST: readonly { readonly body: string; readonly why: string }[] = [
  { body: 'bin=40000566&last4=5556', why: 'issuer and last four, as look-ups and receipts have them' },
  { body: '{"token":"tok_1PqXyZ4000aa","brand":"visa","last4":"5556"}', why: 'a token' },
  { body: 'v=2&tid=G-ABC123&cid=1234567890.0987654321&_p=1731000000000', why: 'analytics with clocks and ids' },
  { body: '{"q":"Hauptstr. 17, 10115 Berlin","session":"550e8400e29b41d4a716446655440000"}', why: 'address look-up with a session id' },
  { body: '{"device":"8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92"}', why: 'a fingerprint of a fraud service' },
];

describe('hashesOf', () => {
  it.each(CARRIED)('finds the number: $why', ({ body }) => expect(finds(body)).toBe(true));
  it.each(HONEST)('is quiet: $why', ({ body }) => expect(finds(body)).toBe(false));

  it('means nothing under another salt', () => {
    expect(hashesOf(`n=${NUMBER}`, 'other').some((hash) => known.has(hash))).toBe(false);
  });

  it('holds no run of digits that could be a number', () => {
    for (const hash of known) expect(hash).not.toMatch(/\d{13}/u);
  });

  it('never throws, and asks about a bounded number', () => {
    fc.assert(fc.property(fc.string({ maxLength: 3000 }), (body) => { expect(hashesOf(body, SALT).length).toBeLessThanOrEqual(4000); }));
    expect(hashesOf('1234567890'.repeat(100_000), SALT).length).toBeLessThanOrEqual(4000);
  });
});
