/** Shortest pause between two looks, and the longest, in milliseconds. */
const LEAST = 250;
const MOST = 5000;
/** A look may cost at most this share of the time: after one of 5 ms, at least 250 ms pass. */
const SHARE = 50;
/** Fruitless looks after which the pause begins to double. */
const PATIENCE = 6;

/**
 * Calls `look` some time after the document changed, never often: changes only raise a flag, and the pause grows with
 * what a look costs and with how many came to nothing. `look` resolves true when it found something new.
 * Survives document.open(), which removes listeners and leaves observers.
 */
export function watchChanges(look: () => Promise<boolean>, attributes: readonly string[]): { now(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let dirty = false;
  /** Somebody asked for a look while one was under way: what it has passed already may have changed since. */
  let asked = false;
  let fruitless = 0;
  let cost = 0;
  let stopped = false;
  let address = location.href;

  const pause = (): number => Math.min(MOST, Math.max(LEAST, cost * SHARE) * 2 ** Math.max(0, fruitless - PATIENCE));

  async function run(): Promise<void> {
    timer = undefined;
    if (running || stopped) return;
    running = true;
    dirty = false;
    const from = performance.now();
    const found = await look();
    cost = Math.min(100, performance.now() - from);
    fruitless = found ? 0 : fruitless + 1;
    running = false;
    if (asked) {
      asked = false;
      void run();
    } else if (dirty) schedule();
  }
  function schedule(): void {
    dirty = true;
    if (timer === undefined && !running && !stopped) timer = setTimeout(() => void run(), pause());
  }
  function changed(): void {
    // A new address in the same document is a new page to the shopper; patience starts anew.
    if (address !== location.href) {
      address = location.href;
      fruitless = 0;
    }
    schedule();
  }
  const observer = new MutationObserver(changed);
  observer.observe(document, { childList: true, subtree: true, ...(attributes.length === 0 ? {} : { attributes: true, attributeFilter: [...attributes] }) });
  return {
    now: () => {
      if (stopped) return;
      if (timer !== undefined) clearTimeout(timer);
      timer = undefined;
      if (running) asked = true;
      else void run();
    },
    stop: () => {
      stopped = true;
      observer.disconnect();
      if (timer !== undefined) clearTimeout(timer);
    },
  };
}
