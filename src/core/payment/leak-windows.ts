/**
 * How a card number is recognised in what a page sends, without the one that looks at the request ever knowing the number: digits are
 * cut into windows, windows are hashed with the page's salt, and the page's own script answers whether it knows one of the hashes.
 */

/** Issuer (8 digits) and last four may be passed on by rule (PCI DSS 3.4.1); a run longer than their sum is part of the number itself. */
export const WINDOW = 12;
/** Bodies are read this far, and this many windows asked about. */
const MOST_TEXT = 200_000;
const MOST_WINDOWS = 4_000;

/** 53 bits of two mixed 32-bit lanes (after MurmurHash3's finalizer): quick over thousands of windows; the salt makes it one page's own. */
function mix(text: string, seed: number): string {
  let a = seed | 0;
  let b = ~seed | 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x85eb_ca6b);
    b = Math.imul(b ^ code ^ (a >>> 13), 0xc2b2_ae35);
    a ^= b >>> 16;
  }
  a = Math.imul(a ^ (a >>> 16), 0x21f0_aaad);
  b = Math.imul(b ^ (b >>> 15), 0x735a_2d97);
  // Written with letters: no message may hold a run of digits that could pass for a card number.
  return ((((a ^ (a >>> 15)) >>> 0) * 0x20_0000) + ((b ^ (b >>> 15)) >>> 11)).toString(36);
}

const seedOf = (salt: string): number => {
  let seed = 0;
  for (let index = 0; index < salt.length; index += 1) seed = Math.imul(seed, 31) + salt.charCodeAt(index) | 0;
  return seed;
};

/** Hashes of every window of a run of digits. */
export function hashWindows(digits: string, salt: string): string[] {
  const seed = seedOf(salt);
  const hashes: string[] = [];
  for (let from = 0; from + WINDOW <= digits.length; from += 1) hashes.push(mix(salt + digits.slice(from, from + WINDOW), seed));
  return hashes;
}

const reversed = (text: string): string => Array.from(text).toReversed().join('');

function unescaped(text: string): string {
  return text.replaceAll(/%([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).replaceAll(/\\u00([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function unbase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', ''));
  } catch {
    return '';
  }
}

const unhex = (text: string): string => text.replaceAll(/../gu, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));

/** Readings of a text: as it is, unescaped, and its long words as base64 or hex, each once more for what is wrapped twice. */
function readings(text: string, depth = 2): string[] {
  const plain = unescaped(text);
  const found = plain === text ? [text] : [text, plain];
  if (depth === 0) return found;
  for (const [word] of plain.matchAll(/[\w+/-]{12,}={0,2}/gu)) {
    if (/^(?:[0-9a-f]{2})+$/iu.test(word)) found.push(...readings(unhex(word), depth - 1));
    const decoded = unbase64(word);
    // Other bytes than text are another format, or no base64 at all.
    if (/^[\s -~]{6,}$/u.test(decoded)) found.push(...readings(decoded, depth - 1));
  }
  return found;
}

/**
 * Runs of digits in which a number may stand: of each reading the digits between letters, and all digits of the values together, so
 * that a number split over fields is one again; both ways round.
 */
export function digitRuns(body: string): readonly string[] {
  const runs = new Set<string>();
  const add = (digits: string): void => {
    if (digits.length < WINDOW) return;
    runs.add(digits);
    runs.add(reversed(digits));
  };
  for (const text of readings(body.slice(0, MOST_TEXT))) {
    for (const part of text.split(/[^\d\s.,:;_\-/]+/u)) add(part.replaceAll(/\D/gu, ''));
    // Names of fields may hold digits of their own; only the values are joined.
    const values = text.replaceAll(/"[^"\n]{0,80}"\s*:|(?:^|[?&;])[^=&;]{0,80}=/gu, ' ');
    add(values.replaceAll(/\D/gu, ''));
  }
  return [...runs];
}

/** Hashes to ask the page about; empty when there are not enough digits in what was sent. */
export const hashesOf = (body: string, salt: string): string[] => [...new Set(digitRuns(body).flatMap((run) => hashWindows(run, salt)))].slice(0, MOST_WINDOWS);
