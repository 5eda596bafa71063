/**
 * Decoding of one ACE label (RFC 3492 §6.2). Encoding is the URL parser's work; browsers offer no decoder.
 */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_CODE_POINT = 128;
const MAX_CODE_POINT = 0x10ffff;

/** The Unicode form of the part after `xn--`, or null if it is not valid Punycode. */
export function decodePunycode(input: string): string | null {
  const output: number[] = [];
  const split = input.lastIndexOf('-');
  for (let at = 0; at < split; at += 1) {
    const code = input.charCodeAt(at);
    if (code >= FIRST_CODE_POINT) return null;
    output.push(code);
  }
  let codePoint = FIRST_CODE_POINT;
  let position = 0;
  let bias = 72;
  let at = split > 0 ? split + 1 : 0;
  while (at < input.length) {
    const before = position;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(input.charCodeAt(at));
      at += 1;
      if (digit < 0) return null;
      position += digit * weight;
      if (position > 0x7fffffff) return null;
      const threshold = k <= bias ? T_MIN : Math.min(T_MAX, k - bias);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = output.length + 1;
    bias = adapt(position - before, count, before === 0);
    codePoint += Math.floor(position / count);
    position %= count;
    if (codePoint > MAX_CODE_POINT || (codePoint >= 0xd800 && codePoint <= 0xdfff)) return null;
    output.splice(position, 0, codePoint);
    position += 1;
  }
  return String.fromCodePoint(...output);
}

/** The host as people read it: each ACE label decoded, labels that do not decode left as they are. */
export function toUnicodeHost(asciiHost: string): string {
  if (!asciiHost.includes('xn--')) return asciiHost;
  return asciiHost
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}

function digitOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  return -1;
}

function adapt(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
