import { valueOf, type Arrival, type Certificate } from '../core/evidence';
import { assessmentKey } from '../core/stored-assessment';
import { createEarlyWords, REPORTED, type Look } from './early-word';
import type { DisclosureReport } from '../core/merchant/disclosure-report';
import type { SentFacts } from '../core/payment/page-facts';
import type { FrameReport } from '../core/payment/frame-report';
import { cameTo } from './arrival';
import { addReading, askLater, askUntilHeard, type MerchantReading } from './merchant-reading';
import { hopOf, judgeTab, type JudgeDeps, type Judged } from './judge-tab';
import { present, type Stage } from './present';
import { storableUrl } from './storable-url';
import { allReported, isSameVisit, MAX_FRAMES, MAX_SENT, newRecord, withHop, type TabRecord } from './tab-record';
import { movedTo, sameOrigin, speaksFor } from './moved-to';

export interface Commit {
  readonly tabId: number;
  readonly documentId: string | null;
  readonly url: string;
  readonly arrival: Arrival;
}

/** Who a page's content script is, as the browser says. */
export interface PageSpeaker { readonly tabId: number; readonly documentId: string | null; readonly url: string; readonly frameId: number }

export interface WatchDeps extends JudgeDeps {
  readonly loadRecord: (tabId: number) => Promise<TabRecord | null>;
  readonly loadAllRecords: () => Promise<readonly TabRecord[]>;
  readonly dropTab: (tabId: number, keys: readonly string[]) => Promise<void>;
  readonly takeCertificate: (tabId: number, url: string) => Promise<Certificate | null>;
  readonly isIncognito: (tabId: number) => Promise<boolean>;
  /** Tab that opened this one, null when none did. */
  readonly openerOf: (tabId: number) => Promise<number | null>;
  readonly mayRead: (url: string) => Promise<boolean>;
  /** Into one frame, or into all of them (null); resolves with the frames reached, or null when none could be. */
  readonly injectCollector: (tabId: number, frameId: number | null) => Promise<readonly number[] | null>;
  readonly framesOf: (tabId: number) => Promise<readonly { id: number; parent: number; url: string }[] | null>;
  readonly reading: MerchantReading;
  readonly stage: Stage;
  readonly letThrough: (tabId: number, url: string) => Promise<void>;
  readonly goBack: (tabId: number) => Promise<unknown>;
  readonly notesEnabled: () => Promise<boolean>;
  /** Called with every settled judgement: memory and journal hang here. */
  readonly onSettled: (judged: Judged, before: TabRecord) => Promise<void>;
  readonly lane: <T>(tabId: number, job: () => Promise<T>) => Promise<T | undefined>;
  readonly later: (milliseconds: number, job: () => void) => void;
}

/** The first full pass may take this long before what has arrived is judged as it stands, in milliseconds. */
const SETTLE_WITHIN = 1000;
/** A page whose sentinel has not spoken by then cannot be looked at. */
const SENTINEL_WITHIN = 1300;

