import type { Evidence, EvidenceKind, EvidenceValue, UnavailableReason } from './evidence';

/** How much a finding says. Words only: numbers live in score.ts, reactions in action.ts. */
export type Strength = 'weak' | 'fair' | 'strong' | 'proof';
export type Direction = 'concern' | 'reassurance';
export type Family = 'connection' | 'domain' | 'reputation' | 'payment' | 'merchant' | 'page';

export type Params = Readonly<Record<string, string | number | readonly string[]>>;

export interface Observation {
  readonly direction: Direction;
  readonly strength: Strength;
  /** Names the texts `reason_<reason>_title`, `_detail` and `_tip`. */
  readonly reason: string;
  /** Values for the texts. `target`, when a name is imitated, is its registrable domain. */
  readonly params: Params;
  /** Who says so, and when; an ISO date or null. */
  readonly source?: { readonly name: string; readonly asOf: string | null };
}

/** The evidence was there, but not the part of it that this check rests on. */
export interface CouldNotTell { readonly unavailable: UnavailableReason }

export type Outcome = Observation | readonly Observation[] | CouldNotTell | null;

type Values<K extends EvidenceKind> = { readonly [P in K]: EvidenceValue<P> };

export interface CheckDefinition<K extends EvidenceKind> {
  /** Equals the path below src/checks without `.ts`; never reused once retired. */
  readonly id: string;
  /** Evidence without which the check is "not assessed" and `run` is not called. */
  readonly needs: readonly K[];
  /** Pure and total: same values and `now`, same outcome; never throws. */
  readonly run: (values: Values<K>, evidence: Evidence) => Outcome;
}

export type Check = CheckDefinition<EvidenceKind>;

export function defineCheck<const K extends EvidenceKind>(definition: CheckDefinition<K>): Check {
  return definition;
}

type Source = NonNullable<Observation['source']>;

export const concern = (strength: Strength, reason: string, params: Params = {}, source?: Source): Observation =>
  ({ direction: 'concern', strength, reason, params, ...(source === undefined ? {} : { source }) });

/** Reassurance is never proof of anything, so it ends at `strong`. */
export const reassurance = (strength: Exclude<Strength, 'proof'>, reason: string, params: Params = {}, source?: Source): Observation =>
  ({ direction: 'reassurance', strength, reason, params, ...(source === undefined ? {} : { source }) });

export const nothing: Outcome = null;

/** The third answer: the check counts as not assessed, with this reason. */
export const couldNotTell = (unavailable: UnavailableReason): CouldNotTell => ({ unavailable });

export const familyOf = (checkId: string): Family => checkId.slice(0, checkId.indexOf('/')) as Family;
