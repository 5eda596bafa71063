import { DOT, FOLD, HYPHEN, pairOf, UNKNOWN } from './fold';
import { BASE, extend, MAX_LENGTH } from './hash';

/**
 * The part of a host that its registrant chose, as codes: everything before the public suffix. Two lines are kept for the whole
 * program and filled again for each host, so that judging allocates nothing until something is found.
 */
export interface Line {
  readonly codes: Uint8Array;
  /** Hash of the first n codes. */
  readonly prefix: Int32Array;
  /** For each code, the place in the text it begins at (differs only on the joined line). */
  readonly origin: Uint16Array;
  length: number;
  /** The label before the suffix: [mainStart, length). */
  mainStart: number;
  hasHyphen: boolean;
  hasPair: boolean;
  /** Letter pairs are read as one on this line. */
  isJoined: boolean;
}

/** Whether a piece of a joined line holds a letter pair read as one. */
export const holdsPair = ({ origin }: Line, start: number, end: number): boolean => origin[end]! - origin[start]! !== end - start;

export function newLine(): Line {
  return {
    codes: new Uint8Array(MAX_LENGTH),
    prefix: new Int32Array(MAX_LENGTH + 1),
    origin: Uint16Array.from({ length: MAX_LENGTH + 1 }, (_, at) => at),
    length: 0,
    mainStart: 0,
    hasHyphen: false,
    hasPair: false,
    isJoined: false,
  };
}

/** Fills the line from [0, length) of an ASCII text; longer ones than any host are cut, and judged by what is left. */
export function fillLine(line: Line, text: string, length: number): void {
  const { codes, prefix } = line;
  const count = Math.min(length, MAX_LENGTH);
  let hash = 0;
  let before = 0;
  let mainStart = 0;
  let hasHyphen = false;
  let hasPair = false;
  for (let at = 0; at < count; at += 1) {
    const character = text.charCodeAt(at);
    const code = character < 128 ? FOLD[character]! : UNKNOWN;
    codes[at] = code;
    hash = (Math.imul(hash, BASE) + code) | 0;
    prefix[at + 1] = hash;
    if (code === DOT || code === HYPHEN) {
      hasHyphen = code === HYPHEN;
      if (!hasHyphen) mainStart = at + 1;
    } else if (pairOf(before, code) !== 0) hasPair = true;
    before = code;
  }
  line.length = count;
  line.mainStart = mainStart;
  line.hasHyphen = hasHyphen;
  line.hasPair = hasPair;
}

/** Fills `joined` with the codes of `line`, letter pairs read as one. */
export function fillJoined(joined: Line, { codes, length: count, hasHyphen }: Line): void {
  const { codes: own, prefix, origin } = joined;
  let length = 0;
  let hash = 0;
  joined.mainStart = 0;
  for (let at = 0; at < count; at += 1) {
    origin[length] = at;
    let code = codes[at]!;
    const one = at + 1 < count ? pairOf(code, codes[at + 1]!) : 0;
    if (one !== 0) {
      code = one;
      at += 1;
    }
    own[length] = code;
    hash = extend(hash, code);
    length += 1;
    prefix[length] = hash;
    if (code === DOT) joined.mainStart = length;
  }
  origin[length] = count;
  joined.length = length;
  joined.hasHyphen = hasHyphen;
  joined.hasPair = false;
  joined.isJoined = true;
}
