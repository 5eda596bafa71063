import { luhnValid, schemeOf } from './pan';
import { parseUrl } from '../domain/parse-url';

/**
 * Digits of any script, with up to two of the separators people put between groups. Thirteen is the shortest card number.
 * Linear: each repetition consumes a digit, and separators cannot be digits.
 */
const RUN = /\p{Nd}(?:[\s\-–—._/·\u200B]{0,2}\p{Nd}){12,}/gu;
/** The same where no other digits can stand than those of ASCII: quicker to compile, and most of what pages say. */
const PLAIN_RUN = /\d(?:[\s\-–—._/·\u200B]{0,2}\d){12,}/g;
/** Latin, Greek, Cyrillic, Hebrew, and punctuation, arrows and signs: Unicode's other decimal digits begin at U+0660 and leave out U+2000–2BFF. */
// oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant
const PLAIN = /^[\x00-\u065F\u2000-\u2BFF]*$/;
const SHORTEST = 13;
const LONGEST = 19;
const MASK = '•';

/** Digit values of a run; digits outside ASCII and full width have no value here and come back as null. */
function digitsOf(run: string): readonly number[] | null {
  const digits: number[] = [];
  for (const character of run.normalize('NFKC')) {
    if (character >= '0' && character <= '9') digits.push(character.charCodeAt(0) - 48);
    else if (/\p{Nd}/u.test(character)) return null;
  }
  return digits;
}

function mayBeCard(run: string): boolean {
  const digits = digitsOf(run);
  if (digits === null) return true;
  if (digits.length <= LONGEST && luhnValid(digits)) return true;
  for (let start = 0; start + SHORTEST <= digits.length; start += 1) {
    for (let size = SHORTEST; size <= LONGEST && start + size <= digits.length; size += 1) {
      const window = digits.slice(start, start + size);
      if (luhnValid(window) && schemeOf(window) !== null) return true;
    }
  }
  return false;
}

/** The text with the digits of everything that could be a card number masked. Other digits stay. */
export function redact(text: string): string {
  return text.length < SHORTEST ? text : text.replace(PLAIN.test(text) ? PLAIN_RUN : RUN, (run) => (mayBeCard(run) ? run.replace(/\p{Nd}/gu, MASK) : run));
}

/** Longest piece of text looked at for one line. */
const LOOKED_AT = 2_000;

/** One line of at most `limit` characters, white space collapsed, card numbers masked. */
export function redactLine(text: string, limit: number): string {
  // Both cuts spare no part of a card number: the first drops the digits it ran into, the second comes after masking.
  const start = text.length <= LOOKED_AT ? text : text.slice(0, LOOKED_AT).replace(/[\p{Nd}\s\-–—._/·]+$/u, '');
  // A single space stays as it is: most lines need no new text made.
  const line = redact(start.replace(/\s{2,}|[^\S ]/g, ' ').trim());
  return line.length <= limit ? line : line.slice(0, limit);
}

/** Origin and path of an address, without query, fragment or user information, the path masked; null if it is no address. */
export function redactAddress(address: string, base: string | undefined, limit: number): string | null {
  const url = parseUrl(address, base);
  if (url === null) return null;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.protocol === 'about:' ? `about:${url.pathname}`.slice(0, limit) : url.protocol;
  return `${url.origin}${redactPath(url.pathname)}`.slice(0, limit);
}

function redactPath(path: string): string {
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // A path that is not valid UTF-8 percent-encoding is masked as it stands.
  }
  return redact(plain) === plain ? redact(path) : redact(plain);
}
