import type { VNode } from 'preact';
import type { StoredAssessment } from '../../core/stored-assessment';
import { t } from '../../i18n/t';

/** For the role QA: what is stored, by its own names. Words of the program, the same in every language. */
export function Inspection({ assessment }: { assessment: StoredAssessment }): VNode {
  const { phase, revision, documentId, assessedAt, action, coverage, checkout, target } = assessment;
  const rows = { action, phase, revision, documentId, assessedAt, coverage, checkout: `${checkout.stage} ${checkout.confidence}`, target: target ?? '–' };
  return (
    <section class="section" data-inspection="">
      <h2>{t('popup_inspection')}</h2>
      <dl class="rows facts">
        {Object.entries(rows).map(([name, value]) => <div key={name} class="facts__row"><dt class="mono quiet">{name}</dt><dd class="mono">{value}</dd></div>)}
      </dl>
    </section>
  );
}
