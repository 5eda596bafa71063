import { luhn, mod97, part, remainder, sumLeaves, twoPass, valueAt, weightedSum, type Check, type CheckRule } from './check-digits';

/** Check-digit rules of European countries that are no plain weighted sum. The table beside names the source of each. */

export const austrianVat: CheckRule = (text) => {
  let sum = 4;
  for (let index = 1; index <= 7; index += 1) {
    const digit = valueAt(text, index);
    sum += index % 2 === 0 ? Math.floor(digit / 5) + (digit * 2) % 10 : digit;
  }
  return (10 - sum % 10) % 10 === valueAt(text, 8);
};

const FIRMENBUCH = 'ABDFGHIKMPSTVWXYZ';
export const austrianRegister: CheckRule = (text) =>
  FIRMENBUCH[weightedSum(text.slice(0, -1).padStart(6, '0'), [6, 4, 14, 15, 10, 1]) % 17] === text.at(-1);

/** The last two digits complete the first eight to a multiple of 97; older numbers have nine digits and stand for a leading zero. */
export const belgian: CheckRule = (text) => {
  const digits = text.padStart(10, '0');
  return 97 - remainder(digits.slice(0, 8), 97) === Number(digits.slice(8));
};

const BULSTAT = twoPass([1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 5, 6, 7, 8, 9, 10]);
const BRANCH = twoPass([2, 7, 3, 5], [4, 9, 5, 7]);
export const bulgarianRegister: CheckRule = (text) => BULSTAT(text.slice(0, 9)) && (text.length === 9 || BRANCH(text.slice(8)));

