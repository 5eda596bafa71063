import type { ComponentChildren, VNode } from 'preact';
import type { Finding } from '../../core/assess';
import type { StoredAssessment } from '../../core/stored-assessment';
import { FindingRow } from './finding-row';
import { t } from '../../i18n/t';
import { hostParts } from '../view/host';

/** Findings that answer "where does my card number go?"; they stand under that question when they are not concerns in themselves. */
const CARD_REASONS: ReadonlySet<string> = new Set(['hosted_fields', 'card_on_shop_page', 'psp_page']);

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

/** Concerns first, then where the card number goes, then what speaks for the shop; within each, the weightiest first. */
export function Findings({ assessment, children }: { assessment: StoredAssessment; children: ComponentChildren }): VNode {
  const concerns = assessment.findings.filter(({ direction }) => direction === 'concern');
  const card = assessment.findings.filter(({ direction, reason }) => direction === 'reassurance' && CARD_REASONS.has(reason));
  const rest = assessment.findings.filter(({ direction, reason }) => direction === 'reassurance' && !CARD_REASONS.has(reason));
  return (
    <>
      <Group heading={t('popup_why_heading')} findings={concerns} assessment={assessment} />
      <Group heading={t('popup_card_heading')} findings={card} assessment={assessment} />
      {children}
      <Group heading={t('popup_for_heading')} findings={rest} assessment={assessment} />
    </>
  );
}
