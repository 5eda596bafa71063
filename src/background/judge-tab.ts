import { assess, type Assessment } from '../core/assess';
import type { Check } from '../core/check';
import { valueOf, type Evidence } from '../core/evidence';
import { assessmentKey, type StoredAssessment } from '../core/stored-assessment';
import { gather, type Sources } from './gather';
import { recourseOfPage } from './recourse';
import type { Hop, TabRecord } from './tab-record';

export interface JudgeDeps {
  readonly sources: Sources;
  readonly checks: readonly Check[];
  readonly now: () => string;
  /** True while the shopper has said "proceed once" for this merchant in this tab. */
  readonly isBypassed: (tabId: number, domain: string) => Promise<boolean>;
  /** Instant until which this merchant is paused, null when it is not. */
  readonly pausedUntil: (domain: string) => Promise<string | null>;
  readonly saveRecord: (record: TabRecord, also: Readonly<Record<string, unknown>>) => Promise<void>;
}

export interface Judged {
  readonly record: TabRecord;
  readonly evidence: Evidence;
  readonly assessment: StoredAssessment;
  /** The shopper has decided to go on here: proceeded, paused Paylight or vouched for the shop. */
  readonly freed: boolean;
}

/** The trail entry this judgement leaves for the pages that follow in the tab; the newest for a domain replaces the older. */
export function hopOf(assessment: StoredAssessment): Hop | null {
  const domain = assessment.merchant ?? assessment.registrableDomain;
  if (domain === null || domain === '' || assessment.merchant === null) return null;
  return { domain, level: assessment.level, score: assessment.score, assessedAt: assessment.assessedAt, stage: assessment.checkout.stage };
}

/** Takes evidence, judges it and stores record and assessment in one write. */
export async function judgeTab(record: TabRecord, phase: TabRecord['phase'], deps: JudgeDeps): Promise<Judged> {
  const now = deps.now();
  const evidence = await gather(record, deps.sources, now);
  const judged: Assessment = assess(evidence, deps.checks);
  const domain = judged.merchant ?? judged.registrableDomain;
  // A bypass changes what Paylight does, never what it thinks.
  const bypassed = domain !== null && (record.holding || judged.action === 'interstitial' || judged.action === 'hold') && await deps.isBypassed(record.tabId, domain);
  const pausedUntil = domain !== null && (record.holding || judged.action !== 'nothing') ? await deps.pausedUntil(domain) : null;
  const next: TabRecord = { ...record, phase, revision: record.revision + 1, level: judged.level };
  const assessment: StoredAssessment = {
    ...judged,
    ...((bypassed || pausedUntil !== null) && judged.action !== 'nothing' ? { action: 'badge' as const } : {}),
    ...(pausedUntil === null ? {} : { pausedUntil }),
    phase, revision: next.revision, documentId: record.documentId, assessedAt: now, listsAsOf: valueOf(evidence.lists)?.asOf ?? null, recourse: recourseOfPage(evidence),
  };
  await deps.saveRecord(next, { [assessmentKey(record.tabId)]: assessment });
  const freed = bypassed || pausedUntil !== null || valueOf(evidence.history)?.decision === 'trusted';
  return { record: next, evidence, assessment, freed };
}