export function createWatch(deps: WatchDeps) {
  const early = createEarlyWords(deps.now);
  const asking = { ask: deps.reading.ask, loadRecord: deps.loadRecord, later: deps.later };

  async function judge(record: TabRecord, phase: TabRecord['phase']): Promise<TabRecord> {
    const judged = await judgeTab(record, phase, deps);
    const shown = await present(judged.record, judged.assessment, deps.stage, {
      notes: await deps.notesEnabled(), freed: judged.freed, known: valueOf(judged.evidence.history)?.warned?.reasons ?? [],
    });
    // On a provider's page the shop's own last judgement stays what it was.
    const own = valueOf(judged.evidence.merchant)?.relation === 'self';
    const trail = own ? withHop(judged.record.trail, hopOf(judged.assessment)) : judged.record.trail;
    const counted = record.counted || (phase === 'settled' && (valueOf(judged.evidence.page)?.asks.length ?? 0) > 0);
    const next: TabRecord = { ...judged.record, ...shown, trail, counted, presented: judged.record.revision };
    await deps.saveRecord(next, {});
    if (phase === 'settled') await deps.onSettled({ ...judged, record: next }, record);
    return next;
  }

  /** What was judged and not yet shown when the worker died. */
  async function presentAgain(tabId: number): Promise<void> {
    const record = await deps.loadRecord(tabId);
    if (record !== null && record.phase === 'settled' && record.presented !== record.revision) await judge(record, 'settled');
  }

  async function settle(visit: TabRecord, unreadable: TabRecord['unreadable']): Promise<void> {
    const record = await deps.loadRecord(visit.tabId);
    if (record === null || !isSameVisit(record, visit) || record.phase === 'settled' || record.stopped) return;
    await judge(record.sentinel === null ? { ...record, unreadable: record.unreadable ?? unreadable } : record, 'settled');
  }

  async function collect(record: TabRecord, into: number | null): Promise<TabRecord> {
    // A frame that is just being replaced makes the browser refuse all of them; the new page in it will speak for itself.
    const reached = await deps.injectCollector(record.tabId, into) ?? (into === null ? await deps.injectCollector(record.tabId, 0) : []);
    const frames = await deps.framesOf(record.tabId);
    if (reached === null || frames === null) {
      const next: TabRecord = { ...record, unreadable: 'page-closed' };
      await deps.saveRecord(next, {});
      return judge(next, 'settled');
    }
    const known = frames.slice(0, MAX_FRAMES).map((frame) => ({ ...frame, url: storableUrl(frame.url) }));
    const next: TabRecord = { ...record, frames: known };
    await deps.saveRecord(next, {});
    deps.later(SETTLE_WITHIN, () => void deps.lane(record.tabId, () => settle(record, 'timeout')));
    // Not waited for: a page that never ends loading must not put off its own judgement.
    askUntilHeard(next, asking);
    return next;
  }

  /** A page message from a document this worker has no record of: the commit was missed, or the page was prerendered. */
  async function recordFor(sender: PageSpeaker, look: Look): Promise<TabRecord | null> {
    const record = await deps.loadRecord(sender.tabId);
    early.heard(sender, look, record?.url ?? null);
    if (sender.frameId !== 0) return record;
    // An empty document on the way to a page is nobody's shop.
    if (!/^https?:/u.test(sender.url)) return null;
    const same = record !== null && (sender.documentId === null ? sameOrigin(sender.url, record.url) : record.documentId === sender.documentId);
    if (same || (record?.stopped === true && sender.documentId === null)) return record;
    return commitNow({ tabId: sender.tabId, documentId: sender.documentId, url: sender.url, arrival: { referrer: null, transition: 'other', redirects: 0 } });
  }

  /** A page must not shake its refusal off by loading itself anew; any other page has nothing to do with it. */
  async function keepsHold(before: TabRecord | null, next: TabRecord): Promise<boolean> {
    if (before?.holding !== true) return false;
    if (sameOrigin(before.url, next.url)) return true;
    await deps.stage.allowRequests(next.tabId);
    return false;
  }

  async function commitNow(commit: Commit): Promise<TabRecord> {
    const own = await deps.loadRecord(commit.tabId);
    // A page may have spoken before its commit was heard; what it said is not thrown away.
    if (own !== null && !own.stopped && commit.documentId !== null && own.documentId === commit.documentId) return own;
    const opener = own === null ? await deps.openerOf(commit.tabId) : null;
    const before = own ?? (opener === null ? null : await deps.loadRecord(opener));
    const at = deps.now();
    const [incognito, certificate] = await Promise.all([deps.isIncognito(commit.tabId), deps.takeCertificate(commit.tabId, commit.url)]);
    const typed = commit.arrival.transition === 'typed';
    const fresh = newRecord({ ...commit, url: storableUrl(commit.url), incognito, documentId: commit.documentId ?? `${commit.tabId}-${at}`, at, certificate }, typed ? [] : before?.trail ?? [], typed ? null : before?.disclosed ?? null, cameTo(commit.url, before, typed));
    const record = { ...fresh, holding: await keepsHold(own, fresh) };
    await deps.saveRecord(record, {});
    if (!await deps.mayRead(commit.url)) return judge({ ...record, unreadable: 'permission-missing' }, 'settled');
    deps.later(SENTINEL_WITHIN + SETTLE_WITHIN, () => void deps.lane(commit.tabId, () => settle(record, 'timeout')));
    return judge(record, 'address');
  }

  async function hear(record: TabRecord, sender: PageSpeaker, look: Look): Promise<void> {
    if (record.stopped || record.unreadable === 'permission-missing') return;
    if (look.sensitive) {
      const document = sender.documentId ?? '';
      if (record.reports[sender.frameId] !== undefined && record.documents[sender.frameId] === document) return;
      const { [sender.frameId]: _outdated, ...reports } = record.reports;
      const next: TabRecord = { ...record, sentinel: 'sensitive', unreadable: null, reports };
      await deps.saveRecord(next, {});
      // The frames there were have their collectors; a later one needs only its own.
      await collect(next, record.sentinel === 'sensitive' && record.frames.length > 0 ? sender.frameId : null);
    } else if (look.settled && sender.frameId === 0 && record.sentinel === null) {
      void deps.reading.ask(await judge({ ...record, sentinel: 'quiet', unreadable: null }, 'settled'));
    }
  }

  return {
    commit: (commit: Commit): Promise<unknown> => deps.lane(commit.tabId, async () => {
      const word = early.take(commit);
      const record = await commitNow(commit);
      if (word !== null) await hear(record, word.speaker, word.look);
    }),

    /** The browser's own rule has put our interstitial in front of an address; the worker's answer decides whether it stays. */
    stoppedBefore: (commit: Commit): Promise<unknown> => deps.lane(commit.tabId, async () => {
      const before = await deps.loadRecord(commit.tabId);
      if (before?.stopped === true && before.url === commit.url) {
        // The badge went with the page it was set for.
        if (before.level !== null) await deps.stage.setBadge(commit.tabId, before.level, true);
        return;
      }
      const at = deps.now();
      const incognito = await deps.isIncognito(commit.tabId);
      const documentId = commit.documentId ?? `${commit.tabId}-${at}`;
      const record = { ...newRecord({ ...commit, url: storableUrl(commit.url), incognito, documentId, at, certificate: null }, before?.trail ?? []), stopped: true };
      await deps.saveRecord(record, {});
      const after = await judge(record, 'settled');
      // A rule that outlived its entry must not keep anybody out.
      if (!after.stopped) await deps.letThrough(commit.tabId, commit.url);
    }),

    /** A held page tried to carry a payment away by itself; the browser's rule has put our page there instead, with the shop one step back. */
    heldBefore: (tabId: number): Promise<unknown> => deps.lane(tabId, async () => {
      const record = await deps.loadRecord(tabId);
      if (record === null) return;
      // Decided already: our page is only an entry of the history here, on the way back to the shop.
      if (!record.stopped && !record.holding) {
        await deps.goBack(tabId);
        return;
      }
      await deps.saveRecord({ ...record, stopped: true, shown: 'nothing' }, {});
      if (record.level !== null) await deps.stage.setBadge(tabId, record.level, true);
    }),

    /** A frame of this tab has paused a submit. False: no hold stands here (any more), the form may go on. */
    held: (sender: PageSpeaker): Promise<boolean> => deps.lane(sender.tabId, async () => {
      const record = await deps.loadRecord(sender.tabId);
      return record !== null && record.holding && !record.stopped;
    }).then((answer) => answer === true),

    /** The page sent something that was not for its receiver; one entry for each. */
    sent: (tabId: number, sent: SentFacts): Promise<unknown> => deps.lane(tabId, async () => {
      const record = await deps.loadRecord(tabId);
      if (record === null || record.sent.length >= MAX_SENT || record.sent.some(({ to, what }) => to === sent.to && what === sent.what)) return;
      const next: TabRecord = { ...record, sent: [...record.sent, sent] };
      await deps.saveRecord(next, {});
      await judge(next, record.phase);
    }),

    /** The note could not be kept in sight. What is dangerous leaves the page; for the rest badge and popup say it. */
    noteFailed: (sender: PageSpeaker): Promise<unknown> => deps.lane(sender.tabId, async () => {
      const record = await deps.loadRecord(sender.tabId);
      if (record === null || record.stopped || record.level === null || !speaksFor(sender, record)) return;
      if (record.level !== 'danger') {
        await deps.stage.setBadge(record.tabId, record.level, true);
        return;
      }
      await deps.saveRecord({ ...record, stopped: true, shown: 'nothing' }, {});
      await deps.stage.stop(record.tabId, record.url);
    }),

    /** The DOM is ready: from here this document has its 1.5 s, and none that follows it in the tab. */
    domReady: (tabId: number): Promise<unknown> => deps.lane(tabId, async () => {
      const ready = await deps.loadRecord(tabId);
      if (ready?.sentinel !== null) return;
      deps.later(SENTINEL_WITHIN, () => void deps.lane(tabId, async () => {
        const record = await deps.loadRecord(tabId);
        if (record?.sentinel === null) await settle(ready, 'page-closed');
      }));
    }),

    sentinel: (sender: PageSpeaker, look: Look): Promise<unknown> =>
      deps.lane(sender.tabId, async () => {
        const record = await recordFor(sender, look);
        if (record !== null) await hear(record, sender, look);
      }),

    report: (sender: PageSpeaker, report: FrameReport): Promise<unknown> =>
      deps.lane(sender.tabId, async () => {
        const record = await recordFor(sender, REPORTED);
        if (record === null || record.stopped) return;
        // A frame this document's collector never went into belongs to the document before, or to nobody we asked.
        if (sender.frameId !== 0 && !record.frames.some((frame) => frame.id === sender.frameId)) return;
        const moved = sender.frameId === 0 ? movedTo(record.url, report.url) : record.url;
        const next: TabRecord = { ...record, url: moved, sentinel: 'sensitive', unreadable: null, reports: { ...record.reports, [sender.frameId]: report }, documents: { ...record.documents, [sender.frameId]: sender.documentId ?? '' } };
        // The facts are safe before they are judged: a worker that dies here finds them on waking.
        await deps.saveRecord(next, {});
        // Back from the browser's cache, where its sentinel had done its work: nobody has asked for its frames yet.
        if (sender.frameId === 0 && record.sentinel === null && record.frames.length === 0) await collect(next, null);
        else if (next.phase === 'settled' || allReported(next)) await judge(next, 'settled');
      }),

    /** What the shop says of itself on this page; kept with the tab, and judged with everything else. */
    disclosed: (sender: PageSpeaker, report: DisclosureReport): Promise<unknown> =>
      deps.lane(sender.tabId, async () => {
        const record = await deps.loadRecord(sender.tabId);
        if (record === null || record.stopped || sender.frameId !== 0 || !sameOrigin(record.url, report.url) || !sameOrigin(record.url, sender.url)) return;
        const disclosed = addReading(record, report, deps.now(), deps.reading);
        if (disclosed === null) return;
        const next: TabRecord = { ...record, disclosed, disclosuresHeard: true };
        await deps.saveRecord(next, {});
        if (next.phase === 'settled') await judge(next, 'settled');
      }),

    /** Judges the tab again as it stands: lists, settings or the shopper's decision changed. */
    again: (tabId: number): Promise<unknown> => deps.lane(tabId, async () => {
      const record = await deps.loadRecord(tabId);
      if (record !== null) await judge(record, record.phase);
    }),

    /** Host permission was given or taken away. */
    accessChanged: (tabId: number): Promise<unknown> => deps.lane(tabId, async () => {
      const record = await deps.loadRecord(tabId);
      if (record === null || record.stopped) return;
      const readable = await deps.mayRead(record.url);
      if (readable === (record.unreadable !== 'permission-missing')) return;
      // What was read before says nothing of what the page does now that nobody may look.
      await judge({ ...record, unreadable: readable ? null : 'permission-missing', sentinel: null, reports: {}, documents: {}, frames: [] }, 'settled');
    }),

    closed: (tabId: number): Promise<unknown> => {
      early.forget(tabId);
      return deps.lane(tabId, () => deps.dropTab(tabId, [assessmentKey(tabId)]));
    },

    /** After a new start of the worker: whatever was left between facts and judgement is taken up again. */
    resume: async (): Promise<void> => {
      for (const record of await deps.loadAllRecords()) {
        if (record.stopped) continue;
        if (record.sentinel === 'sensitive' && !record.disclosuresHeard) askLater(record, asking);
        if (record.phase === 'settled') {
          if (record.presented !== record.revision) void deps.lane(record.tabId, () => presentAgain(record.tabId));
          continue;
        }
        const waiting = record.sentinel === null ? SENTINEL_WITHIN : SETTLE_WITHIN;
        deps.later(waiting, () => void deps.lane(record.tabId, () => settle(record, 'timeout')));
      }
    },
  };
}

export type Watch = ReturnType<typeof createWatch>;
