import { fold, wordsOf } from '../payment/fold';
import type { CompiledDisclosureTables } from './disclosure-tables';

export interface FoundAddress {
  readonly value: string;
  /** ISO code when the address names its country. */
  readonly country: string | null;
}

/**
 * Postal codes with the place they belong to, in the order in which countries write them (Universal Postal Union addressing
 * profiles). Loose on purpose: the street before and the words around decide, too.
 */
const POSTAL: readonly RegExp[] = [
  /(?:^|[\s,])(?:[A-Z]{1,2}[-–\s])?\d{4,5}\s+(?!\d)\p{Lu}[\p{L}'’.-]{1,}/u, // most of Europe, also "D-10115 Berlin"
  /(?:^|[\s,])\d{4}\s?[A-Z]{2}(?:\s|,\s?)+\p{Lu}\p{L}+/u, // NL
  /(?:^|[\s,])\d{2}-\d{3}\s+\p{Lu}\p{L}+/u, // PL
  /(?:^|[\s,])(?:[A-Z]{2}[-\s])?\d{3}\s\d{2}\s+\p{Lu}\p{L}+/u, // CZ SK SE GR
  /(?:^|[\s,])\d{4}-\d{3}\s+\p{Lu}\p{L}+/u, // PT
  /\d{5}-\d{3}/u, // BR
  /(?:^|[\s,])[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?:$|[\s,.])/u, // GB
  /(?:^|[\s,])[A-Z]{2},?\s+\d{5}(?:-\d{4})?(?:$|[\s,.])/u, // US
  /(?:^|[\s,])[A-Z]\d[A-Z]\s?\d[A-Z]\d(?:$|[\s,.])/u, // CA
  /(?:^|[\s,])(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s+\d{4}(?:$|[\s,.])/u, // AU
  /(?:^|[\s,])[AC-FHKNPRTV-Y]\d[\dW]\s?[\dAC-FHKNPRTV-Y]{4}(?:$|[\s,.])/u, // IE
  /〒?\s?\d{3}[-‐ー−]\d{4}/u, // JP
  /(?:[都道府県市区町村]|[市区县縣區路街道号號])[^。]{1,40}\d/u, // CJK without a code
  /(?:서울|부산|대구|인천|광주|대전|울산|경기|강원|충[북남]|전[북남]|경[북남]|제주)[^\n]{2,}(?:로|길|동)\s?\d/u, // KR
  /(?:^|[\s,])\d{6}(?:$|[\s,.])/u, // RU IN CN SG
  /\p{L}+\s?[-–,]?\s?\d{6}(?:$|[\s,.])/u, // IN "Mumbai - 400001"
  /(?:^|[\s,])\d{5}\s+(?:\p{Lo}|\p{Lu})/u, // TH TR and others
  /\p{Lo}+\s+\d{5}(?:$|[\s,.])/u,
  /\p{Lu}\p{L}+[\s,]+(?:\d{2}-\d{3}|\d{4,5})(?:$|[\s,.])/u, // code behind the place
];
/** A street has a number, or is a box, a floor, a building. */
const STREET = /\p{L}[^\n]*\d|\d+[^\n]*\p{L}|p\.?\s?o\.?\s?box|postfach|apartado/iu;
/** Years, prices, times and numbers of other kinds. */
const NO_ADDRESS = /©|copyright|[€$£¥]|\d[.,]\d{2}\b|\d{1,2}:\d{2}|tel|fax|phone|e-?mail|@|https?:|www\.|[§%!?]/iu;
const LONGEST = 110;
const KEPT = 160;

const looksPostal = (line: string): boolean => line.length <= LONGEST && !NO_ADDRESS.test(line) && POSTAL.some((pattern) => pattern.test(line));

/** The country a text names as its own last part; null for none. */
export function countryNamed(text: string, tables: CompiledDisclosureTables): string | null {
  for (const part of text.split(/[,;|()\n]/u).toReversed().slice(0, 3)) {
    const words = wordsOf(fold(part));
    for (let size = Math.min(words.length, 4); size > 0; size -= 1) {
      const code = tables.countries.get(words.slice(-size).join(' '));
      // Two capital letters alone may be a state: Georgia is not the only GA, and "IN" is Indiana.
      if (code !== undefined && (size < words.length ? words.slice(-size).join('').length > 3 : true)) return code;
    }
  }
  const spaceless = fold(text).replaceAll(/\s/gu, '');
  for (const [name, code] of tables.countries) if (/^\p{Lo}{2,}$/u.test(name) && spaceless.startsWith(name)) return code;
  return null;
}

const tidy = (text: string): string => text.replace(/[\s.,;]+$/u, '').slice(0, KEPT);

/** How much text around a postal code may belong to its address. */
const BEFORE = 70;
const AFTER = 34;
/** In a sentence an address begins behind one of these. */
const BEGIN = /[.:;|()]\s|\s(?:at|in|sis|sise|située?|situado|en|bei|address|sitz|office|ved|te|ul|an der)\s|\s-\s(?=\p{Lu}\p{Ll}+\s\p{L}+)/giu;

/** The part of a long line that is an address; null when there is none. */
function addressWithin(line: string): string | null {
  for (const pattern of POSTAL) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const lead = line.slice(Math.max(0, match.index - BEFORE), match.index);
    const from = [...lead.matchAll(BEGIN)].reduce((last, { index, 0: sign }) => (STREET.test(lead.slice(index + sign.length)) ? index + sign.length : last), 0);
    const rest = line.slice(match.index, match.index + match[0].length + AFTER);
    const end = rest.slice(match[0].length).search(/[.:;|()]|\s-\s/u);
    const value = `${lead.slice(from)}${end < 0 ? rest : rest.slice(0, match[0].length + end)}`.trim();
    if (STREET.test(lead.slice(from)) && !NO_ADDRESS.test(value)) return value;
  }
  return null;
}

/** Addresses in a page's lines: one line with street and place, a place with the street on the line before, or a part of a sentence. */
export function addressesIn(lines: readonly string[], tables: CompiledDisclosureTables): readonly FoundAddress[] {
  const found: FoundAddress[] = [];
  for (const [index, line] of lines.entries()) {
    const plain = line.replace(/^[^:：]{1,40}[:：]\s*/u, '').replace(/^[^\p{L}]{5,}\s-\s/u, '');
    if (!looksPostal(plain)) {
      const within = line.length > 30 && line.length < 600 ? addressWithin(line) : null;
      if (within !== null) found.push({ value: tidy(within), country: countryNamed(within, tables) });
      continue;
    }
    const before = lines[index - 1] ?? '';
    const after = lines[index + 1] ?? '';
    const alone = plain.length > 18 && /,|\p{L}\s\d+[a-z]?\s|\p{Lo}\d/u.test(plain) && STREET.test(plain.replace(/\d{4,6}/u, ''));
    const street = before.length <= 80 && STREET.test(before) && !NO_ADDRESS.test(before) && !/[:：]$/u.test(before) ? before : null;
    if (!alone && street === null) continue;
    const next = after.length <= 40 ? countryNamed(after, tables) : null;
    const value = [...(alone || street === null ? [] : [street]), plain, ...(next === null ? [] : [after])].join(', ');
    found.push({ value: tidy(value), country: next ?? countryNamed(plain, tables) });
  }
  return found;
}
