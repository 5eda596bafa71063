import type { VNode } from 'preact';
import type { StoredAssessment } from '../../core/stored-assessment';
import { day } from '../../i18n/format';
import { language, t } from '../../i18n/t';

/** Every list that names the address, since when, and how old the lists are. */
export function WhoSaysSo({ assessment }: { assessment: StoredAssessment }): VNode | null {
  const named = assessment.findings.filter(({ direction, source }) => direction === 'concern' && source !== undefined);
  const lines = named.map(({ source, params }) => {
    const since = typeof params['since'] === 'string' ? params['since'] : source?.asOf ?? null;
    const name = source?.name ?? '';
    return since === null ? t('stopped_listed_by_undated', { source: name }) : t('stopped_listed_by', { source: name, date: day(since, language()) });
  });
  if (lines.length > 0 && assessment.listsAsOf !== null) lines.push(t('stopped_lists_as_of', { date: day(assessment.listsAsOf, language()) }));
  return lines.length === 0 ? null : <p class="who quiet">{[...new Set(lines)].join(' · ')}</p>;
}
