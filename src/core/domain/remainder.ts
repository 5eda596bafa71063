import { DOT, HYPHEN } from './fold';
import { rangeHash } from './hash';
import { firstKey, lastKey, textsOf, WORD_KINDS, type IndexTexts, type WordKind } from './index-texts';
import type { Line } from './line';
import { wordKindOf, type NameIndex } from './name-index';

/**
 * What stands beside a brand's name in one label. `none`: nothing. `number`: digits only. `scrap`: one or two letters.
 * `unknown`: no words of ours.
 */
export type RestKind = WordKind | 'none' | 'number' | 'scrap' | 'unknown';

/** What the words around a name say, strongest first; the strongest decides for the whole. */
const ORDER: readonly RestKind[] = ['credential', 'payment', 'delivery', 'support', 'address', 'shop', 'trade', 'web', 'number', 'scrap', 'place', 'plain', 'none'];

export interface Rest {
  readonly kind: RestKind;
  /** Every part is made of known words, numbers or scraps. */
  readonly explained: boolean;
  readonly words: number;
}

const NONE: Rest = { kind: 'none', explained: true, words: 0 };
const UNEXPLAINED: Rest = { kind: 'unknown', explained: false, words: 1 };
/** One word of each kind, made once. */
const ONE = Object.fromEntries(ORDER.map((kind) => [kind, { kind, explained: true, words: 1 }])) as Readonly<Record<RestKind, Rest>>;
/** Longer joined remainders are not segmented: nobody reads a brand and seven words. */
const SEGMENT_MAX = 20;
/** Shorter pieces of a joined remainder are found in any text. */
const SEGMENT_MIN = 3;
/** Except this one, which imitators put before what they ask for: "myverification". */
const OWN = 'my';
/** Bounds on crafted hosts: characters read on each side of a name, parts read at all, parts tried as misspelt words. */
const REST_MAX = 32;
const PARTS_MAX = 4;
/** Different parts read on one host; the rest of a crafted host counts as unknown. */
const READ_MAX = 8;
export const MISSPELT_MAX = 1;

/** Where words are looked for: the host's text and the same place for place as codes with their prefix hashes. */
export interface Reading {
  readonly index: NameIndex;
  readonly text: string;
  readonly line: Line;
  /** Parts that may still be tried as misspelt words on this host. */
  patience: number;
  /** Parts read before, by place (see `placeOf`), and what they said: each name on a host asks for the same neighbours. */
  readonly places: number[];
  readonly rests: Rest[];
}

/** A part's place as one number; the last bit tells whether it was also tried as a misspelt word. */
const placeOf = (start: number, end: number, misspelt: boolean): number => (start << 9) | (end << 1) | Number(misspelt);

/** Reads the parts of [from, to) left and right of the name at [start, end), each split at hyphens and dots. */
export function readRest(reading: Reading, from: number, start: number, end: number, to: number, misspelt: boolean): Rest {
  const left = readSide(reading, Math.max(from, start - REST_MAX), start, misspelt, NONE);
  return readSide(reading, end, Math.min(to, end + REST_MAX), misspelt, left);
}

function readSide(reading: Reading, from: number, to: number, misspelt: boolean, before: Rest): Rest {
  const { codes } = reading.line;
  let rest = before;
  let start = from;
  for (let at = from; at <= to && rest.words < PARTS_MAX; at += 1) {
    if (at < to && codes[at] !== HYPHEN && codes[at] !== DOT) continue;
    if (at > start) rest = merge(rest, readPart(reading, start, at, misspelt));
    start = at + 1;
  }
  return rest;
}

function merge(a: Rest, b: Rest): Rest {
  if (a === NONE) return b;
  // Numbers in a row beside a name are somebody's telephone: "1-800-555-0100".
  if (a.kind === 'number' && b.kind === 'number') return { ...a, kind: 'support', words: a.words + b.words };
  const kind = rank(a.kind) <= rank(b.kind) ? a.kind : b.kind;
  return { kind: a.kind === 'unknown' || b.kind === 'unknown' ? strongest(a.kind, b.kind) : kind, explained: a.explained && b.explained, words: a.words + b.words };
}

