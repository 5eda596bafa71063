import { redact } from '../payment/redact';
import type { NumberKind, NumberScheme } from './numbers/scheme';
import { schemeById } from './numbers/table';

/**
 * What can be said of a number without asking anybody. `well-formed` is not "exists" and not "belongs to this shop".
 * `form-ok`: right length and letters, and no check digit to test (none is published, or failing it proves nothing).
 * `check-digit-wrong`: right form, but no such number can have been issued, a slip of the pen or an invention.
 * `malformed`: announced as this number, but of another length or with other characters.
 * `masked`: some digits were hidden because together they could be a card number; nothing can be said.
 */
export type NumberState = 'well-formed' | 'form-ok' | 'check-digit-wrong' | 'malformed' | 'masked';

export interface CompanyNumber {
  /** Id of the NumberScheme. */
  readonly scheme: string;
  /** ISO 3166-1 alpha-2; of an IBAN the bank's country; null where none follows from the number. */
  readonly country: string | null;
  readonly kind: NumberKind;
  /** Compact with its prefix, to be shown; accounts and whatever could be a card number end in `•`. */
  readonly value: string;
  readonly state: NumberState;
}

export const MASK = '•';
/** Characters left in front of a masked value: enough for a SIREN, too few for a card number. */
const SHOWN = 9;

/** Upper case, ASCII digits, without spaces and punctuation. */
export const compactNumber = (value: string): string => asciiDigits(value.normalize('NFKC')).toUpperCase().replace(/[^\p{L}\p{N}&•]/gu, '');

/** First digits of the decimal scripts that pages of shops are written in: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6F0, 0x966, 0x9E6, 0xE50];
export const asciiDigits = (text: string): string => text.replace(/[٠-٩۰-۹०-९০-৯๐-๙]/gu, (digit) => {
  const code = digit.codePointAt(0) ?? 0;
  return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
});

/** Without the scheme's prefix, when it stands in front. */
export function nationalPart(scheme: NumberScheme, compact: string): string {
  return scheme.prefix !== null && compact.startsWith(scheme.prefix) ? compact.slice(scheme.prefix.length) : compact;
}

/** A French establishment number whose last five digits were masked: its first nine are the company's, with a check digit of their own. */
const MASKED_SIRET = /^\d{9}•{5}$/u;

/** State of a compact number under a scheme; `malformed` when the form does not fit. */
export function stateOf(scheme: NumberScheme, compact: string): NumberState {
  const national = nationalPart(scheme, compact);
  if (national.includes(MASK)) {
    if (scheme.id !== 'fr-siret' || !MASKED_SIRET.test(national)) return 'masked';
    return schemeById('fr-siren')?.check?.(national.slice(0, 9)) === true ? 'well-formed' : 'check-digit-wrong';
  }
  if (!scheme.form.test(national)) return 'malformed';
  const passes = scheme.check?.(national) ?? null;
  if (passes === true) return 'well-formed';
  return passes === null || scheme.loose ? 'form-ok' : 'check-digit-wrong';
}

function shown(scheme: NumberScheme, compact: string): string {
  const whole = `${scheme.prefix ?? ''}${nationalPart(scheme, compact)}`.slice(0, 40);
  if (scheme.kind === 'iban') return `${whole.slice(0, 4)}${MASK.repeat(4)}`;
  return redact(whole) === whole ? whole : `${whole.slice(0, SHOWN)}${MASK.repeat(Math.max(whole.length - SHOWN, 1))}`;
}

/** The number as it is recorded and shown. `compact` as compactNumber gives it. */
export function companyNumber(scheme: NumberScheme, compact: string, state: NumberState = stateOf(scheme, compact)): CompanyNumber {
  const country = scheme.kind === 'iban' && /^[A-Z]{2}/u.test(compact) ? compact.slice(0, 2) : scheme.country;
  return { scheme: scheme.id, country, kind: scheme.kind, value: shown(scheme, compact), state };
}

/**
 * Judges one value under one scheme. Never throws; linear in the value, of which 64 characters are looked at.
 * Null for an unknown scheme.
 */
export function validateNumber(scheme: string, value: string): CompanyNumber | null {
  const known = schemeById(scheme);
  return known === null ? null : companyNumber(known, compactNumber(value.slice(0, 64)));
}
