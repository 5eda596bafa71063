import { foldText } from './fold';
import { hashCodes } from './hash';
import type { NameIndex } from './name-index';

/** What a word beside a brand's name says; see src/knowledge/words.ts. */
export const WORD_KINDS = ['credential', 'payment', 'delivery', 'support', 'address', 'shop', 'trade', 'web', 'place', 'plain'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** The texts of an index; only a hit needs them, so they are read once, at the first. */
export interface IndexTexts {
  /** Label texts met so far, by label number. */
  readonly labels: (string | undefined)[];
  readonly suffixes: readonly string[];
  readonly suffixNumber: ReadonlyMap<string, number>;
  /** The same with hyphens for dots, and with nothing for them (where two can be glued into one). */
  readonly hyphenedNumber: ReadonlyMap<string, number>;
  readonly gluedNumbers: ReadonlyMap<string, readonly number[]>;
  /** Hashes of what such a suffix begins with, up to its first dot or hyphen, and of the glued ones. */
  readonly suffixHeads: ReadonlySet<number>;
  readonly brandNames: readonly string[];
  readonly words: ReadonlyMap<string, WordKind>;
  /** Words that ask for something, of five letters and more, by `firstKey` and by `lastKey`, for misspelt ones. */
  readonly wordsByEdge: ReadonlyMap<number, readonly string[]>;
  /** Suffixes that abuse prefers: cheap registrations and free hosting. */
  readonly hotSuffixes: ReadonlySet<string>;
  /** Registrable domains known in their own right though they resemble a protected name. */
  readonly neighbours: ReadonlySet<string>;
}

export interface IndexTextSource {
  readonly suffixes: readonly string[];
  readonly brandNames: readonly string[];
  /** Words by kind. */
  readonly words: Readonly<Record<WordKind, readonly string[]>>;
  readonly hotSuffixes: readonly string[];
  readonly neighbours: readonly string[];
}

/** Where words of `size` letters stand that begin, or end, with the same two letters as this one. */
export const firstKey = (word: string, size: number): number => (size << 16) | (word.charCodeAt(0) << 8) | word.charCodeAt(1);
export const lastKey = (word: string, size: number): number => (size << 16) | 0x8000 | (word.charCodeAt(word.length - 2) << 8) | word.charCodeAt(word.length - 1);

const SECTION = '\f';
/** The first kinds of `WORD_KINDS` are those by which a page asks for something. */
const ASKING_KINDS = 4;

export function encodeTexts(source: IndexTextSource): Uint8Array {
  const sections = [source.suffixes, source.brandNames, source.hotSuffixes, source.neighbours, ...WORD_KINDS.map((kind) => source.words[kind])];
  return new TextEncoder().encode(sections.map((section) => section.join('\n')).join(SECTION));
}

const read = new WeakMap<NameIndex, IndexTexts>();
let lastIndex: NameIndex | null = null;
let lastTexts: IndexTexts | null = null;

export function textsOf(index: NameIndex): IndexTexts {
  if (index === lastIndex && lastTexts !== null) return lastTexts;
  const texts = read.get(index) ?? decodeTexts(index.textBytes);
  read.set(index, texts);
  lastIndex = index;
  lastTexts = texts;
  return texts;
}

function decodeTexts(bytes: Uint8Array): IndexTexts {
  const [suffixes = [], brandNames = [], hotSuffixes = [], neighbours = [], ...wordLists] = new TextDecoder()
    .decode(bytes)
    .split(SECTION)
    .map((section) => (section === '' ? [] : section.split('\n')));
  const words = new Map<string, WordKind>();
  const wordsByEdge = new Map<number, string[]>();
  // The first kind in WORD_KINDS that claims a word keeps it.
  for (const [at, kind] of WORD_KINDS.entries()) {
    for (const word of wordLists[at] ?? []) {
      if (words.has(word)) continue;
      words.set(word, kind);
      if (at >= ASKING_KINDS || word.length < 5) continue;
      for (const key of [firstKey(word, word.length), lastKey(word, word.length)]) {
        const list = wordsByEdge.get(key);
        if (list === undefined) wordsByEdge.set(key, [word]);
        else list.push(word);
      }
    }
  }
  const glued = gluedNumbers(suffixes);
  return {
    labels: [],
    suffixes,
    suffixNumber: new Map(suffixes.map((suffix, at) => [suffix, at])),
    hyphenedNumber: new Map(suffixes.map((suffix, at) => [suffix.replaceAll('.', '-'), at])),
    gluedNumbers: glued,
    suffixHeads: new Set([...suffixes.map((suffix) => suffix.split(/[.-]/u)[0]!), ...glued.keys()].map((head) => hashCodes(foldText(head)))),
    brandNames,
    words,
    wordsByEdge,
    hotSuffixes: new Set(hotSuffixes),
    neighbours: new Set(neighbours),
  };
}

function gluedNumbers(suffixes: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const [at, suffix] of suffixes.entries()) {
    const glued = suffix.replaceAll('.', '');
    const known = numbers.get(glued);
    if (known === undefined) numbers.set(glued, [at]);
    else known.push(at);
  }
  return numbers;
}
