import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import type { StoredAssessment } from '../../core/stored-assessment';
import type { Decision } from '../../messaging/protocol';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { t } from '../../i18n/t';
import { readable } from '../view/host';
import type { PageEvidence } from '../view/page-evidence';
import { Report } from './report';
import { merchantName } from '../components/judgement-header';

interface ActionsProps { readonly tabId: number; readonly assessment: StoredAssessment; readonly evidence: PageEvidence; readonly mayProceed: boolean }

function doneWords(decision: Decision, merchant: string): string {
  switch (decision) {
    case 'trust': return t('popup_done_trust', { merchant });
    case 'block': return t('popup_done_block', { merchant });
    case 'forget': return t('popup_done_forget');
    case 'proceed-once': return t('popup_done_proceed');
    case 'leave': return '';
    default: return decision satisfies never;
  }
}

/** Leaving first where there is a warning; choices that raise risk one step further away. */
export function Actions({ tabId, assessment, evidence, mayProceed }: ActionsProps): VNode {
  const [said, setSaid] = useState('');
  const { level, action, target } = assessment;
  const warned = level === 'danger' || level === 'caution';
  const decision = evidence.history?.decision ?? null;

  const decide = (choice: Decision): void => {
    sendToWorker(runtime, 'ui/decide', { tabId, decision: choice }).then(
      ({ done }) => {
        setSaid(done ? doneWords(choice, merchantName(assessment)) : t('popup_failed'));
        if (done && choice === 'leave') window.close();
      },
      () => setSaid(t('popup_failed')),
    );
  };

  const pause = (): void => {
    sendToWorker(runtime, 'ui/pause', { tabId, on: true }).then(({ done }) => setSaid(done ? '' : t('popup_failed')), () => setSaid(t('popup_failed')));
  };

  const copy = async (): Promise<void> => {
    try {
      const { line } = await sendToWorker(runtime, 'ui/evidence', { tabId });
      await navigator.clipboard.writeText(line);
      setSaid(t('popup_copied'));
    } catch {
      setSaid(t('popup_copy_failed'));
    }
  };

  const choices: [Decision, string][] = [
    ...(mayProceed && (action === 'interstitial' || action === 'hold') ? [['proceed-once', t(action === 'hold' ? 'popup_proceed_pay' : 'popup_proceed')] as [Decision, string]] : []),
    ...(decision === null ? [['trust', t('popup_trust')], ['block', t('popup_block')]] as [Decision, string][] : [['forget', t('popup_forget')] as [Decision, string]]),
  ];
  return (
    <>
      <div class={warned ? 'near' : 'near near--still'}>
        <p class="near__said" role="status">{said}</p>
        {warned && (
          <div class="near__first">
            <button type="button" class="button button--primary" data-decision="leave" onClick={() => decide('leave')}>{t('popup_leave')}</button>
            {target !== undefined && (
              <a class="button button--plain" href={`https://${target}/`} target="_blank" rel="noreferrer noopener">{t('popup_target_go', { target: readable(target) })}</a>
            )}
          </div>
        )}
      </div>
      <details class="other">
        <summary class="button button--quiet">{t('popup_other_choices')}</summary>
        <div class="other__list">
          {choices.map(([choice, words]) => (
            <button key={choice} type="button" class="button button--risk" data-decision={choice} onClick={() => decide(choice)}>{words}</button>
          ))}
          {mayProceed && assessment.pausedUntil === undefined && <button type="button" class="button button--risk" data-action="pause" onClick={pause}>{t('popup_pause')}</button>}
          <button type="button" class="button button--plain" data-action="copy-evidence" onClick={() => void copy()}>{t('popup_copy')}</button>
          <Report assessment={assessment} />
        </div>
      </details>
    </>
  );
}
