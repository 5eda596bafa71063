import type { EntryNote } from './feed-report';
import { isModel } from './name-model';

/** The one record that says which generation is active, and the state of every source. Both are decoded at the edge. */

export type Strength = 'strong' | 'weak';
export type Origin = 'feed' | 'file' | 'address' | 'policy';

/** One source's pack in the active generation. */
export interface PackState {
  readonly id: string;
  /** Names the records of this pack; never reused. */
  readonly gen: string;
  /** Names the records of what changed since: rows here hide rows of the same name there. Null when nothing did. */
  readonly delta: string | null;
  readonly name: string;
  readonly strength: Strength;
  readonly category: string | null;
  readonly group: string | null;
  readonly origin: Origin;
  readonly enabled: boolean;
  readonly entries: number;
  readonly refused: number;
  /** ISO instant at which the source was last read, changed or not. */
  readonly confirmed: string;
  /** ISO instant at which its content was last taken. */
  readonly updated: string;
  /** After this many hours without confirmation its silence means nothing. */
  readonly staleHours: number;
  /** Of a signed set: which set, and which of its files this pack holds. */
  readonly signed: SignedContent | null;
}

/** What a pack of a signed set was made from. Hashes are SHA-256 in hexadecimal. */
export interface SignedContent {
  readonly set: string;
  readonly base: string;
  readonly delta: string | null;
  /** Entries of the base that our own guards refused. */
  readonly baseRefused: number;
}

export interface FilterState {
  readonly gen: string;
  readonly blocks: number;
  readonly keys: number;
  /** Keys of entries that are gone; they cost a shard read each time they answer "maybe". */
  readonly garbage: number;
  /** Start of each tile in the whole, in 16-bit words; 257 numbers. */
  readonly starts: Uint32Array;
  /** `LAYOUT` of filter.ts when it was written; missing in the oldest. */
  readonly layout?: number;
}

export interface Head {
  readonly format: 1;
  readonly generation: number;
  readonly filter: FilterState | null;
  readonly packs: readonly PackState[];
  /** Ids of sources whose packs were damaged and are not back yet: until then "not listed" cannot be said. */
  readonly lost: readonly string[];
}

/** What a look-up needs of a pack beyond its shards. */
export interface PackNotes {
  /** Decodes the pack's shards. */
  readonly model: Uint16Array;
  readonly notes: readonly (EntryNote | typeof REMOVED)[];
  readonly exceptions: ReadonlySet<string>;
  /** Rows of these records, taken-away entries included: fewer found means that some are gone. */
  readonly rows: number;
}

/** The note of a row of a delta that takes an entry away. */
export const REMOVED = { removed: true } as const;

export function isRemoved(note: EntryNote | typeof REMOVED): note is typeof REMOVED {
  return 'removed' in note;
}

/** The record names of a pack in the order in which they are asked: what changed, then what it changed. */
export function gensOf(pack: Pick<PackState, 'gen' | 'delta'>): string[] {
  return pack.delta === null ? [pack.gen] : [pack.delta, pack.gen];
}

export const EMPTY_HEAD: Head = { format: 1, generation: 0, filter: null, packs: [], lost: [] };

/** Stored value → head; null when it is not one (another format, or damaged). `undefined` is the head of a fresh install. */
export function decodeHead(stored: unknown): Head | null {
  if (stored === undefined) return EMPTY_HEAD;
  if (!isRecord(stored) || stored['format'] !== 1 || typeof stored['generation'] !== 'number') return null;
  const { packs, filter, lost } = stored;
  if (!Array.isArray(packs) || !packs.every(isPackState) || !(filter === null || isFilterState(filter))) return null;
  if (packs.length > 0 && filter === null) return null;
  if (!Array.isArray(lost) || !lost.every((id) => typeof id === 'string')) return null;
  return { format: 1, generation: stored['generation'], filter, packs, lost };
}

export function decodeNotes(stored: unknown): PackNotes | null {
  if (!isRecord(stored)) return null;
  const { model, notes, exceptions, rows } = stored;
  if (!isModel(model) || !Array.isArray(notes) || !notes.every(isRecord) || !(exceptions instanceof Set) || typeof rows !== 'number') return null;
  return { model, notes, exceptions, rows };
}

function isPackState(value: unknown): value is PackState {
  return isRecord(value)
    && ['id', 'gen', 'name', 'confirmed', 'updated'].every((key) => typeof value[key] === 'string')
    && (value['delta'] === null || typeof value['delta'] === 'string')
    && (value['strength'] === 'strong' || value['strength'] === 'weak')
    && typeof value['enabled'] === 'boolean' && typeof value['entries'] === 'number' && typeof value['staleHours'] === 'number';
}

function isFilterState(value: unknown): value is FilterState {
  return isRecord(value) && typeof value['gen'] === 'string' && Number.isInteger(value['blocks']) && (value['blocks'] as number) > 0
    && value['starts'] instanceof Uint32Array && value['starts'].length === 257;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** How far ahead of the clock a date may lie before the clock, or the date, must be wrong. */
const CLOCK_SLACK_HOURS = 48;

/**
 * True while the source was confirmed recently enough for "not listed" to mean something. A date well in the future comes
 * from a clock that was wrong then or is wrong now: its age is not known, so it is not fresh.
 */
export function isFresh(pack: PackState, now: number): boolean {
  const hours = (now - Date.parse(pack.confirmed)) / 3_600_000;
  return hours >= -CLOCK_SLACK_HOURS && hours <= pack.staleHours;
}
