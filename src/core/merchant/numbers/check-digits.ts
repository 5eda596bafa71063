/** Check-digit procedures that several countries share. All take the compact number (ASCII, upper case), never throw, run in linear time. */
export type CheckRule = (compact: string) => boolean;
/** Null: this form of the number carries no check digit. */
export type Check = (compact: string) => boolean | null;

/** Value of a digit or of a letter (A = 10 … Z = 35, as in ISO 7064); -1 for anything else. */
export function valueAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 65 && code <= 90 ? code - 55 : -1;
}

/** Σ weight × digit from the left, as far as both reach. */
export function weightedSum(text: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length && index < text.length; index += 1) sum += (weights[index] ?? 0) * valueAt(text, index);
  return sum;
}

/** The number as a whole, modulo; digits only. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (let index = 0; index < digits.length; index += 1) rest = (rest * 10 + valueAt(digits, index)) % modulus;
  return rest;
}

/** Check digit included in the weights: the whole sum is a multiple of the modulus, or leaves `rest`. */
export const sumLeaves = (modulus: number, weights: readonly number[], rest = 0): CheckRule =>
  (text) => text.length === weights.length && weightedSum(text, weights) % modulus === rest;

/** Luhn, ISO/IEC 7812-1 annex B. */
export function luhn(text: string): boolean {
  let sum = 0;
  for (let index = text.length - 1, double = false; index >= 0; index -= 1, double = !double) {
    const digit = valueAt(text, index);
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return text.length > 0 && sum % 10 === 0;
}

/** ISO 7064 hybrid system MOD 11,10 with the check digit last. */
export function mod11And10(text: string): boolean {
  let product = 10;
  for (let index = 0; index < text.length - 1; index += 1) product = (((valueAt(text, index) + product) % 10 || 10) * 2) % 11;
  return text.length > 1 && (product + valueAt(text, text.length - 1)) % 10 === 1;
}

/** ISO 7064 MOD 97-10 over digits and letters (letters count two digits); valid when 1 is left. */
export function mod97(text: string): boolean {
  let rest = 0;
  for (let index = 0; index < text.length; index += 1) {
    const value = valueAt(text, index);
    if (value < 0) return false;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/**
 * Two passes: weights modulo 11, and if that gives 10 a second row of weights; 10 again counts as 0.
 * Used by the Baltic states, Bulgaria and others that avoid a letter for ten.
 */
export const twoPass = (first: readonly number[], second: readonly number[]): CheckRule => (text) => {
  let check = weightedSum(text, first) % 11;
  if (check === 10) check = weightedSum(text, second) % 11 % 10;
  return check === valueAt(text, first.length);
};

/** Applies a rule to a part of the number, for prefixes and suffixes outside the check. */
export const part = (from: number, to: number | undefined, rule: CheckRule): CheckRule => (text) => rule(text.slice(from, to));
