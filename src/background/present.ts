import type { Finding } from '../core/assess';
import { parseAddress } from '../core/domain/address';
import { parseUrl } from '../core/domain/parse-url';
import type { StoredAssessment } from '../core/stored-assessment';
import { toPage, type PageMessage } from '../messaging/send';
import { wasLookedAt, type TabRecord } from './tab-record';

/** What presenting needs of the browser. */
export interface Stage {
  setBadge(tabId: number, level: StoredAssessment['level'], visible: boolean): Promise<void>;
  showNote(tabId: number, message: PageMessage<'note/show'>): Promise<boolean>;
  hideNote(tabId: number, message: PageMessage<'note/hide'>): Promise<void>;
  stop(tabId: number, address: string): Promise<void>;
  /** Puts the hold into the tab's frames; false when there is no page to put it into. */
  armHold(tabId: number): Promise<boolean>;
  tellHold(tabId: number, message: PageMessage<'hold/end'>): Promise<unknown>;
  /** The tab can send nothing from here on; `host` is null on a payment provider's page. */
  refuseRequests(tabId: number, host: string | null): Promise<void>;
  allowRequests(tabId: number): Promise<void>;
}

export type Standing = Pick<TabRecord, 'stopped' | 'shown' | 'holding'>;

/** Our page stands in front of theirs. What the tab was refused stays refused until the shopper decides, or another page comes. */
const stoppedIn = (record: TabRecord): Standing => ({ stopped: true, shown: 'nothing', holding: record.holding });

/** The strongest concern that is news; on a shop where all is known, the strongest. */
function headline({ findings }: StoredAssessment, known: readonly string[]): Finding | undefined {
  const concerns = findings.filter((finding) => finding.direction === 'concern');
  return concerns.find(({ reason }) => !known.includes(reason)) ?? concerns[0];
}

export interface PresentOptions {
  readonly notes: boolean;
  /** The shopper has decided to go on here. */
  readonly freed: boolean;
  /** Reasons the shopper has been told of before. */
  readonly known: readonly string[];
}

async function showNote(record: TabRecord, assessment: StoredAssessment, stage: Stage, known: readonly string[]): Promise<boolean> {
  // On a provider's page the warning can be the shop's alone.
  const reason = headline(assessment, known) ?? { reason: 'shop_before', params: { merchant: assessment.merchant ?? '' } };
  const level = assessment.level === 'danger' ? 'danger' : 'caution';
  const merchant = assessment.merchant ?? assessment.registrableDomain ?? '';
  return stage.showNote(record.tabId, toPage('note/show', {
    level, reason: reason.reason, params: reason.params, merchant, holds: assessment.action === 'hold', origin: parseUrl(record.url)?.origin ?? '',
  }));
}

/** False when the browser does not take the rules. */
async function refuse(record: TabRecord, assessment: StoredAssessment, stage: Stage): Promise<boolean> {
  const own = assessment.merchant === assessment.registrableDomain;
  return stage.refuseRequests(record.tabId, own ? parseAddress(record.url)?.host ?? null : null).then(() => true, () => false);
}

/** Refusal first: from the moment a warning can be seen, nothing of what is typed beneath it can leave. Where that cannot be had, the page is left. */
async function hold(record: TabRecord, assessment: StoredAssessment, stage: Stage, known: readonly string[]): Promise<Standing> {
  const danger = assessment.level === 'danger';
  const held = !danger || await refuse(record, assessment, stage);
  const armed = await stage.armHold(record.tabId);
  const shown = held && await showNote(record, assessment, stage, known);
  if (danger && !shown) {
    await stage.stop(record.tabId, record.url);
    return { ...stoppedIn(record), holding: held };
  }
  return { stopped: false, shown: shown ? 'note' : 'nothing', holding: armed };
}

async function carryOut(record: TabRecord, assessment: StoredAssessment, stage: Stage, options: PresentOptions): Promise<Standing> {
  const { action, level, phase } = assessment;
  if (action === 'interstitial') {
    if (!record.stopped) await stage.stop(record.tabId, record.url);
    return stoppedIn(record);
  }
  const speaks = level === 'danger' || options.notes;
  if (action === 'hold' && speaks && phase === 'settled') {
    // The interstitial already stands where the page was: it says the same, and more of it.
    return record.stopped ? stoppedIn(record) : hold(record, assessment, stage, options.known);
  }
  // A page that has just been loaded anew is not yet known to be another.
  if (phase === 'address') return { stopped: false, shown: 'nothing', holding: record.holding };
  // A page must not shake its hold off by loading itself anew and keeping from being read.
  const holding = record.holding && !options.freed && !wasLookedAt(record);
  if (record.holding && !holding) {
    await Promise.all([stage.allowRequests(record.tabId), stage.tellHold(record.tabId, toPage('hold/end', { submit: false }))]);
  }
  if (action === 'note' && speaks) {
    return { stopped: false, shown: await showNote(record, assessment, stage, options.known) ? 'note' : 'nothing', holding };
  }
  if (record.shown === 'note') await stage.hideNote(record.tabId, toPage('note/hide', {}));
  return { stopped: false, shown: 'nothing', holding };
}

/**
 * Carries out the stored action and returns what now stands in the tab. Presentation follows the assessment; a note
 * that cannot be shown leaves the badge and popup to say it, on a danger page the interstitial.
 */
export async function present(record: TabRecord, assessment: StoredAssessment, stage: Stage, options: PresentOptions): Promise<Standing> {
  // Neither waits for the other: a refusal must not come later for an icon that is read from disk.
  const [, standing] = await Promise.all([
    stage.setBadge(record.tabId, assessment.level, assessment.action !== 'nothing'),
    carryOut(record, assessment, stage, options),
  ]);
  return standing;
}
