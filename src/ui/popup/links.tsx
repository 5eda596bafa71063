import type { VNode } from 'preact';
import { getURL, openOptions } from '../../platform/runtime';
import { t } from '../../i18n/t';

/** The other pages of Paylight. */
export function Links(): VNode {
  return (
    <nav class="links">
      <button type="button" class="button button--quiet" onClick={() => void openOptions()}>{t('popup_options')}</button>
      <a class="button button--quiet" href={getURL('src/ui/journal/index.html')} target="_blank" rel="noopener">{t('popup_journal')}</a>
      <a class="button button--quiet" href={getURL('src/ui/learn/index.html')} target="_blank" rel="noopener">{t('popup_learn')}</a>
      <a class="button button--quiet" href={getURL('src/ui/demo/index.html')} target="_blank" rel="noopener">{t('popup_demo')}</a>
    </nav>
  );
}
