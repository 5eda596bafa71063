import type { VNode } from 'preact';
import type { Recourse, RecourseRow } from '../../core/payment/recourse';
import { snake } from '../../i18n/reason-text';
import { find, t } from '../../i18n/t';

const WORDS: Record<Recourse, 'recourse_good' | 'recourse_some' | 'recourse_poor' | 'recourse_none'> = { good: 'recourse_good', some: 'recourse_some', poor: 'recourse_poor', none: 'recourse_none' };
/** Ways to pay with how often the money comes back, best first; dashed where it is as good as gone. */
export function MethodChips({ rows }: { rows: readonly RecourseRow[] }): VNode {
  return (
    <ul class="chips">
      {rows.map(({ method, back }) => (
        <li key={method} class={back === 'poor' || back === 'none' ? 'chip chip--lost' : 'chip'}>
          {find(`method_${snake(method)}`) ?? method} · <b>{t(WORDS[back])}</b>
        </li>
      ))}
    </ul>
  );
}
