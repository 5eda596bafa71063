import { parseFeed } from '../core/list/feed';
import type { FeedGuards } from '../core/list/feed-report';
import { withoutPopular } from '../core/list/popular';
import type { PackState } from '../core/list/head';
import { sanityProblem } from '../core/list/sanity';
import { FRESH_STATE, isDue, nextAfterFailure, nextAfterSuccess, refreshOf, staleAfter } from '../core/list/source';
import type { FeedSource, SetSource, SourceState } from '../core/list/source';
import { inPieces } from '../core/list/slices';
import type { Pace } from '../core/list/slices';
import { conditions, failed, problemOf, refusedBy } from './list-attempt';
import type { Attempt, ListEgress } from './list-attempt';
import { updateSet } from './list-set-update';
import { belongsTo } from './list-sources';
import { POLICY_PREFIX, type OrganisationSources } from './organisation-lists';
import type { ListSources } from './list-sources';
import type { ListWriter, PackFacts } from './list-writer';

export interface UpdateParts {
  readonly egress: ListEgress;
  readonly writer: ListWriter;
  readonly guards: FeedGuards;
  readonly now: () => number;
  readonly random: () => number;
  readonly packs: () => Promise<readonly PackState[]>;
  readonly sources: ListSources;
  readonly pace: Pace;
  /** Which of these hosts many people visit. */
  readonly popularAmong: ((hosts: Iterable<string>) => Promise<ReadonlySet<string>>) | undefined;
  /** Hours between two questions, whatever a source says; null: as it says. */
  readonly hours: number | null;
}

export interface UpdateOptions {
  /** Asks also what is not due. */
  readonly force?: boolean;
  /** Asks this source and no other, due or not. */
  readonly only?: string;
  /** A source whose change was kept out and which the user has now accepted. */
  readonly accept?: string;
}

const MAX_FEED_BYTES = 64 * 1024 * 1024;
/** Long enough for the largest feed at 6 Mbit/s; what drips is given up earlier by the way out itself. */
const FETCH_MS = 90_000;

/** The state of a source with one attempt's outcome in it. */
function settled(state: SourceState, attempt: Attempt, refreshHours: number, now: number, random: number): SourceState {
  const checkedAt = new Date(now).toISOString();
  if (attempt.done === 'failed') {
    const nextAt = nextAfterFailure(state.failures, now, random, attempt.retryAfterSeconds);
    return { ...state, checkedAt, nextAt, failures: state.failures + 1, problem: attempt.problem };
  }
  const { etag, lastModified, taken = state.taken } = attempt;
  return { ...state, etag, lastModified, taken, checkedAt, takenAt: checkedAt, nextAt: nextAfterSuccess(refreshHours, now, random), failures: 0, problem: null };
}

/**
 * Asks every source that is due, one after the other. A source that fails changes nothing but its own state. The attempt is
 * noted before it is made, so that a feed that kills the worker is not fetched again at once.
 */
export async function updateSources(parts: UpdateParts, organisation: OrganisationSources, options: UpdateOptions = {}): Promise<void> {
  const { added, sets } = await parts.sources.get();
  for (const source of [...organisation.table, ...organisation.feeds, ...added]) {
    await updateOne(parts, source, source.onByDefault, options, (state, accepted) => tryAddresses(parts, source, state, accepted));
  }
  for (const source of [...organisation.sets, ...sets]) await updateOne(parts, source, true, options, (state) => updateSet(parts, source, state));
}

async function updateOne(
  parts: UpdateParts,
  source: FeedSource | SetSource,
  onByDefault: boolean,
  options: UpdateOptions,
  ask: (state: SourceState, accepted: boolean) => Promise<Attempt>,
): Promise<void> {
  const state = (await parts.sources.get()).states[source.id] ?? FRESH_STATE;
  const refreshHours = parts.hours ?? source.refreshHours;
  const accepted = options.accept === source.id;
  if (!(state.enabled ?? onByDefault) || (options.only !== undefined && options.only !== source.id)) return;
  // A pack that is gone although the last attempt went well was lost with the store: it is fetched again at once.
  const lost = state.failures === 0 && !(await parts.packs()).some((pack) => belongsTo(pack, source.id));
  if (!accepted && options.force !== true && options.only === undefined && !lost && !isDue(state, refreshHours, parts.now())) return;
  await write(parts, source.id, settled(state, failed('network'), refreshHours, parts.now(), parts.random()));
  const attempt = await ask(state, accepted);
  const asItSays = attempt.done === 'failed' ? undefined : attempt.refreshHours;
  await write(parts, source.id, settled(state, attempt, parts.hours ?? asItSays ?? source.refreshHours, parts.now(), parts.random()));
}

async function write(parts: UpdateParts, id: string, state: SourceState): Promise<void> {
  await parts.sources.update((record) => {
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
    const { status, headers, body } = await parts.egress.fetch({
      url, purpose: 'list-update', consent: 'none-needed', maxBytes: MAX_FEED_BYTES, timeoutMs: FETCH_MS,
      ...(pack === null ? {} : { headers: conditions(state) }),
    });
    const tags = { etag: headers['etag'] ?? null, lastModified: headers['last-modified'] ?? null };
    if (status === 304 && pack !== null) {
      await parts.writer.change((packs) => packs.map((one) => (one.id === source.id ? { ...one, confirmed: new Date(parts.now()).toISOString() } : one)));
      return { done: 'unchanged', etag: tags.etag ?? state.etag, lastModified: tags.lastModified ?? state.lastModified };
    }
    if (status !== 200) return refusedBy(status, headers, parts.now());
    const parsed = await parseFeed(inPieces(body, parts.pace), parts.guards);
    // Lists that nobody examines carry popular sites by mistake; an authority that names one has looked.
    const feed = source.strength === 'strong' || parts.popularAmong === undefined ? parsed : withoutPopular(parsed, await parts.popularAmong(parsed.entries.keys()));
    const problem = accepted ? null : sanityProblem(feed, source.format, pack?.entries ?? null);
    if (problem !== null) return failed(problem);
    const enabled = (await parts.sources.get()).states[source.id]?.enabled ?? true;
    await parts.writer.install(feed, { ...factsOf(source, feed.report, parts.now()), enabled });
    return { done: 'taken', ...tags, refreshHours: refreshOf(source, feed.report.expiresHours) };
  } catch (error) {
    return failed(problemOf(error));
  }
}

function factsOf(source: FeedSource, report: { readonly refused: Readonly<Record<string, number>>; readonly expiresHours: number | null }, now: number): PackFacts {
  const at = new Date(now).toISOString();
  return {
    id: source.id, name: source.name, strength: source.strength, category: source.category, group: source.group ?? null,
    origin: source.id.startsWith(POLICY_PREFIX) ? 'policy' : 'feed', enabled: true, refused: Object.values(report.refused).reduce((sum, count) => sum + count, 0),
    confirmed: at, updated: at, staleHours: staleAfter(refreshOf(source, report.expiresHours), report.expiresHours), signed: null,
  };
}
