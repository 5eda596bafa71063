import { mix } from './hash';

/**
 * The serialized index of protected names: typed arrays over one buffer, so that loading is making views.
 *
 * A *label* is a distinct label of some owner's registrable domains ("paypal", "paypalobjects"). A *form* is a folded spelling of a label:
 * one for each label, and a second one where letter pairs read as one letter ("walmart" has one; "barnesandnoble" has "bamesandnoble").
 * All look-up tables hold form number + 1; 0 is free.
 */
export interface NameIndex {
  readonly labelCount: number;
  readonly formCount: number;
  /** Raw ASCII of all labels, one after another; label n is [labelStart[n], labelStart[n + 1]). */
  readonly labelBytes: Uint8Array;
  readonly labelStart: Uint32Array;
  readonly formCodes: Uint8Array;
  readonly formStart: Uint32Array;
  readonly formLabel: Uint16Array;
  readonly ownerOf: Uint16Array;
  readonly brandOf: Uint16Array;
  /** Three bits for each group of `CAP_GROUPS`: what calibration allows at most. */
  readonly capsOf: Uint32Array;
  /** Suffixes under which the label is its owner's, the main one first; numbers into `suffixes`. */
  readonly suffixIds: Uint16Array;
  readonly suffixStart: Uint32Array;
  readonly equalSlots: Uint16Array;
  readonly nearSlots: Uint16Array;
  readonly nearTags: Uint8Array;
  readonly nearBits: Uint32Array;
  /** For a four-letter beginning: which form lengths exist (bit length − 4; bit 15: 19 or more). */
  readonly gramLengths: Uint16Array;
  readonly longLengths: Uint8Array;
  /** How much like a word a spelling is; see wordlike.ts. */
  readonly wordCosts: Uint8Array;
  /** Hashes of the words beside names, open addressed; 0 is free. Not verified: a chance in a million, and only of reading a word. */
  readonly wordSlots: Int32Array;
  /** Number of the word's kind in `WORD_KINDS` + 1. */
  readonly wordKinds: Uint8Array;
  /** UTF-8 of the texts below, joined by newlines, sections by form feeds; read on the first hit. */
  readonly textBytes: Uint8Array;
}

/** What calibration can turn down, one by one, for a label. */
export const CAP_GROUPS = ['suffix', 'edit', 'token', 'glued', 'subdomain', 'glyph'] as const;
export type CapGroup = (typeof CAP_GROUPS)[number];
/**
 * `free`: as the policy says. `weak`: never more than weak. `silent`: nothing. `keen`: imitated so often that the policy's wide
 * rules hold, which find short names and names among unknown letters. `broad`: the wide rules too, but never more than weak.
 */
export const CAPS = ['free', 'weak', 'silent', 'keen', 'broad'] as const;
export type Cap = (typeof CAPS)[number];

const SHIFT: Readonly<Record<CapGroup, number>> = { suffix: 0, edit: 3, token: 6, glued: 9, subdomain: 12, glyph: 15 };

export function capOf(index: NameIndex, label: number, group: CapGroup): Cap {
  return CAPS[(index.capsOf[label]! >> SHIFT[group]) & 7]!;
}

/** Whether the policy's wide rules hold for a label so capped. */
export const isWide = (cap: Cap): boolean => cap === 'keen' || cap === 'broad';

/** Number of the kind (in `WORD_KINDS`, + 1) of the word with this hash of its codes; 0 for no word. */
export function wordKindOf({ wordSlots, wordKinds }: NameIndex, hash: number): number {
  const mask = wordSlots.length - 1;
  for (let slot = mix(hash) & mask; wordSlots[slot] !== 0; slot = (slot + 1) & mask) if (wordSlots[slot] === hash) return wordKinds[slot]!;
  return 0;
}

const FIELDS = [
  ['labelBytes', Uint8Array], ['labelStart', Uint32Array], ['formCodes', Uint8Array], ['formStart', Uint32Array], ['formLabel', Uint16Array],
  ['ownerOf', Uint16Array], ['brandOf', Uint16Array], ['capsOf', Uint32Array], ['suffixIds', Uint16Array], ['suffixStart', Uint32Array],
  ['equalSlots', Uint16Array], ['nearSlots', Uint16Array], ['nearTags', Uint8Array], ['nearBits', Uint32Array], ['gramLengths', Uint16Array],
  ['longLengths', Uint8Array], ['wordCosts', Uint8Array], ['wordSlots', Int32Array], ['wordKinds', Uint8Array], ['textBytes', Uint8Array],
] as const;

const MAGIC = 0x504c4e36; // "PLN6": raise the digit when the layout changes
const HEADER_WORDS = 1 + FIELDS.length;

/** The index as one buffer: magic, byte length of each array, then the arrays, each at a multiple of four. Little-endian machines only. */
export function encodeIndex(index: NameIndex): Uint8Array {
  const arrays = FIELDS.map(([name]) => index[name]);
  const total = arrays.reduce((sum, array) => sum + padded(array.byteLength), HEADER_WORDS * 4);
  const bytes = new Uint8Array(total);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
  header[0] = MAGIC;
  let offset = HEADER_WORDS * 4;
  for (const [at, array] of arrays.entries()) {
    header[at + 1] = array.byteLength;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset += padded(array.byteLength);
  }
  return bytes;
}

/** Views into the given bytes; throws a RangeError for bytes that `encodeIndex` of this version did not write. */
export function decodeIndex(bytes: Uint8Array): NameIndex {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (own.byteLength < HEADER_WORDS * 4) throw new RangeError('name index: too short');
  const header = new Uint32Array(own.buffer, own.byteOffset, HEADER_WORDS);
  if (header[0] !== MAGIC) throw new RangeError('name index: other version');
  const views: Record<string, ArrayBufferView> = {};
  let offset = HEADER_WORDS * 4;
  for (const [at, [name, Kind]] of FIELDS.entries()) {
    const size = header[at + 1]!;
    if (offset + size > own.byteLength) throw new RangeError('name index: cut off');
    views[name] = new Kind(own.buffer as ArrayBuffer, own.byteOffset + offset, size / Kind.BYTES_PER_ELEMENT);
    offset += padded(size);
  }
  const arrays = views as unknown as Omit<NameIndex, 'labelCount' | 'formCount'>;
  return { ...arrays, labelCount: arrays.labelStart.length - 1, formCount: arrays.formStart.length - 1 };
}

function padded(size: number): number {
  return (size + 3) & ~3;
}
