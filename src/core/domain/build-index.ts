import { foldText, joinPairs } from './fold';
import { hashCodes, joinHash, mix, POWER } from './hash';
import { encodeTexts, WORD_KINDS, type IndexTextSource } from './index-texts';
import { CAP_GROUPS, CAPS, type Cap, type CapGroup, type NameIndex } from './name-index';
import { suffixOf } from './suffix';

/** One protected owner's name, as the builder takes it. */
export interface ProtectedName {
  readonly name: string;
  /** Registrable domains, the main one first. */
  readonly domains: readonly string[];
  /** Brands with one owner never imitate one another; without an owner a brand is its own. */
  readonly owner?: string;
}

/** Label → what calibration allows at most, where that is not everything; `*` speaks for every label without a row of its own. */
export type Calibration = Readonly<Record<string, Readonly<Partial<Record<CapGroup, Cap>>>>>;

export interface IndexSource extends Omit<IndexTextSource, 'suffixes' | 'brandNames'> {
  readonly names: readonly ProtectedName[];
  readonly calibration: Calibration;
  /** The letter model of wordlike.ts; empty for none. */
  readonly wordCosts: Uint8Array;
}

/** Edits are looked for in names of this many characters; shorter ones have too many honest neighbours, unless they are keen. */
const EDIT_USUAL = 6;
export const EDIT_MIN = 4;
export const EDIT_MAX = 30;
const LABEL_MIN = 3;
const LABEL_MAX = 63;

interface LabelRow {
  readonly label: string;
  readonly owner: number;
  readonly brand: number;
  readonly suffixes: number[];
}

/** Builds the whole index; about 50 ms for 5,000 names. Same source, same bytes. */
export function buildIndex(source: IndexSource): NameIndex {
  const suffixNumber = new Map<string, number>();
  const rows = collectLabels(source.names, suffixNumber);
  const forms: { codes: Uint8Array; label: number }[] = [];
  for (const [label, row] of rows.entries()) {
    const codes = foldText(row.label);
    forms.push({ codes, label });
    const joined = joinPairs(codes);
    if (joined !== codes && joined.length >= LABEL_MIN) forms.push({ codes: joined, label });
  }
  const codes = forms.map((form) => form.codes);
  const suffixIds = rows.flatMap((row) => row.suffixes);
  return {
    labelCount: rows.length,
    formCount: forms.length,
    ...concatenated(rows.map((row) => new TextEncoder().encode(row.label)), 'labelBytes', 'labelStart'),
    ...concatenated(codes, 'formCodes', 'formStart'),
    formLabel: Uint16Array.from(forms, (form) => form.label),
    ownerOf: Uint16Array.from(rows, (row) => row.owner),
    brandOf: Uint16Array.from(rows, (row) => row.brand),
    capsOf: Uint32Array.from(rows, (row) => packCaps(capsFor(source.calibration, row.label))),
    suffixIds: Uint16Array.from(suffixIds),
    suffixStart: starts(rows.map((row) => row.suffixes.length)),
    equalSlots: buildEqual(codes),
    ...buildNear(codes.map((of, form) => (hasEdits(of, capsFor(source.calibration, rows[forms[form]!.label]!.label)) ? of : null))),
    ...buildGrams(codes),
    wordCosts: source.wordCosts,
    ...buildWords(source.words),
    textBytes: encodeTexts({ ...source, suffixes: [...suffixNumber.keys()], brandNames: source.names.map((name) => name.name) }),
  };
}

function collectLabels(names: readonly ProtectedName[], suffixNumber: Map<string, number>): LabelRow[] {
  const owners = new Map<string, number>();
  const byLabel = new Map<string, LabelRow>();
  const mains = new Set<string>();
  for (const [brand, name] of names.entries()) {
    const ownerKey = name.owner ?? `\n${name.name}`;
    const owner = owners.get(ownerKey) ?? owners.size;
    owners.set(ownerKey, owner);
    for (const domain of name.domains) {
      const { publicSuffix, registrableDomain } = suffixOf(domain);
      const dot = domain.indexOf('.');
      // A brand's own domain may itself be a private suffix; its label counts all the same.
      const suffix = registrableDomain === domain && publicSuffix !== domain ? (publicSuffix ?? '') : domain.slice(dot + 1);
      const label = domain.slice(0, dot);
      // `www` stands before every second host and names nobody.
      if (label.length < LABEL_MIN || label.length > LABEL_MAX || label === 'www' || domain !== `${label}.${suffix}`) continue;
      const number = suffixNumber.get(suffix) ?? suffixNumber.size;
      suffixNumber.set(suffix, number);
      const row = byLabel.get(label);
      if (row === undefined) byLabel.set(label, { label, owner, brand, suffixes: [number] });
      // Two owners may share a label; the one with `.com` is the one the world means, and before that the one whose main domain it is.
      else if (row.owner !== owner && (suffix === 'com' || (domain === name.domains[0] && !mains.has(label)))) byLabel.set(label, { label, owner, brand, suffixes: [number, ...row.suffixes.filter((other) => other !== number)] });
      else if (!row.suffixes.includes(number)) row.suffixes.push(number);
      if (suffix === 'com' || domain === name.domains[0]) mains.add(label);
    }
  }
  return [...byLabel.values()];
}

const capsFor = (calibration: Calibration, label: string): Calibration[string] | undefined => calibration[label] ?? calibration['*'];

function packCaps(caps: Readonly<Partial<Record<CapGroup, Cap>>> | undefined): number {
  return CAP_GROUPS.reduce((bits, group, at) => bits | (CAPS.indexOf(caps?.[group] ?? 'free') << (3 * at)), 0);
}

