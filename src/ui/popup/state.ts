import { useEffect, useState } from 'preact/hooks';
import type { StoredAssessment } from '../../core/stored-assessment';
import { sendToWorker } from '../../messaging/send';
import { onAssessment, readAssessment, readTab } from '../../platform/read';
import { runtime } from '../../platform/runtime';
import { NO_EVIDENCE, readPageEvidence, type PageEvidence } from '../view/page-evidence';
import { textOf } from '../view/read';
import { readStoredAssessment } from '../view/stored-assessment';

export type PopupState =
  | { readonly kind: 'loading' }
  /** A page that is not a web page. */
  | { readonly kind: 'internal' }
  /** A web page nobody has looked at: it was open before Paylight was. */
  | { readonly kind: 'waiting' }
  /** Something is stored that cannot be what it should be. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'assessed'; readonly assessment: StoredAssessment };

export interface PopupView {
  readonly state: PopupState;
  readonly evidence: PageEvidence;
  /** Words of what Paylight cannot do right now. */
  readonly limited: readonly string[];
  /** Names of lists that were damaged and are not back. */
  readonly lostLists: readonly string[];
  readonly incognito: boolean;
  /** Null until the worker has answered. */
  readonly settings: PopupSettings | null;
}

/** The part of the settings the popup goes by. */
export interface PopupSettings {
  readonly role: string;
  readonly mayProceed: boolean;
  /** An organisation has set something. */
  readonly managed: boolean;
}

async function stateOf(stored: unknown, tabId: number): Promise<PopupState> {
  if (stored !== null && stored !== undefined) {
    const assessment = readStoredAssessment(stored);
    return assessment === null ? { kind: 'unreadable' } : { kind: 'assessed', assessment };
  }
  const tab = await readTab(tabId);
  return { kind: tab?.url != null && /^https?:/u.test(tab.url) ? 'waiting' : 'internal' };
}

/**
 * What the popup shows of a tab, kept up to date by the stored assessment alone. The evidence beside it is asked for
 * once per stored write; when the worker does not answer, the assessment is shown without it and the gap is named.
 */
export function usePopup(tabId: number | null): PopupView {
  const [state, setState] = useState<PopupState>({ kind: 'loading' });
  const [evidence, setEvidence] = useState<PageEvidence>(NO_EVIDENCE);
  const [limited, setLimited] = useState<readonly string[]>([]);
  const [lostLists, setLostLists] = useState<readonly string[]>([]);
  const [incognito, setIncognito] = useState(false);
  const [settings, setSettings] = useState<PopupSettings | null>(null);

  useEffect(() => {
    if (tabId === null) {
      setState({ kind: 'internal' });
      return undefined;
    }
    let live = true;
    let latest = 0;
    const show = async (stored: unknown): Promise<void> => {
      latest += 1;
      const mine = latest;
      const next = await stateOf(stored, tabId);
      if (!live || mine !== latest) return;
      setState(next);
      if (next.kind !== 'assessed') return;
      const line = await sendToWorker(runtime, 'ui/evidence', { tabId }).then((reply) => reply.line, () => '');
      if (live && mine === latest) setEvidence(readPageEvidence(line));
    };
    const stop = onAssessment(tabId, (stored) => void show(stored));
    readAssessment(tabId).then(show, () => { if (live) setState({ kind: 'unreadable' }); });
    readTab(tabId).then((tab) => { if (live) setIncognito(tab?.incognito === true); }, () => undefined);
    sendToWorker(runtime, 'ui/limits', {}).then(
      (reply) => {
        if (!live) return;
        setLimited(reply.limited);
        setLostLists(reply.lostLists);
      },
      () => { if (live) setLimited(['error']); },
    );
    sendToWorker(runtime, 'ui/settings', {}).then(({ values, locked }) => {
      if (live) setSettings({ role: textOf(values['role']) ?? 'shopper', mayProceed: values['interstitial.proceed'] !== false, managed: locked.length > 0 });
    }, () => undefined);
    return () => { live = false; stop(); };
  }, [tabId]);

  return { state, evidence, limited, lostLists, incognito, settings };
}
