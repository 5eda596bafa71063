import type { VNode } from 'preact';
import type { SettingInput } from '../../core/settings/row';
import { settingTextKey } from '../../i18n/setting-text';
import { find, plural, t } from '../../i18n/t';
import { useRow } from './search';

interface RowProps {
  readonly name: string;
  readonly input: SettingInput;
  readonly value: unknown;
  readonly locked: boolean;
  readonly onSet: (value: unknown) => void;
}

interface ControlProps extends RowProps { readonly id: string }

function Control({ id, name, input, value, locked, onSet }: ControlProps): VNode | null {
  const about = `${id}-about`;
  switch (input.kind) {
    case 'flag':
      return <input id={id} type="checkbox" role="switch" class="switch" checked={value === true} disabled={locked} aria-describedby={about} onChange={(event) => onSet(event.currentTarget.checked)} />;
    case 'country':
      return (
        <input
          id={id} class="field field--short" type="text" maxLength={2} size={3} autocomplete="off" disabled={locked} aria-describedby={about}
          value={typeof value === 'string' ? value : ''} onChange={(event) => onSet(event.currentTarget.value.trim() === '' ? null : event.currentTarget.value.trim().toUpperCase())}
        />
      );
    case 'choice':
      return (
        <select id={id} class="field" disabled={locked} aria-describedby={about} value={String(value)} onChange={(event) => onSet(event.currentTarget.value)}>
          {input.words.map((word) => <option key={word} value={word}>{find(`${settingTextKey(name)}_${word}`) ?? word}</option>)}
        </select>
      );
    case 'hosts':
      return <output id={id} class="quiet">{plural('options_hosts', Array.isArray(value) ? value.length : 0)}</output>;
    case 'lists':
      return <output id={id} class="quiet">{plural('options_sources', Array.isArray(value) ? value.length : 0)}</output>;
    case 'hours':
      return (
        <input
          id={id} class="field field--hours" type="number" min={input.least} max={input.most} step={1} autocomplete="off" disabled={locked} aria-describedby={about}
          value={typeof value === 'number' ? value : ''} onChange={(event) => onSet(event.currentTarget.value === '' ? null : event.currentTarget.valueAsNumber)}
        />
      );
    default:
      return input satisfies never;
  }
}

/** One row of the settings table; what an organisation has set is shown, locked, with the reason. */
export function SettingRow(props: RowProps): VNode {
  const { name, locked } = props;
  const id = `setting-${name.replaceAll('.', '-')}`;
  const title = find(`${settingTextKey(name)}_title`) ?? name;
  const text = find(`${settingTextKey(name)}_text`) ?? '';
  const row = useRow(title, text, name);
  return (
    <li {...row} class={`setting ${row.class}`} data-setting={name} data-locked={String(locked)}>
      <div>
        <label class="setting__title" for={id}>{title}</label>
        <p class="quiet" id={`${id}-about`}>{text}{locked && <> <b class="setting__locked">{t('options_locked')}</b></>}</p>
      </div>
      <Control {...props} id={id} />
    </li>
  );
}
