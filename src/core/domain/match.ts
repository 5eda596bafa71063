import { EDIT_MAX, EDIT_MIN, gramSlot, mayBeNear, nearShift } from './build-index';
import { DOT, HYPHEN } from './fold';
import { joinHash, mix, POWER, rangeHash } from './hash';
import { holdsPair, type Line } from './line';
import { capOf, isWide, wordKindOf, type NameIndex } from './name-index';

/**
 * How a form was met on the line. `piece`: its codes stand there. `near`: one edit away from a whole label or hyphen token.
 * `hyphens`: equal to the label without its hyphens. `dots`: equal to the last two labels joined.
 */
export type How = 'piece' | 'near' | 'hyphens' | 'dots';

export interface Hit {
  readonly how: How;
  readonly form: number;
  /** [start, end) on the line. */
  readonly start: number;
  readonly end: number;
}

/** More hits than this on one host are noise made to cost time. */
export const MAX_HITS = 6;
/** A name repeated all over a host says no more the third time. */
export const MAX_SAME = 2;
/** Work on one host is bounded: after about so many look-ups the rest of a label, or of all before it, is not searched. Honest hosts need a dozen. */
const MAX_PROBES = 40;

/** Collects hits of one line; `found` is filled anew by each call. */
export interface Search {
  readonly found: Hit[];
  probes: number;
}

/** Fills `search` with what stands on the line; on a joined line only with what holds a joined pair. */
export function findHits(index: NameIndex, line: Line, search: Search): void {
  search.found.length = 0;
  search.probes = 0;
  findPieces(index, line, search);
  findTokens(index, line, search);
  if (line.mainStart > 1) findAcrossDot(index, line, search);
}

/** A piece without a joined pair stands on the plain line too, and was met there. */
const isNews = (line: Line, start: number, end: number): boolean => !line.isJoined || holdsPair(line, start, end);

/**
 * Every form of four characters and more that stands anywhere on the line: in the label before the suffix first, so that nothing in front
 * of it can use up its look-ups.
 */
function findPieces(index: NameIndex, line: Line, search: Search): void {
  findPiecesBetween(index, line, search, line.mainStart, line.length);
  if (line.mainStart > 0) findPiecesBetween(index, line, search, 0, line.mainStart - 1);
}

function findPiecesBetween(index: NameIndex, line: Line, search: Search, from: number, to: number): void {
  const { codes } = line;
  const { gramLengths } = index;
  const mask = gramLengths.length - 1;
  const most = search.probes + MAX_PROBES;
  let gram = to - from > 3 ? (codes[from]! << 10) | (codes[from + 1]! << 5) | codes[from + 2]! : 0;
  for (let start = from; start + 4 <= to; start += 1) {
    gram = ((gram << 5) | codes[start + 3]!) & 0xfffff;
    let lengths = gramLengths[gramSlot(gram, mask)]!;
    if (lengths === 0) continue;
    if (search.probes >= most || search.found.length >= MAX_HITS) return;
    // Only what ends on this side of `to`.
    lengths &= (2 << Math.min(to - start - 4, 15)) - 1;
    while (lengths !== 0) {
      const bit = 31 - Math.clz32(lengths);
      lengths ^= 1 << bit;
      if (bit < 15) probe(index, line, search, start, start + bit + 4);
      else for (const size of index.longLengths) if (start + size <= to) probe(index, line, search, start, start + size);
    }
  }
}

function probe(index: NameIndex, line: Line, search: Search, start: number, end: number): void {
  if (!isNews(line, start, end)) return;
  search.probes += 1;
  const hash = rangeHash(line.prefix, start, end);
  // Most find an empty place; only the others are worth a call.
  if (index.equalSlots[mix(hash) & (index.equalSlots.length - 1)] !== 0) probeEqual(index, line, search, 'piece', start, end, hash);
}

function probeEqual(index: NameIndex, line: Line, search: Search, how: How, start: number, end: number, hash: number): void {
  const { equalSlots } = index;
  const mask = equalSlots.length - 1;
  for (let slot = mix(hash) & mask; equalSlots[slot] !== 0; slot = (slot + 1) & mask) {
    const form = equalSlots[slot]! - 1;
    if (search.found.length >= MAX_HITS || timesFound(search.found, form) >= MAX_SAME || !sameCodes(index, form, line, start, end, how !== 'piece')) continue;
    if (how !== 'piece' || !isInsideWord(index, line, form, start, end)) search.found.push({ how, form, start, end });
  }
}

