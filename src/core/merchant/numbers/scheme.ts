import { fold } from '../../payment/fold';
import type { Check } from './check-digits';

/** What a number identifies: a value-added-tax registration, an entry in a public register, a taxpayer, a permit, an account, a site filing. */
export type NumberKind = 'vat' | 'register' | 'tax' | 'permit' | 'lei' | 'iban' | 'icp';

export interface NumberScheme {
  /** `<country>-<name>`, lower case; stable, recorded in evidence. */
  readonly id: string;
  /** ISO 3166-1 alpha-2 of the issuer; null when it is not one country's. */
  readonly country: string | null;
  readonly kind: NumberKind;
  /** What the number is called where it is issued. */
  readonly name: string;
  /** Words by which pages announce it: folded, letters only (`USt-IdNr.` is `ustidnr`). */
  readonly labels: readonly string[];
  /** Letters in front that may be left out, as `DE` of a German VAT number; the shown value has them. */
  readonly prefix: string | null;
  /** Compact form after the prefix: upper case, no separators. */
  readonly form: RegExp;
  /** Runs on what `form` accepted; null where no check digit is published. */
  readonly check: Check | null;
  /** True when the issuer is known to have given out numbers that fail the check: passing it says something, failing it nothing. */
  readonly loose: boolean;
  /** Where the rule is laid down or documented. */
  readonly source: string;
}

interface Options { readonly prefix?: string; readonly check?: Check; readonly loose?: true }

/** Only letters of a folded text: how labels are compared, whatever dots, dashes and spaces stand between. */
export const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{M}]/gu, '');

/** One row of the table. `labels` are separated by commas. The country is the id's first part, `xx` for none. */
export function scheme(id: string, kind: NumberKind, name: string, labels: string, form: RegExp, source: string, options: Options = {}): NumberScheme {
  const country = id.slice(0, 2).toUpperCase();
  return {
    id, kind, name, form, source,
    country: country === 'XX' ? null : country,
    labels: labels.split(',').map(lettersOf).filter((label) => label !== ''),
    prefix: options.prefix ?? null,
    check: options.check ?? null,
    loose: options.loose ?? false,
  };
}
