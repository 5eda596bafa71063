/**
 * One pass from right to left gives a 48-bit hash of a host and of each of its parents: two 32-bit lanes, finished at every dot. Not secret and not an identity: a filter hit is only "maybe", names decide.
 */

export const SEED_A = 0x9e3779b9 | 0;
export const SEED_B = 0x85ebca6b | 0;

/** One character into the first lane. */
export const stepA = (lane: number, code: number): number => Math.imul(lane ^ code, 0x01000193);
/** One character into the second lane. */
export const stepB = (lane: number, code: number): number => (Math.imul(lane, 0x2c1b3c6d) + code) | 0;

/** The first half of the hash: Murmur3's finalizer, in which every input bit reaches every output bit. */
export function finishHigh(a: number): number {
  let h = Math.imul(a ^ (a >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The second half: sixteen bits of the other lane, stirred once, as it only tells neighbours in a block apart. */
export function finishLow(a: number, b: number): number {
  return Math.imul(b ^ (b >>> 15) ^ a, 0xc2b2ae35) >>> 16;
}

/**
 * Writes `[start, high, low]` for each candidate (shortest parent with two labels first, the host itself last) into `out`
 * and returns how many candidates there are. `start` is where the candidate begins in `host`. Candidates beyond `out` are left
 * out from the long end, so callers size it for 127 labels or accept that; `out` holds three numbers each.
 */
export function hashSuffixes(host: string, out: Uint32Array): number {
  let a: number = SEED_A;
  let b: number = SEED_B;
  let count = 0;
  let dots = 0;
  for (let i = host.length - 1; i >= 0; i--) {
    const code = host.charCodeAt(i);
    if (code === 0x2e && dots++ > 0) {
      const at = count++ * 3;
      out[at] = i + 1;
      out[at + 1] = finishHigh(a);
      out[at + 2] = finishLow(a, b);
    }
    a = stepA(a, code);
    b = stepB(b, code);
  }
  const at = count++ * 3;
  out[at] = 0;
  out[at + 1] = finishHigh(a);
  out[at + 2] = finishLow(a, b);
  return count;
}

/** The mark "something below this name is listed": a key in the same place as the name's own, told apart by its top bit. */
export const MARK_BIT = 0x8000;

/**
 * Writes `[high, low]` of a host whose labels stand in reverse order (`com.evil` hashes as `evil.com` does), behind it the same of its
 * parent of two labels where it has one, and returns how many labels there are.
 */
export function hashReversed(name: string, out: Uint32Array): number {
  let a: number = SEED_A;
  let b: number = SEED_B;
  let labels = 0;
  for (let start = 0; start <= name.length;) {
    const dot = name.indexOf('.', start);
    const end = dot === -1 ? name.length : dot;
    for (let i = end - 1; i >= start; i--) {
      const code = name.charCodeAt(i);
      a = stepA(a, code);
      b = stepB(b, code);
    }
    labels++;
    if (dot !== -1) {
      if (labels === 2) {
        out[2] = finishHigh(a);
        out[3] = finishLow(a, b);
      }
      a = stepA(a, 0x2e);
      b = stepB(b, 0x2e);
    }
    start = end + 1;
  }
  out[0] = finishHigh(a);
  out[1] = finishLow(a, b);
  return labels;
}

/** Room for every candidate of the longest host (253 characters, 127 labels). */
export const CANDIDATE_ROOM = 3 * 128;
