import type { Direction, Family, Strength } from './check';
import type { Level } from './evidence';

/**
 * The only place with numbers. Points are log-odds in tenths of a decibel-like unit the shopper sees as points of 100:
 * one `weak` finding moves an undecided shopper little, two independent `strong` ones decide.
 */
export const BASE = 70;

const CONCERN: Record<Strength, number> = { weak: -6, fair: -15, strong: -30, proof: -70 };
const REASSURANCE: Record<Strength, number> = { weak: 3, fair: 6, strong: 10, proof: 10 };

/** Findings of one family lean on the same facts, so together they count no more than this (proof excepted). */
const FAMILY_CONCERN_CAP: Record<Family, number> = { connection: -40, domain: -40, reputation: -70, payment: -50, merchant: -40, page: -30 };
const FAMILY_REASSURANCE_CAP = 15;
const REASSURANCE_CAP = 30;

/** Score bands of the levels, inclusive. */
export const BANDS: Record<Exclude<Level, 'unknown'>, readonly [number, number]> = { danger: [0, 24], caution: [25, 59], clear: [60, 100] };

/** Concern points (without reassurance) from which weak and fair findings together make `caution`. */
export const CAUTION_AT = -27;

/** Share of the weights below that must have been assessed before "no problem found" may be said. */
export const CLEAR_COVERAGE = 0.6;

/** What each family is worth in coverage. */
export const COVERAGE_WEIGHT: Record<Family, number> = { connection: 1, domain: 2, reputation: 3, payment: 3, merchant: 1, page: 1 };

export const pointsOf = (direction: Direction, strength: Strength): number =>
  direction === 'concern' ? CONCERN[strength] : REASSURANCE[strength];

export interface Scored { readonly family: Family; readonly direction: Direction; readonly strength: Strength }

/**
 * Points of each finding, in the order given, after the caps: what a family has used up, later findings of it no longer add.
 * Integers; the sums do not depend on the order, only whose points they are.
 */
export function award(findings: readonly Scored[]): readonly number[] {
  const used = new Map<string, number>();
  const take = (key: string, points: number, cap: number): number => {
    const before = used.get(key) ?? 0;
    const after = cap < 0 ? Math.max(cap, before + points) : Math.min(cap, before + points);
    used.set(key, after);
    return after - before;
  };
  return findings.map(({ family, direction, strength }) => {
    const points = pointsOf(direction, strength);
    if (direction === 'reassurance') return take('reassurance', take(`${family} reassurance`, points, FAMILY_REASSURANCE_CAP), REASSURANCE_CAP);
    // Proof is not one more cue of its family: it has a cap of its own, so that two proofs are not worth two lives.
    return strength === 'proof' ? take(`${family} proof`, points, CONCERN.proof) : take(family, points, FAMILY_CONCERN_CAP[family]);
  });
}

export function clampToBand(score: number, level: Exclude<Level, 'unknown'>): number {
  const [low, high] = BANDS[level];
  return Math.min(high, Math.max(low, score));
}
