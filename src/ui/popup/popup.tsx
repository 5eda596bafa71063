import type { VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { StoredAssessment } from '../../core/stored-assessment';
import { BASE } from '../../core/score';
import { fittingTips } from '../../core/tips';
import { TIPS } from '../../knowledge/tips';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { Lamp } from '../components/lamp';
import { CardRoutes } from '../components/card-routes';
import { MethodChips } from '../components/method-chips';
import { NotAssessedList } from '../components/not-assessed';
import { OwnNote } from '../components/own-note';
import { Readings } from '../components/readings';
import { RecourseList } from '../components/recourse-list';
import { TipList } from '../components/tip-list';
import { markRoot } from '../components/document';
import { t } from '../../i18n/t';
import { Actions } from './actions';
import { Facts } from './facts';
import { Findings } from '../components/findings';
import { Header, isQuiet } from '../components/judgement-header';
import { LinkField } from './link-field';
import { Links } from './links';
import { HoldNotice } from './hold-notice';
import { MerchantSection } from './merchant-card';
import { RegistrationSection } from './registration';
import { LimitedNotice, ManagedNotice, PausedNotice, PayingNotice, PrivateNotice } from './notices';
import { Inspection } from './inspection';
import type { PopupView } from './state';

type Assessed = PopupView & { readonly tabId: number; readonly assessment: StoredAssessment };

function AssessedBody({ tabId, assessment, evidence, limited, lostLists, incognito, settings }: Assessed): VNode {
  const tips = fittingTips(TIPS, { assessment, page: evidence });
  const quiet = isQuiet(assessment, evidence);
  // An inherited score is not the sum of the findings on this page.
  const ownScore = assessment.score !== null && assessment.merchant === assessment.registrableDomain && assessment.findings.length > 0;
  return (
    <>
      <Header assessment={assessment} evidence={evidence} />
      <main class="body">
        <LimitedNotice limited={limited} lostLists={lostLists} />
        <OwnNote tabId={tabId} stamp={`${assessment.documentId} ${assessment.revision}`} />
        <HoldNotice assessment={assessment} />
        <PayingNotice assessment={assessment} evidence={evidence} />
        {incognito && <PrivateNotice />}
        {assessment.pausedUntil !== undefined && <PausedNotice tabId={tabId} until={assessment.pausedUntil} />}
        {assessment.phase === 'address' && <p class="quiet">{t('popup_phase_address')}</p>}
        {!quiet && <Readings score={assessment.score} coverage={assessment.coverage} />}
        {ownScore && <p class="quiet base">{t('popup_score_base', { base: BASE })}</p>}
        <Findings assessment={assessment}>
          <CardRoutes cards={evidence.cards} />
          {assessment.recourse.length > 0 && (
            <section class="section"><h2>{t('popup_methods_heading')}</h2><MethodChips rows={assessment.recourse} /><RecourseList rows={assessment.recourse} /></section>
          )}
        </Findings>
        {tips.length > 0 && <section class="section"><h2>{t('popup_tips_heading')}</h2><TipList tips={tips} /></section>}
        {!quiet && <NotAssessedList items={assessment.notAssessed} />}
        {!quiet && evidence.registration !== null && evidence.registeredName !== null && (
          <RegistrationSection tabId={tabId} name={evidence.registeredName} registration={evidence.registration} />
        )}
        <MerchantSection tabId={tabId} stamp={`${assessment.documentId} ${assessment.revision}`} />
        <Facts assessment={assessment} evidence={evidence} />
        {settings?.role === 'qa' && <Inspection assessment={assessment} />}
        {settings !== null && <ManagedNotice settings={settings} />}
      </main>
      <Actions tabId={tabId} assessment={assessment} evidence={evidence} mayProceed={settings?.mayProceed ?? true} />
      <LinkField />
      <Links />
    </>
  );
}

const STATES = {
  internal: ['popup_internal_title', 'popup_internal_text'],
  waiting: ['popup_waiting_title', 'popup_waiting_text'],
  unreadable: ['popup_unreadable_title', 'popup_unreadable_text'],
} as const;

function StillBody({ kind, tabId, limited, lostLists, incognito }: PopupView & { kind: keyof typeof STATES; tabId: number | null }): VNode {
  const [title, text] = STATES[kind];
  const again = (): void => { if (tabId !== null) sendToWorker(runtime, 'ui/assess-again', { tabId }).catch(() => undefined); };
  return (
    <>
      <header>
        <div class="head">
          <Lamp level="unknown" />
          <div class="head__names"><h1 class="head__shop">{t(title)}</h1><p class="quiet">{t(text)}</p></div>
        </div>
      </header>
      <main class="body">
        <LimitedNotice limited={limited} lostLists={lostLists} />
        {incognito && <PrivateNotice />}
        {kind !== 'internal' && <button type="button" class="button button--plain" onClick={again}>{t('popup_look_now')}</button>}
      </main>
      <LinkField />
      <Links />
    </>
  );
}

/** The popup of one tab. The root element tells level, score, coverage and phase to style sheets and to tests. */
export function Popup({ tabId, view }: { tabId: number | null; view: PopupView }): VNode {
  const { state } = view;
  const assessment = state.kind === 'assessed' ? state.assessment : null;
  useLayoutEffect(() => {
    markRoot({
      'state': state.kind,
      'level': assessment?.level ?? 'unknown',
      'score': assessment === null ? null : String(assessment.score ?? ''),
      'coverage': assessment === null ? null : String(assessment.coverage),
      'phase': assessment?.phase ?? null,
    });
  }, [state.kind, assessment]);
  if (state.kind === 'loading') return <main class="body body--loading" aria-busy="true"><Lamp level="unknown" silent /><p class="quiet">{t('popup_loading')}</p></main>;
  if (state.kind === 'assessed' && tabId !== null) return <AssessedBody {...view} tabId={tabId} assessment={state.assessment} />;
  return <StillBody {...view} kind={state.kind === 'assessed' ? 'unreadable' : state.kind} tabId={tabId} />;
}
