import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStoredAssessment } from '../../../src/ui/view/stored-assessment';
import { STATES, stateNamed } from '../../fixtures/assessments';

const whole = stateNamed('danger').stored as unknown as Record<string, unknown>;

describe('readStoredAssessment', () => {
  it('reads back every named assessment unchanged', () => {
    const stored = STATES.map((state) => state.stored).filter((value) => value !== null && !('damaged' in value));
    expect(stored.length).toBeGreaterThan(12);
    for (const value of stored) expect(readStoredAssessment(structuredClone(value))).toEqual(value);
  });

  const rows: { why: string; broken: unknown }[] = [
    { why: 'nothing', broken: null },
    { why: 'text', broken: 'clear' },
    { why: 'no level', broken: { ...whole, level: undefined } },
    { why: 'a level nobody knows', broken: { ...whole, level: 'safe' } },
    { why: 'clear without a score would look better than it is', broken: { ...whole, level: 'clear', score: null } },
    { why: 'a score without a level to carry it', broken: { ...whole, level: 'unknown', score: 80 } },
    { why: 'a finding that cannot be read may be the one that matters', broken: { ...whole, findings: [{ check: 'domain/lookalike' }] } },
    { why: 'findings that are no list', broken: { ...whole, findings: {} } },
    { why: 'no coverage', broken: { ...whole, coverage: 'all' } },
    { why: 'no list of gaps', broken: { ...whole, notAssessed: undefined } },
  ];
  it.each(rows)('refuses the whole: $why', ({ broken }) => expect(readStoredAssessment(broken)).toBeNull());

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => { readStoredAssessment(value); }));
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...Object.keys(whole)), fc.anything()), (part) => { expect(() => readStoredAssessment({ ...whole, ...part })).not.toThrow(); }));
  });
});
