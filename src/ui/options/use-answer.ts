import { useCallback, useEffect, useState } from 'preact/hooks';

/** An answer of the worker: still out, here, or not to be had. Never an empty list where nobody answered. */
export type Answer<T> = { readonly kind: 'asking' } | { readonly kind: 'here'; readonly value: T } | { readonly kind: 'failed' };

/** Asks once, and again on demand. `ask` must be stable. */
export function useAnswer<T>(ask: () => Promise<T>): { answer: Answer<T>; again: () => void } {
  const [answer, setAnswer] = useState<Answer<T>>({ kind: 'asking' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let live = true;
    ask().then(
      (value) => { if (live) setAnswer({ kind: 'here', value }); },
      () => { if (live) setAnswer({ kind: 'failed' }); },
    );
    return () => { live = false; };
  }, [ask, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { answer, again };
}
