import { luhn, part, valueAt, weightedSum, type Check, type CheckRule } from './check-digits';

/** Check-digit rules of the Americas that are no plain weighted sum. The table beside names the source of each. */

/** Brazil: since July 2026 letters may stand in the first twelve places; a letter counts its ASCII code less 48. */
export const cnpj: CheckRule = (text) => {
  const values = Array.from(text, (_, index) => text.charCodeAt(index) - 48);
  const check = (count: number): number => {
    let sum = 0;
    for (let index = count - 1, weight = 2; index >= 0; index -= 1, weight = weight === 9 ? 2 : weight + 1) sum += (values[index] ?? 0) * weight;
    return sum % 11 < 2 ? 0 : 11 - sum % 11;
  };
  return !/^(\d)\1{13}$/u.test(text) && check(12) === values[12] && check(13) === values[13];
};

export const cpf: CheckRule = (text) => {
  const check = (count: number): number => {
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += valueAt(text, index) * (count + 1 - index);
    return sum * 10 % 11 % 10;
  };
  return !/^(\d)\1{10}$/u.test(text) && check(9) === valueAt(text, 9) && check(10) === valueAt(text, 10);
};

const RFC = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
/** Twelve characters of a company count as thirteen with a space in front. */
export const rfc: CheckRule = (text) => {
  const padded = text.padStart(13, ' ');
  let sum = 0;
  for (let index = 0; index < 12; index += 1) sum += RFC.indexOf(padded[index] ?? ' ') * (13 - index);
  const check = 11 - sum % 11;
  return (check === 11 ? '0' : check === 10 ? 'A' : String(check)) === padded[12];
};

export const cuit: CheckRule = (text) => {
  const check = 11 - weightedSum(text, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (check === 11 ? 0 : check === 10 ? 9 : check) === valueAt(text, 10);
};

export const rut: CheckRule = (text) => {
  let sum = 0;
  for (let index = text.length - 2, weight = 2; index >= 0; index -= 1, weight = weight === 7 ? 2 : weight + 1) sum += valueAt(text, index) * weight;
  return '0123456789K'[(11 - sum % 11) % 11] === text.at(-1);
};

const NIT = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43];
/** The check digit is written after a dash; a number given without it has one place less and is not checked. */
export const nit: Check = (text) => {
  if (text.length < 10) return null;
  let sum = 0;
  for (let index = text.length - 2, place = 0; index >= 0; index -= 1, place += 1) sum += valueAt(text, index) * (NIT[place] ?? 0);
  const rest = sum % 11;
  return (rest < 2 ? rest : 11 - rest) === valueAt(text, text.length - 1);
};

export const ruc: CheckRule = (text) => (11 - weightedSum(text, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 10 === valueAt(text, 10);

export const uruguay: CheckRule = (text) => {
  const check = (11 - weightedSum(text, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11;
  return check !== 10 && check === valueAt(text, 11);
};

export const canadian: CheckRule = part(0, 9, luhn);
