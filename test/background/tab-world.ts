// A browser's tab as the watch sees it, kept in memory, so that tests can end its worker at every step.
import type { Commit, WatchDeps } from '../../src/background/watch-tab';
import type { TabRecord } from '../../src/background/tab-record';
import { disclosureTables } from '../../src/knowledge/disclosure-reading';
import { createLanes } from '../../src/background/lane';
import { concern, defineCheck, type Check } from '../../src/core/check';
import { absent, present, unavailable } from '../../src/core/evidence';
import type { FrameReport } from '../../src/core/payment/frame-report';
import type { PageFacts } from '../../src/core/payment/page-facts';
import { assessmentKey, type StoredAssessment } from '../../src/core/stored-assessment';

export const facts: PageFacts = {
  stage: 'payment', confidence: 0.9, cues: ['pan'], asks: ['payment'], language: 'en', title: 'Pay', siteName: null, identity: { logos: [], headings: [], notices: [], sites: [] },
  frames: [{ id: 0, parent: null, origin: 'http://shop.test', psp: null, visible: true, readable: true }], forms: [], fields: [], cardEntries: [],
  methods: [], order: { currency: null, total: null, button: null }, mixedContent: { active: 0, passive: 0 }, unreadable: [],
};
export const report = { schema: 1, url: 'http://shop.test/pay', origin: 'http://shop.test', top: true, complete: true, frames: [] as FrameReport['frames'] } as FrameReport;
export const checks: readonly Check[] = [
  defineCheck({ id: 'connection/one', needs: ['connection', 'page'], run: ({ connection }) => (connection.scheme === 'http' ? concern('strong', 'insecure_page') : null) }),
  defineCheck({ id: 'reputation/two', needs: ['lists'], run: ({ lists }) => (lists.sources.length > 0 ? concern('proof', 'blocklisted') : null) }),
];
export const commit: Commit = { tabId: 1, documentId: 'D1', url: 'http://shop.test/pay', arrival: { referrer: null, transition: 'link', redirects: 0 } };
export const sender = { tabId: 1, documentId: 'D1', url: 'http://shop.test/pay', frameId: 0 };

export class Killed extends Error {}

/** A world that outlives the worker: storage, timers and what was shown. `killAt` makes the n-th touch of it the worker's last. */
export function world() {
  const storage = new Map<string, unknown>();
  const shown: string[] = [];
  const injected: (number | null)[] = [];
  const timers: { at: number; job: () => void }[] = [];
  let touches = 0;
  let killAt = Number.POSITIVE_INFINITY;
  let dead = false;
  let readable = true;
  const touch = (): void => {
    touches += 1;
    if (dead || touches >= killAt) {
      dead = true;
      throw new Killed();
    }
  };
  const touched = async <T>(value: () => T): Promise<T> => {
    touch();
    return value();
  };
  const deps = (): WatchDeps => ({
    checks,
    sources: {
      tables: () => touched(() => undefined), lookUpPopular: () => touched(() => ({ answer: 'unavailable', reason: 'no-list' }) as const), lookUp: () => touched(() => ({ answer: 'miss', asOf: '2026-11-01' }) as const),
      historyOf: () => touched(() => present({ firstSeen: null, visits: 0, paidOn: [], decision: null })),
      ownLike: () => touched(() => []),
      disclosuresOf: () => touched(() => null), readFrames: () => facts,
      pspOfHost: () => null,
      registrationOf: () => touched(() => unavailable('not-granted')), shopperCountry: () => touched(() => absent),
      certificatesAvailable: false,
    },
    now: () => '2026-11-02T10:00:00.000Z',
    isBypassed: () => touched(() => false), pausedUntil: () => touched(() => null),
    loadRecord: (id) => touched(() => structuredClone((storage.get(`tab:${id}`) as TabRecord | undefined) ?? null)),
    loadAllRecords: () => touched(() => [...storage].filter(([key]) => key.startsWith('tab:')).map(([, value]) => structuredClone(value) as TabRecord)),
    saveRecord: (record, also) => touched(() => {
      storage.set(`tab:${record.tabId}`, structuredClone(record));
      for (const [key, value] of Object.entries(also)) storage.set(key, structuredClone(value));
    }),
    dropTab: (id, keys) => touched(() => { for (const key of [`tab:${id}`, ...keys]) storage.delete(key); }),
    takeCertificate: () => touched(() => null),
    isIncognito: () => touched(() => false), openerOf: () => touched(() => null),
    mayRead: () => touched(() => readable),
    injectCollector: (_tab, frameId) => touched(() => { injected.push(frameId); return [frameId ?? 0]; }),
    reading: { tables: disclosureTables, pspOfHost: () => null, ask: () => touched(() => undefined).catch(() => undefined) }, framesOf: () => touched(() => [{ id: 0, parent: -1, url: 'http://shop.test/pay' }]),
    stage: {
      setBadge: (_tab, level, visible) => touched(() => { shown.push(`badge:${visible ? level : 'none'}`); }),
      showNote: () => touched(() => shown.push('note') > 0), hideNote: () => touched(() => { shown.push('hide'); }),
      stop: () => touched(() => { shown.push('stop'); }),
      armHold: () => touched(() => shown.push('hold') > 0), tellHold: (_tab, { payload }) => touched(() => shown.push(`hold:${payload.submit}`)),
      refuseRequests: (_tab, host) => touched(() => { shown.push(`refuse:${host}`); }), allowRequests: () => touched(() => { shown.push('allow'); }),
    },
    letThrough: () => touched(() => { shown.push('through'); }), goBack: () => touched(() => { shown.push('back'); }),
    notesEnabled: () => touched(() => true),
    onSettled: () => touched(() => undefined),
    lane: createLanes(() => undefined),
    later: (milliseconds, job) => { timers.push({ at: milliseconds, job }); },
  });
  return {
    deps, shown, storage, injected,
    assessment: () => storage.get(assessmentKey(1)) as StoredAssessment | undefined,
    kill: (at: number) => { touches = 0; killAt = at; dead = false; },
    revive: () => { dead = false; killAt = Number.POSITIVE_INFINITY; timers.length = 0; },
    touches: () => touches,
    revoke: () => { readable = false; },
    /** Those that were to ring so many milliseconds after they were set, or sooner. */
    runTimers: async (within = Number.POSITIVE_INFINITY) => {
      const due = timers.filter(({ at }) => at <= within).toSorted((a, b) => a.at - b.at);
      for (const timer of due) timers.splice(timers.indexOf(timer), 1);
      for (const timer of due) timer.job();
      await new Promise((resolve) => { setTimeout(resolve, 5); });
    },
  };
}
