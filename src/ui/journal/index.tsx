import { render, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FromExtensionPage } from '../../messaging/protocol';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { t } from '../../i18n/t';
import { dressDocument } from '../components/document';
import { Masthead } from '../components/masthead';
import { Journal } from './journal';

const LIMIT = 500;
type Recent = ReturnType<FromExtensionPage['ui/journal']>;

function Page(): VNode {
  const [recent, setRecent] = useState<Recent | 'asking' | 'failed'>('asking');
  useEffect(() => { sendToWorker(runtime, 'ui/journal', { limit: LIMIT }).then(setRecent, () => setRecent('failed')); }, []);
  return (
    <>
      <Masthead title={t('popup_journal')} text={t('journal_text')} />
      {recent === 'asking' && <p class="quiet" aria-busy="true">{t('stopped_wait')}</p>}
      {recent === 'failed' && <p class="notice">{t('options_no_answer')}</p>}
      {typeof recent === 'object' && <Journal {...recent} />}
    </>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  dressDocument(t('journal_page_title'));
  render(<Page />, root);
}
