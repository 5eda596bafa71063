import type { Pace } from '../core/list/slices';

/** How long a slice may take, in milliseconds, before others have their turn. */
const SLICE_MS = 4;

/** Gives way to other events after a slice of work. */
export function yieldingPace(): Pace {
  let started = performance.now();
  return {
    async pause() {
      if (performance.now() - started < SLICE_MS) return;
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
      started = performance.now();
    },
  };
}
