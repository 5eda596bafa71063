import { fold } from './fold';

export type OptionsKind = 'months' | 'years-ahead' | 'years-back' | 'days' | 'card-brands' | null;

const MONTH = /^(?:0?1|0?2|0?3)$|^(?:0?[1-9]|1[0-2])\s*[-–—/.(:]|^(?:0?[1-9]|1[0-2])\s+\p{L}|^(?:jan|feb|mar|fev|fév|janv|ene|gen|gennaio|leden|styczen|ocak|subat|янв|фев|январь|1月|2月|01月|1월|2월|มกราคม|يناير|tammi|enero|ianuarie|sijecanj)/u;
const YEAR = /^(?:19|20)\d\d$|^\d\d$/u;
const BRAND = /^(?:visa|master|amex|american express|discover|diners|jcb|maestro|mir|elo\b|unionpay)/u;

/**
 * What the options of a select stand for, judged by how many there are and how the first ones read.
 * Twelve or thirteen options beginning with 1 or January are months; years that run on from this decade are an expiry's.
 */
export function optionsKind(count: number, sample: readonly string[]): OptionsKind {
  const texts = sample.map((text) => fold(text).trim()).filter((text) => text !== '');
  if (texts.some((text) => BRAND.test(text))) return 'card-brands';
  const telling = texts.slice(1);
  if (count >= 11 && count <= 14 && (telling.some((text) => MONTH.test(text)) || MONTH.test(texts[0] ?? ''))) return 'months';
  const years = texts.filter((text) => YEAR.test(text)).map(Number);
  const last = years.at(-1);
  const first = years[0];
  if (count >= 5 && last !== undefined && first !== undefined && years.length >= 2) {
    const full = last >= 1900;
    if (count <= 36 && last > first && (full ? first >= 2000 : first >= 9 && first !== 1)) return 'years-ahead';
    if (full && count >= 40) return 'years-back';
    if (count >= 28 && count <= 33) return 'days';
  }
  return null;
}
