import type { Address } from './address';
import { DOT, HYPHEN } from './fold';
import { textsOf } from './index-texts';
import type { Line } from './line';
import type { Hit } from './match';
import { nameEdit, type EditKind } from './name-edit';
import { capOf, isWide, type NameIndex } from './name-index';
import { strangenessOf } from './wordlike';
import { readRest, type Rest } from './remainder';

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
}

const decoder = new TextDecoder();

export function labelText(index: NameIndex, label: number): string {
  const { labels } = textsOf(index);
  return (labels[label] ??= decoder.decode(index.labelBytes.subarray(index.labelStart[label], index.labelStart[label + 1])));
}

/** Guard "inside a word": a short or silenced name between letters is chance; told from the codes alone, because most hits are such. */
function isInsideWord(index: NameIndex, line: Line, hit: Hit, label: number): boolean {
  if (hit.how !== 'piece' || edgeAt(line, hit.start - 1) !== 'letter') return false;
  const size = index.labelStart[label + 1]! - index.labelStart[label]!;
  if (line.mainStart > hit.start) return true;
  const cap = capOf(index, label, 'glued');
  return (cap === 'silent' && hit.end < line.length) || (size < 5 && !isWide(cap));
}

/** Turns a hit into a candidate; null where it is no resemblance at all. */
export function candidateOf(scene: Scene, line: Line, hit: Hit): Candidate | null {
  const { index, text } = scene;
  const label = index.formLabel[hit.form]!;
  if (isInsideWord(index, line, hit, label)) return null;
  const name = labelText(index, label);
  const start = line.origin[hit.start]!;
  const end = line.origin[hit.end]!;
  const mainStart = line.origin[line.mainStart]!;
  const shown = text.slice(start, end);
  const region = start >= mainStart || hit.how === 'dots' ? 'main' : 'subdomain';
  const leftEdge = edgeAt(line, hit.start - 1);
  const rightEdge = hit.end === line.length ? 'start' : edgeAt(line, hit.end);
  const disguise = disguiseOf(shown, name);
  const inner = { hit, disguise, loose: false, numbered: isNumbered(shown, name), strangeness: 0, shownSuffix: scene.address.publicSuffix ?? '', home: ownsSuffix(index, label, scene.address.publicSuffix ?? ''), label, name, region, leftEdge, rightEdge, hot: scene.hot, tenant: scene.address.suffixKind === 'private' && scene.hot, alone: mainStart === 0 || text.slice(0, mainStart) === 'www.', idn: scene.idn, start, end } as const;
  const rest = (misspelt: boolean): Rest => restAround(scene, region === 'main' ? mainStart : 0, region === 'main' ? text.length : mainStart - 1, start, end, misspelt);
  const nothing: Rest = { kind: 'none', explained: true, words: 0 };
  if (hit.how === 'dots') return { ...inner, kind: 'dots', glyph: shown.replaceAll('.', '') !== name, rest: nothing, suffix: null };
  if (hit.how === 'hyphens') return { ...inner, kind: 'hyphen', glyph: shown.replaceAll('-', '') !== name, rest: nothing, suffix: null };
  const whole = start === mainStart && end === text.length;
  if (hit.how === 'near') {
    const edit = nameEdit(shown, name);
    const kind = whole ? (edit?.kind ?? 'glyph') : 'edited-combined';
    return { ...inner, kind, glyph: edit === null, rest: whole ? nothing : rest(false), strangeness: whole ? strangenessOf(index.wordCosts, shown, name) : 0, suffix: null };
  }
  const glyph = shown !== name;
  if (whole) {
    const kind = glyph ? 'glyph' : scene.idn ? 'idn' : scene.address.suffixKind === 'private' ? 'hosting' : 'other-suffix';
    return { ...inner, kind, glyph, rest: nothing, suffix: null };
  }
  const embedded = embeddedSuffix(scene, label, end);
  if (embedded !== null && leftEdge !== 'letter') return { ...inner, ...embedded, kind: 'embedded-domain', glyph, rest: rest(false) };
  if (region === 'subdomain') {
    return leftEdge !== 'letter' && rightEdge !== 'letter' ? { ...inner, kind: 'embedded-label', glyph, rest: wholeRest(scene, start, end), suffix: null } : null;
  }
  const setOff = leftEdge !== 'letter' && rightEdge !== 'letter';
  const cap = capOf(index, label, setOff ? 'token' : 'glued');
  // Nothing the policy could use: told before the words beside the name are read, because most hits end here.
  if (!isWide(cap) && !scene.hot && name.length < (setOff ? 4 : 6)) return null;
  if (cap === 'silent' && name.length < 6) return null;
  return { ...inner, kind: setOff ? 'combined' : 'joined', glyph, rest: rest(setOff || scene.hot), suffix: null };
}

function disguiseOf(shown: string, name: string): Candidate['disguise'] {
  if (shown === name) return 'none';
  const digits = (text: string): number => text.replaceAll(/\D/gu, '').length;
  return digits(shown) > digits(name) || shown.length !== name.length ? 'signs' : 'letters';
}

const isDigit = (character: string | undefined): boolean => character !== undefined && character >= '0' && character <= '9';

const isNumbered = (shown: string, name: string): boolean => isDigit(shown[0]) && !isDigit(name[0]);

function edgeAt(line: Line, at: number): Edge {
  if (at < 0) return 'start';
  const code = line.codes[at]!;
  return code === DOT ? 'dot' : code === HYPHEN ? 'hyphen' : 'letter';
}

/** The words of one label (or of all subdomains) around [start, end). */
function restAround(scene: Scene, from: number, to: number, start: number, end: number, misspelt: boolean): Rest {
  return readRest(textsOf(scene.index), scene.text.slice(from, start), scene.text.slice(end, Math.max(to, end)), misspelt);
}

/** The words of the whole host around [start, end): what the foreign domain itself says counts too. */
function wholeRest(scene: Scene, start: number, end: number): Rest {
  return readRest(textsOf(scene.index), scene.text.slice(0, start), scene.text.slice(end), false);
}

function ownsSuffix(index: NameIndex, label: number, suffix: string): boolean {
  const number = textsOf(index).suffixNumber.get(suffix);
  if (number === undefined) return false;
  for (let at = index.suffixStart[label]!; at < index.suffixStart[label + 1]!; at += 1) if (index.suffixIds[at] === number) return true;
  return false;
}

/** The owner's own suffix right behind the name: `.com`, `-com`, or glued, and then an end. */
function embeddedSuffix(scene: Scene, label: number, end: number): { readonly suffix: string; readonly loose: boolean } | null {
  const { index, text } = scene;
  const { suffixes } = textsOf(index);
  for (let at = index.suffixStart[label]!; at < index.suffixStart[label + 1]!; at += 1) {
    const suffix = suffixes[index.suffixIds[at]!]!;
    for (const written of [`.${suffix}`, `-${suffix}`, `-${suffix.replaceAll('.', '-')}`, suffix.replaceAll('.', '')]) {
      if (!text.startsWith(written, end)) continue;
      const next = text[end + written.length];
      if (next === undefined || next === '.' || next === '-') return { suffix, loose: next === undefined && written[0] !== '.' };
    }
  }
  return null;
}
