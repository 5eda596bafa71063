import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactNumber, validateNumber } from '../../../src/core/merchant/company-number';
import { NUMBER_SCHEMES, schemeById, schemesOf } from '../../../src/core/merchant/numbers/table';
import { redact } from '../../../src/core/payment/redact';
import { COMPANY_NUMBERS } from '../../vectors/company-numbers';

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
const states = (scheme: string, values: readonly string[]): readonly string[] => values.map((value) => `${value} ${validateNumber(scheme, value)?.state}`);
const all = (values: readonly string[], state: string): readonly string[] => values.map((value) => `${value} ${state}`);

describe('the table of schemes', () => {
  it('has vectors for each, five good ones and five bad ones or more', () => {
    expect(new Set(COMPANY_NUMBERS.map(([id]) => id))).toEqual(new Set(NUMBER_SCHEMES.map(({ id }) => id)));
    const few = COMPANY_NUMBERS.filter(([, valid, wrong, malformed]) => words(valid).length < 5 || words(wrong).length + words(malformed).length < 5);
    expect(few.map(([id]) => id)).toEqual([]);
  });

  it('names the source of every rule, and an id once', () => {
    expect(new Set(NUMBER_SCHEMES.map(({ id }) => id)).size).toBe(NUMBER_SCHEMES.length);
    expect(NUMBER_SCHEMES.filter(({ source }) => !/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}/u.test(source)).map(({ id }) => id)).toEqual([]);
    expect(NUMBER_SCHEMES.filter(({ id, name }) => !/^[a-z]{2}-[a-z-]+$/u.test(id) || name.length < 2).map(({ id }) => id)).toEqual([]);
  });

  it('knows every member state and the larger markets', () => {
    const markets = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE CH LI NO IS GB US CA BR MX AR CL CO PE AU NZ IN KR JP CN TW HK SG ID TH VN TR RU UA IL ZA AE SA'.split(' ');
    expect(markets.filter((country) => schemesOf(country).length === 0)).toEqual([]);
    expect(schemesOf('DE').map(({ kind }) => kind)).toEqual(expect.arrayContaining(['vat', 'register', 'tax']));
    expect(schemeById('de-vat')?.country).toBe('DE');
    expect(schemeById('none')).toBeNull();
  });
});

describe('validateNumber', () => {
  it.each(COMPANY_NUMBERS)('%s: accepts %s', (id, valid) => {
    const scheme = schemeById(id);
    expect(states(id, words(valid))).toEqual(all(words(valid), scheme?.check === null ? 'form-ok' : 'well-formed'));
  });

  it.each(COMPANY_NUMBERS.filter(([, , wrong]) => wrong !== ''))('%s: %s, and sees the wrong digit in %s', (id, _valid, wrong) => {
    expect(states(id, words(wrong))).toEqual(all(words(wrong), schemeById(id)?.loose === true ? 'form-ok' : 'check-digit-wrong'));
  });

  it.each(COMPANY_NUMBERS)('%s: %s, %s, and not %s', (id, _valid, _wrong, malformed) => {
    expect(states(id, words(malformed))).toEqual(all(words(malformed), 'malformed'));
  });

  it.each(COMPANY_NUMBERS.filter(([id]) => schemeById(id)?.prefix !== null && !id.startsWith('xx')))('%s: the same with its letters, spaces and dots: %s', (id, valid) => {
    const prefix = schemeById(id)?.prefix ?? '';
    const written = words(valid).map((value) => `${prefix} ${value.replace(/(.{3})/gu, '$1.')}`.toLowerCase());
    expect(written.map((value) => validateNumber(id, value))).toEqual(words(valid).map((value) => validateNumber(id, value)));
  });

  it('says nothing of a scheme it does not know', () => {
    expect(validateNumber('xx-none', '1')).toBeNull();
  });

  it('reads other digits and full width as what they are', () => {
    expect(validateNumber('sa-vat', '٣٥٥٧٣٥١٧٦٧٦٩٢٥٣')?.state).toBe('form-ok');
    expect(validateNumber('jp-corporate', '７０００－０１２０－５０００２')?.state).toBe('well-formed');
    expect(compactNumber('ＡＴＵ 1358-5627')).toBe('ATU13585627');
  });

  it('tells what was masked from what is wrong', () => {
    expect(validateNumber('br-cnpj', '••.•••.•••/••••-••')?.state).toBe('masked');
    expect(validateNumber('fr-siret', '732 829 320 •••••')).toEqual({ scheme: 'fr-siret', country: 'FR', kind: 'register', value: '732829320•••••', state: 'well-formed' });
    expect(validateNumber('fr-siret', '732 829 321 •••••')?.state).toBe('check-digit-wrong');
  });

  it('knows the exceptions their issuers made', () => {
    expect(validateNumber('fr-siret', '35600000049837')?.state).toBe('well-formed');
    expect(validateNumber('gb-vat', 'GD001')?.state).toBe('form-ok');
    expect(validateNumber('cz-vat', 'CZ530101001')?.state).toBe('form-ok');
    expect(validateNumber('br-cnpj', '12.ABC.345/01DE-35')?.state).toBe('well-formed');
    expect(validateNumber('nl-vat', 'NL000099998B57')?.state).toBe('well-formed');
    expect(validateNumber('tw-ubn', '63255547')?.state).toBe('well-formed');
    expect(validateNumber('xx-iban', 'GB82 WEST 1234 5698 7654 32')?.country).toBe('GB');
  });

  it('never throws and shows nothing that could be a card number', () => {
    const scheme = fc.constantFrom(...NUMBER_SCHEMES.map(({ id }) => id));
    fc.assert(fc.property(scheme, fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.stringMatching(/^[A-Z0-9•]{0,30}$/u), fc.stringMatching(/^(?:4|5[1-5]|3[47]|6011)\d{11,15}$/u)), (id, value) => {
      const number = validateNumber(id, value);
      expect(redact(number?.value ?? '')).toBe(number?.value);
    }), { numRuns: 2_000 });
  });
});
