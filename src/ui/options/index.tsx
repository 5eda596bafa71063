import { render } from 'preact';
import { t } from '../../i18n/t';
import { dressDocument } from '../components/document';
import { Options } from './options';

const root = document.getElementById('root');
if (root !== null) {
  dressDocument(t('options_page_title'));
  render(<Options />, root);
}
