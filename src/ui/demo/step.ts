import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DEMO_SHOPS } from '../../knowledge/demo/shops';

/** Where the class is: at which shop, and whether Paylight has spoken. Kept in the fragment, so that it can be shared and reloaded. */
export interface Step { readonly shop: number; readonly shown: boolean }

export const FIRST: Step = { shop: 0, shown: false };
const SHOWN = '/shown';

/** Reads `#fjell` or `#fjell/shown`; anything else is the beginning. */
export function stepOf(hash: string): Step {
  const text = hash.replace(/^#/u, '');
  const shown = text.endsWith(SHOWN);
  const shop = DEMO_SHOPS.findIndex(({ id }) => id === (shown ? text.slice(0, -SHOWN.length) : text));
  return shop < 0 ? FIRST : { shop, shown };
}

export const hashOf = ({ shop, shown }: Step): string => `#${DEMO_SHOPS[shop]?.id ?? ''}${shown ? SHOWN : ''}`;

/** First the question, then the answer, then the next shop; stays at the end. */
export function nextOf({ shop, shown }: Step): Step {
  if (!shown) return { shop, shown: true };
  return shop + 1 < DEMO_SHOPS.length ? { shop: shop + 1, shown: false } : { shop, shown };
}

export function previousOf({ shop, shown }: Step): Step {
  if (shown) return { shop, shown: false };
  return shop > 0 ? { shop: shop - 1, shown: true } : FIRST;
}

/** The keys of a presenter's remote, and the arrows in reading direction. Nothing that a text field or button needs. */
export function stepOfKey(key: string, step: Step, rightToLeft: boolean): Step | null {
  if (key === 'PageDown' || key === (rightToLeft ? 'ArrowLeft' : 'ArrowRight')) return nextOf(step);
  if (key === 'PageUp' || key === (rightToLeft ? 'ArrowRight' : 'ArrowLeft')) return previousOf(step);
  return key === 'Home' || key === 'Escape' ? FIRST : null;
}

export function useStep(rightToLeft: boolean): { step: Step; go: (next: Step) => void } {
  const [step, setStep] = useState<Step>(() => stepOf(location.hash));
  // Two quick presses are two steps, also when the first has not been drawn yet.
  const latest = useRef(step);
  const go = useCallback((next: Step) => {
    latest.current = next;
    history.replaceState(null, '', hashOf(next));
    setStep(next);
  }, []);
  // Before the first drawing is seen: whoever sees the page may press a key.
  useLayoutEffect(() => {
    const moved = (): void => {
      latest.current = stepOf(location.hash);
      setStep(latest.current);
    };
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
      const next = stepOfKey(event.key, latest.current, rightToLeft);
      if (next === null) return;
      event.preventDefault();
      go(next);
    };
    addEventListener('hashchange', moved);
    addEventListener('keydown', pressed);
    return () => {
      removeEventListener('hashchange', moved);
      removeEventListener('keydown', pressed);
    };
  }, [rightToLeft, go]);
  return { step, go };
}
