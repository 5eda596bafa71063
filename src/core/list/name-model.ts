import { SCALE } from './rans';

/**
 * How likely each character, shared prefix and note is: counted over a pack, stored with it, 10 kB whatever its size.
 * A pack's own counts beat a dictionary: domain names are mostly random letters, and what is not random is short.
 *
 * Contexts, each with its own table: the length shared with the name before (given the length shared there), the first
 * character after it (given the character it replaces, which it must exceed), later characters (given the one before), and the
 * magnitude of the note's number.
 */

/** Characters of a canonical host; the first stands for the end of the name. */
export const ALPHABET = '\0-.0123456789_abcdefghijklmnopqrstuvwxyz';
export const END = 0;
export const SHARED_LIMIT = 63;
const SHARED_CONTEXTS = 32;
const NOTE_SYMBOLS = 24;
const LETTERS = ALPHABET.length;

const SIZES = Uint16Array.from([
  ...Array.from({ length: SHARED_CONTEXTS }, () => SHARED_LIMIT + 1),
  ...Array.from({ length: 2 * LETTERS }, () => LETTERS),
  NOTE_SYMBOLS,
]);
/** Where each context's cumulative counts begin in a model; each takes its size and one more. */
const OFFSETS = Uint16Array.from([...SIZES].reduce<number[]>((offsets, size) => [...offsets, (offsets.at(-1) ?? 0) + size + 1], [0]));
const MODEL_LENGTH = OFFSETS.at(-1) ?? 0;

export const sharedContext = (sharedBefore: number): number => Math.min(sharedBefore, SHARED_CONTEXTS - 1);
export const firstContext = (replaced: number): number => SHARED_CONTEXTS + replaced;
export const nextContext = (before: number): number => SHARED_CONTEXTS + LETTERS + before;
export const NOTE_CONTEXT = SHARED_CONTEXTS + 2 * LETTERS;

const INDEX = new Uint8Array(128).fill(255);
for (let i = 0; i < LETTERS; i++) INDEX[ALPHABET.charCodeAt(i)] = i;

/** Number of a character code that is known to be in the alphabet. */
export function letterOfCode(code: number): number {
  return INDEX[code] as number;
}

/** Number of a character in the alphabet. Errors: RangeError for a character that no canonical host has. */
export function letterOf(name: string, at: number): number {
  const letter = at < name.length ? INDEX[name.charCodeAt(at)] : END;
  if (letter === undefined || letter === 255) throw new RangeError('not a canonical host');
  return letter;
}

/** Counts symbols, then scales them to a model in which every symbol stays possible. */
export class ModelCounter {
  readonly #counts = Array.from(SIZES, (size) => new Float64Array(size));

  put(context: number, symbol: number): void {
    const counts = this.#counts[context];
    if (counts !== undefined) counts[symbol] = (counts[symbol] ?? 0) + 1;
  }

  /** Cumulative counts of all contexts, each adding up to `SCALE`. */
  finish(): Uint16Array {
    const model = new Uint16Array(MODEL_LENGTH);
    for (const [context, counts] of this.#counts.entries()) {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const spare = SCALE - counts.length;
      let given = 0;
      let seen = 0;
      for (const [symbol, count] of counts.entries()) {
        // Cumulative rounding: the parts always add up.
        seen += total === 0 ? 1 / counts.length : count / total;
        const upTo = Math.round(seen * spare) + symbol + 1;
        model[(OFFSETS[context] ?? 0) + symbol + 1] = upTo;
        given = upTo;
      }
      if (given !== SCALE) throw new RangeError('model does not add up');
    }
    return model;
  }
}

export function isModel(value: unknown): value is Uint16Array {
  return value instanceof Uint16Array && value.length === MODEL_LENGTH;
}

/** Where a context's cumulative counts begin in a model. */
export function contextStart(context: number): number {
  return OFFSETS[context] as number;
}

/** Number of a context's symbols. */
export function contextSize(context: number): number {
  return SIZES[context] as number;
}