/** Beside a strong word an unknown one does not matter; beside a plain one it does. */
function strongest(a: RestKind, b: RestKind): RestKind {
  const known = a === 'unknown' ? b : a;
  return known !== 'unknown' && rank(known) <= rank('shop') ? known : 'unknown';
}

const RANKS = { ...Object.fromEntries(ORDER.map((kind, at) => [kind, at])), unknown: ORDER.length } as Readonly<Record<RestKind, number>>;

const rank = (kind: RestKind): number => RANKS[kind];

function readPart(reading: Reading, start: number, end: number, misspelt: boolean): Rest {
  const place = placeOf(start, end, misspelt);
  const known = reading.places.indexOf(place);
  if (known >= 0) return reading.rests[known]!;
  if (reading.places.length >= READ_MAX) return UNEXPLAINED;
  const rest = readNewPart(reading, start, end, misspelt);
  reading.places.push(place);
  reading.rests.push(rest);
  return rest;
}

function readNewPart(reading: Reading, start: number, end: number, misspelt: boolean): Rest {
  if (areDigits(reading.text, start, end)) return ONE.number;
  const whole = wordAt(reading, start, end);
  if (whole !== undefined) return ONE[whole];
  if (end - start <= 2) return ONE.scrap;
  const segmented = end - start > SEGMENT_MAX ? null : segment(reading, start, end, 3);
  if (segmented !== null) return segmented;
  if (misspelt && reading.patience > 0) {
    reading.patience -= 1;
    const near = nearWord(textsOf(reading.index), reading.text.slice(start, end));
    if (near !== null) return ONE[near];
  }
  return UNEXPLAINED;
}

function areDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

function wordAt({ index, line, text }: Reading, start: number, end: number): WordKind | undefined {
  const kind = wordKindOf(index, rangeHash(line.prefix, start, end));
  if (kind === 0) return undefined;
  // Folded, "mall" is "mail", but it is what firms call themselves.
  return end - start === 4 && text.startsWith('mall', start) ? 'trade' : WORD_KINDS[kind - 1];
}

/** Splits a joined remainder into at most `most` known words and numbers, fewest first; the strongest word names the kind. */
function segment(reading: Reading, start: number, end: number, most: number): Rest | null {
  let best: Rest | null = null;
  for (let to = end; to > start; to -= 1) {
    if (to < end && most === 1) break;
    const number = areDigits(reading.text, start, to);
    if (!number && to - start < SEGMENT_MIN && !reading.text.startsWith(OWN, start)) break;
    const word = number ? 'number' : wordAt(reading, start, to);
    if (word === undefined) continue;
    if (to === end) return ONE[word];
    const tail = segment(reading, to, end, (best === null ? most : best.words - 1) - 1);
    if (tail === null || (best !== null && tail.words + 1 >= best.words)) continue;
    best = { kind: rank(word) < rank(tail.kind) ? word : tail.kind, explained: true, words: tail.words + 1 };
    if (best.words === 2) break;
  }
  return best;
}

/**
 * A word of six letters or more misspelt by one letter: "verfication", "acount1". One edit leaves the first two letters or the last two as
 * they were, so only such words are compared; of several the strongest counts.
 */
function nearWord(texts: IndexTexts, part: string): WordKind | null {
  if (part.length < 5 || part.length > 16) return null;
  let best: WordKind | null = null;
  for (let size = part.length - 1; size <= part.length + 1; size += 1) {
    if (size < 6 && part.length < 6) continue;
    best = stronger(texts, best, part, texts.wordsByEdge.get(firstKey(part, size)));
    best = stronger(texts, best, part, texts.wordsByEdge.get(lastKey(part, size)));
  }
  return best;
}

function stronger(texts: IndexTexts, before: WordKind | null, part: string, words: readonly string[] | undefined): WordKind | null {
  let best = before;
  for (const word of words ?? []) {
    if (!oneEdit(part, word)) continue;
    const kind = texts.words.get(word);
    if (kind !== undefined && (best === null || rank(kind) < rank(best))) best = kind;
  }
  return best;
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
