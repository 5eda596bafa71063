import type { Address } from './address';
import { DOT, HYPHEN } from './fold';
import { rangeHash } from './hash';
import { textsOf } from './index-texts';
import type { Line } from './line';
import type { Hit } from './match';
import { isSlipOfFinger, nameEdit, type EditKind } from './name-edit';
import { capOf, isWide, type NameIndex } from './name-index';
import { strangenessOf } from './wordlike';
import { readRest, type Reading, type Rest } from './remainder';

/** The named ways in which a host resembles a protected name. */
export type ResemblanceKind =
  | EditKind
  | 'glyph' // same skeleton in ASCII: paypa1, rnicrosoft
  | 'idn' // same skeleton through letters of other alphabets or with marks
  | 'other-suffix' // the very label under a suffix that is not its owner's
  | 'hosting' // the very label as a tenant of a hosting suffix
  | 'dots' // a dot inside: pay.pal.com
  | 'combined' // name and words, set off by hyphens: paypal-login
  | 'joined' // name and words run together: loginpaypal
  | 'embedded-domain' // the whole domain in front of another: paypal.com.example.net
  | 'embedded-label' // the name as a label of a foreign domain: paypal.example.net
  | 'edited-combined'; // a misspelt name and words: paypall-login

/** One hit, with everything the policy looks at. */
export interface Candidate {
  readonly hit: Hit;
  readonly label: number;
  readonly name: string;
  readonly kind: ResemblanceKind;
  readonly region: 'main' | 'subdomain';
  /** The letters as shown differ from the name's though they read alike. */
  readonly glyph: boolean;
  /** What stands for the name's own letters where `glyph`: digits or letter pairs, or only letters that look alike. */
  readonly disguise: 'none' | 'letters' | 'signs';
  /** The shown spelling begins with a digit where the name does not. */
  readonly numbered: boolean;
  readonly leftEdge: Edge;
  readonly rightEdge: Edge;
  readonly rest: Rest;
  /**
   * How little the shown spelling reads like a word of its own, in bits: its own cost, and half of what it costs more than the name.
   * Only for edits of a whole label.
   */
  readonly strangeness: number;
  /** For one edit: its place in the shown spelling; else -1. */
  readonly editAt: number;
  /** For a letter put in: it lies beside the one before or after it on a keyboard. True for all other edits. */
  readonly adjacent: boolean;
  /** Under free hosting or a suffix that abuse prefers. */
  readonly hot: boolean;
  readonly tenant: boolean;
  readonly idn: boolean;
  /** For `embedded-domain`: the suffix that stands behind the name. */
  readonly suffix: string | null;
  /** For `embedded-domain`: the suffix is glued on or set off by a hyphen only, and nothing follows it: "officecom.example". */
  readonly loose: boolean;
  readonly shownSuffix: string;
  /** Nothing but perhaps `www.` stands before the registrable domain. */
  readonly alone: boolean;
  /** The shown suffix is one of the owner's own. */
  readonly home: boolean;
  /** [start, end) in the text before the suffix, as shown (skeleton text for IDN hosts). */
  readonly start: number;
  readonly end: number;
}

export type Edge = 'start' | 'dot' | 'hyphen' | 'letter';

export interface Scene {
  readonly address: Address;
  readonly index: NameIndex;
  /** The text before the public suffix, in ASCII. */
  readonly text: string;
  readonly idn: boolean;
  readonly hot: boolean;
  readonly tenant: boolean;
  readonly shownSuffix: string;
  /** For the words beside a name; made of the line as shown. */
  readonly reading: Reading;
}

const decoder = new TextDecoder();

export function labelText(index: NameIndex, label: number): string {
  const { labels } = textsOf(index);
  return (labels[label] ??= decoder.decode(index.labelBytes.subarray(index.labelStart[label], index.labelStart[label + 1])));
}

type Draft = { -readonly [K in keyof Candidate]: Candidate[K] };