function starts(lengths: readonly number[]): Uint32Array {
  const result = new Uint32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) result[at + 1] = result[at]! + length;
  return result;
}

function concatenated<B extends string, S extends string>(parts: readonly Uint8Array[], bytesName: B, startName: S): Record<B, Uint8Array> & Record<S, Uint32Array> {
  const start = starts(parts.map((part) => part.length));
  const bytes = new Uint8Array(start[parts.length]!);
  for (const [at, part] of parts.entries()) bytes.set(part, start[at]);
  return { [bytesName]: bytes, [startName]: start } as Record<B, Uint8Array> & Record<S, Uint32Array>;
}

function tableSize(entries: number, load: number): number {
  let size = 64;
  while (size * load < entries) size *= 2;
  return size;
}

function insert(slots: Uint16Array, position: number, value: number): number {
  const mask = slots.length - 1;
  let slot = position & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = value;
  return slot;
}

function buildWords(words: IndexTextSource['words']): Pick<NameIndex, 'wordSlots' | 'wordKinds'> {
  const wordSlots = new Int32Array(tableSize(WORD_KINDS.reduce((sum, kind) => sum + words[kind].length, 0), 0.25));
  const wordKinds = new Uint8Array(wordSlots.length);
  const mask = wordSlots.length - 1;
  // The first kind in WORD_KINDS that claims a word keeps it.
  for (const [at, kind] of WORD_KINDS.entries()) {
    for (const word of words[kind]) {
      const hash = hashCodes(foldText(word));
      let slot = mix(hash) & mask;
      while (wordSlots[slot] !== 0 && wordSlots[slot] !== hash) slot = (slot + 1) & mask;
      if (wordSlots[slot] !== 0) continue;
      wordSlots[slot] = hash;
      wordKinds[slot] = at + 1;
    }
  }
  return { wordSlots, wordKinds };
}

function buildEqual(forms: readonly Uint8Array[]): Uint16Array {
  const slots = new Uint16Array(tableSize(forms.length, 0.5));
  for (const [form, codes] of forms.entries()) insert(slots, mix(hashCodes(codes)), form + 1);
  return slots;
}

/** Each form and each of its single deletions (symmetric deletes: the host does the same, so one edit meets in the middle). */
function buildNear(forms: readonly (Uint8Array | null)[]): Pick<NameIndex, 'nearSlots' | 'nearTags' | 'nearBits'> {
  const entries: { hash: number; form: number }[] = [];
  for (const [form, codes] of forms.entries()) {
    if (codes === null) continue;
    for (const hash of deletionHashes(codes)) entries.push({ hash, form });
  }
  const nearSlots = new Uint16Array(tableSize(entries.length, 0.8));
  const nearTags = new Uint8Array(nearSlots.length);
  const nearBits = new Uint32Array(tableSize(entries.length * 9, 1) / 32);
  const shift = nearShift(nearBits);
  for (const { hash, form } of entries) {
    const mixed = mix(hash);
    nearTags[insert(nearSlots, mixed, form + 1)] = mixed >>> 24;
    const spread = nearSpread(hash);
    nearBits[spread >>> shift] = nearBits[spread >>> shift]! | nearMask(spread);
  }
  return { nearSlots, nearTags, nearBits };
}

/** How far a spread hash is shifted to be a place in the bitmap before the near table. */
export const nearShift = (nearBits: Uint32Array): number => Math.clz32(nearBits.length - 1);

/** One multiplication, because every host asks for a dozen (Knuth, TAOCP 3 §6.4). */
const nearSpread = (hash: number): number => Math.imul(hash, 0x9e3779b1);

/** Two bits of one word (a blocked Bloom filter, Putze et al. 2007): one in thirty strangers has both set, one in twelve a single one. */
const nearMask = (spread: number): number => (1 << (spread >>> 10)) | (1 << (spread >>> 5));

/** False where no form and no deletion of one has this hash. */
export function mayBeNear(nearBits: Uint32Array, shift: number, hash: number): boolean {
  const spread = nearSpread(hash);
  const mask = nearMask(spread);
  return (nearBits[spread >>> shift]! & mask) === mask;
}

function hasEdits(codes: Uint8Array, caps: Calibration[string] | undefined): boolean {
  const least = caps?.edit === 'keen' || caps?.edit === 'broad' ? EDIT_MIN : EDIT_USUAL;
  return caps?.edit !== 'silent' && codes.length >= least && codes.length <= EDIT_MAX;
}

function deletionHashes(codes: Uint8Array): Set<number> {
  const hashes = new Set<number>([hashCodes(codes)]);
  for (let gap = 0; gap < codes.length; gap += 1) {
    hashes.add(joinHash(hashCodes(codes.subarray(0, gap)), hashCodes(codes.subarray(gap + 1)), codes.length - gap - 1));
  }
  return hashes;
}

function buildGrams(forms: readonly Uint8Array[]): Pick<NameIndex, 'gramLengths' | 'longLengths'> {
  const gramLengths = new Uint16Array(tableSize(forms.length, 1 / 8));
  const long = new Set<number>();
  for (const codes of forms) {
    if (codes.length < 4) continue;
    const at = gramSlot((codes[0]! << 15) | (codes[1]! << 10) | (codes[2]! << 5) | codes[3]!, gramLengths.length - 1);
    gramLengths[at] = gramLengths[at]! | (1 << Math.min(codes.length - 4, 15));
    if (codes.length >= 19) long.add(codes.length);
  }
  return { gramLengths, longLengths: Uint8Array.from([...long].sort((a, b) => a - b)) };
}

/** Slot of four codes packed in 20 bits. */
export function gramSlot(gram: number, mask: number): number {
  return (Math.imul(gram, POWER[3]!) >>> 7) & mask;
}
