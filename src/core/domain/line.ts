import { DOT, FOLD, HYPHEN, pairOf, UNKNOWN } from './fold';
import { extend, MAX_LENGTH } from './hash';

/**
 * The part of a host that its registrant chose, as codes: everything before the public suffix. Two lines are kept for the whole
 * program and filled again for each host, so that judging allocates nothing until something is found.
 */
export interface Line {
  readonly raw: Uint8Array;
  readonly codes: Uint8Array;
  /** Hash of the first n codes. */
  readonly prefix: Int32Array;
  /** For each code, the place in `raw` text it begins at (differs only on the joined line). */
  readonly origin: Uint16Array;
  length: number;
  /** The label before the suffix: [mainStart, length). */
  mainStart: number;
  hasHyphen: boolean;
  hasPair: boolean;
}

export function newLine(): Line {
  return {
    raw: new Uint8Array(MAX_LENGTH),
    codes: new Uint8Array(MAX_LENGTH),
    prefix: new Int32Array(MAX_LENGTH + 1),
    origin: new Uint16Array(MAX_LENGTH + 1),
    length: 0,
    mainStart: 0,
    hasHyphen: false,
    hasPair: false,
  };
}

/** Fills the line from [0, length) of an ASCII text (longer ones are read from their end, where the registrable label is). */
export function fillLine(line: Line, text: string, length: number): void {
  const skipped = length > MAX_LENGTH ? length - MAX_LENGTH : 0;
  const { raw, codes, prefix, origin } = line;
  const count = length - skipped;
  let hash = 0;
  let before = 0;
  let mainStart = 0;
  let hasHyphen = false;
  let hasPair = false;
  for (let at = 0; at < count; at += 1) {
    const character = text.charCodeAt(at + skipped);
    const code = character < 128 ? FOLD[character]! : UNKNOWN;
    raw[at] = character < 128 ? character : 0x3f;
    codes[at] = code;
    origin[at] = at;
    hash = extend(hash, code);
    prefix[at + 1] = hash;
    if (code >= HYPHEN) {
      if (code === DOT) {
        mainStart = at + 1;
        hasHyphen = false;
      } else if (code === HYPHEN) hasHyphen = true;
    } else if (pairOf(before, code) !== 0) hasPair = true;
    before = code;
  }
  origin[count] = count;
  line.length = count;
  line.mainStart = mainStart;
  line.hasHyphen = hasHyphen;
  line.hasPair = hasPair;
}

/** Fills `joined` with the codes of `line`, letter pairs read as one. */
export function fillJoined(joined: Line, line: Line): void {
  let length = 0;
  let hash = 0;
  joined.mainStart = 0;
  for (let at = 0; at < line.length; at += 1) {
    const one = at + 1 < line.length ? pairOf(line.codes[at]!, line.codes[at + 1]!) : 0;
    const code = one === 0 ? line.codes[at]! : one;
    joined.origin[length] = at;
    joined.raw[length] = one === 0 ? line.raw[at]! : 0x60 + one;
    joined.codes[length] = code;
    hash = extend(hash, code);
    length += 1;
    joined.prefix[length] = hash;
    if (code === DOT) joined.mainStart = length;
    if (one !== 0) at += 1;
  }
  joined.origin[length] = line.length;
  joined.length = length;
  joined.hasHyphen = line.hasHyphen;
  joined.hasPair = false;
}