const ALONE: Rest = { kind: 'none', explained: true, words: 0 };

/** Turns a hit into a candidate; null where it is no resemblance at all. */
export function candidateOf(scene: Scene, line: Line, hit: Hit): Candidate | null {
  const { index, text, reading } = scene;
  const label = index.formLabel[hit.form]!;
  const start = line.origin[hit.start]!;
  const end = line.origin[hit.end]!;
  const mainStart = line.origin[line.mainStart]!;
  const region = start >= mainStart || hit.how === 'dots' ? 'main' : 'subdomain';
  const leftEdge = edgeAt(line, hit.start - 1);
  const rightEdge = hit.end === line.length ? 'start' : edgeAt(line, hit.end);
  const whole = start === mainStart && end === text.length;
  const setOff = leftEdge !== 'letter' && rightEdge !== 'letter';
  const name = labelText(index, label);
  const embedded = hit.how === 'piece' && !whole && leftEdge !== 'letter' ? embeddedSuffix(scene, label, end) : null;
  if (hit.how === 'piece' && !whole && embedded === null && !isUsable(index, label, region, setOff, scene.shownSuffix)) return null;
  const shown = text.slice(start, end);
  const draft: Draft = {
    hit, label, name, kind: 'other-suffix', region, glyph: shown !== name, disguise: disguiseOf(shown, name), numbered: isNumbered(shown, name), leftEdge, rightEdge,
    rest: ALONE, strangeness: 0, editAt: -1, adjacent: true, hot: scene.hot, tenant: scene.tenant, idn: scene.idn, alone: mainStart === 0 || (mainStart === 4 && text.startsWith('www.')),
    home: ownsSuffix(index, label, scene.shownSuffix), suffix: null, loose: false, shownSuffix: scene.shownSuffix, start, end,
  };
  // The words of one label, or of all subdomains.
  const from = region === 'main' ? mainStart : 0;
  const to = region === 'main' ? text.length : mainStart - 1;
  if (hit.how === 'dots' || hit.how === 'hyphens') {
    draft.kind = hit.how === 'dots' ? 'dots' : 'hyphen';
    draft.glyph = shown.replaceAll(hit.how === 'dots' ? '.' : '-', '') !== name;
  } else if (hit.how === 'near') {
    const edit = nameEdit(shown, name);
    draft.kind = whole ? (edit?.kind ?? 'glyph') : 'edited-combined';
    draft.glyph = edit === null;
    draft.editAt = edit?.difference.at ?? -1;
    draft.adjacent = edit === null || isSlipOfFinger(shown, edit);
    if (whole) draft.strangeness = strangenessOf(index.wordCosts, shown, name);
    else draft.rest = readRest(reading, from, start, end, to, false);
  } else if (whole) {
    draft.kind = draft.glyph ? 'glyph' : scene.idn ? 'idn' : scene.address.suffixKind === 'private' ? 'hosting' : 'other-suffix';
  } else if (embedded !== null) {
    draft.kind = 'embedded-domain';
    draft.suffix = embedded.suffix;
    draft.loose = embedded.loose;
    draft.rest = readRest(reading, from, start, end, to, false);
  } else if (region === 'subdomain') {
    draft.kind = 'embedded-label';
    draft.rest = readRest(reading, 0, start, end, text.length, false);
  } else {
    draft.kind = setOff ? 'combined' : 'joined';
    draft.rest = readRest(reading, from, start, end, to, setOff || scene.hot);
  }
  return draft;
}

/** Whether the policy could use a name among other letters at all. */
function isUsable(index: NameIndex, label: number, region: Candidate['region'], setOff: boolean, suffix: string): boolean {
  if (region === 'subdomain') return setOff;
  const size = index.labelStart[label + 1]! - index.labelStart[label]!;
  const cap = capOf(index, label, setOff ? 'token' : 'glued');
  return (size >= 6 || cap !== 'silent') && (size >= (setOff ? 4 : 6) || isWide(cap) || isHot(index, suffix));
}

