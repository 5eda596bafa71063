import type { VNode } from 'preact';
import type { PaymentMethod } from '../../core/payment/page-facts';
import { snake } from '../../i18n/reason-text';
import { find, t } from '../../i18n/t';
import { RECOURSE, type Recourse } from '../../knowledge/recourse';

const WORDS = { good: 'recourse_good', some: 'recourse_some', poor: 'recourse_poor', none: 'recourse_none' } as const;
const ORDER: Record<Recourse, number> = { good: 0, some: 1, poor: 2, none: 3 };

/** Ways to pay with how often the money comes back, best first; dashed where it is as good as gone. */
export function MethodChips({ methods }: { methods: readonly PaymentMethod[] }): VNode {
  const known = methods
    .map((method) => ({ method, recourse: RECOURSE[method] as Recourse | undefined ?? 'some' }))
    .toSorted((a, b) => ORDER[a.recourse] - ORDER[b.recourse]);
  return (
    <ul class="chips">
      {known.map(({ method, recourse }) => (
        <li key={method} class={recourse === 'poor' || recourse === 'none' ? 'chip chip--lost' : 'chip'}>
          {find(`method_${snake(method)}`) ?? method} · <b>{t(WORDS[recourse])}</b>
        </li>
      ))}
    </ul>
  );
}