function timesFound(found: readonly Hit[], form: number): number {
  let count = 0;
  for (const hit of found) if (hit.form === form) count += 1;
  return count;
}

/** Guard "inside a word": a short or silenced name between letters is chance; told from the codes alone, because most hits are such. */
export function isInsideWord(index: NameIndex, line: Line, form: number, start: number, end: number): boolean {
  if (start === 0 || line.codes[start - 1] === DOT || line.codes[start - 1] === HYPHEN) return false;
  if (line.mainStart > start) return true;
  const label = index.formLabel[form]!;
  const cap = capOf(index, label, 'glued');
  return (cap === 'silent' && end < line.length) || (index.labelStart[label + 1]! - index.labelStart[label]! < 5 && !isWide(cap));
}

/** Compares a form with the line's piece; `loose` leaves out hyphens and dots of the piece. */
function sameCodes(index: NameIndex, form: number, line: Line, start: number, end: number, loose: boolean): boolean {
  const { formCodes, formStart } = index;
  const formEnd = formStart[form + 1]!;
  let at = formStart[form]!;
  if (!loose && formEnd - at !== end - start) return false;
  for (let place = start; place < end; place += 1) {
    const code = line.codes[place]!;
    if (loose && (code === HYPHEN || code === DOT)) continue;
    if (at === formEnd || formCodes[at] !== code) return false;
    at += 1;
  }
  return at === formEnd;
}

/**
 * Three-letter forms as whole tokens, and forms one edit away from whole tokens of the main label and from the label itself; last, forms
 * equal to that label without its hyphens.
 */
function findTokens(index: NameIndex, line: Line, search: Search): void {
  const { prefix, codes, length, mainStart, hasHyphen } = line;
  let start = 0;
  let glued = 0;
  for (let at = 0; at <= length; at += 1) {
    if (at < length && codes[at]! !== HYPHEN && codes[at]! !== DOT) continue;
    const size = at - start;
    if (hasHyphen && start >= mainStart) glued = joinHash(glued, rangeHash(prefix, start, at), size);
    const isNear = start >= mainStart && size >= EDIT_MIN - 1 && size <= EDIT_MAX + 1;
    if ((size === 3 || isNear) && isNews(line, start, at)) {
      if (size === 3) probeEqual(index, line, search, 'piece', start, at, rangeHash(prefix, start, at));
      else findNear(index, line, search, start, at);
    }
    start = at + 1;
  }
  if (!hasHyphen || !isNews(line, mainStart, length)) return;
  if (length - mainStart <= EDIT_MAX + 2) findNear(index, line, search, mainStart, length);
  probeEqual(index, line, search, 'hyphens', mainStart, length, glued);
}

/** Symmetric deletes: the piece itself and each of its single deletions, against forms and their single deletions. */
function findNear(index: NameIndex, line: Line, search: Search, start: number, end: number): void {
  const { prefix, codes } = line;
  const { nearBits } = index;
  const shift = nearShift(nearBits);
  const whole = rangeHash(prefix, start, end);
  // Asked only where the bitmap lets something pass, which is one piece in four.
  let isOpen = false;
  if (mayBeNear(nearBits, shift, whole)) {
    if (isKnown(index, line, start, end, whole)) return;
    isOpen = true;
    probeNear(index, line, search, start, end, whole);
  }
  // The hash of the piece without the code at `gap` is one product away from this.
  const base = prefix[end]! - Math.imul(prefix[start]!, POWER[end - start - 1]!);
  let before = -1;
  for (let gap = start; gap < end; gap += 1) {
    const code = codes[gap]!;
    // Without either of two like letters it is the same piece.
    if (code !== before) {
      const hash = (base + Math.imul(prefix[gap]! - prefix[gap + 1]!, POWER[end - gap - 1]!)) | 0;
      if (mayBeNear(nearBits, shift, hash)) {
        isOpen ||= !isKnown(index, line, start, end, whole);
        if (!isOpen) return;
        probeNear(index, line, search, start, end, hash);
      }
    }
    before = code;
    // A plural made in the middle adds "es" after a hiss: two letters, one habit.
    if (code === LETTER_E && gap > start && gap + 1 < end && codes[gap + 1] === LETTER_S) {
      const without = joinHash(rangeHash(prefix, start, gap), rangeHash(prefix, gap + 2, end), end - gap - 2);
      if (mayBeNear(nearBits, shift, without)) {
        isOpen ||= !isKnown(index, line, start, end, whole);
        if (!isOpen) return;
        probeNear(index, line, search, start, end, without);
      }
    }
  }
}