/** Under free hosting or a suffix that abuse prefers. */
export function isHot(index: NameIndex, suffix: string): boolean {
  const { hotSuffixes } = textsOf(index);
  return hotSuffixes.has(suffix) || hotSuffixes.has(suffix.slice(suffix.lastIndexOf('.') + 1));
}

/** True for a hit that `candidateOf` makes nothing of: told before anything else of a host, because most hits are a name run together with other letters by chance. */
export function isChance(index: NameIndex, line: Line, { how, form, start, end }: Hit, text: string, suffix: string): boolean {
  const left = edgeAt(line, start - 1) === 'letter';
  const right = end < line.length && edgeAt(line, end) === 'letter';
  if (how !== 'piece' || !(left || right) || isUsable(index, index.formLabel[form]!, start < line.mainStart ? 'subdomain' : 'main', false, suffix)) return false;
  const at = line.origin[end]!;
  return left || !textsOf(index).gluedNumbers.has(text.slice(at, endOfPiece(text, at)));
}

function disguiseOf(shown: string, name: string): Candidate['disguise'] {
  if (shown === name) return 'none';
  return digits(shown) > digits(name) || shown.length !== name.length ? 'signs' : 'letters';
}

function digits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (isDigit(text[at])) count += 1;
  return count;
}

const isDigit = (character: string | undefined): boolean => character !== undefined && character >= '0' && character <= '9';

const isNumbered = (shown: string, name: string): boolean => isDigit(shown[0]) && !isDigit(name[0]);

function edgeAt(line: Line, at: number): Edge {
  if (at < 0) return 'start';
  const code = line.codes[at]!;
  return code === DOT ? 'dot' : code === HYPHEN ? 'hyphen' : 'letter';
}

function ownsSuffix(index: NameIndex, label: number, suffix: string): boolean {
  const number = textsOf(index).suffixNumber.get(suffix);
  if (number === undefined) return false;
  for (let at = index.suffixStart[label]!; at < index.suffixStart[label + 1]!; at += 1) if (index.suffixIds[at] === number) return true;
  return false;
}

/** More labels than any suffix has that owners hold names under. */
const SUFFIX_LABELS = 3;

/** The owner's own suffix right behind the name: `.com`, `-com`, or glued, and then an end. */
function embeddedSuffix({ index, text, reading: { line } }: Scene, label: number, end: number): { readonly suffix: string; readonly loose: boolean } | null {
  const { suffixes, suffixNumber, hyphenedNumber, gluedNumbers, suffixHeads } = textsOf(index);
  const sign = text[end];
  const setOff = sign === '.' || sign === '-';
  const from = setOff ? end + 1 : end;
  const head = endOfPiece(text, from);
  if (head <= line.length && !suffixHeads.has(rangeHash(line.prefix, from, head))) return null;
  let best = Infinity;
  let bestTo = 0;
  let to = from;
  for (let labels = setOff ? SUFFIX_LABELS : 1; labels > 0 && to < text.length; labels -= 1) {
    to = endOfPiece(text, to === from ? from : to + 1);
    const piece = text.slice(from, to);
    if (!setOff) for (const number of gluedNumbers.get(piece) ?? []) take(number);
    else take(suffixNumber.get(piece));
    if (sign === '-') take(hyphenedNumber.get(piece));
  }
  if (best === Infinity) return null;
  return { suffix: suffixes[index.suffixIds[best]!]!, loose: sign !== '.' && bestTo === text.length };

  function take(number: number | undefined): void {
    if (number === undefined) return;
    for (let at = index.suffixStart[label]!; at < index.suffixStart[label + 1]! && at < best; at += 1) {
      if (index.suffixIds[at] !== number) continue;
      best = at;
      bestTo = to;
    }
  }
}

/** The place of the next dot or hyphen, or the end. */
function endOfPiece(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 0x2e && text.charCodeAt(at) !== 0x2d) at += 1;
  return at;
}
