import type { VNode } from 'preact';
import type { Assessment } from '../../core/assess';
import { reasonText } from '../../i18n/reason-text';
import { t } from '../../i18n/t';

const NAMES = { danger: 'level_danger_name', caution: 'level_caution_name', clear: 'level_clear_name', unknown: 'level_unknown_name' } as const;
/** More than this is no longer a borderline. */
const MOST = 2;

/** On which single findings the level hangs, in words; nothing where it hangs on none. */
export function Hanging({ assessment: { counterfactual = [], findings } }: { assessment: Pick<Assessment, 'counterfactual' | 'findings'> }): VNode | null {
  if (counterfactual.length === 0 || counterfactual.length > MOST) return null;
  return (
    <>
      {counterfactual.map(({ check, reason, level }) => {
        const finding = findings.find((each) => each.check === check && each.reason === reason);
        return finding === undefined ? null : <p key={`${check} ${reason}`} class="quiet hanging" data-without={check}>{t('popup_counterfactual', { reason: reasonText(finding).title, level: t(NAMES[level]) })}</p>;
      })}
    </>
  );
}
