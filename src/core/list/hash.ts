/**
 * One pass from right to left gives a 64-bit hash of a host and of each of its parents: two independent 32-bit lanes,
 * finished at every dot. Not secret and not an identity: a filter hit is only "maybe", names decide.
 */

const SEED_A = 0x9e3779b9;
const SEED_B = 0x85ebca6b;

/** Murmur3's finalizer: every input bit reaches every output bit. */
function finish(lane: number): number {
  let h = lane;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Writes `[start, high, low]` for each candidate (shortest parent with two labels first, the host itself last) into `out`
 * and returns how many candidates there are. `start` is where the candidate begins in `host`. Candidates beyond `out` are left
 * out from the long end, so callers size it for 127 labels or accept that; `out` holds three numbers each.
 */
export function hashSuffixes(host: string, out: Uint32Array): number {
  let a = SEED_A;
  let b = SEED_B;
  let count = 0;
  let dots = 0;
  for (let i = host.length - 1; i >= 0; i--) {
    const code = host.charCodeAt(i);
    if (code === 0x2e && dots++ > 0) {
      const at = count++ * 3;
      out[at] = i + 1;
      out[at + 1] = finish(a);
      out[at + 2] = finish(b ^ a);
    }
    a = Math.imul(a ^ code, 0x01000193);
    b = (Math.imul(b, 0x2c1b3c6d) + code) | 0;
  }
  const at = count++ * 3;
  out[at] = 0;
  out[at + 1] = finish(a);
  out[at + 2] = finish(b ^ a);
  return count;
}

/** Room for every candidate of the longest host (253 characters, 127 labels). */
export const CANDIDATE_ROOM = 3 * 128;
