import type { ComponentChildren, VNode } from 'preact';
import type { Finding } from '../../core/assess';
import type { StoredAssessment } from '../../core/stored-assessment';
import { Hanging } from './counterfactual';
import { FindingRow } from './finding-row';
import { t } from '../../i18n/t';
import { hostParts } from '../view/host';

const weight = ({ points }: Finding): number => -Math.abs(points);

function Group({ heading, findings, assessment, children }: {
  heading: string; findings: readonly Finding[]; assessment: StoredAssessment; children?: ComponentChildren;
}): VNode | null {
  if (findings.length === 0) return null;
  const parts = hostParts(assessment.url, assessment.registrableDomain);
  const host = assessment.registrableDomain ?? parts?.owner ?? null;
  return (
    <section class="section">
      <h2>{heading}</h2>
      <ul class="rows">
        {findings.toSorted((a, b) => weight(a) - weight(b)).map((finding, index) => (
          <FindingRow key={`${finding.check} ${finding.reason} ${index}`} finding={finding} host={host} assessedAt={assessment.assessedAt} />
        ))}
      </ul>
      {children}
    </section>
  );
}

/** Concerns first, then what stands between (where the card goes, ways to pay), then what speaks for the shop; the weightiest first. */
export function Findings({ assessment, children }: { assessment: StoredAssessment; children: ComponentChildren }): VNode {
  const concerns = assessment.findings.filter(({ direction }) => direction === 'concern');
  const rest = assessment.findings.filter(({ direction }) => direction === 'reassurance');
  return (
    <>
      <Group heading={t('popup_why_heading')} findings={concerns} assessment={assessment}><Hanging assessment={assessment} /></Group>
      {children}
      <Group heading={t('popup_for_heading')} findings={rest} assessment={assessment} />
    </>
  );
}
