import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ListStatus } from '../../core/list/status';
import { day, number } from '../../i18n/format';
import { language, t } from '../../i18n/t';
import { ask, useAnswer } from '../components/ask';

function ListRow({ list, changed }: { list: ListStatus; changed: () => void }): VNode {
  const { id, name, enabled, entries, updatedAt, licence, problem, origin } = list;
  const act = (work: Promise<unknown>): void => { work.then(changed, changed); };
  return (
    <li data-list={id}>
      <input type="checkbox" checked={enabled} aria-label={t('options_list_use', { name })}
        onChange={(event) => act(ask('ui/list-enable', { id, enabled: event.currentTarget.checked }))} />
      <div class="grow">
        <b>{name}</b>
        <p class="quiet tabular">
          {t('options_list_entries', { entries: number(entries, language()) })} · {updatedAt === null ? t('options_list_never') : t('options_list_updated', { date: day(updatedAt.slice(0, 10), language()) })}
        </p>
        {licence === null ? null : <p class="quiet">{t('options_list_licence', { licence })}</p>}
        {problem === null ? null : <p class="quiet">{t('options_list_problem', { problem })}</p>}
      </div>
      {origin === 'feed' ? null : <button type="button" class="button button--quiet" onClick={() => act(ask('ui/list-remove', { id }))}>{t('options_list_remove')}</button>}
    </li>
  );
}

/** The lists with freshness and counts, and the way to add one from a file. */
export function Lists(): VNode {
  const [answer, again] = useAnswer(() => ask('ui/lists', {}));
  const [said, setSaid] = useState('');
  const [updating, setUpdating] = useState(false);

  async function add(file: File): Promise<void> {
    try {
      const { entries, refused } = await ask('ui/list-import', { name: file.name, text: await file.text() });
      setSaid(t('options_list_imported', { name: file.name, entries: number(entries, language()), refused: number(refused, language()) }));
    } catch {
      setSaid(t('options_list_failed', { name: file.name }));
    }
    again();
  }
  async function update(): Promise<void> {
    setUpdating(true);
    await ask('ui/lists-update', {}).catch(() => undefined);
    setUpdating(false);
    again();
  }
  const lists = answer.state === 'here' ? answer.value.lists : [];
  return (
    <section aria-labelledby="lists">
      <h2 id="lists">{t('options_lists_title')}</h2>
      <p class="quiet">{t('options_lists_explain')}</p>
      {answer.state === 'failed' ? <p role="alert">{t('options_failed')}</p> : null}
      {answer.state === 'here' && lists.every((list) => list.entries === 0) ? <p>{t('options_lists_none')}</p> : null}
      {lists.length === 0 ? null : <ul class="panel">{lists.map((list) => <ListRow key={list.id} list={list} changed={again} />)}</ul>}
      <div class="bar">
        <label class="button file">
          {t('options_list_import')}
          <input type="file" data-import="list" onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) void add(file);
          }} />
        </label>
        <button type="button" class="button button--quiet" disabled={updating} onClick={() => void update()}>{updating ? t('options_list_updating') : t('options_list_update')}</button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
