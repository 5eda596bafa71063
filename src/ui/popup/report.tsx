import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import type { StoredAssessment } from '../../core/stored-assessment';
import { version } from '../../platform/runtime';
import { language, t } from '../../i18n/t';
import { reportText } from '../view/report-text';

/** A prepared text about a wrong warning. Paylight sends nothing itself: the shopper reads it, adds to it and sends it where they like. */
export function Report({ assessment }: { assessment: StoredAssessment }): VNode {
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  if (text === null) {
    return <button type="button" class="button button--plain" data-action="report" onClick={() => setText(reportText(assessment, version(), language()))}>{t('popup_report')}</button>;
  }
  const copy = (): void => void navigator.clipboard.writeText(text).then(() => setSaid(t('popup_report_copied')), () => setSaid(t('popup_copy_failed')));
  return (
    <div class="report">
      <label for="report-text">{t('popup_report_label')}</label>
      <textarea id="report-text" class="field" rows={9} dir="ltr" value={text} ref={(box) => { if (box !== null && document.activeElement !== box && said === '') box.focus(); }} onInput={(event) => setText(event.currentTarget.value)} />
      <div class="notice__actions">
        <button type="button" class="button button--plain" onClick={copy}>{t('popup_report_copy')}</button>
        <button type="button" class="button button--quiet" onClick={() => setText(null)}>{t('options_cancel')}</button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
