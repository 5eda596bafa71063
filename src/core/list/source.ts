import type { FeedFormat } from './feed-detect';
import type { Strength } from './head';

/** A public feed as the sources table names it, or an address that the user or an organisation added. */
export interface FeedSource {
  readonly id: string;
  readonly name: string;
  readonly homepage: string | null;
  readonly licence: string | null;
  /** False where the licence or our doubt about it leaves the choice to the user. */
  readonly onByDefault: boolean;
  /** The feed, then mirrors of it: tried in order. https only. */
  readonly addresses: readonly string[];
  /** Null: whatever it turns out to be. */
  readonly format: FeedFormat | null;
  readonly refreshHours: number;
  readonly strength: Strength;
  readonly category: string | null;
  /** Countries whose shoppers it serves best, ISO 3166-1 alpha-2; empty for no particular one. */
  readonly countries: readonly string[];
  /** Sources that take over each other's entries share a group and count as one. */
  readonly group?: string;
  /** The day on which the address was last seen to answer with this format; null: not fetched here. */
  readonly seen: string | null;
}

/** A feed of the table: nothing of it is unknown. */
export interface PublicFeed extends FeedSource {
  readonly homepage: string;
  readonly licence: string;
  readonly format: FeedFormat;
  readonly category: string;
}

/** Lists that somebody has compiled and signed: static files that a manifest names. */
export interface SetSource {
  readonly id: string;
  readonly name: string;
  /** The manifest, then mirrors of it; its files lie beside it. https only. */
  readonly addresses: readonly string[];
  /** Ed25519, raw 32 bytes in base64. Pinned: a set signed by any other key is refused. */
  readonly publicKey: string;
  readonly refreshHours: number;
  /** What a pack of the set may count at most; the manifest says what it counts. */
  readonly strength: Strength;
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
  /** When its content was last taken or confirmed; a source that has this must have a pack. */
  readonly takenAt: string | null;
  /** Signed sets: the manifest that was taken last. It outlives the packs, so that an older set is refused even when they are lost. */
  readonly taken: { readonly sequence: number; readonly sha256: string } | null;
}

export const FRESH_STATE: SourceState = { enabled: null, etag: null, lastModified: null, checkedAt: null, nextAt: null, failures: 0, problem: null, takenAt: null, taken: null };

/** The state of a source whose pack was lost: due at once. What must not be forgotten stays: the user's choice, and how far a set has come. */
export function lostState(state: SourceState = FRESH_STATE): SourceState {
  return { ...FRESH_STATE, problem: 'store-corrupt', enabled: state.enabled, takenAt: state.takenAt, taken: state.taken };
}

export interface ImportedFile {
  readonly name: string;
  /** ISO instant of the import. */
  readonly at: string;
}

export interface SourcesRecord {
  readonly states: Readonly<Record<string, SourceState>>;
  /** Addresses that the user added. */
  readonly added: readonly FeedSource[];
  /** Signed sets that the user or an organisation added. */
  readonly sets: readonly SetSource[];
  /** Files that the user gave, by the id of their pack: what must be there, whatever becomes of the packs. */
  readonly imports: Readonly<Record<string, ImportedFile>>;
  /** Names the packs whose hosts the browser blocks before load; null when none are. */
  readonly blocked: string | null;
}

export const NO_SOURCES: SourcesRecord = { states: {}, added: [], sets: [], imports: {}, blocked: null };

/** Stored value → record, undefined when it is none. Single rows that cannot be read are left out: at worst a source is asked early. */
export function decodeSources(stored: unknown): SourcesRecord | undefined {
  if (!isRecord(stored) || !isRecord(stored['states']) || !Array.isArray(stored['added']) || !Array.isArray(stored['sets'])) return undefined;
  const states: Record<string, SourceState> = {};
  for (const [id, state] of Object.entries(stored['states'])) if (isRecord(state)) states[id] = { ...FRESH_STATE, ...state };
  const imports: Record<string, ImportedFile> = {};
  for (const [id, file] of Object.entries(isRecord(stored['imports']) ? stored['imports'] : {})) {
    if (isRecord(file) && typeof file['name'] === 'string' && typeof file['at'] === 'string') imports[id] = { name: file['name'], at: file['at'] };
  }
  const { blocked } = stored;
  return {
    states, imports,
    added: stored['added'].filter((one): one is FeedSource => isAddressed(one)),
    sets: stored['sets'].filter((one): one is SetSource => isAddressed(one) && typeof one['publicKey'] === 'string'),
    blocked: typeof blocked === 'string' ? blocked : null,
  };
}

function isAddressed(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string' && typeof value['refreshHours'] === 'number'
    && Array.isArray(value['addresses']) && value['addresses'].every((address) => typeof address === 'string')
    && (value['strength'] === 'strong' || value['strength'] === 'weak');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const HOUR = 3_600_000;
const FIRST_RETRY_HOURS = 0.25;
const LAST_RETRY_HOURS = 24;
/** The longest that a feed or a server may put off the next question. */
const WEEK_HOURS = 7 * 24;

/** True when the source should be asked now. A date that only a clock set wrong explains counts as due. */
export function isDue(state: SourceState, refreshHours: number, now: number): boolean {
  if (state.nextAt === null) return true;
  const next = Date.parse(state.nextAt);
  return !Number.isFinite(next) || next <= now || next - now > 2 * Math.max(refreshHours, WEEK_HOURS) * HOUR;
}

/** When to ask again after a success: about the refresh interval, spread by a tenth so that users do not all ask at once. */
export function nextAfterSuccess(refreshHours: number, now: number, random: number): string {
  return new Date(now + refreshHours * HOUR * (0.95 + random * 0.1)).toISOString();
}

/** When to ask again after a failure: doubling from a quarter of an hour to a day, spread by half; later if the server says so. */
export function nextAfterFailure(failures: number, now: number, random: number, retryAfterSeconds: number | null): string {
  const hours = Math.min(LAST_RETRY_HOURS, FIRST_RETRY_HOURS * 2 ** Math.min(failures, 12)) * (0.75 + random * 0.5);
  const asked = Math.min(retryAfterSeconds ?? 0, WEEK_HOURS * 3600) * 1000;
  return new Date(now + Math.max(hours * HOUR, asked)).toISOString();
}

/** `Retry-After` in seconds (RFC 9110 §10.2.3: seconds or a date), null when absent or unreadable. */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  if (/^\d{1,7}$/u.test(header.trim())) return Number(header);
  const date = Date.parse(header);
  return Number.isFinite(date) ? Math.max(0, (date - now) / 1000) : null;
}

/**
 * A source says nothing by its silence once three updates in a row were missed, though never before a week. What a feed says of itself
 * (`Expires`) counts where it is longer than our own interval, up to two weeks: it is made for readers who ask that rarely.
 */
export function staleAfter(refreshHours: number, expiresHours: number | null = null): number {
  return Math.max(3 * refreshHours, WEEK_HOURS, Math.min(3 * (expiresHours ?? 0), 2 * WEEK_HOURS));
}

/** How often an address of the user's own is asked: as its feed says by `Expires`, between half a day and a week; the table's feeds are asked as the table says. */
export function refreshOf(source: Pick<FeedSource, 'refreshHours' | 'format'>, expiresHours: number | null): number {
  return source.format !== null || expiresHours === null ? source.refreshHours : Math.min(Math.max(expiresHours, 12), WEEK_HOURS);
}
