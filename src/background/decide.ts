import { grounds } from '../core/action';
import { parseAddress } from '../core/domain/address';
import type { JournalDraft } from '../core/journal';
import type { StoredAssessment } from '../core/stored-assessment';
import type { Decision } from '../messaging/protocol';
import type { TabRecord } from './tab-record';

export interface DecideDeps {
  /** Resolves when all that the browser has told of this tab so far is carried out: our page may be seen before it is known to stand there. */
  readonly caughtUp: (tabId: number) => Promise<unknown>;
  readonly loadRecord: (tabId: number) => Promise<TabRecord | null>;
  readonly readAssessment: (tabId: number) => Promise<StoredAssessment | null>;
  readonly grantBypass: (tabId: number, domain: string) => Promise<void>;
  /** Lets the listed host through in this tab, below the browser's own blocking rules. */
  readonly allowHost: (tabId: number, host: string) => Promise<void>;
  readonly rememberDecision: (domain: string, decision: 'trusted' | 'blocked' | null) => Promise<void>;
  readonly proceedAllowed: () => Promise<boolean>;
  readonly journal: (draft: JournalDraft) => Promise<void>;
  readonly navigate: (tabId: number, url: string) => Promise<boolean>;
  readonly goBack: (tabId: number) => Promise<boolean>;
  readonly newTabUrl: string;
  readonly rememberWarning: (domain: string, reasons: readonly string[]) => Promise<void>;
  /** Ends the hold in the tab's page; `submit` sends the paused form on its way. */
  readonly endHold: (tabId: number, submit: boolean) => Promise<unknown>;
  readonly again: (tabId: number) => Promise<unknown>;
}

/** A page that was stopped after it had loaded is one step back, with all that was typed; one that never loaded has to be opened. */
async function goOn(record: TabRecord, deps: DecideDeps): Promise<void> {
  if (record.sentinel === null || !await deps.goBack(record.tabId)) await deps.navigate(record.tabId, record.url);
}

/** Carries out the shopper's own decision; only our own pages can ask for one. False: nothing to decide here. */
export async function decide(tabId: number, decision: Decision, deps: DecideDeps): Promise<boolean> {
  await deps.caughtUp(tabId);
  const [record, assessment] = await Promise.all([deps.loadRecord(tabId), deps.readAssessment(tabId)]);
  const domain = assessment?.merchant ?? assessment?.registrableDomain ?? null;
  if (record === null || assessment === null || domain === null) return false;
  const note = (summary: string): Promise<void> => (record.incognito ? Promise.resolve() : deps.journal({ kind: 'decision', merchant: domain, summary }));
  const host = parseAddress(record.url)?.host ?? domain;
  switch (decision) {
    case 'leave':
      await note('left');
      // An address stopped before it loaded is no entry of the history: our page itself goes back from there.
      if (record.stopped && record.sentinel === null) return false;
      // A page judged after it loaded is the entry behind the interstitial: going back would return to the shop.
      if (record.stopped || !await deps.goBack(tabId)) await deps.navigate(tabId, deps.newTabUrl);
      return true;
    case 'proceed-once':
      if (!await deps.proceedAllowed()) return false;
      await note('proceeded once');
      await deps.grantBypass(tabId, domain);
      if (assessment.level === 'caution' && !record.incognito) await deps.rememberWarning(domain, grounds(assessment.findings));
      await deps.allowHost(tabId, host);
      // Judged again first, so that what is stored no longer says "stopped" when the page comes, and nothing is refused any more.
      await deps.again(tabId);
      await deps.endHold(tabId, true);
      if (record.stopped) await goOn(record, deps);
      return true;
    case 'trust':
    case 'block':
    case 'forget': {
      if (decision === 'trust' && record.stopped && !await deps.proceedAllowed()) return false;
      const kept = decision === 'trust' ? 'trusted' : decision === 'block' ? 'blocked' : null;
      await deps.rememberDecision(domain, kept);
      await note(kept ?? 'decision withdrawn');
      if (decision === 'trust' && record.stopped) {
        await deps.grantBypass(tabId, domain);
        await deps.allowHost(tabId, host);
        await deps.again(tabId);
        await goOn(record, deps);
      } else if (!record.stopped) await deps.again(tabId);
      return true;
    }
    default:
      return decision satisfies never;
  }
}

