/**
 * Polynomial hashes modulo 2^32: with the hash of every prefix at hand, the hash of any piece, of two pieces joined, or of a piece
 * with one character left out costs a few multiplications. Equal hashes are always verified on the characters.
 */
export const BASE = 0x01000193 | 0;
export const MAX_LENGTH = 256;

/** POWER[n] = BASE^n. */
export const POWER: Int32Array = buildPowers();

function buildPowers(): Int32Array {
  const powers = new Int32Array(MAX_LENGTH + 1);
  powers[0] = 1;
  for (let n = 1; n <= MAX_LENGTH; n += 1) powers[n] = Math.imul(powers[n - 1] ?? 0, BASE);
  return powers;
}

/** Hash of `hash`'s text with one more code. */
export function extend(hash: number, code: number): number {
  return (Math.imul(hash, BASE) + code) | 0;
}

/** Hash of the codes [from, to), given the hashes of all prefixes. */
export function rangeHash(prefix: Int32Array, from: number, to: number): number {
  return (prefix[to]! - Math.imul(prefix[from]!, POWER[to - from]!)) | 0;
}

/** Hash of left followed by right, where right is `rightLength` codes long. */
export function joinHash(left: number, right: number, rightLength: number): number {
  return (Math.imul(left, POWER[rightLength]!) + right) | 0;
}

/** Spreads a polynomial hash over all bits (finalizer in the manner of murmur3), for use as a table position. */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b | 0);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hash of a whole code sequence. */
export function hashCodes(codes: Uint8Array): number {
  let hash = 0;
  for (const code of codes) hash = extend(hash, code);
  return hash;
}
