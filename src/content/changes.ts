/** Shortest pause between two looks, and the longest, in milliseconds. */
const LEAST = 250;
const MOST = 5000;
/** A look may cost at most this share of the time: after one of 5 ms, at least 250 ms pass. */
const SHARE = 50;
/** Fruitless looks after which the pause begins to double. */
const PATIENCE = 6;

/** Taken for the cost of a look before the first, in milliseconds: most documents are at their end within FIRST * SHARE, and are then looked at once instead of twice. */
const FIRST = 16;

/** The parser is still at work. */
export const isLoading = (): boolean => document.readyState === 'loading';

/** Chromium, and Firefox since 147: tells of `history.pushState`, which changes nothing an observer of the document sees. */
type Scope = { readonly navigation?: EventTarget };

export interface Changes {
  now(): void;
  stop(): void;
  /** Watches a shadow root too; the observer of the document does not see into it. */
  also(root: Node): void;
}

/**
 * Calls `look` a short while from now, and some time after the document or its address changed, never often: changes only raise a
 * flag, and the pause grows with what a look costs and with how many came to nothing. `look` resolves true when it found something new.
 * @param arm adds the caller's own listeners, always the same functions: document.open() removes listeners and leaves observers, so it is called at every look and at every batch of changes
 */
export function watchChanges(look: () => Promise<boolean>, attributes: string[], arm: () => void): Changes {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let dirty = false;
  /** Somebody asked for a look while one was under way: what it has passed already may have changed since. */
  let asked = false;
  let fruitless = 0;
  let cost = isLoading() ? FIRST : 0;
  let stopped = false;
  let address = '';

  async function run(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (running || stopped) {
      asked = true;
      return;
    }
    running = true;
    dirty = asked = false;
    arm();
    // The parser tells every single node: tens of thousands in one go are a long task. While it is at work, the next look is due anyway.
    if (isLoading()) dirty = true;
    else also(document);
    const from = performance.now();
    const found = await look();
    // Not at document_start either; added again, it is still one.
    (globalThis as Scope).navigation?.addEventListener('currententrychange', changed);
    cost = Math.min(100, performance.now() - from);
    fruitless = found ? 0 : fruitless + 1;
    running = false;
    if (asked) void run();
    else if (dirty) schedule();
  }
  function schedule(): void {
    dirty = true;
    if (timer === undefined && !running && !stopped) timer = setTimeout(() => void run(), Math.min(MOST, Math.max(LEAST, cost * SHARE) * 2 ** Math.max(0, fruitless - PATIENCE)));
  }
  function changed(): void {
    arm();
    // A new address in the same document is a new page to the shopper; patience starts anew.
    if (address !== location.href) fruitless = 0;
    address = location.href;
    schedule();
  }
  // Made late: at document_start each new kind of object costs.
  let observer: MutationObserver | undefined;
  const also = (root: Node): void => (observer ??= new MutationObserver(changed)).observe(root, { childList: true, subtree: true, attributeFilter: attributes });
  arm();
  schedule();
  return {
    also,
    now: () => void run(),
    stop: () => {
      stopped = true;
      observer?.disconnect();
      clearTimeout(timer);
    },
  };
}
