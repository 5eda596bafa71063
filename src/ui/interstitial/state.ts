import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StoredAssessment } from '../../core/stored-assessment';
import { sendToWorker } from '../../messaging/send';
import { onAssessment } from '../../platform/read';
import { runtime } from '../../platform/runtime';
import { readStoredAssessment } from '../view/stored-assessment';
import { stoppedAddress, webAddress } from './stopped-address';

export type StoppedState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'nothing' }
  /** The worker cannot say why; the address is from the fragment and only shown. */
  | { readonly kind: 'unconfirmed'; readonly address: string }
  /** The worker's own word on this tab: only here may anything be decided. */
  | { readonly kind: 'stopped'; readonly address: string; readonly assessment: StoredAssessment };

async function ask(tabId: number, shown: string | null): Promise<StoppedState> {
  const fallback: StoppedState = shown === null ? { kind: 'nothing' } : { kind: 'unconfirmed', address: shown };
  try {
    const reply = await sendToWorker(runtime, 'ui/stopped', { tabId });
    const assessment = readStoredAssessment(reply.assessment);
    const address = reply.address === null ? null : webAddress(reply.address);
    return assessment === null || address === null ? fallback : { kind: 'stopped', address, assessment };
  } catch {
    return fallback;
  }
}

/** What this tab's interstitial shows; `again` asks the worker once more. */
export function useStopped(tabId: number, hash: string): { state: StoppedState; again: () => void } {
  const [state, setState] = useState<StoppedState>({ kind: 'asking' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let live = true;
    const show = (): void => void ask(tabId, stoppedAddress(hash)).then((next) => { if (live) setState(next); });
    // The browser can show this page before the worker has heard of it; its word comes with the stored assessment.
    const stop = onAssessment(tabId, show);
    show();
    return () => { live = false; stop(); };
  }, [tabId, hash, round]);
  const again = useCallback(() => { setState({ kind: 'asking' }); setRound((before) => before + 1); }, []);
  return { state, again };
}
