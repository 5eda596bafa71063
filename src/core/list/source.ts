import type { FeedFormat } from './feed-detect';
import type { Strength } from './head';

/** A public feed as the sources table names it, or an address that the user or an organisation added. */
export interface FeedSource {
  readonly id: string;
  readonly name: string;
  readonly homepage: string;
  readonly licence: string;
  /** False where the licence or our doubt about it leaves the choice to the user. */
  readonly onByDefault: boolean;
  /** The feed, then mirrors of it: tried in order. https only. */
  readonly addresses: readonly string[];
  readonly format: FeedFormat;
  readonly refreshHours: number;
  readonly strength: Strength;
  readonly category: string;
  /** Countries whose shoppers it serves best, ISO 3166-1 alpha-2; empty for no particular one. */
  readonly countries: readonly string[];
  /** Sources that take over each other's entries share a group and count as one. */
  readonly group?: string;
  /** The day on which the address was last seen to answer with this format; null: not fetched here. */
  readonly seen: string | null;
}

/** Why the last attempt brought nothing new. Shown to people through a sentence each. */
export type UpdateProblem =
  | 'network' | 'timeout' | 'too-large' | 'redirect' | 'refused-address' | 'gone' | 'server-error' | 'busy'
  | 'html' | 'binary' | 'empty' | 'gzip-corrupt' | 'json-malformed' | 'truncated' | 'other-format'
  | 'shrunk' | 'grown' | 'store-error' | 'store-corrupt'
  | 'signature' | 'rolled-back' | 'hash';

/** What is remembered of a source between attempts. Instants are ISO 8601. */
export interface SourceState {
  /** The user's choice; null: as the table says. */
  readonly enabled: boolean | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly checkedAt: string | null;
  readonly nextAt: string | null;
  readonly failures: number;
  readonly problem: UpdateProblem | null;
}

export const FRESH_STATE: SourceState = { enabled: null, etag: null, lastModified: null, checkedAt: null, nextAt: null, failures: 0, problem: null };

export interface SourcesRecord {
  readonly format: 1;
  readonly states: Readonly<Record<string, SourceState>>;
  /** Addresses that the user added. */
  readonly added: readonly FeedSource[];
  /** Names the packs whose hosts the browser blocks before load; null when none are. */
  readonly blocked: string | null;
}

export const NO_SOURCES: SourcesRecord = { format: 1, states: {}, added: [], blocked: null };

/** Stored value → record. What cannot be read is forgotten: the worst that follows is an early update. */
export function decodeSources(stored: unknown): SourcesRecord {
  if (!isRecord(stored) || stored['format'] !== 1 || !isRecord(stored['states']) || !Array.isArray(stored['added'])) return NO_SOURCES;
  const states: Record<string, SourceState> = {};
  for (const [id, state] of Object.entries(stored['states'])) if (isRecord(state)) states[id] = { ...FRESH_STATE, ...state };
  const { blocked } = stored;
  return {
    format: 1, states, added: stored['added'] as FeedSource[],
    blocked: typeof blocked === 'string' ? blocked : null,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const HOUR = 3_600_000;
const FIRST_RETRY_HOURS = 0.25;
const LAST_RETRY_HOURS = 24;

/** True when the source should be asked now. A date that only a clock set wrong explains counts as due. */
export function isDue(state: SourceState, refreshHours: number, now: number): boolean {
  if (state.nextAt === null) return true;
  const next = Date.parse(state.nextAt);
  return !Number.isFinite(next) || next <= now || next - now > 2 * Math.max(refreshHours, LAST_RETRY_HOURS) * HOUR;
}

/** When to ask again after a success: about the refresh interval, spread by a tenth so that users do not all ask at once. */
export function nextAfterSuccess(refreshHours: number, now: number, random: number): string {
  return new Date(now + refreshHours * HOUR * (0.95 + random * 0.1)).toISOString();
}

/** When to ask again after a failure: doubling from a quarter of an hour to a day, spread by half; later if the server says so. */
export function nextAfterFailure(failures: number, now: number, random: number, retryAfterSeconds: number | null): string {
  const hours = Math.min(LAST_RETRY_HOURS, FIRST_RETRY_HOURS * 2 ** Math.min(failures, 12)) * (0.75 + random * 0.5);
  const asked = Math.min(retryAfterSeconds ?? 0, 7 * 24 * 3600) * 1000;
  return new Date(now + Math.max(hours * HOUR, asked)).toISOString();
}

/** `Retry-After` in seconds (RFC 9110 §10.2.3: seconds or a date), null when absent or unreadable. */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  if (/^\d{1,7}$/u.test(header.trim())) return Number(header);
  const date = Date.parse(header);
  return Number.isFinite(date) ? Math.max(0, (date - now) / 1000) : null;
}

/** A source says nothing by its silence once three updates in a row were missed, though never before a week. */
export function staleAfter(refreshHours: number): number {
  return Math.max(3 * refreshHours, 7 * 24);
}
