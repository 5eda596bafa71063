/**
 * Folding: every character of a name becomes a code 1–31, and characters that pass for one another in common fonts become the same
 * code. It is the ASCII part of a skeleton (UTS #39 has `1 → l`, `0 → o`; the rest is what imitators really use), done on numbers
 * so that one pass over a host costs no allocation.
 */
export const HYPHEN = 28;
export const DOT = 29;
/** A character nothing can be said about; equal to no brand's letter. */
export const UNKNOWN = 30;

const SAME_LOOK = ['o0', 'li1', 'e3', 'a4', 's5', 't7', 'b8', 'gq9', 'z2'];

/** Code of each ASCII character; 0 beyond the table means `UNKNOWN`. */
export const FOLD: Uint8Array = buildFold();

function buildFold(): Uint8Array {
  const fold = new Uint8Array(128).fill(UNKNOWN);
  for (let letter = 0; letter < 26; letter += 1) {
    fold[0x61 + letter] = letter + 1;
    fold[0x41 + letter] = letter + 1;
  }
  fold[0x36] = 27; // 6 looks like b and like G: it stays itself
  fold[0x2d] = HYPHEN;
  fold[0x2e] = DOT;
  for (const [first = '', ...others] of SAME_LOOK.map((group) => Array.from(group))) {
    for (const other of others) {
      fold[other.charCodeAt(0)] = fold[first.charCodeAt(0)] ?? UNKNOWN;
      if (other >= 'a') fold[other.charCodeAt(0) - 32] = fold[first.charCodeAt(0)] ?? UNKNOWN;
    }
  }
  return fold;
}

/** Two letters that read as one: first, second, the one. */
export const PAIRS: readonly (readonly [number, number, number])[] = [
  [18, 14, 13], // rn m
  [14, 14, 13], // nn m
  [22, 22, 23], // vv w
  [3, 12, 4], // cl d (c1 and ci fold to the same)
];

const PAIR_OF = buildPairs();

function buildPairs(): Uint8Array {
  const table = new Uint8Array(32 * 32);
  for (const [first, second, one] of PAIRS) table[first * 32 + second] = one;
  return table;
}

/** The single code that two neighbouring codes read as, or 0. */
export function pairOf(first: number, second: number): number {
  return PAIR_OF[(first << 5) | second] ?? 0;
}

/** Codes of an ASCII text, one per character. */
export function foldText(text: string): Uint8Array {
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = FOLD[text.charCodeAt(at)] ?? UNKNOWN;
  return codes;
}

/** The codes with letter pairs joined, or the same array if there is no pair in it. */
export function joinPairs(codes: Uint8Array): Uint8Array {
  const joined = new Uint8Array(codes.length);
  let length = 0;
  for (let at = 0; at < codes.length; at += 1) {
    const one = at + 1 < codes.length ? pairOf(codes[at] ?? 0, codes[at + 1] ?? 0) : 0;
    joined[length] = one === 0 ? (codes[at] ?? 0) : one;
    if (one !== 0) at += 1;
    length += 1;
  }
  return length === codes.length ? codes : joined.subarray(0, length);
}
