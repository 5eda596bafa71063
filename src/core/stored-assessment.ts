import type { Assessment } from './assess';
import type { RecourseRow } from './payment/recourse';

/** What the worker writes to `storage.session` under `assessment:<tabId>`; everything in one write belongs together. */
export interface StoredAssessment extends Assessment {
  /** `address`: judged from the address alone, at commit. `settled`: the page was looked at, or cannot be. */
  readonly phase: 'address' | 'settled';
  /** Raised by each later write about the same document. */
  readonly revision: number;
  readonly documentId: string;
  /** ISO 8601 instant. */
  readonly assessedAt: string;
  readonly listsAsOf: string | null;
  /** For each way to pay that the page offers, whether, how and until when the money can be got back in the shopper's country. */
  readonly recourse: readonly RecourseRow[];
  /** ISO 8601 instant until which the shopper wants no interruption on this shop; the judgement stays what it is. */
  readonly pausedUntil?: string;
}

export const assessmentKey = (tabId: number): string => `assessment:${tabId}`;