/** A piece that is a name, or a word of those that stand beside names, is no misspelling of another. */
function isKnown(index: NameIndex, line: Line, start: number, end: number, hash: number): boolean {
  if (wordKindOf(index, hash) !== 0) return true;
  const { equalSlots } = index;
  const mask = equalSlots.length - 1;
  for (let slot = mix(hash) & mask; equalSlots[slot] !== 0; slot = (slot + 1) & mask) if (sameCodes(index, equalSlots[slot]! - 1, line, start, end, false)) return true;
  return false;
}

const LETTER_E = 5;
const LETTER_S = 19;

function probeNear(index: NameIndex, line: Line, search: Search, start: number, end: number, hash: number): void {
  const mixed = mix(hash);
  const { nearSlots, nearTags } = index;
  const tag = mixed >>> 24;
  const mask = nearSlots.length - 1;
  for (let slot = mixed & mask; nearSlots[slot] !== 0; slot = (slot + 1) & mask) {
    if (nearTags[slot] !== tag) continue;
    const form = nearSlots[slot]! - 1;
    if (search.found.length < MAX_HITS && !alreadyNear(search.found, form, start, end) && withinOneEdit(index, form, line, start, end)) {
      search.found.push({ how: 'near', form, start, end });
    }
  }
}

function alreadyNear(found: readonly Hit[], form: number, start: number, end: number): boolean {
  for (const hit of found) if (hit.form === form && hit.start === start && hit.end === end) return true;
  return false;
}

/** One insertion, omission, substitution or transposition apart, or an inner "es"; never equal. */
function withinOneEdit(index: NameIndex, form: number, line: Line, start: number, end: number): boolean {
  const { formCodes } = index;
  const { codes } = line;
  let left = start;
  let formLeft = index.formStart[form]!;
  let right = end;
  let formRight = index.formStart[form + 1]!;
  while (left < right && formLeft < formRight && codes[left] === formCodes[formLeft]) {
    left += 1;
    formLeft += 1;
  }
  while (left < right && formLeft < formRight && codes[right - 1] === formCodes[formRight - 1]) {
    right -= 1;
    formRight -= 1;
  }
  const extra = right - left;
  const missing = formRight - formLeft;
  if (extra + missing === 0) return false;
  if (extra <= 1 && missing <= 1) return true;
  if (extra === 2 && missing === 2) return codes[left] === formCodes[formLeft + 1] && codes[left + 1] === formCodes[formLeft];
  return extra === 2 && missing === 0 && left > start && isPlural(codes, left);
}

/** The two codes at `left` are an "es" pushed in, or the "se" that is left of one after an "e". */
function isPlural(codes: Uint8Array, left: number): boolean {
  if (codes[left] === LETTER_E) return codes[left + 1] === LETTER_S;
  return codes[left] === LETTER_S && codes[left + 1] === LETTER_E && codes[left - 1] === LETTER_E;
}

/** The label before the main one and the main one, joined: `pay.pal.com`. */
function findAcrossDot(index: NameIndex, line: Line, search: Search): void {
  const { prefix, mainStart, length, codes } = line;
  let start = mainStart - 1;
  while (start > 0 && codes[start - 1] !== DOT) start -= 1;
  if (!isNews(line, start, length)) return;
  const hash = joinHash(rangeHash(prefix, start, mainStart - 1), rangeHash(prefix, mainStart, length), length - mainStart);
  probeEqual(index, line, search, 'dots', start, length, hash);
}
