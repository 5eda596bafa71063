import { FeedError } from '../core/list/feed-lines';
import type { SourceState, UpdateProblem } from '../core/list/source';
import { retryAfter } from '../core/list/source';
import { ListProblem } from './list-reader';
import { PackSetError } from './list-pack-set';

/** The way out of the device, as far as lists need it. */
export interface ListEgress {
  readonly fetch: (request: {
    readonly url: string;
    readonly purpose: 'list-update';
    readonly consent: 'none-needed';
    readonly headers?: Readonly<Record<string, string>>;
    readonly maxBytes: number;
    readonly timeoutMs: number;
  }) => Promise<{ readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array }>;
}

/** What one attempt to bring a source up to date came to. */
export type Attempt =
  | { readonly done: 'taken' | 'unchanged'; readonly etag: string | null; readonly lastModified: string | null; readonly taken?: SourceState['taken']; readonly refreshHours?: number }
  | { readonly done: 'failed'; readonly problem: UpdateProblem; readonly retryAfterSeconds: number | null };

export const failed = (problem: UpdateProblem, retryAfterSeconds: number | null = null): Attempt => ({ done: 'failed', problem, retryAfterSeconds });

/** A server's refusal as an attempt. */
export function refusedBy(status: number, headers: Readonly<Record<string, string>>, now: number): Attempt {
  return failed(problemOfStatus(status), retryAfter(headers['retry-after'], now));
}

export function problemOfStatus(status: number): UpdateProblem {
  if (status === 404 || status === 410) return 'gone';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'server-error' : 'refused-address';
}

/** What a server tells only those who ask conditionally. */
export function conditions(state: Pick<SourceState, 'etag' | 'lastModified'>): Record<string, string> {
  return {
    ...(state.etag === null ? {} : { 'if-none-match': state.etag }),
    ...(state.lastModified === null ? {} : { 'if-modified-since': state.lastModified }),
  };
}

const EGRESS_PROBLEMS: Readonly<Record<string, UpdateProblem>> = {
  'too-large': 'too-large', 'timeout': 'timeout', 'redirect': 'redirect', 'not-https': 'refused-address', 'no-consent': 'refused-address',
};

/** Any error of an attempt as what people are told. */
export function problemOf(error: unknown): UpdateProblem {
  if (error instanceof FeedError) return error.code;
  if (error instanceof PackSetError) return error.problem;
  if (error instanceof ListProblem) return error.gap === 'store-corrupt' ? 'store-corrupt' : 'store-error';
  // IndexedDB rejects with DOMException: quota, closed, blocked.
  if (error instanceof DOMException) return 'store-error';
  const kind: unknown = typeof error === 'object' && error !== null && 'kind' in error ? error.kind : null;
  return (typeof kind === 'string' ? EGRESS_PROBLEMS[kind] : undefined) ?? 'network';
}
