import type { VNode } from 'preact';
import { find, t } from '../../i18n/t';
import { ask, useAnswer } from '../components/ask';

const textKey = (key: string): string => `setting_${key.replaceAll('.', '_').toLowerCase()}`;

/** Every row of the settings table; a row an organisation has set cannot be changed and says so. */
export function Settings(): VNode {
  const [answer, again] = useAnswer(() => ask('ui/settings', {}));
  const set = (key: string, value: unknown): void => { ask('ui/setting-set', { key, value }).then(again, again); };
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{t('options_settings_title')}</h2>
      {answer.state === 'failed' ? <p role="alert">{t('options_failed')}</p> : null}
      {answer.state !== 'here' ? null : (
        <ul class="panel">
          {Object.entries(answer.value.values).map(([key, value]) => {
            const locked = answer.value.locked.includes(key);
            return (
              <li key={key} data-setting={key}>
                {typeof value === 'boolean'
                  ? <input id={key} type="checkbox" checked={value} disabled={locked} onChange={(event) => set(key, event.currentTarget.checked)} />
                  : <input id={key} type="text" maxLength={2} value={typeof value === 'string' ? value : ''} disabled={locked}
                      onChange={(event) => set(key, event.currentTarget.value.trim() === '' ? null : event.currentTarget.value.trim().toUpperCase())} />}
                <label class="grow" for={key}>{find(textKey(key)) ?? key}</label>
                {locked ? <span class="quiet">{t('options_locked')}</span> : null}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
