import { fold, isUnspaced, wordsOf } from './fold';

/** One phrase found in a text. */
export interface Hit<T> {
  readonly value: T;
  /** Letters and digits of the phrase: longer is more telling. */
  readonly size: number;
  readonly phrase: string;
}

interface Entry<T> {
  readonly values: T[];
  readonly size: number;
  readonly phrase: string;
}

/** A phrase squeezed to fewer letters than this is not looked for inside run-together names ("exp" in "expert"). */
const SQUEEZED_MIN = 6;
const MOST_WORDS = 7;
const LONGEST_TEXT = 400;

/**
 * Finds which phrases of a table a text contains: the longest at each place, never overlapping. Linear in the text.
 * Phrases of scripts with spaces match whole words; those of scripts without, any place.
 */
export class Phrases<T> {
  private readonly spaced = new Map<string, Entry<T>>();
  private readonly unspaced = new Map<string, Entry<T>>();
  private readonly squeezed = new Map<string, Entry<T>>();
  private longestUnspaced = 0;
  private longestSqueezed = 0;

  add(phrase: string, value: T): void {
    const words = wordsOf(fold(phrase));
    if (words.length === 0) return;
    const joined = words.join('');
    if (isUnspaced(joined)) {
      this.longestUnspaced = Math.max(this.longestUnspaced, joined.length);
      put(this.unspaced, joined, joined.length * 3, phrase, value);
      return;
    }
    put(this.spaced, words.join(' '), joined.length, phrase, value);
    if (joined.length >= SQUEEZED_MIN) {
      this.longestSqueezed = Math.max(this.longestSqueezed, joined.length);
      put(this.squeezed, joined, joined.length, phrase, value);
    }
  }

  /** Phrases in words of people (labels, headings, buttons); the text need not be folded. */
  inText(text: string): readonly Hit<T>[] {
    const folded = fold(text.slice(0, LONGEST_TEXT));
    const words = wordsOf(folded);
    const hits = matchWords(words, this.spaced);
    if (isUnspaced(folded)) matchAnywhere(words.join(''), this.unspaced, this.longestUnspaced, 1, hits);
    return hits;
  }

  /** Phrases in a name already split by `splitName`; run-together names are searched inside too. */
  inName(split: string): readonly Hit<T>[] {
    const words = wordsOf(split.slice(0, LONGEST_TEXT));
    const hits = matchWords(words, this.spaced);
    if (hits.length === 0) {
      const joined = words.filter((word) => !/^\p{N}+$/u.test(word)).join('');
      matchAnywhere(joined, this.squeezed, this.longestSqueezed, SQUEEZED_MIN, hits);
      if (isUnspaced(joined)) matchAnywhere(joined, this.unspaced, this.longestUnspaced, 1, hits);
    }
    return hits;
  }
}

function put<T>(map: Map<string, Entry<T>>, key: string, size: number, phrase: string, value: T): void {
  const entry = map.get(key);
  if (entry === undefined) map.set(key, { values: [value], size, phrase });
  else if (!entry.values.includes(value)) entry.values.push(value);
}

function matchWords<T>(words: readonly string[], map: ReadonlyMap<string, Entry<T>>): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let start = 0; start < words.length; ) {
    let taken = 0;
    for (let size = Math.min(MOST_WORDS, words.length - start); size > 0 && taken === 0; size -= 1) {
      const entry = map.get(words.slice(start, start + size).join(' '));
      if (entry !== undefined) {
        push(hits, entry);
        taken = size;
      }
    }
    start += Math.max(1, taken);
  }
  return hits;
}

function matchAnywhere<T>(text: string, map: ReadonlyMap<string, Entry<T>>, longest: number, shortest: number, hits: Hit<T>[]): void {
  for (let start = 0; start < text.length; ) {
    let taken = 0;
    for (let size = Math.min(longest, text.length - start); size >= shortest && taken === 0; size -= 1) {
      const entry = map.get(text.slice(start, start + size));
      if (entry !== undefined) {
        push(hits, entry);
        taken = size;
      }
    }
    start += Math.max(1, taken);
  }
}

function push<T>(hits: Hit<T>[], entry: Entry<T>): void {
  for (const value of entry.values) hits.push({ value, size: entry.size, phrase: entry.phrase });
}

/** One row of a cue table. */
export interface CueRow {
  readonly key: string;
  /** BCP 47 language, or `mul` for words used in any. */
  readonly language: string;
  readonly phrases: readonly string[];
  readonly reason: string;
}

/** Reads a table of rows `key | language | phrase; phrase | reason`. */
export function parseCues(table: string): readonly CueRow[] {
  const rows: CueRow[] = [];
  for (const line of table.split('\n')) {
    const row = line.trim();
    if (row === '' || row.startsWith('#')) continue;
    const [key = '', language = '', phrases = '', reason = ''] = row.split('|').map((cell) => cell.trim());
    rows.push({ key, language, phrases: phrases.split(';').map((phrase) => phrase.trim()).filter((phrase) => phrase !== ''), reason });
  }
  return rows;
}
