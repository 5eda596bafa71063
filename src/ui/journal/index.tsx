import { render, type VNode } from 'preact';
import { instant } from '../../i18n/format';
import { find, language, t } from '../../i18n/t';
import { ask, useAnswer } from '../components/ask';
import { dressDocument } from '../components/document';

const SHOWN = 500;

function Journal(): VNode {
  const [answer] = useAnswer(() => ask('ui/journal', { limit: SHOWN }));
  const entries = answer.state === 'here' ? answer.value.entries : [];
  return (
    <>
      <header>
        <h1>{t('journal_title')}</h1>
        <p class="intro">{t('journal_intro')}</p>
      </header>
      <section>
        {answer.state === 'failed' ? <p role="alert">{t('options_failed')}</p> : null}
        {answer.state === 'here' ? <p class="quiet">{entries.length === 0 ? t('journal_none') : answer.value.intact ? t('journal_intact') : t('journal_broken')}</p> : null}
        {entries.length === 0 ? null : (
          <ol class="panel">
            {entries.map(({ sequence, at, kind, merchant, summary }) => (
              <li key={sequence}>
                <span class="quiet tabular">{instant(at, language())}</span>
                <div class="grow"><b>{find(`journal_kind_${kind}`) ?? kind}{merchant === null ? '' : ` · ${merchant}`}</b><p class="quiet">{summary}</p></div>
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  dressDocument(t('journal_title'));
  render(<Journal />, root);
}
