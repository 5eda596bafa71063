import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction, Family, Strength } from '../../src/core/check';
import { award, BANDS, BASE, CAUTION_AT, clampToBand, COVERAGE_WEIGHT, LIKELIHOOD, POINTS_PER_NAT, pointsOf, REASSURING, type Scored } from '../../src/core/score';

const total = (points: readonly number[]): number => points.reduce((sum, n) => sum + n, 0);
const of = (family: Family, strength: Strength, direction: Direction = 'concern'): Scored => ({ family, strength, direction });

const findings = fc.array(fc.record<Scored>({
  family: fc.constantFrom<Family>('connection', 'domain', 'reputation', 'payment', 'merchant', 'page'),
  direction: fc.constantFrom<Direction>('concern', 'reassurance'),
  strength: fc.constantFrom<Strength>('weak', 'fair', 'strong'),
}), { maxLength: 12 });

describe('points', () => {
  it.each([
    { pair: ['weak', 'fair'], why: 'a stronger word weighs more' },
    { pair: ['fair', 'strong'], why: 'a stronger word weighs more' },
    { pair: ['strong', 'proof'], why: 'proof weighs more than any cue' },
  ] as const)('$pair: $why', ({ pair: [less, more] }) => {
    expect(pointsOf('concern', more)).toBeLessThan(pointsOf('concern', less));
    expect(pointsOf('reassurance', more)).toBeGreaterThanOrEqual(pointsOf('reassurance', less));
  });

  it('are ten times the logarithm of the likelihood ratio', () => {
    expect((['weak', 'fair', 'strong', 'proof'] as const).map((word) => pointsOf('concern', word))).toEqual([-6, -15, -30, -70]);
    expect((['weak', 'fair', 'strong'] as const).map((word) => pointsOf('reassurance', word))).toEqual([3, 6, 10]);
    // Far enough from a half that a browser's own logarithm rounds alike.
    for (const ratio of [...Object.values(LIKELIHOOD), ...Object.values(REASSURING)]) expect(Math.abs((POINTS_PER_NAT * Math.log(ratio)) % 1 - 0.5)).toBeGreaterThan(0.01);
  });

  it('decide the levels as the words promise', () => {
    expect(pointsOf('concern', 'strong')).toBeLessThanOrEqual(CAUTION_AT);
    expect(2 * pointsOf('concern', 'fair')).toBeLessThanOrEqual(CAUTION_AT);
    expect(pointsOf('concern', 'fair')).toBeGreaterThan(CAUTION_AT);
    expect(3 * pointsOf('concern', 'weak')).toBeGreaterThan(CAUTION_AT);
    expect(BASE + pointsOf('concern', 'proof')).toBeLessThanOrEqual(BANDS.danger[1]);
  });

  it('lie in bands that cover 0 to 100 without a gap or overlap', () => {
    const { danger, caution, clear } = BANDS;
    expect([danger[0], danger[1] + 1, caution[1] + 1, clear[1]]).toEqual([0, caution[0], clear[0], 100]);
    expect(clampToBand(-40, 'danger')).toBe(0);
    expect(clampToBand(55, 'clear')).toBe(60);
    expect(clampToBand(90, 'caution')).toBe(59);
  });

  it('weigh coverage in whole numbers for every family', () => {
    for (const weight of Object.values(COVERAGE_WEIGHT)) expect(Number.isInteger(weight) && weight > 0).toBe(true);
  });
});

describe('award', () => {
  it('caps a family: ten cues on one fact are not ten facts', () => {
    const ten = total(award(Array.from({ length: 10 }, () => of('payment', 'strong'))));
    expect(ten).toBe(total(award(Array.from({ length: 20 }, () => of('payment', 'strong')))));
    expect(ten).toBeGreaterThan(10 * pointsOf('concern', 'strong'));
  });

  it('leaves proof its whole weight beside capped cues, and counts it once', () => {
    const cues = Array.from({ length: 5 }, () => of('reputation', 'strong'));
    expect(total(award([...cues, of('reputation', 'proof')]))).toBe(total(award(cues)) + pointsOf('concern', 'proof'));
    expect(award([of('reputation', 'proof'), of('reputation', 'proof')])).toEqual([pointsOf('concern', 'proof'), 0]);
  });

  it('bounds reassurance over all families', () => {
    const all: Family[] = ['connection', 'domain', 'reputation', 'payment', 'merchant', 'page'];
    const most = total(award(all.flatMap((family) => [of(family, 'strong', 'reassurance'), of(family, 'strong', 'reassurance')])));
    expect(most).toBe(BANDS.clear[1] - BASE);
  });

  it('sums alike in any order, in whole numbers, with the right sign', () => {
    fc.assert(fc.property(findings, fc.nat(), (list, seed) => {
      const turned = [...list.slice(seed % (list.length + 1)), ...list.slice(0, seed % (list.length + 1))].toReversed();
      const points = award(list);
      expect(total(award(turned))).toBe(total(points));
      points.forEach((n, index) => {
        expect(Number.isInteger(n) && !Object.is(n, -0)).toBe(true);
        expect(list[index]?.direction === 'concern' ? n <= 0 : n >= 0).toBe(true);
      });
    }));
  });

  it('never rises by another concern and never falls by another reassurance', () => {
    fc.assert(fc.property(findings, findings, (list, [extra]) => {
      if (extra === undefined) return;
      const change = total(award([...list, extra])) - total(award(list));
      expect(extra.direction === 'concern' ? change <= 0 : change >= 0).toBe(true);
    }));
  });
});
