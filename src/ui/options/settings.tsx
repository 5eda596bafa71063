import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { SETTINGS, type SettingKey } from '../../core/settings/table';
import type { FromExtensionPage } from '../../messaging/protocol';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { enumeration } from '../../i18n/format';
import { language, plural, t } from '../../i18n/t';
import { FileButton } from '../components/file-button';
import { saveFile } from '../components/save-file';
import { Answered, Panel } from './panel';
import { SettingRow } from './setting-row';
import { useAnswer } from './use-answer';

type Held = ReturnType<FromExtensionPage['ui/settings']>;
const ask = (): Promise<Held> => sendToWorker(runtime, 'ui/settings', {});
const LARGEST = 1024 * 1024;

/** Rows that only an organisation can fill are shown once it has. */
const shown = ({ values, locked }: Held): typeof SETTINGS =>
  SETTINGS.filter(({ key, policyOnly, initial }) => !policyOnly || (locked.includes(key) && JSON.stringify(values[key]) !== JSON.stringify(initial)));

/** Every row of the settings table, to be changed, taken along in a file, and put back. */
export function Settings(): VNode {
  const { answer, again } = useAnswer(ask);
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);

  const set = (key: SettingKey, value: unknown): void => {
    sendToWorker(runtime, 'ui/setting-set', { key, value }).then(() => setSaid(''), () => setSaid(t('options_setting_refused'))).finally(again);
  };
  const save = (): void => {
    sendToWorker(runtime, 'ui/settings-export', {}).then(({ text }) => saveFile('paylight-settings.json', text), () => setSaid(t('popup_failed')));
  };
  const take = async (file: File): Promise<void> => {
    const failed = t('options_settings_import_failed', { name: file.name });
    try {
      const done = file.size > LARGEST ? null : await sendToWorker(runtime, 'ui/settings-import', { text: await file.text() });
      if (done === null) setSaid(failed);
      else setSaid([plural('options_settings_taken', done.taken), ...(done.refused.length === 0 ? [] : [t('options_settings_left', { names: enumeration([...done.refused], language()) })])].join(' '));
    } catch {
      setSaid(failed);
    }
    again();
  };
  const reset = (): void => {
    setSure(false);
    sendToWorker(runtime, 'ui/settings-reset', {}).then(() => setSaid(t('options_settings_reset_done')), () => setSaid(t('options_setting_refused'))).finally(again);
  };

  return (
    <Panel id="settings" title={t('options_settings_title')} text={t('options_settings_text')}>
      <Answered answer={answer}>
        {(held) => (
          <>
            {held.locked.length > 0 && <p class="notice" data-managed="">{t('popup_managed')}</p>}
            {held.refusedPolicy.length > 0 && <p class="notice" data-refused={held.refusedPolicy.join(' ')}>{t('options_policy_refused', { names: enumeration([...held.refusedPolicy], language()) })}</p>}
            <ul class="rows">
              {shown(held).map(({ key, input }) => <SettingRow key={key} name={key} input={input} value={held.values[key]} locked={held.locked.includes(key)} onSet={(value) => set(key, value)} />)}
            </ul>
          </>
        )}
      </Answered>
      <p class="panel__said" role="status" data-said="settings">{said}</p>
      <div class="panel__actions">
        <button type="button" class="button button--plain" data-action="export-settings" onClick={save}>{t('options_settings_export')}</button>
        <FileButton name="settings" accept=".json,application/json" onFile={(file) => void take(file)}>{t('options_settings_import')}</FileButton>
        {sure
          ? <button type="button" class="button button--primary" onClick={reset}>{t('options_settings_reset_sure')}</button>
          : <button type="button" class="button button--plain" data-action="reset-settings" onClick={() => setSure(true)}>{t('options_settings_reset')}</button>}
        {sure && <button type="button" class="button button--quiet" onClick={() => setSure(false)}>{t('options_cancel')}</button>}
      </div>
    </Panel>
  );
}
