import { render } from 'preact';
import { getURL } from '../../platform/runtime';
import { t } from '../../i18n/t';
import { dressDocument } from '../components/document';
import { Access } from './access';
import { EgressLog } from './egress';
import { Lists } from './lists';
import { Merchants } from './merchants';
import { Settings } from './settings';

const root = document.getElementById('root');
if (root !== null) {
  dressDocument(t('options_title'));
  render((
    <>
      <header>
        <h1>{t('options_title')}</h1>
        <p class="intro">{t('options_intro')}</p>
      </header>
      <Access />
      <Lists />
      <Settings />
      <Merchants />
      <EgressLog />
      <nav class="bar">
        <a class="button button--quiet" href={getURL('src/ui/journal/index.html')}>{t('options_journal')}</a>
        <a class="button button--quiet" href={getURL('src/ui/learn/index.html')}>{t('options_learn')}</a>
      </nav>
    </>
  ), root);
}
