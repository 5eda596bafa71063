import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPhone, type PhoneState } from '../../../src/core/merchant/phone';
import { redact } from '../../../src/core/payment/redact';
import { FICTITIOUS_PHONE } from '../../../src/knowledge/phone/fictitious';

interface Row { readonly text: string; readonly in: string | null; readonly country: string | null; readonly state: PhoneState; readonly why: string }

const ROWS: readonly Row[] = [
  { text: '+49 (0)30 901820', in: 'DE', country: 'DE', state: 'well-formed', why: 'with the trunk zero in brackets' },
  { text: '0049 30 901820', in: null, country: 'DE', state: 'well-formed', why: 'two zeros for the plus' },
  { text: '030 901820', in: 'DE', country: 'DE', state: 'well-formed', why: 'a national number in its own country' },
  { text: '030 901820', in: null, country: null, state: 'form-ok', why: 'a national number of nobody knows where' },
  { text: '+33 1 42 68 53 00', in: 'DE', country: 'FR', state: 'well-formed', why: 'another country than the shop says' },
  { text: '+86 755 2699 0000', in: 'GB', country: 'CN', state: 'well-formed', why: 'Shenzhen behind a British claim' },
  { text: '(11) 4004-1234', in: 'BR', country: 'BR', state: 'well-formed', why: 'Brazil' },
  { text: '03-6206-1234', in: 'JP', country: 'JP', state: 'well-formed', why: 'Tokyo' },
  { text: '０３－６２０６－１２３４', in: 'JP', country: 'JP', state: 'well-formed', why: 'full width' },
  { text: '٠٥٠ ١٢٣ ٤٧٦٧', in: 'AE', country: 'AE', state: 'well-formed', why: 'Arabic digits' },
  { text: 'tel:+442079250918', in: null, country: 'GB', state: 'well-formed', why: 'from a link' },
  { text: '+800 7234 5695', in: null, country: null, state: 'well-formed', why: 'a world-wide free number has no country' },
  { text: '+1 212 555 0123', in: 'US', country: 'US', state: 'fictitious', why: 'kept for films in North America' },
  { text: '020 7946 0958', in: 'GB', country: 'GB', state: 'fictitious', why: 'kept for drama in London' },
  { text: '01 99 00 12 34', in: 'FR', country: 'FR', state: 'fictitious', why: 'kept for films in France' },
  { text: '+1 (123) 456-7890', in: 'US', country: null, state: 'fictitious', why: 'the digits of the keyboard' },
  { text: '01 23 45 67 89', in: 'FR', country: 'FR', state: 'fictitious', why: 'what French templates show' },
  { text: '000-000-0000', in: 'US', country: 'US', state: 'fictitious', why: 'noughts' },
  { text: '+49 123 456789', in: 'DE', country: 'DE', state: 'fictitious', why: 'counting up behind a country code' },
  { text: '123', in: null, country: null, state: 'malformed', why: 'no number' },
  { text: 'call us', in: 'US', country: null, state: 'malformed', why: 'no digits' },
  { text: '+49', in: 'DE', country: null, state: 'malformed', why: 'a code alone' },
];

describe('readPhone', () => {
  it.each(ROWS)('$text: $why', ({ text, in: country, country: expected, state }) => {
    const { country: read, state: stateRead } = readPhone(text, country, FICTITIOUS_PHONE);
    expect([read, stateRead]).toEqual([expected, state]);
  });

  it('says whether the number says itself where it is', () => {
    expect(readPhone('+49 30 901820', null).international).toBe(true);
    expect(readPhone('0049 30 901820', null).international).toBe(true);
    expect(readPhone('030 901820', 'DE').international).toBe(false);
    expect(readPhone('030 901820', 'DE').value).toBe('+4930901820');
  });

  it('never throws, and shows nothing that could be a card number', () => {
    const country = fc.constantFrom(null, 'DE', 'US', 'CN', 'XX', '');
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+0-9 ().-]{3,24}$/u)), country, (text, claimed) => {
      const { value } = readPhone(text, claimed, FICTITIOUS_PHONE);
      expect(redact(value)).toBe(value);
    }), { numRuns: 1_000 });
  });
});
