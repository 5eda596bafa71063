import type { IndexTexts, WordKind } from './index-texts';

/**
 * What stands beside a brand's name in one label. `none`: nothing. `number`: digits only. `scrap`: one or two letters.
 * `unknown`: no words of ours.
 */
export type RestKind = WordKind | 'none' | 'number' | 'scrap' | 'unknown';

/** What the words around a name say, strongest first; the strongest decides for the whole. */
const ORDER: readonly RestKind[] = ['credential', 'payment', 'delivery', 'support', 'address', 'shop', 'web', 'number', 'scrap', 'place', 'plain', 'none'];

export interface Rest {
  readonly kind: RestKind;
  /** Every part is made of known words, numbers or scraps. */
  readonly explained: boolean;
  readonly words: number;
}

const NONE: Rest = { kind: 'none', explained: true, words: 0 };
/** Longer joined remainders are not segmented: nobody reads a brand and seven words. */
const SEGMENT_MAX = 20;
/** Bounds on crafted hosts: characters read on each side of a name, parts read at all, parts tried as misspelt words. */
const REST_MAX = 48;
const PARTS_MAX = 8;
const MISSPELT_MAX = 1;

/** Reads the parts of a label left and right of a name, each split at hyphens (and dots). */
export function readRest(texts: IndexTexts, left: string, right: string, misspelt: boolean): Rest {
  let rest = NONE;
  let parts = 0;
  let patience = misspelt ? MISSPELT_MAX : 0;
  for (const part of `${left.slice(-REST_MAX)}-${right.slice(0, REST_MAX)}`.split(/[-.]+/u)) {
    if (part === '' || parts >= PARTS_MAX) continue;
    parts += 1;
    const one = readPart(texts, part, patience > 0);
    if (!one.explained) patience -= 1;
    rest = merge(rest, one);
  }
  return rest;
}

function merge(a: Rest, b: Rest): Rest {
  const kind = rank(a.kind) <= rank(b.kind) ? a.kind : b.kind;
  return { kind: a.kind === 'unknown' || b.kind === 'unknown' ? strongest(a.kind, b.kind) : kind, explained: a.explained && b.explained, words: a.words + b.words };
}

/** Beside a strong word an unknown one does not matter; beside a plain one it does. */
function strongest(a: RestKind, b: RestKind): RestKind {
  const known = a === 'unknown' ? b : a;
  return known !== 'unknown' && rank(known) <= rank('shop') ? known : 'unknown';
}

function rank(kind: RestKind): number {
  const at = ORDER.indexOf(kind);
  return at === -1 ? ORDER.length : at;
}

function readPart(texts: IndexTexts, part: string, misspelt: boolean): Rest {
  if (/^\d+$/u.test(part)) return { kind: 'number', explained: true, words: 1 };
  const whole = texts.words.get(part);
  if (whole !== undefined) return { kind: whole, explained: true, words: 1 };
  if (part.length <= 2) return { kind: 'scrap', explained: true, words: 1 };
  const segmented = segment(texts, part);
  if (segmented !== null) return segmented;
  if (misspelt) {
    const near = nearWord(texts, part);
    if (near !== null) return { kind: near, explained: true, words: 1 };
  }
  return { kind: 'unknown', explained: false, words: 1 };
}

/** Splits a joined remainder into at most three known words and numbers, fewest first. */
function segment(texts: IndexTexts, part: string): Rest | null {
  if (part.length > SEGMENT_MAX) return null;
  let best: Rest | null = null;
  const search = (from: number, kind: RestKind, words: number): void => {
    if (from === part.length) {
      if (best === null || words < best.words) best = { kind, explained: true, words };
      return;
    }
    if (words === 3) return;
    for (let to = part.length; to > from; to -= 1) {
      const piece = part.slice(from, to);
      const word = /^\d+$/u.test(piece) ? 'number' : piece.length > 2 || to - from === part.length ? texts.words.get(piece) : undefined;
      if (word !== undefined) search(to, rank(word) < rank(kind) ? word : kind, words + 1);
    }
  };
  search(0, 'none', 0);
  return best;
}

/** A word of six letters or more misspelt by one letter: "verfication", "acount1". */
function nearWord(texts: IndexTexts, part: string): WordKind | null {
  if (part.length < 5 || part.length > 16) return null;
  for (const size of [part.length, part.length - 1, part.length + 1]) {
    if (size < 6 && part.length < 6) continue;
    for (const word of texts.wordsByLength[size] ?? []) {
      if (oneEdit(part, word)) return texts.words.get(word) ?? null;
    }
  }
  return null;
}

function oneEdit(a: string, b: string): boolean {
  let left = 0;
  while (left < a.length && left < b.length && a.charCodeAt(left) === b.charCodeAt(left)) left += 1;
  let right = 0;
  while (right < a.length - left && right < b.length - left && a.charCodeAt(a.length - 1 - right) === b.charCodeAt(b.length - 1 - right)) right += 1;
  const more = a.length - left - right;
  const less = b.length - left - right;
  return (more <= 1 && less <= 1) || (more === 2 && less === 2 && a[left] === b[left + 1] && a[left + 1] === b[left]);
}
