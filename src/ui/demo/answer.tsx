import { useEffect, useState } from 'preact/hooks';
import type { VNode } from 'preact';
import type { StoredAssessment } from '../../core/stored-assessment';
import { BASE } from '../../core/score';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { t } from '../../i18n/t';
import { CardRoutes } from '../components/card-routes';
import { Findings } from '../components/findings';
import { Header } from '../components/judgement-header';
import { MethodChips } from '../components/method-chips';
import { NotAssessedList } from '../components/not-assessed';
import { Readings } from '../components/readings';
import { RecourseList } from '../components/recourse-list';
import { readPageEvidence, type PageEvidence } from '../view/page-evidence';
import { readStoredAssessment } from '../view/stored-assessment';

type State = { readonly kind: 'asking' | 'failed' } | { readonly kind: 'here'; readonly assessment: StoredAssessment; readonly evidence: PageEvidence };

/** What the engine says of a demo shop now, drawn by the popup's own parts. */
export function Answer({ shop }: { shop: string }): VNode {
  const [state, setState] = useState<State>({ kind: 'asking' });
  useEffect(() => {
    let live = true;
    setState({ kind: 'asking' });
    sendToWorker(runtime, 'ui/demo', { shop }).then((reply) => {
      const assessment = readStoredAssessment(reply?.assessment ?? null);
      if (live) setState(reply === null || assessment === null ? { kind: 'failed' } : { kind: 'here', assessment, evidence: readPageEvidence(reply.line) });
    }, () => { if (live) setState({ kind: 'failed' }); });
    return () => { live = false; };
  }, [shop]);
  if (state.kind === 'asking') return <p class="quiet" aria-busy="true">{t('stopped_wait')}</p>;
  if (state.kind !== 'here') return <p class="notice">{t('options_no_answer')}</p>;
  const { assessment, evidence } = state;
  const own = assessment.score !== null && assessment.merchant === assessment.registrableDomain;
  return (
    <div class={`answer level-${assessment.level}`} data-level={assessment.level} data-score={assessment.score ?? ''} data-answer={shop}>
      <Header assessment={assessment} evidence={evidence} heading="h2" />
      <div class="answer__body">
        <Readings score={assessment.score} coverage={assessment.coverage} />
        {own && <p class="quiet">{t('popup_score_base', { base: BASE })}</p>}
        <Findings assessment={assessment}>
          <CardRoutes cards={evidence.cards} />
          {assessment.recourse.length > 0 && <section class="section"><h2>{t('popup_methods_heading')}</h2><MethodChips rows={assessment.recourse} /><RecourseList rows={assessment.recourse} /></section>}
        </Findings>
        <NotAssessedList items={assessment.notAssessed} />
      </div>
    </div>
  );
}
