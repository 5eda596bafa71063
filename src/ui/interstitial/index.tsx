import { render, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Decision } from '../../messaging/protocol';
import { sendToWorker } from '../../messaging/send';
import { ownTabId } from '../../platform/read';
import { runtime } from '../../platform/runtime';
import { t } from '../../i18n/t';
import { dressDocument } from '../components/document';
import { Lamp } from '../components/lamp';
import { Interstitial } from './interstitial';
import { leaveAlone } from './leave';
import { useStopped } from './state';

function Message({ title, text }: { title: string; text: string }): VNode {
  return <main class="stop level-unknown"><Lamp level="unknown" /><h1>{title}</h1><p class="lead">{text}</p></main>;
}

function OfTab({ tabId, beforeLoad }: { tabId: number; beforeLoad: boolean }): VNode {
  const { state, again } = useStopped(tabId, location.hash);
  if (state.kind === 'asking') return <main class="stop" aria-busy="true"><p class="quiet">{t('stopped_wait')}</p></main>;
  if (state.kind === 'nothing') return <Message title={t('stopped_nothing_title')} text={t('stopped_nothing_text')} />;

  const decide = async (decision: Decision): Promise<boolean> => {
    const done = await sendToWorker(runtime, 'ui/decide', { tabId, decision }).then((reply) => reply.done, () => false);
    if (decision === 'leave' && !done) leaveAlone(beforeLoad);
    return done || decision === 'leave';
  };
  return <Interstitial tabId={tabId} address={state.address} assessment={state.kind === 'stopped' ? state.assessment : null} beforeLoad={beforeLoad} decide={decide} again={again} />;
}

/** The tab is this page's own; the address may name it where the page cannot know it. */
function Page(): VNode | null {
  const asked = new URLSearchParams(location.search).get('tabId');
  const [tabId, setTabId] = useState<number | null>(asked !== null && /^\d+$/u.test(asked) ? Number(asked) : null);
  useEffect(() => {
    if (tabId === null) void ownTabId().then(setTabId, () => setTabId(-1));
  }, [tabId]);
  return tabId === null ? null : <OfTab tabId={tabId} beforeLoad={asked === null} />;
}

const root = document.getElementById('root');
if (root !== null) {
  dressDocument(t('stopped_page_title'));
  // Inside another page a click could be stolen from the shopper, so there is nothing to click.
  render(window.top === window.self ? <Page /> : <p>{t('stopped_framed')}</p>, root);
}
