/** Long work in short slices: a worker that answers look-ups must never be busy for long. */

export interface Pace {
  /** Resolves at once, or after giving way to others when the current slice is used up. */
  readonly pause: () => Promise<void>;
}

/** For tests and terminals, where nobody waits. */
export const NO_PAUSE: Pace = { pause: () => Promise.resolve() };

const RUN = 1024;

/** Sorts by code units, in slices: short runs first, then merges of neighbours. */
export async function sortInSlices<T>(items: readonly T[], order: (a: T, b: T) => number, pace: Pace): Promise<T[]> {
  let source = items.slice();
  for (let start = 0; start < source.length; start += RUN) {
    const run = source.slice(start, start + RUN).sort(order);
    for (const [i, item] of run.entries()) source[start + i] = item;
    await pace.pause();
  }
  let target = source.slice();
  for (let width = RUN; width < source.length; width *= 2) {
    for (let start = 0; start < source.length; start += 2 * width) await mergeRuns(source, target, start, width, order, pace);
    [source, target] = [target, source];
  }
  return source;
}

async function mergeRuns<T>(source: readonly T[], target: T[], start: number, width: number, order: (a: T, b: T) => number, pace: Pace): Promise<void> {
  const middle = Math.min(start + width, source.length);
  const end = Math.min(start + 2 * width, source.length);
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const takeLeft = left < middle && (right >= end || order(source[left] as T, source[right] as T) <= 0);
    target[at] = source[takeLeft ? left++ : right++] as T;
    if (at % 4096 === 4095) await pace.pause();
  }
}

const PIECE = 65_536;

/** A feed bit by bit, giving way in between: a large one takes seconds to read, and look-ups do not wait for it. */
export async function* inPieces(body: Uint8Array, pace: Pace): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += PIECE) {
    yield body.subarray(at, at + PIECE);
    await pace.pause();
  }
}
