/** Letters that NFKD leaves whole, with what people type for them. Turkish dotless i, Polish l, Nordic and German letters. */
const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ħ: 'h' };
const WHOLE = /[ıłøđðþßæœħ]/gu;
/**
 * Marks that carry no meaning when a label is compared: Latin, Greek and Cyrillic accents, Arabic and Hebrew points, tatweel.
 * Marks of Indic and Thai scripts are vowels and stay.
 */
const MARKS = /[\u0300-\u036F]|[\u0483-\u0487]|[\u0591-\u05BD]|\u05BF|\u05C1|\u05C2|[\u0610-\u061A]|\u0640|[\u064B-\u065F]|\u0670/gu;
/** A voiced kana is a letter of its own and Hangul would fall apart into jamo: such texts keep their marks. */
const KANA_HANGUL = /[\u3040-\u30FF\u3131-\uD7A3]/u;

/** Plain Latin letters and digits need none of the costly steps. */
const PLAIN = /^[\x20-\x7E]*$/u;

/** One spelling for all that a shopper reads as the same: width, case and accents folded. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const lower = text.normalize('NFKC').toLowerCase();
  if (KANA_HANGUL.test(lower)) return lower;
  return lower.normalize('NFKD').replace(MARKS, '').normalize('NFC').replace(WHOLE, (letter) => LETTERS[letter] ?? letter);
}

/** Scripts written without spaces between words, Hangul included for its glued particles: phrases are found anywhere in them. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3131-\u318E\u3400-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF]/u;
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

const WORD = /[\p{L}\p{M}]+|\p{N}+|[№〒$#°º]/gu;

/** Words of a folded text: runs of letters, runs of digits, and the signs that stand for a word. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
}

/** Takes a programmer's name apart: `billing[cardNumber_1]` gives "billing card number 1", folded. */
export function splitName(name: string): string {
  return fold(name.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'));
}
