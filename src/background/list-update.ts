import { parseFeed } from '../core/list/feed';
import { FeedError } from '../core/list/feed-lines';
import type { FeedGuards } from '../core/list/feed-report';
import type { PackState } from '../core/list/head';
import { sanityProblem } from '../core/list/sanity';
import { FRESH_STATE, isDue, nextAfterFailure, nextAfterSuccess, retryAfter, staleAfter } from '../core/list/source';
import type { FeedSource, SourcesRecord, SourceState, UpdateProblem } from '../core/list/source';
import type { PackFacts, ListWriter } from './list-writer';
import { ListProblem } from './list-reader';

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

export interface UpdateParts {
  readonly egress: ListEgress;
  readonly writer: ListWriter;
  readonly guards: FeedGuards;
  readonly now: () => number;
  readonly random: () => number;
  readonly packs: () => Promise<readonly PackState[]>;
  readonly sources: {
    readonly read: () => Promise<SourcesRecord>;
    /** Read, change, write in one turn. */
    readonly change: (edit: (record: SourcesRecord) => SourcesRecord) => Promise<void>;
  };
}

const MAX_FEED_BYTES = 64 * 1024 * 1024;
const FETCH_MS = 120_000;

/** What one attempt came to. */
type Attempt =
  | { readonly done: 'taken' | 'unchanged'; readonly etag: string | null; readonly lastModified: string | null }
  | { readonly done: 'failed'; readonly problem: UpdateProblem; readonly retryAfterSeconds: number | null };

const failed = (problem: UpdateProblem, retryAfterSeconds: number | null = null): Attempt => ({ done: 'failed', problem, retryAfterSeconds });

/** The state of a source with one attempt's outcome in it. */
function settled(state: SourceState, attempt: Attempt, refreshHours: number, now: number, random: number): SourceState {
  const checkedAt = new Date(now).toISOString();
  if (attempt.done === 'failed') {
    const nextAt = nextAfterFailure(state.failures, now, random, attempt.retryAfterSeconds);
    return { ...state, checkedAt, nextAt, failures: state.failures + 1, problem: attempt.problem };
  }
  const { etag, lastModified } = attempt;
  return { ...state, etag, lastModified, checkedAt, nextAt: nextAfterSuccess(refreshHours, now, random), failures: 0, problem: null };
}

/**
 * Asks every source that is due, one after the other. A source that fails changes nothing but its own state. The attempt is
 * noted before it is made, so that a feed that kills the worker is not fetched again at once.
 * `accept`: the id of a source whose change was kept out and which the user has now accepted.
 */
export async function updateSources(parts: UpdateParts, table: readonly FeedSource[], options: { readonly force?: boolean; readonly accept?: string } = {}): Promise<void> {
  for (const source of table) {
    const state = (await parts.sources.read()).states[source.id] ?? FRESH_STATE;
    const accepted = options.accept === source.id;
    if (!(state.enabled ?? source.onByDefault)) continue;
    // A pack that is gone although the last attempt went well was lost with the store: it is fetched again at once.
    const lost = state.failures === 0 && !(await parts.packs()).some((pack) => pack.id === source.id);
    if (!accepted && options.force !== true && !lost && !isDue(state, source.refreshHours, parts.now())) continue;
    await write(parts, source.id, settled(state, failed('network'), source.refreshHours, parts.now(), parts.random()));
    const attempt = await tryAddresses(parts, source, state, accepted);
    await write(parts, source.id, settled(state, attempt, source.refreshHours, parts.now(), parts.random()));
  }
}

async function write(parts: UpdateParts, id: string, state: SourceState): Promise<void> {
  await parts.sources.change((record) => {
    // The user may have switched the source in the meantime: that choice is not ours to write back.
    const enabled = record.states[id]?.enabled ?? null;
    return { ...record, states: { ...record.states, [id]: { ...state, enabled } } };
  });
}

async function tryAddresses(parts: UpdateParts, source: FeedSource, state: SourceState, accepted: boolean): Promise<Attempt> {
  let last: Attempt = failed('refused-address');
  for (const [i, url] of source.addresses.entries()) {
    // A mirror has tags of its own: only the first address is asked conditionally.
    last = await attempt(parts, source, url, i === 0 && !accepted ? state : FRESH_STATE, accepted);
    if (last.done !== 'failed') return last;
  }
  return last;
}

async function attempt(parts: UpdateParts, source: FeedSource, url: string, state: SourceState, accepted: boolean): Promise<Attempt> {
  try {
    const pack = (await parts.packs()).find((one) => one.id === source.id) ?? null;
    const response = await parts.egress.fetch({
      url, purpose: 'list-update', consent: 'none-needed', maxBytes: MAX_FEED_BYTES, timeoutMs: FETCH_MS,
      ...(pack === null ? {} : { headers: conditions(state) }),
    });
    const tags = { etag: response.headers['etag'] ?? null, lastModified: response.headers['last-modified'] ?? null };
    if (response.status === 304 && pack !== null) {
      await parts.writer.change((packs) => packs.map((one) => (one.id === source.id ? { ...one, confirmed: new Date(parts.now()).toISOString() } : one)));
      return { done: 'unchanged', etag: tags.etag ?? state.etag, lastModified: tags.lastModified ?? state.lastModified };
    }
    if (response.status !== 200) return failed(problemOfStatus(response.status), retryAfter(response.headers['retry-after'], parts.now()));
    const feed = await parseFeed(response.body, parts.guards);
    const problem = accepted ? null : sanityProblem(feed, source.format, pack?.entries ?? null);
    if (problem !== null) return failed(problem);
    await parts.writer.install(feed, factsOf(source, feed.report, parts.now()));
    return { done: 'taken', ...tags };
  } catch (error) {
    return failed(problemOf(error));
  }
}

function conditions(state: SourceState): Record<string, string> {
  return {
    ...(state.etag === null ? {} : { 'if-none-match': state.etag }),
    ...(state.lastModified === null ? {} : { 'if-modified-since': state.lastModified }),
  };
}

function factsOf(source: FeedSource, report: { readonly refused: Readonly<Record<string, number>> }, now: number): PackFacts {
  const at = new Date(now).toISOString();
  return {
    id: source.id, name: source.name, strength: source.strength, category: source.category, group: source.group ?? null,
    origin: 'feed', enabled: true, refused: Object.values(report.refused).reduce((sum, count) => sum + count, 0),
    confirmed: at, updated: at, staleHours: staleAfter(source.refreshHours),
  };
}

function problemOfStatus(status: number): UpdateProblem {
  if (status === 404 || status === 410) return 'gone';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'server-error' : 'refused-address';
}

const EGRESS_PROBLEMS: Readonly<Record<string, UpdateProblem>> = {
  'too-large': 'too-large', 'timeout': 'timeout', 'redirect': 'redirect', 'not-https': 'refused-address', 'no-consent': 'refused-address',
};

function problemOf(error: unknown): UpdateProblem {
  if (error instanceof FeedError) return error.code;
  if (error instanceof ListProblem) return error.gap === 'store-corrupt' ? 'store-corrupt' : 'store-error';
  // IndexedDB rejects with DOMException: quota, closed, blocked.
  if (error instanceof DOMException) return 'store-error';
  const kind: unknown = typeof error === 'object' && error !== null && 'kind' in error ? error.kind : null;
  return (typeof kind === 'string' ? EGRESS_PROBLEMS[kind] : undefined) ?? 'network';
}
