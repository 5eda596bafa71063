import type { VNode } from 'preact';
import type { Finding } from '../../core/assess';
import { day, signed } from '../../i18n/format';
import { reasonText } from '../../i18n/reason-text';
import { language, t } from '../../i18n/t';
import { readable } from '../view/host';
import { LookalikePair } from './lookalike-pair';
import { StrengthBars } from './strength-bars';

/** Who says so and when: the finding's own source, else that the page itself was read, and when. */
function sourceText(finding: Finding, assessedAt: string): string {
  const { source } = finding;
  if (source === undefined) return t('popup_source_self', { date: day(assessedAt, language()) });
  return source.asOf === null ? t('popup_source_undated', { name: source.name }) : t('popup_source', { name: source.name, date: day(source.asOf, language()) });
}

interface FindingRowProps {
  readonly finding: Finding;
  /** ASCII name of the page, shown above the name it resembles. */
  readonly host: string | null;
  readonly assessedAt: string;
}

/** One finding: its strength, a title, a line of evidence, its points; what to do and how we know on demand. */
export function FindingRow({ finding, host, assessedAt }: FindingRowProps): VNode {
  const { title, detail, tip } = reasonText(finding);
  const target = finding.params['target'];
  const named = finding.params['host'];
  const ours = typeof named === 'string' ? named : host;
  const points = signed(finding.points, language());
  return (
    <li class="row" data-check={finding.check} data-strength={finding.strength} data-direction={finding.direction}>
      <span class="row__mark"><StrengthBars strength={finding.strength} direction={finding.direction} /></span>
      <p class="row__title">{title}</p>
      <span class={`row__points row__points--${finding.direction}`}>
        <bdi dir="ltr" aria-hidden="true">{points}</bdi>
        <span class="spoken">{t('popup_points_spoken', { points })}</span>
      </span>
      {typeof target === 'string' && ours !== null && ours !== target
        ? <LookalikePair host={readable(ours)} target={readable(target)} />
        : detail !== '' && <p class="row__detail">{detail}</p>}
      <details class="row__more">
        <summary>{t('popup_more')}<span class="spoken">: {title}</span></summary>
        {typeof target === 'string' && <p class="row__detail">{detail}</p>}
        <p class="row__advice">{tip}</p>
        <p class="quiet">{sourceText(finding, assessedAt)}</p>
        <p class="quiet">{t('popup_check_name', { check: finding.check })}</p>
      </details>
    </li>
  );
}
