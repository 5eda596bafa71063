import type { VNode } from 'preact';
import type { Tip } from '../../core/tips';
import { snake } from '../../i18n/reason-text';
import { find, t } from '../../i18n/t';

/** Tips as rows: what to do, why, and who says so since when. */
export function TipList({ tips }: { tips: readonly Tip[] }): VNode {
  return (
    <ul class="rows">
      {tips.map(({ id, source }) => (
        <li key={id} class="row row--plain" data-tip={id}>
          <p class="row__title">{find(`tip_${snake(id)}_title`) ?? id}</p>
          <p class="row__detail">{find(`tip_${snake(id)}_detail`)}</p>
          <details class="row__more">
            <summary>{t('tip_source')}<span class="spoken">: {find(`tip_${snake(id)}_title`)}</span></summary>
            <p class="quiet">{t('popup_source', { name: source.name, date: source.date })}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
