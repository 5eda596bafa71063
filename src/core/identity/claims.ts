import { fold, wordsOf } from '../payment/fold';
import { asItReads, keyOf, type BrandTable, type NameHit } from './brand-table';

/** Words that say nothing of whose page it is: "sign in to", "account", "secure", "votre". Lower case, without accents. */
export type IsGeneric = (word: string) => boolean;

const LONGEST = 160;
/** Between the name of a page and the name of its site; also as they come out of a page that forgot to say its encoding. */
const SEPARATORS = /\s*(?:[|–—·•»›«‹:]|â€.|Â[·»«])\s*|\s+[-~]\s+|\s*>>+\s*/u;
const VERSION = /^v?\d+$/u;
const MOST_WORDS = 14;

/** The parts of a title that its punctuation sets apart. */
export const segmentsOf = (title: string): readonly string[] => title.slice(0, LONGEST).split(SEPARATORS).filter((segment) => segment !== '');

/** The brand that this text is nothing but, once general words around it are taken away: "Sign in to PayPal", "PayPal – Konto". */
export function brandAlone(text: string, table: BrandTable, isGeneric: IsGeneric): readonly NameHit[] {
  const plain = text.slice(0, LONGEST);
  const found = alone(plain, table, isGeneric);
  if (found.length > 0) return found;
  const read = asItReads(plain);
  return read === plain ? [] : alone(read, table, isGeneric);
}

function alone(text: string, table: BrandTable, isGeneric: IsGeneric): readonly NameHit[] {
  const words = wordsOf(fold(text));
  const empty = (word: string): boolean => isGeneric(word) || VERSION.test(word);
  if (words.length > 1 || !empty(words[0] ?? '')) {
    const whole = table.named(keyOf(text));
    if (whole.length > 0) return whole;
  }
  if (words.length > MOST_WORDS) return [];
  // Greedy from both ends, then with each general word given back: "Bank of America" begins with one.
  let start = 0;
  let end = words.length;
  while (start < end && empty(words[start] ?? '')) start += 1;
  while (end > start && empty(words[end - 1] ?? '')) end -= 1;
  // Nothing but general words is a name only where two of them make one: "Cash App", and not the "Up" of "Sign up".
  const least = start >= end ? 2 : 1;
  for (let from = start; from >= 0; from -= 1) {
    for (let to = Math.max(end, from + least); to <= words.length; to += 1) {
      const found = table.named(words.slice(from, to).join(''));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** True where no word says anything: "Sign in", "Secure checkout". */
export const saysNothing = (text: string, isGeneric: IsGeneric): boolean =>
  wordsOf(fold(text)).every((word) => isGeneric(word) || VERSION.test(word));

const SIGN = /©|\(c\)|&copy;|copyright/giu;
const YEARS = /\b(?:19|20)\d\d\b(?:\s*[-–—]\s*(?:(?:19|20)\d\d)?)?/gu;

/** The brand to which a copyright line gives its page: the first words after sign and year. */
export function brandOfNotice(notice: string, table: BrandTable): readonly NameHit[] {
  if (notice.search(SIGN) < 0) return [];
  const words = wordsOf(fold(notice.replace(SIGN, ' ').replace(YEARS, ' ').replace(/\b(?:by|the)\b/giu, ' '))).slice(0, 5);
  for (let size = words.length; size > 0; size -= 1) {
    const found = table.named(words.slice(0, size).join(''));
    if (found.length > 0) return found;
  }
  return [];
}

const DRAWING = /^(?:logo|logos|logotype|wordmark|brand|header|icon|icons|ico|favicon|fav|img|image|images|svg|png|gif|white|black|blue|dark|light|color|colour|retina|small|large|big|top|left|main|nav|navbar|home|touch|apple-touch-icon|apple|precomposed|page|site|desktop|mobile|full|new|default|globe|world|star|heart|lock|shield|user|arrow|check|search|cart|bag|phone|mail|menu|close|info|flag|truck|gift|key|bell|play|cloud|sun|moon|camera|calendar|clock|circle|square|dot|line|plus|minus|map|pin|marker|location|lockup|mark|symbol|x|link|official|the)$/u;

/** The brand a logo shows, by its alternative text or file name. */
export const brandOfLogo = (words: string, table: BrandTable, isGeneric: IsGeneric): readonly NameHit[] =>
  brandAlone(words.replace(/favicon|logo|icon/giu, ' $& '), table, (word) => DRAWING.test(word) || isGeneric(word));

const DOMAIN = /\b(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24}\b/giu;

/** Addresses written out in a text, in lower case: "Verify your details - chase.com". */
export const hostsIn = (text: string): readonly string[] => (text.slice(0, LONGEST).match(DOMAIN) ?? []).map((host) => host.toLowerCase());
