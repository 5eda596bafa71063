import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { settingsTable, type SettingKey } from '../../core/settings/table';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { find, t } from '../../i18n/t';
import { Answered, Panel } from './panel';
import { useAnswer } from './use-answer';

const KEYS = Object.keys(settingsTable) as SettingKey[];
const textKey = (key: SettingKey): string => `setting_${key.replaceAll(/[.-]/gu, '_').replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)}`;
const ask = (): Promise<{ values: Readonly<Record<string, unknown>>; locked: readonly string[] }> => sendToWorker(runtime, 'ui/settings', {});

interface RowProps { readonly name: SettingKey; readonly value: unknown; readonly locked: boolean; readonly onSet: (value: unknown) => void }

/** One setting: a switch for yes and no, two letters for a country. */
function Row({ name, value, locked, onSet }: RowProps): VNode {
  const id = `setting-${name.replaceAll('.', '-')}`;
  const title = find(`${textKey(name)}_title`) ?? name;
  return (
    <li class="setting" data-setting={name}>
      <div>
        <label class="setting__title" for={id}>{title}</label>
        <p class="quiet" id={`${id}-about`}>{find(`${textKey(name)}_text`)}{locked && ` ${t('options_locked')}`}</p>
      </div>
      {typeof settingsTable[name].initial === 'boolean'
        ? <input id={id} type="checkbox" role="switch" class="switch" checked={value === true} disabled={locked} aria-describedby={`${id}-about`} onChange={(event) => onSet(event.currentTarget.checked)} />
        : (
          <input
            id={id} class="field field--short" type="text" maxLength={2} size={3} autocomplete="off" disabled={locked} aria-describedby={`${id}-about`}
            value={typeof value === 'string' ? value : ''} onChange={(event) => onSet(event.currentTarget.value.trim() === '' ? null : event.currentTarget.value.trim().toUpperCase())}
          />
        )}
    </li>
  );
}

/** Every row of the settings table; what an organisation has set is shown, locked, with the reason. */
export function Settings(): VNode {
  const { answer, again } = useAnswer(ask);
  const [failed, setFailed] = useState(false);
  const set = (key: SettingKey, value: unknown): void => {
    sendToWorker(runtime, 'ui/setting-set', { key, value }).then(() => setFailed(false), () => setFailed(true)).finally(again);
  };
  return (
    <Panel id="settings" title={t('options_settings_title')} text={t('options_settings_text')}>
      <p class="panel__said" role="status">{failed ? t('options_setting_refused') : ''}</p>
      <Answered answer={answer}>
        {({ values, locked }) => (
          <ul class="rows">{KEYS.map((key) => <Row key={key} name={key} value={values[key]} locked={locked.includes(key)} onSet={(value) => set(key, value)} />)}</ul>
        )}
      </Answered>
    </Panel>
  );
}
