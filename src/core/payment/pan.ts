/**
 * What a card number looks like: ISO/IEC 7812-1 issuer prefixes and lengths of the schemes in use, and the Luhn check digit.
 * Ranges are first digits, compared as numbers of equal length.
 */
interface Scheme {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly lengths: readonly number[];
}

const SCHEMES: readonly Scheme[] = [
  { name: 'visa', from: 4, to: 4, lengths: [13, 16, 18, 19] },
  { name: 'mastercard', from: 51, to: 55, lengths: [16] },
  { name: 'mastercard', from: 2221, to: 2720, lengths: [16] },
  { name: 'amex', from: 34, to: 34, lengths: [15] },
  { name: 'amex', from: 37, to: 37, lengths: [15] },
  { name: 'diners', from: 300, to: 305, lengths: [14, 16, 17, 18, 19] },
  { name: 'diners', from: 36, to: 36, lengths: [14, 15, 16, 17, 18, 19] },
  { name: 'diners', from: 38, to: 39, lengths: [14, 15, 16, 17, 18, 19] },
  { name: 'discover', from: 6011, to: 6011, lengths: [16, 17, 18, 19] },
  { name: 'discover', from: 644, to: 649, lengths: [16, 17, 18, 19] },
  { name: 'discover', from: 65, to: 65, lengths: [16, 17, 18, 19] },
  { name: 'jcb', from: 3528, to: 3589, lengths: [16, 17, 18, 19] },
  { name: 'unionpay', from: 62, to: 62, lengths: [16, 17, 18, 19] },
  { name: 'maestro', from: 50, to: 50, lengths: [13, 14, 15, 16, 17, 18, 19] },
  { name: 'maestro', from: 56, to: 69, lengths: [13, 14, 15, 16, 17, 18, 19] },
  { name: 'mir', from: 2200, to: 2204, lengths: [16, 17, 18, 19] },
  { name: 'troy', from: 9792, to: 9792, lengths: [16] },
  { name: 'uatp', from: 1, to: 1, lengths: [15] },
];

/** Luhn check (ISO/IEC 7812-1 annex B) of digit values. */
export function luhnValid(digits: readonly number[]): boolean {
  let sum = 0;
  for (let index = digits.length - 1, double = false; index >= 0; index -= 1, double = !double) {
    const digit = digits[index] ?? 0;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** The scheme whose prefix and length these digits have, whatever their check digit says; null for none. */
export function schemeOf(digits: readonly number[]): string | null {
  for (const scheme of SCHEMES) {
    if (!scheme.lengths.includes(digits.length)) continue;
    const size = String(scheme.from).length;
    let prefix = 0;
    for (let index = 0; index < size; index += 1) prefix = prefix * 10 + (digits[index] ?? 0);
    if (prefix >= scheme.from && prefix <= scheme.to) return scheme.name;
  }
  return null;
}