/** Months of a Bulgarian personal number: 1–12, the 1800s 20 more, the 2000s 40 more. */
const EGN_DATE = /^\d\d(?:[024][1-9]|[135][0-2])(?:0[1-9]|[12]\d|3[01])/u;
/** Ten digits: a citizen, a foreigner or another taxpayer; each has weights of its own. */
export const bulgarianVat: CheckRule = (text) => {
  if (text.length === 9) return BULSTAT(text);
  const last = valueAt(text, 9);
  const other = 11 - weightedSum(text, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (EGN_DATE.test(text) && weightedSum(text, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 === last)
    || weightedSum(text, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === last
    || (other === 11 ? 0 : other) === last;
};

const CYPRUS_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
export const cypriot: CheckRule = (text) => {
  let sum = 0;
  for (let index = 0; index < 8; index += 1) sum += index % 2 === 0 ? CYPRUS_ODD[valueAt(text, index)] ?? 0 : valueAt(text, index);
  return String.fromCharCode(65 + sum % 26) === text[8];
};

export const czechCompany: CheckRule = (text) => (11 - weightedSum(text, [8, 7, 6, 5, 4, 3, 2]) % 11) % 10 === valueAt(text, 7);
/** Year, month (women 50 more, 20 more since 2004), day of a Czech or Slovak birth number. */
const BIRTH_NUMBER = /^\d\d(?:[0257][1-9]|[1368][0-2])(?:0[1-9]|[12]\d|3[01])/u;
/** Persons pay tax under their birth number (ten digits: a multiple of 11; nine, before 1954: without check) or a number that begins with 6. */
export const czechVat: Check = (text) => {
  if (text.length === 8) return czechCompany(text);
  if (text.length === 10) return BIRTH_NUMBER.test(text) && (remainder(text, 11) === 0 || (remainder(text.slice(0, 9), 11) === 10 && text[9] === '0'));
  if (text[0] !== '6') return BIRTH_NUMBER.test(text) && Number(text.slice(0, 2)) < 54 ? null : false;
  const rest = weightedSum(text.slice(1), [8, 7, 6, 5, 4, 3, 2]) % 11;
  return (8 - (10 - rest) % 11 + 10) % 10 === valueAt(text, 8);
};

const TVA_LETTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const frenchVat: CheckRule = (text) => {
  const siren = text.slice(2);
  // The principality's own numbers (000…) are no SIREN and have no check digit of one.
  if (!siren.startsWith('000') && !luhn(siren)) return false;
  if (/^\d/u.test(text) && /^\d\d/u.test(text)) return remainder(`${siren}12`, 97) === Number(text.slice(0, 2));
  const first = TVA_LETTERS.indexOf(text[0] ?? '');
  const second = TVA_LETTERS.indexOf(text[1] ?? '');
  const key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (remainder(siren, 11) + 1 + Math.floor(key / 11)) % 11 === key % 11;
};

/** La Poste ran out of Luhn numbers for its branches: there the digit sum is a multiple of five. */
export const siret: CheckRule = (text) =>
  luhn(text) || (text.startsWith('356000000') && Array.from(text, Number).reduce((sum, digit) => sum + digit, 0) % 5 === 0);

/** Nine digits, twelve with a branch; the second rule (97 − 55) is used since 2010, from 100 upwards. Departments and health authorities have none. */
export const british: Check = (text) => {
  if (text.length === 5) return null;
  const rest = (weightedSum(text, [8, 7, 6, 5, 4, 3, 2]) + Number(text.slice(7, 9))) % 97;
  return rest === 0 || (rest === 97 - 55 && Number(text.slice(0, 3)) >= 100);
};

export const greekVat: CheckRule = (text) => weightedSum(text, [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 === valueAt(text, 8);

const IRISH = 'WABCDEFGHIJKLMNOPQRSTUV';
/** Since 2013 a second letter counts nine times; before, the second place could hold a letter that counted nothing. */
export const irishVat: CheckRule = (text) => {
  if (!/^\d{7}/u.test(text)) return IRISH[weightedSum(`0${text.slice(2, 7)}${text[0]}`, [8, 7, 6, 5, 4, 3, 2]) % 23] === text[7];
  const extra = text[8] === undefined || text[8] === 'W' ? 0 : text.charCodeAt(8) - 64;
  return IRISH[(weightedSum(text, [8, 7, 6, 5, 4, 3, 2]) + 9 * extra) % 23] === text[7];
};

export const italianVat: CheckRule = (text) => {
  const office = Number(text.slice(7, 10));
  return luhn(text) && !text.startsWith('0000000') && ((office > 0 && office < 101) || office === 120 || office === 121 || office === 888 || office === 999);
};

const CODICE_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
/** Sixteen characters of a person; a company's is its eleven-digit VAT number. */
export const codiceFiscale: CheckRule = (text) => {
  if (text.length === 11) return luhn(text);
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const value = valueAt(text, index);
    const rank = value > 9 ? value - 10 : value;
    sum += index % 2 === 0 ? CODICE_ODD[rank] ?? 0 : rank;
  }
  return String.fromCharCode(65 + sum % 26) === text[15];
};

const LITHUANIA_9 = twoPass([1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 5, 6, 7, 8, 9, 1]);
const LITHUANIA_12 = twoPass([1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2], [3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4]);
export const lithuanianCompany = LITHUANIA_9;
export const lithuanianVat: CheckRule = (text) => (text.length === 9 ? LITHUANIA_9(text) : LITHUANIA_12(text));

const LATVIA = sumLeaves(11, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1], 3);
/** A first digit above 3 is a company; otherwise a personal code, whose newer form (32…) carries no date and no check. */
export const latvian: Check = (text) => {
  if (valueAt(text, 0) > 3) return LATVIA(text);
  return text.startsWith('32') ? null : (1 + weightedSum(text, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10 === valueAt(text, 10);
};

export const luxembourg: CheckRule = (text) => Number(text.slice(0, 6)) % 89 === Number(text.slice(6));

/** Companies keep the eleven-test of the RSIN; sole traders have numbers that only the newer 97 rule covers. */
export const dutchVat: CheckRule = (text) =>
  mod97(`NL${text}`) || (weightedSum(text, [9, 8, 7, 6, 5, 4, 3, 2]) - valueAt(text, 8)) % 11 === 0;

const REGON_9 = (text: string): boolean => weightedSum(text, [8, 9, 2, 3, 4, 5, 6, 7]) % 11 % 10 === valueAt(text, 8);
export const regon: CheckRule = (text) =>
  REGON_9(text) && (text.length === 9 || weightedSum(text, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11 % 10 === valueAt(text, 13));

export const portuguese: CheckRule = (text) => {
  const check = 11 - weightedSum(text, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (check > 9 ? 0 : check) === valueAt(text, 8);
};

export const romanian: CheckRule = (text) =>
  weightedSum(text.slice(0, -1).padStart(9, '0'), [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10 % 11 % 10 === valueAt(text, text.length - 1);

export const slovenianVat: CheckRule = (text) => {
  const check = 11 - weightedSum(text, [8, 7, 6, 5, 4, 3, 2]) % 11;
  return check !== 11 && check % 10 === valueAt(text, 7);
};
export const slovenianRegister: CheckRule = (text) => {
  const check = 11 - weightedSum(text, [7, 6, 5, 4, 3, 2]) % 11;
  return check < 11 && check % 10 === valueAt(text, 6);
};

export const slovakVat: CheckRule = (text) => remainder(text, 11) === 0;

const NIF_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const CIF_LETTERS = 'JABCDEFGHI';
/** NIF of a citizen (digits and letter), of a foreigner (X, Y, Z first), of a company (letter, digits, digit or letter). */
export const spanish: CheckRule = (text) => {
  if (/^[\dXYZ]\d{7}[A-Z]$/u.test(text)) return NIF_LETTERS[Number(text.slice(0, 8).replace('X', '0').replace('Y', '1').replace('Z', '2')) % 23] === text[8];
  if (/^[KLM]/u.test(text)) return NIF_LETTERS[Number(text.slice(1, 8)) % 23] === text[8];
  const control = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => luhn(`${text.slice(1, 8)}${digit}`)) ?? 0;
  const last = text[8] ?? '';
  const letterOnly = /^[NPQRSW]/u.test(text) || text.slice(1, 3) === '00';
  const digitOnly = /^[ABEH]/u.test(text) && text.slice(1, 3) !== '00';
  return (last === CIF_LETTERS[control] && !digitOnly) || (last === String(control) && !letterOnly);
};

export const swedish: CheckRule = part(0, 10, luhn);

export const swiss: CheckRule = (text) => {
  const check = 11 - weightedSum(text, [5, 4, 3, 2, 7, 6, 5, 4]) % 11;
  return check !== 10 && check % 11 === valueAt(text, 8);
};

/** Ukraine: the weights depend on the range the number was given from. */
export const edrpou: CheckRule = (text) => {
  const number = Number(text);
  const [a, b] = number < 30_000_000 || number > 60_000_000 ? [[1, 2, 3, 4, 5, 6, 7], [3, 4, 5, 6, 7, 8, 9]] : [[7, 1, 2, 3, 4, 5, 6], [9, 3, 4, 5, 6, 7, 8]];
  return twoPass(a ?? [], b ?? [])(text);
};
/** A payer of value-added tax has twelve digits without a check. */
export const ukrainianPerson: Check = (text) => (text.length === 12 ? null : (weightedSum(text, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11 + 11) % 11 % 10 === valueAt(text, 9));

export const russianInn: CheckRule = (text) => {
  if (text.length === 10) return weightedSum(text, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 === valueAt(text, 9);
  return weightedSum(text, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 === valueAt(text, 10)
    && weightedSum(text, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 === valueAt(text, 11);
};
/** Thirteen digits are checked modulo 11, the fifteen of a sole trader modulo 13. */
export const ogrn: CheckRule = (text) => remainder(text.slice(0, -1), text.length - 2) % 10 === valueAt(text, text.length - 1);

export const turkishTax: CheckRule = (text) => {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) {
    const shifted = (valueAt(text, index) + 9 - index) % 10;
    if (shifted !== 0) sum += shifted * 2 ** (9 - index) % 9 || 9;
  }
  return (10 - sum % 10) % 10 === valueAt(text, 9);
};
