import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { redact } from '../payment/redact';
import { asciiDigits } from './company-number';

/**
 * What can be said of a telephone number without ringing it. `well-formed`: the country's numbering plan has such numbers.
 * `form-ok`: a possible length, but the plan as we know it has no such number. `fictitious`: from a range kept free for films and
 * examples, or digits nobody was given. `malformed`: no telephone number.
 */
export type PhoneState = 'well-formed' | 'form-ok' | 'fictitious' | 'malformed';

export interface Phone {
  /** ISO 3166-1 alpha-2; null for numbers of no country (+800) and for national numbers without a country to read them in. */
  readonly country: string | null;
  /** Without plus; null when it could not be told. */
  readonly callingCode: string | null;
  readonly state: PhoneState;
  /** Written with the country's code, so that it says itself where it is. */
  readonly international: boolean;
  /** E.164, or the digits as they stood; whatever could be a card number is masked. */
  readonly value: string;
}

/** Longest text looked at: a number and an extension. */
const LONGEST = 40;
/** All alike, counting up or down: what stands in a template. */
const KEYBOARD = /^(?:\d{0,3})(?:(\d)\1{6,}|0?12345678?9?0?|0?987654321?0?|1234567|0000000)$/u;

/**
 * Reads one telephone number as written on a page, national numbers in `country`'s plan. Numbering plans are those of Google's
 * libphonenumber in its smallest cut; `fictitious` matches the E.164 digits of numbers kept free. Never throws.
 */
export function readPhone(text: string, country: string | null, fictitious: RegExp | null = null): Phone {
  const written = asciiDigits(text.normalize('NFKC').slice(0, LONGEST)).replace(/^[^+(\d]+/u, '').replace(/^00(?=[1-9])/u, '+');
  const plan: CountryCode | undefined = country !== null && isSupportedCountry(country) ? country : undefined;
  const number = parsePhoneNumberFromString(written, { extract: false, ...(plan === undefined ? {} : { defaultCountry: plan }) });
  const international = /^\(?\s?\+/u.test(written);
  const digits = written.replace(/\D/gu, '');
  if (number === undefined) {
    const made = digits.length >= 7 && KEYBOARD.test(digits);
    const state: PhoneState = made ? 'fictitious' : plan === undefined && !international && digits.length >= 7 && digits.length <= 15 ? 'form-ok' : 'malformed';
    return { country: null, callingCode: null, state, international, value: redact(digits) };
  }
  const e164 = number.number.slice(1);
  const made = KEYBOARD.test(number.nationalNumber) || fictitious?.test(e164) === true;
  return {
    country: number.country ?? (number.getPossibleCountries().length === 1 ? number.getPossibleCountries()[0] ?? null : null),
    callingCode: number.countryCallingCode,
    state: made ? 'fictitious' : number.isValid() ? 'well-formed' : number.isPossible() ? 'form-ok' : 'malformed',
    international,
    value: redact(number.number),
  };
}
