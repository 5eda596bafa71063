import type { VNode } from 'preact';
import { getURL, version } from '../../platform/runtime';
import { t } from '../../i18n/t';
import { Access } from './access';
import { Egress } from './egress';
import { Lists } from './lists';
import { Merchants } from './merchants';
import { Search } from './search';
import { Settings } from './settings';

const PARTS = [
  ['access', 'options_access_title'], ['lists', 'options_lists_title'], ['settings', 'options_settings_title'],
  ['merchants', 'options_merchants_title'], ['egress', 'options_egress_title'],
] as const;
/** Our other pages. */
const PAGES = [['journal', 'popup_journal'], ['learn', 'popup_learn'], ['demo', 'popup_demo'], ['welcome', 'options_welcome']] as const;

export function Options(): VNode {
  return (
    <>
      <header class="mast">
        <img src="/icons/icon-48.png" width={40} height={40} alt="" />
        <div><h1>{t('options_title')}</h1><p class="quiet">{t('options_version', { version: version() })}</p></div>
      </header>
      <nav class="parts" aria-label={t('options_title')}>
        <ul>{PARTS.map(([id, key]) => <li key={id}><a href={`#${id}`}>{t(key)}</a></li>)}</ul>
        <ul class="parts__away">{PAGES.map(([page, key]) => <li key={page}><a href={getURL(`src/ui/${page}/index.html`)}>{t(key)}</a></li>)}</ul>
      </nav>
      <Search><Access /><Lists /><Settings /><Merchants /><Egress /></Search>
    </>
  );
}
