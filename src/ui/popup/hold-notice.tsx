import type { VNode } from 'preact';
import type { StoredAssessment } from '../../core/stored-assessment';
import { t } from '../../i18n/t';

/** A hold stands in the tab: what is paused, that nothing is lost, and where it goes on. */
export function HoldNotice({ assessment }: { assessment: StoredAssessment }): VNode | null {
  if (assessment.action !== 'hold') return null;
  return (
    <div class="notice" data-hold={assessment.level} role="status">
      <p class="notice__title">{t('popup_hold_title')}</p>
      <p>{t('popup_hold_text')}</p>
      {assessment.level === 'danger' && <p>{t('popup_hold_refusing')}</p>}
    </div>
  );
}
