import { reasonText } from '../../i18n/reason-text';
import { find, t } from '../../i18n/t';
import type { JournalEntry } from '../../messaging/protocol';

const DECISIONS = {
  'left': 'journal_decided_left', 'proceeded once': 'journal_decided_proceeded', 'trusted': 'journal_decided_trusted',
  'blocked': 'journal_decided_blocked', 'decision withdrawn': 'journal_decided_withdrawn',
} as const;

const WARNING = /^(note|hold|interstitial): \w+, ([\w-]+)$/u;
const IMPORTED = /^imported (.+): \d+ entries$/u;
const ADDED = /^added (.+)$/u;

/**
 * A journal line in the shown language. Lines are kept in the program's own words, because their hash chain must not change with
 * the language; one that a newer or older version wrote is shown as it stands.
 */
export function journalText({ kind, summary }: Pick<JournalEntry, 'kind' | 'summary'>): string {
  if (kind === 'decision' && Object.hasOwn(DECISIONS, summary)) return t(DECISIONS[summary as keyof typeof DECISIONS]);
  const warned = WARNING.exec(summary);
  if (kind === 'warning' && warned !== null) {
    const title = reasonText({ reason: warned[2] ?? '', params: {} }).title;
    const named = find(`reason_${(warned[2] ?? '').replaceAll('-', '_')}_title`) === null ? '' : `${title}. `;
    return `${named}${find(`journal_warned_${warned[1] ?? ''}`) ?? ''}`;
  }
  const imported = IMPORTED.exec(summary)?.[1];
  if (kind === 'list' && imported !== undefined) return t('journal_list_imported', { name: imported });
  const added = ADDED.exec(summary)?.[1];
  if (kind === 'list' && added !== undefined) return t('journal_list_added', { name: added });
  return kind === 'repair' ? t('journal_repaired') : summary;
}
