import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import type { ListKind, ListStatus } from '../../core/list/status';
import type { FromExtensionPage } from '../../messaging/protocol';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { instant, number } from '../../i18n/format';
import { snake } from '../../i18n/reason-text';
import { find, language, plural, t } from '../../i18n/t';
import { FileButton } from '../components/file-button';
import { AddList } from './add-list';
import { Answered, Panel } from './panel';
import { useRow } from './search';
import { useAnswer } from './use-answer';

const ask = (): Promise<{ lists: readonly ListStatus[] }> => sendToWorker(runtime, 'ui/lists', {});
const LARGEST = 64 * 1024 * 1024;

type Change = 'ui/list-enable' | 'ui/list-remove';

function freshness({ updatedAt, checkedAt }: ListStatus): string {
  if (updatedAt !== null) return t('options_list_updated', { when: instant(updatedAt, language()) });
  return checkedAt === null ? t('options_list_never') : t('options_list_checked', { when: instant(checkedAt, language()) });
}

function Row({ list, change }: { list: ListStatus; change: <N extends Change>(name: N, payload: Parameters<FromExtensionPage[N]>[0]) => void }): VNode {
  const row = useRow(list.name, list.id);
  const id = `list-${list.id.replaceAll(/[^a-z0-9]/giu, '-')}`;
  return (
    <li {...row} class={`setting ${row.class}`} data-list={list.id} data-kind={list.kind}>
      <div>
        <label class="setting__title" for={id}>{list.name}</label>
        <p class="quiet">
          {plural('options_list_entries', list.entries)} · {find(`list_origin_${list.origin}`) ?? list.origin} · {t(list.kind === 'popular' ? 'list_kind_popular' : list.strength === 'strong' ? 'list_strength_strong' : 'list_strength_weak')}
        </p>
        <p class="quiet">{freshness(list)}{list.licence !== null && ` · ${t('options_list_licence', { licence: list.licence })}`}</p>
        {list.staleAt !== null && <p class="quiet" data-stale-at={list.staleAt}>{t(Date.parse(list.staleAt) < Date.now() ? 'options_list_stale' : 'options_list_stale_at', { when: instant(list.staleAt, language()) })}</p>}
        {list.refused > 0 && <p class="quiet">{plural('options_list_refused', list.refused)}</p>}
        {list.problem !== null && <p class="setting__problem">{find(`list_problem_${snake(list.problem)}`) ?? t('list_problem_other', { problem: list.problem })}</p>}
        {(list.origin === 'file' || list.origin === 'address') && (
          <button type="button" class="button button--quiet" onClick={() => change('ui/list-remove', { id: list.id })}>{t('options_list_remove')}<span class="spoken">: {list.name}</span></button>
        )}
      </div>
      <input id={id} type="checkbox" role="switch" class="switch" checked={list.enabled} disabled={list.origin === 'policy'} onChange={(event) => change('ui/list-enable', { id: list.id, enabled: event.currentTarget.checked })} />
    </li>
  );
}

/** Lists with their size, age and state; import of a file; update now. */
export function Lists(): VNode {
  const { answer, again } = useAnswer(ask);
  const [said, setSaid] = useState('');

  const change = <N extends Change>(name: N, payload: Parameters<FromExtensionPage[N]>[0]): void => {
    sendToWorker(runtime, name, payload).then(() => setSaid(''), () => setSaid(t('popup_failed'))).finally(again);
  };
  const update = (): void => {
    setSaid(t('options_lists_updating'));
    sendToWorker(runtime, 'ui/lists-update', {}).then(() => setSaid(t('options_lists_updated')), () => setSaid(t('options_lists_update_failed'))).finally(again);
  };
  const importFile = async (file: File, kind: ListKind): Promise<void> => {
    try {
      if (file.size > LARGEST) throw new RangeError('too large');
      const { entries, refused } = await sendToWorker(runtime, 'ui/list-import', { name: file.name, text: await file.text(), kind });
      setSaid(t('options_import_done', { name: file.name, entries: number(entries, language()), refused: number(refused, language()) }));
    } catch {
      setSaid(t('options_import_failed', { name: file.name }));
    }
    again();
  };

  return (
    <Panel id="lists" title={t('options_lists_title')} text={t('options_lists_text')}>
      <Answered answer={answer}>
        {({ lists }) => (lists.length === 0
          ? <p class="notice">{t('options_lists_none')}</p>
          : <ul class="rows">{lists.map((list) => <Row key={list.id} list={list} change={change} />)}</ul>)}
      </Answered>
      <p class="panel__said" role="status">{said}</p>
      <div class="panel__actions">
        <button type="button" class="button button--primary" data-action="update-lists" onClick={update}>{t('options_lists_update')}</button>
        <FileButton name="list" accept=".txt,.csv,.json,.hosts,.list,text/plain,text/csv,application/json" onFile={(file) => void importFile(file, 'threats')}>{t('options_lists_import')}</FileButton>
        <FileButton name="popular" accept=".txt,.csv,text/plain,text/csv" onFile={(file) => void importFile(file, 'popular')}>{t('options_lists_import_popular')}</FileButton>
      </div>
      <AddList again={again} />
    </Panel>
  );
}
