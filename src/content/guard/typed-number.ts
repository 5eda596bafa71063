import { luhnValid, schemeOf } from '../../core/payment/pan';

/** Fields whose text may be a number or a part of one. */
const TYPES = /^(?:text|tel|number|password|search|)$/u;
const MOST_PARTS = 8;

const isPart = (each: Element): each is HTMLInputElement => each instanceof HTMLInputElement && TYPES.test(each.getAttribute('type') ?? '');

const digitsOf = (input: HTMLInputElement): string => {
  const { value } = input;
  return /^[\d\s.-]{1,30}$/u.test(value) ? value.replaceAll(/\D/gu, '') : '';
};

const isNumber = (digits: string): boolean => {
  const values = Array.from(digits, Number);
  return digits.length >= 13 && digits.length <= 19 && schemeOf(values) !== null && luhnValid(values);
};

/**
 * The card number that is complete with this field, alone or together with the short fields beside it; null for anything else. The value is
 * looked at here, where it was typed, and handed on to nobody.
 */
export function typedNumber(input: Element): string | null {
  if (!isPart(input)) return null;
  const own = digitsOf(input);
  if (isNumber(own)) return own;
  if (own.length > 6) return null;
  const beside = [...(input.form ?? input.parentElement ?? input.ownerDocument).querySelectorAll('input')].filter(isPart);
  const at = beside.indexOf(input);
  for (let from = Math.max(0, at - MOST_PARTS); from <= at; from += 1) {
    let joined = '';
    for (const part of beside.slice(from, from + MOST_PARTS)) {
      joined += digitsOf(part);
      if (isNumber(joined)) return joined;
    }
  }
  return null;
}
