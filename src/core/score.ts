import type { Direction, Family, Strength } from './check';
import type { Level } from './evidence';

/**
 * The only place with numbers. The model is additive in log-odds: a finding multiplies the odds that a page deceives by a likelihood
 * ratio, and points are ten times its natural logarithm. So a score of S stands for odds of e^(S/10) to 1 that all is well, before
 * bands round it to a level. What each word means, where the ratios come from and how they were tested: docs/score.md.
 */
export const POINTS_PER_NAT = 10;

/**
 * A shopper's ordinary page: 1,100 sound ones to one that deceives, stated and not measured. The best a page can be is 100, odds of
 * 22,000 to 1, for no look from outside proves honesty.
 */
export const BASE = 70;

/** How many times as common a finding of this strength is on pages that deceive as on sound ones. */
export const LIKELIHOOD: Readonly<Record<Strength, number>> = { weak: 1.8, fair: 4.5, strong: 20, proof: 1100 };
/** The same for findings that speak for a page, the other way round. Small: whoever deceives takes pains to look well. */
export const REASSURING: Readonly<Record<Strength, number>> = { weak: 1.35, fair: 1.8, strong: 2.7, proof: 2.7 };

const inPoints = (ratios: Readonly<Record<Strength, number>>, sign: 1 | -1): Readonly<Record<Strength, number>> => {
  // Rounded far from halves, so that no browser's logarithm can differ.
  const points = (strength: Strength): number => sign * Math.round(POINTS_PER_NAT * Math.log(ratios[strength]));
  return { weak: points('weak'), fair: points('fair'), strong: points('strong'), proof: points('proof') };
};

const CONCERN = inPoints(LIKELIHOOD, -1);
const REASSURANCE = inPoints(REASSURING, 1);

/** Findings of one family lean on the same facts, so together they count no more than this (proof excepted). */
const FAMILY_CONCERN_CAP: Record<Family, number> = { connection: -40, domain: -40, reputation: -70, payment: -50, merchant: -40, page: -30 };
const FAMILY_REASSURANCE_CAP = 15;
const REASSURANCE_CAP = 30;

/** Score bands of the levels, inclusive. */
export const BANDS: Record<Exclude<Level, 'unknown'>, readonly [number, number]> = { danger: [0, 24], caution: [25, 59], clear: [60, 100] };

/** Concern points (without reassurance) from which findings together make `caution`: odds worsened fifteenfold. */
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
