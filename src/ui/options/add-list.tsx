import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { number } from '../../i18n/format';
import { snake } from '../../i18n/reason-text';
import { find, language, t } from '../../i18n/t';

/** A list from an address of the user's own: a feed, or with a public key a signed set. It is read at once, and what came of it is said. */
export function AddList({ again }: { again: () => void }): VNode {
  const [said, setSaid] = useState('');

  const add = async (form: HTMLFormElement): Promise<void> => {
    const data = new FormData(form);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const name = text('name') === '' ? text('address').slice(0, 200) : text('name');
    setSaid(t('options_lists_updating'));
    try {
      const { entries, problem } = await sendToWorker(runtime, 'ui/list-add', {
        name, address: text('address'), publicKey: text('key') === '' ? null : text('key'), strength: text('strength') === 'strong' ? 'strong' : 'weak', kind: text('strength') === 'popular' ? 'popular' : 'threats',
      });
      setSaid(problem === null
        ? t('options_add_done', { name, entries: number(entries, language()) })
        : find(`list_problem_${snake(problem)}`) ?? t('list_problem_other', { problem }));
      if (problem === null) form.reset();
    } catch {
      setSaid(t('options_add_refused'));
    }
    again();
  };

  return (
    <details class="opens" data-add="list">
      <summary>{t('options_add_title')}</summary>
      <form class="add" onSubmit={(event) => { event.preventDefault(); void add(event.currentTarget); }}>
        <p class="quiet">{t('options_add_text')}</p>
        <p class="add__field"><label for="add-list-address">{t('options_add_address')}</label><input id="add-list-address" name="address" class="field field--address" type="url" required maxLength={2048} autocomplete="off" spellcheck={false} dir="ltr" /></p>
        <p class="add__field"><label for="add-list-name">{t('options_add_name')}</label><input id="add-list-name" name="name" class="field" type="text" maxLength={200} autocomplete="off" /></p>
        <p class="add__field"><label for="add-list-key">{t('options_add_key')}</label><input id="add-list-key" name="key" class="field" type="text" maxLength={64} autocomplete="off" spellcheck={false} dir="ltr" /></p>
        <p class="add__field">
          <label for="add-list-strength">{t('options_add_strength')}</label>
          <select id="add-list-strength" name="strength" class="field"><option value="weak">{t('list_strength_weak')}</option><option value="strong">{t('list_strength_strong')}</option><option value="popular">{t('list_kind_popular')}</option></select>
        </p>
        <button type="submit" class="button button--plain">{t('options_add_button')}</button>
        <p class="panel__said" role="status">{said}</p>
      </form>
    </details>
  );
}
