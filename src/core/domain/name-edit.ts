/** How one spelling differs from another by one edit; named, because they differ in what they say. */
export type EditKind =
  | 'transposition' | 'repetition' | 'omission' | 'addition' | 'insertion' | 'hyphen' | 'plural'
  | 'vowel' | 'keyboard' | 'visual' | 'bit' | 'substitution' | 'first-letter' | 'digit';

/** `length` characters of the shown spelling at `at` stand where the target has `with`. */
export interface Difference {
  readonly at: number;
  readonly length: number;
  readonly with: string;
}

export interface NamedEdit {
  readonly kind: EditKind;
  readonly difference: Difference;
}

const ROWS = ['1234567890-', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Neighbours on the QWERTY, QWERTZ and AZERTY layouts. */
const EXTRA_NEIGHBOURS = 'yz zt zu ux xy az qa zs ws qw';
const VISUAL_GROUPS = ['ilj1t', 'o0cead', 'uvy', 'nmhr', 'wv', 'gqp9y', 'bd6p', 'ft', 'sz52', 'e3', 'a4', 'kx', 'b8', '7t1', 'rn'];

const NEIGHBOURS: ReadonlySet<string> = buildNeighbours();
const VISUAL: ReadonlySet<string> = new Set(VISUAL_GROUPS.flatMap((group) => Array.from(group, (a) => Array.from(group, (b) => a + b)).flat()));

function buildNeighbours(): ReadonlySet<string> {
  const pairs = new Set<string>();
  const both = (a: string | undefined, b: string | undefined): void => {
    if (a !== undefined && b !== undefined) pairs.add(a + b).add(b + a);
  };
  for (const [row, keys] of ROWS.entries()) {
    for (const [column, key] of Array.from(keys).entries()) {
      both(key, keys[column + 1]);
      both(key, ROWS[row + 1]?.[column]);
      both(key, ROWS[row + 1]?.[column - 1]);
    }
  }
  for (const [a, b] of EXTRA_NEIGHBOURS.split(' ').map((pair) => Array.from(pair))) both(a, b);
  return pairs;
}

/**
 * The one edit between two spellings, found on the characters as written. Null if they are equal or more than one edit apart
 * (an inner plural "es" counts as one).
 */
export function nameEdit(shown: string, target: string): NamedEdit | null {
  let left = 0;
  while (left < shown.length && left < target.length && shown[left] === target[left]) left += 1;
  let right = 0;
  while (right < shown.length - left && right < target.length - left && shown[shown.length - 1 - right] === target[target.length - 1 - right]) right += 1;
  const more = shown.slice(left, shown.length - right);
  const less = target.slice(left, target.length - right);
  const difference: Difference = { at: left, length: more.length, with: less };
  if (more === '' && less === '') return null;
  if (more.length === 2 && less.length === 2) {
    return more[0] === less[1] && more[1] === less[0] ? { kind: 'transposition', difference } : null;
  }
  if (more === 'es' && less === '') return { kind: 'plural', difference };
  if (more.length > 1 || less.length > 1) return null;
  return { kind: singleKind(more, less, left, shown, target), difference };
}

function singleKind(more: string, less: string, at: number, shown: string, target: string): EditKind {
  if (less === '') return insertionKind(more, at, shown, target);
  if (more === '') return less === '-' ? 'hyphen' : 'omission';
  if (more === '-' || less === '-') return 'hyphen';
  if (isDigit(more) && isDigit(less)) return 'digit';
  if (at === 0) return 'first-letter';
  if ('aeiou'.includes(more) && 'aeiou'.includes(less)) return 'vowel';
  if (VISUAL.has(more + less)) return 'visual';
  if (NEIGHBOURS.has(more + less)) return 'keyboard';
  return isPowerOfTwo(more.charCodeAt(0) ^ less.charCodeAt(0)) ? 'bit' : 'substitution';
}

function insertionKind(more: string, at: number, shown: string, target: string): EditKind {
  if (more === '-') return 'hyphen';
  const atEnd = at === target.length;
  if (more === target[at - 1] || more === target[at]) return 'repetition';
  if (more === 's') return 'plural';
  if (atEnd) return isDigit(more) ? 'digit' : 'addition';
  if (at === 0) return 'first-letter';
  return shown.length > 0 && isDigit(more) ? 'digit' : 'insertion';
}

/** False for a letter put in where no neighbour of it stands: nobody types it by chance. */
export function isSlipOfFinger(shown: string, { difference: { at, length, with: less } }: NamedEdit): boolean {
  if (length !== 1 || less !== '') return true;
  const letter = shown[at]!;
  return [shown[at - 1], shown[at + 1]].some((other) => other !== undefined && (other === letter || NEIGHBOURS.has(letter + other)));
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isPowerOfTwo = (value: number): boolean => value !== 0 && (value & (value - 1)) === 0;
