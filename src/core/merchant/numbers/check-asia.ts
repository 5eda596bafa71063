import { luhn, twoPass, valueAt, weightedSum, type CheckRule } from './check-digits';

/** Check-digit rules of Asia, Oceania and Africa that are no plain weighted sum. The table beside names the source of each. */

export const abn: CheckRule = (text) => (weightedSum(text, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;
export const acn: CheckRule = (text) => (10 - weightedSum(text, [8, 7, 6, 5, 4, 3, 2, 1]) % 10) % 10 === valueAt(text, 8);

/** GS1 modulo 10, as on a bar code. */
export const gs1: CheckRule = (text) => weightedSum(text, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;

export const newZealandTax: CheckRule = (text) => {
  const digits = text.padStart(9, '0');
  const check = (weights: readonly number[]): number => (11 - weightedSum(digits, weights) % 11) % 11;
  const first = check([3, 2, 7, 6, 5, 4, 3, 2]);
  return (first === 10 ? check([7, 4, 3, 2, 5, 2, 7, 6]) : first) === valueAt(digits, 8);
};

/** India: modulo 36 over digits and letters, places weighted 1 and 2 in turn, the quotient added. */
export const gstin: CheckRule = (text) => {
  let sum = 0;
  for (let index = 0; index < 14; index += 1) {
    const product = valueAt(text, index) * (index % 2 + 1);
    sum += Math.floor(product / 36) + product % 36;
  }
  return (36 - sum % 36) % 36 === valueAt(text, 14);
};

export const koreanBusiness: CheckRule = (text) =>
  (weightedSum(text, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor(valueAt(text, 8) * 5 / 10) + valueAt(text, 9)) % 10 === 0;

/** Japan: the check digit stands first. */
export const japaneseCorporate: CheckRule = (text) => 9 - weightedSum(text.slice(1), [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9 === valueAt(text, 0);

const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 32100-2015: base 31 without I, O, S, V, Z; weights are powers of three modulo 31. */
export const uscc: CheckRule = (text) => {
  let sum = 0;
  for (let index = 0, weight = 1; index < 17; index += 1, weight = weight * 3 % 31) sum += USCC.indexOf(text[index] ?? '') * weight;
  return USCC[(31 - sum % 31) % 31] === text[17];
};

/** Taiwan: sum of the digits of the products a multiple of five (ten before April 2023); a 7 in the seventh place counts 1 or 0. */
export const taiwanese: CheckRule = (text) => {
  let sum = 0;
  for (const [index, weight] of [1, 2, 1, 2, 1, 2, 4, 1].entries()) {
    const product = valueAt(text, index) * weight;
    sum += Math.floor(product / 10) + product % 10;
  }
  return sum % 5 === 0 || (text[6] === '7' && (sum + 1) % 5 === 0);
};

const UEN_OTHER = 'ABCDEFGHJKLMNPQRSTUVWX0123456789';
/** Singapore: one rule for businesses, one for local companies, one for every other entity. */
export const uen: CheckRule = (text) => {
  if (text.length === 9) return 'XMKECAWLJDB'[weightedSum(text, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === text[8];
  if (/^\d/u.test(text)) return 'ZKCMDNERGWH'[weightedSum(text, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === text[9];
  let sum = -5;
  for (const [index, weight] of [4, 3, 5, 3, 10, 2, 2, 5, 7].entries()) sum += weight * UEN_OTHER.indexOf(text[index] ?? '');
  return UEN_OTHER[(sum % 11 + 11) % 11] === text[9];
};

export const thaiTax: CheckRule = (text) => (11 - weightedSum(text, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 10 === valueAt(text, 12);

export const vietnameseTax: CheckRule = (text) => 10 - weightedSum(text, [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11 === valueAt(text, 9);

/** Indonesia: the older fifteen digits carry a Luhn digit in the ninth place; sixteen digits are the older ones behind a zero, or a person's. */
export const npwp: CheckRule = (text) => luhn((text.length === 16 ? text.slice(1) : text).slice(0, 9));

export const kazakhBin: CheckRule = twoPass([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]);

const BELARUS = 'ABCEHKMOPT';
/** Belarus: digits, or two letters in front for a person's, the second counting by its place in the list. */
export const belarusian: CheckRule = (text) => {
  const second = BELARUS.indexOf(text[1] ?? '');
  return weightedSum(second < 0 ? text : `${text[0]}${second}${text.slice(2)}`, [29, 23, 19, 17, 13, 7, 5, 3]) % 11 === valueAt(text, 8);
};
