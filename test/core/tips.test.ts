import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/assess';
import { fittingTips, type Tip, type TipSituation } from '../../src/core/tips';

const source = { name: 'Somebody', date: '2026' };
const concernOf = (reason: string, direction: Finding['direction'] = 'concern'): Finding => ({ check: 'x/y', direction, strength: 'fair', reason, params: {}, points: -15 });
const situation = (more: Partial<{ level: TipSituation['assessment']['level']; findings: Finding[]; page: TipSituation['page'] }> = {}): TipSituation => ({
  assessment: { level: more.level ?? 'caution', findings: more.findings ?? [], checkout: { stage: 'payment', confidence: 1 } },
  page: more.page ?? { asks: ['payment'], methods: ['card'] },
});

const catalogue: Tip[] = [
  { id: 'by-level', when: { levels: ['caution'] }, source },
  { id: 'by-method', when: { methods: ['card', 'paypal'] }, source },
  { id: 'by-reason', when: { reasons: ['first_visit'] }, source },
  { id: 'both', when: { reasons: ['first_visit'], methods: ['crypto'] }, source },
  { id: 'learn-only', when: {}, source },
];
const ids = (of: TipSituation, limit?: number): string[] => fittingTips(catalogue, of, limit).map(({ id }) => id);

describe('fittingTips', () => {
  it('puts the closest fit first', () => expect(ids(situation({ findings: [concernOf('first_visit')] }))).toEqual(['by-reason', 'by-method', 'by-level']));
  it('wants every condition to hold', () => expect(ids(situation({ findings: [concernOf('first_visit')], page: { asks: [], methods: ['crypto'] } }))).toEqual(['by-reason', 'both', 'by-level']));
  it('does not take a reassurance for a concern', () => expect(ids(situation({ findings: [concernOf('first_visit', 'reassurance')] }))).not.toContain('by-reason'));
  it('gives at most three, or as many as asked', () => expect(ids(situation({ findings: [concernOf('first_visit')] }), 1)).toEqual(['by-reason']));
  it('keeps tips without a condition for the learn page', () => expect(ids(situation(), 99)).not.toContain('learn-only'));
  it('has none where none fits', () => expect(ids(situation({ level: 'clear', page: { asks: [], methods: [] } }))).toEqual([]));
});
