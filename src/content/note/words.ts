import type { ToPage } from '../../messaging/protocol';
import { reasonText } from '../../i18n/reason-text';
import { texts, type Texts } from '../../i18n/t';

export type NoteRequest = Parameters<ToPage['note/show']>[0];

export interface NoteWords { readonly title: string; readonly detail: string; readonly tip: string; readonly merchant: string; readonly label: string }

/** What became of the payment, beside the warning itself. */
export type Payment = 'open' | 'paused' | 'passed';

/** The sentence on the payment; empty where the note only warns. */
export function paymentWords({ level, holds }: Pick<NoteRequest, 'level' | 'holds'>, payment: Payment, words: Texts = texts): string {
  if (payment === 'passed') return words.t('hold_passed');
  if (payment === 'paused') return words.t('hold_paused');
  return holds && level === 'danger' ? words.t('hold_refusing') : '';
}

/** One sentence of fact, and what stands behind "Why?". The note never reassures: it has no words for that. */
export function noteWords({ reason, params, merchant, level }: NoteRequest, words: Texts = texts): NoteWords {
  const { title, detail, tip } = reasonText({ reason, params }, words);
  const name = words.t(level === 'danger' ? 'level_danger_name' : 'level_caution_name');
  return { title, detail, tip, merchant, label: `${words.t('note_label')}: ${name}` };
}

const fields = (value: unknown): Readonly<Record<string, unknown>> | null =>
  (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null);

/** Reads a message of the worker; null for anything that is not meant for the note. */
export function readNoteMessage(message: unknown): { show: NoteRequest } | 'hide' | 'paused' | null {
  const envelope = fields(message);
  if (envelope?.['name'] === 'note/hide') return 'hide';
  if (envelope?.['name'] === 'note/paused') return 'paused';
  const payload = fields(envelope?.['payload']);
  if (envelope?.['name'] !== 'note/show' || payload === null) return null;
  const { level, reason, merchant, origin } = payload as { level?: unknown; reason?: unknown; merchant?: unknown; origin?: unknown };
  const params = fields(payload['params']);
  if ((level !== 'danger' && level !== 'caution') || typeof reason !== 'string' || typeof merchant !== 'string' || typeof origin !== 'string' || params === null) return null;
  return { show: { level, reason, merchant, origin, holds: payload['holds'] === true, params: params as NoteRequest['params'] } };
}
