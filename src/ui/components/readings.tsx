import type { VNode } from 'preact';
import { number, percent } from '../../i18n/format';
import { language, t } from '../../i18n/t';

const CELLS = 10;

function Score({ score }: { score: number | null }): VNode {
  const spoken = score === null ? t('popup_score_none_spoken') : t('popup_score_spoken', { score });
  return (
    <div class="reading" role="group" aria-label={spoken}>
      <h2>{t('popup_score_heading')}</h2>
      <p class="reading__number" aria-hidden="true">
        {score === null ? <small>{t('popup_score_none')}</small> : <>{number(score, language())} <small>{t('popup_score_of')}</small></>}
      </p>
      <div class="scale" aria-hidden="true">
        {score !== null && (
          <>
            <i class="scale__fill" style={{ inlineSize: `${score}%` }} />
            <i class="scale__mark" style={{ insetInlineStart: `min(${score}%, calc(100% - 2px))` }} />
          </>
        )}
      </div>
    </div>
  );
}

function Coverage({ coverage }: { coverage: number }): VNode {
  const share = percent(coverage, language());
  const lit = Math.round(coverage * CELLS);
  return (
    <div class="reading" role="group" aria-label={t('popup_coverage_spoken', { percent: share })}>
      <h2>{t('popup_coverage_heading')}</h2>
      <p class="reading__number" aria-hidden="true">{share}</p>
      <div class="cells" aria-hidden="true">
        {Array.from({ length: CELLS }, (_, cell) => <i key={cell} class={cell < lit ? 'cells__cell cells__cell--on' : 'cells__cell'} />)}
      </div>
    </div>
  );
}

/** Trust score and how much could be checked: always side by side, never one number. */
export function Readings({ score, coverage }: { score: number | null; coverage: number }): VNode {
  return (
    <div class="readings">
      <Score score={score} />
      <Coverage coverage={coverage} />
    </div>
  );
}
