/** How often the note is looked after, and when it is given up. */
export const TICK_MS = 250;
/** Out of sight for two seconds in all; the first look, the worker and the way to our own page take the rest of three. */
const BAD_TICKS = 8;
/** What a look at which it was seen makes good of one at which it was not: a page that hides it by turns does not begin anew each time. */
const MENDS = 0.25;
/** A page that keeps on hiding the note is not fought for ever. */
const MAX_REPAIRS = 40;

export interface Watched {
  /** True when a person looking at the page would see the note. */
  readonly visible: () => boolean;
  readonly repair: () => void;
  readonly failed: () => void;
}

/** One look: repairs what the page did to the note, and reports once when that does not help. */
export function createWatch({ visible, repair, failed }: Watched): { tick: () => void; over: () => boolean } {
  let bad = 0;
  let repairs = 0;
  let over = false;
  return {
    over: () => over,
    tick() {
      if (over) return;
      if (visible()) {
        bad = Math.max(0, bad - MENDS);
        return;
      }
      bad += 1;
      repairs += 1;
      if (bad >= BAD_TICKS || repairs > MAX_REPAIRS) {
        over = true;
        failed();
        return;
      }
      repair();
    },
  };
}
