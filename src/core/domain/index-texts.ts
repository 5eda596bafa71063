import type { NameIndex } from './name-index';

/** What a word beside a brand's name says; see src/knowledge/words.ts. */
export const WORD_KINDS = ['credential', 'payment', 'delivery', 'support', 'address', 'shop', 'trade', 'web', 'place', 'plain'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** The texts of an index; only a hit needs them, so they are read once, at the first. */
export interface IndexTexts {
  /** Label texts met so far, by label number. */
  readonly labels: (string | undefined)[];
  readonly suffixes: readonly string[];
  /** The same with hyphens for dots, and with nothing for them. */
  readonly suffixesHyphened: readonly string[];
  readonly suffixesGlued: readonly string[];
  readonly suffixNumber: ReadonlyMap<string, number>;
  readonly brandNames: readonly string[];
  readonly words: ReadonlyMap<string, WordKind>;
  /** Words that ask for something, of five letters and more, by length, for misspelt ones. */
  readonly wordsByLength: readonly (readonly string[])[];
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
  const wordsByLength: string[][] = [];
  // The first kind in WORD_KINDS that claims a word keeps it.
  for (const [at, kind] of WORD_KINDS.entries()) {
    for (const word of wordLists[at] ?? []) {
      if (words.has(word)) continue;
      words.set(word, kind);
      if (at < ASKING_KINDS && word.length >= 5) (wordsByLength[word.length] ??= []).push(word);
    }
  }
  return {
    labels: [],
    suffixes,
    suffixesHyphened: suffixes.map((suffix) => suffix.replaceAll('.', '-')),
    suffixesGlued: suffixes.map((suffix) => suffix.replaceAll('.', '')),
    suffixNumber: new Map(suffixes.map((suffix, at) => [suffix, at])),
    brandNames,
    words,
    wordsByLength: Array.from(wordsByLength, (list) => list ?? []),
    hotSuffixes: new Set(hotSuffixes),
    neighbours: new Set(neighbours),
  };
}
