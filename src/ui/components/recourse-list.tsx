import type { VNode } from 'preact';
import type { RecourseRow } from '../../core/payment/recourse';
import { snake } from '../../i18n/reason-text';
import { find, t } from '../../i18n/t';

/** For each way to pay, how the money would be got back, and who says so. */
export function RecourseList({ rows }: { rows: readonly RecourseRow[] }): VNode {
  return (
    <details class="opens">
      <summary>{t('recourse_how_heading')}</summary>
      <ul class="rows">
        {rows.map(({ method, rule, source }) => (
          <li key={method} class="back" data-recourse={method}>
            <p><b>{find(`method_${snake(method)}`) ?? method}</b> · {find(`recourse_rule_${snake(rule)}`) ?? ''}</p>
            <p class="quiet">{t('recourse_source', { source: source.name, date: source.date })}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
