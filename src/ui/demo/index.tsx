import { render } from 'preact';
import { t } from '../../i18n/t';
import { dressDocument } from '../components/document';
import { Demo } from './demo';

const root = document.getElementById('root');
if (root !== null) {
  dressDocument(t('demo_page_title'));
  render(<Demo />, root);
}
