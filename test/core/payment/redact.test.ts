import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhnValid, schemeOf } from '../../../src/core/payment/pan';
import { redact, redactAddress, redactLine } from '../../../src/core/payment/redact';

const ROWS: readonly { readonly text: string; readonly kept: boolean; readonly why: string }[] = [
  { text: '4111111111111111', kept: false, why: 'a Visa test number' },
  { text: 'Card 4111 1111 1111 1111, thanks', kept: false, why: 'grouped as people write it' },
  { text: '4111-1111-1111-1111', kept: false, why: 'dashes' },
  { text: '3782 822463 10005', kept: false, why: 'American Express groups 4-6-5' },
  { text: '４１１１１１１１１１１１１１１１', kept: false, why: 'full-width digits' },
  { text: '٤١١١١١١١١١١١١١١١', kept: false, why: 'Arabic-Indic digits: cannot be checked, so masked' },
  { text: 'ref 99994111111111111111', kept: false, why: 'a number inside a longer run' },
  { text: '4111 1111 1111 1112', kept: true, why: 'wrong check digit: no card number' },
  { text: '+49 30 901820', kept: true, why: 'a telephone number is too short' },
  { text: '2026-11-23 10:15', kept: true, why: 'a date' },
  { text: 'Total € 1.234,56', kept: true, why: 'an amount' },
];

describe('redact', () => {
  it.each(ROWS)('$why', ({ text, kept }) => {
    expect(redact(text) === text).toBe(kept);
  });

  it('masks before it cuts, so that no piece of a number is left at the edge', () => {
    expect(redactLine(`x ${' '.repeat(50)}4111 1111 1111 1111`, 8)).not.toMatch(/4111/u);
    expect(redactLine(`${'y '.repeat(995)}4111 1111 1111 1111`, 3_000)).not.toMatch(/\d/u);
  });

  it('keeps origin and path of an address only, and masks the path even when it is percent-encoded', () => {
    expect(redactAddress('https://u:p@shop.example/pay?card=1#x', undefined, 200)).toBe('https://shop.example/pay');
    expect(redactAddress('https://shop.example/4111%2D1111-1111-1111', undefined, 200)).not.toMatch(/1111/u);
    expect(redactAddress('javascript:alert(1)', undefined, 200)).toBe('javascript:');
    expect(redactAddress('no address', undefined, 200)).toBeNull();
  });

  const prefix = fc.constantFrom('4', '51', '2221', '34', '37', '36', '6011', '3530', '62', '5018', '2200');
  const lengths: Readonly<Record<string, readonly number[]>> = { '4': [13, 16, 19], '34': [15], '37': [15], '36': [14, 16, 19] };
  const card = prefix.chain((head) => fc.tuple(fc.constantFrom(...(lengths[head] ?? [16])), fc.array(fc.nat(9), { minLength: 19, maxLength: 19 })).map(([length, rest]) => {
    const digits = [...Array.from(head, Number), ...rest].slice(0, length - 1);
    const check = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((last) => luhnValid([...digits, last])) ?? 0;
    return [...digits, check];
  }));

  it('leaves no card number of any scheme in any text, however it is grouped', () => {
    fc.assert(fc.property(card, fc.array(fc.constantFrom('', ' ', '-', ' - ', '\u00A0', '.'), { minLength: 19, maxLength: 19 }), fc.string({ maxLength: 30 }), (digits, gaps, around) => {
      expect(schemeOf(digits)).not.toBeNull();
      const written = digits.map((digit, index) => `${digit}${index + 1 < digits.length && (index + 1) % 4 === 0 ? (gaps[index] ?? '').slice(0, 2) : ''}`).join('');
      const words = around.replace(/\d/gu, '#');
      expect(redact(`${words} ${written} ${words}`)).not.toMatch(/\d/u);
    }));
  });

  it('changes nothing in texts without a long run of digits', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      fc.pre(!/\p{Nd}(?:.{0,2}\p{Nd}){12}/u.test(text));
      expect(redact(text)).toBe(text);
    }));
  });
});
