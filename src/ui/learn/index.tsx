import { render } from 'preact';
import { t } from '../../i18n/t';
import { dressDocument } from '../components/document';
import { Masthead } from '../components/masthead';
import { Learn } from './learn';

const root = document.getElementById('root');
if (root !== null) {
  dressDocument(t('learn_page_title'));
  render(<><Masthead title={t('learn_title')} text={t('learn_text')} /><Learn /></>, root);
}
