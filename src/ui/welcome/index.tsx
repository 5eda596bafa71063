import { render } from 'preact';
import { t } from '../../i18n/t';
import { dressDocument } from '../components/document';
import { Welcome } from './welcome';

const root = document.getElementById('root');
if (root !== null) {
  dressDocument(t('welcome_page_title'));
  render(<Welcome />, root);
}
