import type { VNode } from 'preact';
import type { JournalEntry } from '../../messaging/protocol';
import { instant } from '../../i18n/format';
import { language, t } from '../../i18n/t';
import { saveFile } from '../components/save-file';
import { readable } from '../view/host';
import { journalText } from '../view/journal-text';

const MARKS: Record<JournalEntry['kind'], string> = { warning: '▲', decision: '◆', list: '≡', egress: '↗', repair: '⟳' };
const KINDS = { warning: 'journal_kind_warning', decision: 'journal_kind_decision', list: 'journal_kind_list', egress: 'journal_kind_egress', repair: 'journal_kind_repair' } as const;

/** Warnings and decisions on this device, newest first, and whether the chain of entries is whole. */
export function Journal({ entries, intact }: { entries: readonly JournalEntry[]; intact: boolean }): VNode {
  return (
    <main class="panels">
      <p class={intact ? 'quiet' : 'notice'} data-intact={String(intact)}>{t(intact ? 'journal_intact' : 'journal_broken')}</p>
      {entries.length > 0 && <p><button type="button" class="button button--plain" onClick={() => saveFile('paylight-journal.json', `${JSON.stringify({ intact, entries }, null, 2)}\n`)}>{t('journal_export')}</button></p>}
      {entries.length === 0 ? <p>{t('journal_none')}</p> : (
        <ol class="rows">
          {entries.map(({ sequence, at, kind, merchant, summary }) => (
            <li key={sequence} class="entry" data-kind={kind}>
              <span class="entry__mark" aria-hidden="true">{MARKS[kind]}</span>
              <div>
                <p><b>{t(KINDS[kind])}</b>{merchant !== null && <> · <bdi>{readable(merchant)}</bdi></>}</p>
                <p>{journalText({ kind, summary })}</p>
                <p class="quiet"><time dateTime={at}>{instant(at, language())}</time></p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </main>
  );
}
