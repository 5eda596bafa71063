import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FromExtensionPage } from '../../messaging/protocol';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';

type Name = keyof FromExtensionPage;

/** Asks the worker; rejects with MessageError. */
export const ask = <N extends Name>(name: N, payload: Parameters<FromExtensionPage[N]>[0]): Promise<ReturnType<FromExtensionPage[N]>> =>
  sendToWorker(runtime, name, payload) as Promise<ReturnType<FromExtensionPage[N]>>;

export type Answer<T> = { readonly state: 'loading' } | { readonly state: 'failed' } | { readonly state: 'here'; readonly value: T };

/** The worker's answer to a question without parameters, and the way to ask again. */
export function useAnswer<T>(question: () => Promise<T>): [Answer<T>, () => void] {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'loading' });
  const again = useCallback(() => {
    question().then((value) => setAnswer({ state: 'here', value }), () => setAnswer({ state: 'failed' }));
  }, []);
  useEffect(again, [again]);
  return [answer, again];
}
