import { EDIT_MAX, EDIT_MIN } from '../../../src/core/domain/build-index';
import { DOT, HYPHEN, foldText, joinPairs } from '../../../src/core/domain/fold';
import { WORDS } from '../../../src/knowledge/words';
import { isWide, capOf, type NameIndex } from '../../../src/core/domain/name-index';

const WORDS_AS_CODES: ReadonlySet<string> = new Set(Object.values(WORDS).flat().map((word) => foldText(word).join(' ')));

/**
 * What the fast path looks for, said as plainly as possible: every form against every piece of the line, letter by letter. Far too slow
 * to ship; the property tests hold the fast path to it.
 */
export function slowHits(index: NameIndex, codes: readonly number[]): ReadonlySet<string> {
  const found = new Set<string>();
  const mainStart = codes.lastIndexOf(DOT) + 1;
  const main = codes.slice(mainStart);
  // A piece that is a name or a word of ours is no misspelling of another.
  const misspelt = tokens(codes, mainStart).filter(([start, end]) => !WORDS_AS_CODES.has(codes.slice(start, end).join(' ')) && !isForm(index, codes.slice(start, end)));
  for (let form = 0; form < index.formCount; form += 1) {
    const letters = Array.from(index.formCodes.subarray(index.formStart[form], index.formStart[form + 1]));
    for (let start = 0; start + letters.length <= codes.length; start += 1) {
      if (!same(codes.slice(start, start + letters.length), letters)) continue;
      const whole = isEdge(codes, start - 1) && isEdge(codes, start + letters.length);
      if (letters.length < 4 ? whole : !insideWord(index, form, codes, start, start + letters.length, mainStart)) found.add(`piece ${form} ${start} ${start + letters.length}`);
    }
    if (main.includes(HYPHEN) && same(main.filter((code) => code !== HYPHEN), letters)) found.add(`hyphens ${form} ${mainStart} ${codes.length}`);
    if (mainStart > 1) {
      const start = codes.lastIndexOf(DOT, mainStart - 2) + 1;
      // Hyphens of the name itself stand on both sides of the dot; only the dot is left out.
      if (same([...codes.slice(start, mainStart - 1), ...main], letters)) found.add(`dots ${form} ${start} ${codes.length}`);
    }
    if (!hasEdits(index, form, letters.length)) continue;
    for (const [start, end] of misspelt) {
      if (oneEdit(codes.slice(start, end), letters)) found.add(`near ${form} ${start} ${end}`);
    }
  }
  return found;
}

/** The codes of a host's text and of the same with letter pairs joined, as the two lines hold them. */
export function slowLines(text: string): readonly (readonly number[])[] {
  const plain = foldText(text);
  const joined = joinPairs(plain);
  return joined === plain ? [Array.from(plain)] : [Array.from(plain), Array.from(joined)];
}

const same = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((code, at) => code === b[at]);

const isEdge = (codes: readonly number[], at: number): boolean => at < 0 || at >= codes.length || codes[at] === HYPHEN || codes[at] === DOT;

function insideWord(index: NameIndex, form: number, codes: readonly number[], start: number, end: number, mainStart: number): boolean {
  if (isEdge(codes, start - 1)) return false;
  if (start < mainStart) return true;
  const label = index.formLabel[form]!;
  const cap = capOf(index, label, 'glued');
  return (cap === 'silent' && end < codes.length) || (index.labelStart[label + 1]! - index.labelStart[label]! < 5 && !isWide(cap));
}

function isForm(index: NameIndex, piece: readonly number[]): boolean {
  for (let form = 0; form < index.formCount; form += 1) if (same(piece, Array.from(index.formCodes.subarray(index.formStart[form], index.formStart[form + 1])))) return true;
  return false;
}

function hasEdits(index: NameIndex, form: number, size: number): boolean {
  const cap = capOf(index, index.formLabel[form]!, 'edit');
  return cap !== 'silent' && size >= (isWide(cap) ? EDIT_MIN : 6) && size <= EDIT_MAX;
}

/** Whole tokens of the main label, and the label itself where it has hyphens. */
function tokens(codes: readonly number[], mainStart: number): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  let start = mainStart;
  for (let at = mainStart; at <= codes.length; at += 1) {
    if (at < codes.length && codes[at] !== HYPHEN) continue;
    if (at - start !== 3 && at - start >= EDIT_MIN - 1 && at - start <= EDIT_MAX + 1) result.push([start, at]);
    start = at + 1;
  }
  if (codes.slice(mainStart).includes(HYPHEN) && codes.length - mainStart <= EDIT_MAX + 2) result.push([mainStart, codes.length]);
  return result;
}

/** One letter more, less or other, two neighbours exchanged, or an "es" pushed in after the beginning; never equal. */
function oneEdit(shown: readonly number[], name: readonly number[]): boolean {
  if (same(shown, name)) return false;
  const without = (list: readonly number[], at: number, count = 1): readonly number[] => [...list.slice(0, at), ...list.slice(at + count)];
  if (shown.length === name.length + 1) return shown.some((_, at) => same(without(shown, at), name));
  if (shown.length + 1 === name.length) return name.some((_, at) => same(without(name, at), shown));
  if (shown.length === name.length + 2) return shown.some((code, at) => at > 0 && code === 5 && shown[at + 1] === 19 && same(without(shown, at, 2), name));
  if (shown.length !== name.length) return false;
  const places = shown.flatMap((code, at) => (code === name[at] ? [] : [at]));
  const [first = 0, second = 0] = places;
  return places.length === 1 || (places.length === 2 && second === first + 1 && shown[first] === name[second] && shown[second] === name[first]);
}
