import type { Finding } from '../core/assess';
import type { StoredAssessment } from '../core/stored-assessment';
import { toPage, type PageMessage } from '../messaging/send';
import type { TabRecord } from './tab-record';

/** What presenting needs of the browser. */
export interface Stage {
  setBadge(tabId: number, level: StoredAssessment['level'], visible: boolean): Promise<void>;
  showNote(tabId: number, message: PageMessage<'note/show'>): Promise<boolean>;
  hideNote(tabId: number, message: PageMessage<'note/hide'>): Promise<void>;
  stop(tabId: number, address: string): Promise<void>;
}

const headline = (assessment: StoredAssessment): Finding | undefined => assessment.findings.find((finding) => finding.direction === 'concern');

/**
 * Carries out the stored action and returns what now stands in the tab. Presentation follows the assessment; a note
 * that cannot be shown leaves the badge and popup to say it.
 */
export async function present(
  record: TabRecord, assessment: StoredAssessment, stage: Stage, options: { readonly notes: boolean },
): Promise<Pick<TabRecord, 'stopped' | 'shown'>> {
  await stage.setBadge(record.tabId, assessment.level, assessment.action !== 'nothing');
  if (assessment.action === 'interstitial' || assessment.action === 'hold') {
    if (!record.stopped) await stage.stop(record.tabId, record.url);
    return { stopped: true, shown: 'nothing' };
  }
  const reason = headline(assessment);
  if (assessment.action === 'note' && options.notes && reason !== undefined && assessment.phase === 'settled') {
    const level = assessment.level === 'danger' ? 'danger' : 'caution';
    const merchant = assessment.merchant ?? assessment.registrableDomain ?? '';
    const done = await stage.showNote(record.tabId, toPage('note/show', { level, reason: reason.reason, params: reason.params, merchant }));
    return { stopped: false, shown: done ? 'note' : 'nothing' };
  }
  if (record.shown === 'note') await stage.hideNote(record.tabId, toPage('note/hide', {}));
  return { stopped: false, shown: 'nothing' };
}
