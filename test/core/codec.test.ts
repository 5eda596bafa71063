import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/registry';
import { assess } from '../../src/core/assess';
import { decodeAssessment, decodeEvidence, encodeAssessment, encodeEvidence } from '../../src/core/codec';
import type { Evidence } from '../../src/core/evidence';
import { evidences } from '../arbitraries/evidence';
import { evidenceOf } from '../checks/evidence-of';

const again = (text: string): unknown => JSON.parse(text);

/** Every place in a JSON value, as a path of keys. */
function places(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((entry, index) => places(entry, [...path, index]))];
  if (typeof value === 'object' && value !== null) return [path, ...Object.entries(value).flatMap(([key, entry]) => places(entry, [...path, key]))];
  return [path];
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((entry: unknown, index) => (index === key ? replaced(entry, rest, by) : entry));
  return Object.fromEntries(Object.entries(value as object).map(([name, entry]: [string, unknown]) => [name, name === key ? replaced(entry, rest, by) : entry]));
}

describe('evidence', () => {
  it('comes back as it went', () => {
    fc.assert(fc.property(evidences, (evidence) => {
      const line = encodeEvidence(evidence);
      expect(line).not.toContain('\n');
      expect(decodeEvidence(again(line))).toEqual({ ok: true, value: evidence });
    }), { numRuns: 300 });
  });

  it('replays to the same assessment, byte for byte', () => {
    fc.assert(fc.property(evidences, (evidence) => {
      const back = decodeEvidence(again(encodeEvidence(evidence)));
      expect(back.ok && JSON.stringify(assess(back.value, checks))).toBe(JSON.stringify(assess(evidence, checks)));
    }), { numRuns: 300 });
  });

  it('survives any single change to its JSON, with an answer and without a throw', () => {
    const junk = fc.constantFrom<unknown>(null, true, -1, 1e308, '', 'x'.repeat(5000), [], {}, [[[]]], { state: 'present' });
    fc.assert(fc.property(evidences, fc.nat(), junk, (evidence, pick, by) => {
      const value = again(encodeEvidence(evidence));
      const all = places(value);
      const decoded = decodeEvidence(replaced(value, all[pick % all.length] ?? [], by));
      const answer = decoded.ok ? JSON.stringify(assess(decoded.value, checks)) : decoded.problem;
      expect(answer).toMatch(decoded.ok ? /^\{"url":/u : /^evidence/u);
    }), { numRuns: 500 });
  });

  it.each<{ value: unknown; problem: string; why: string }>([
    { value: 'evidence', problem: 'evidence: expected an object', why: 'not an object' },
    { value: { schema: 2 }, problem: 'evidence.schema: expected 1', why: 'written by a later version' },
    { value: { ...evidenceOf({}), now: 'yesterday' }, problem: 'evidence.now: expected an ISO 8601 instant in UTC', why: 'checks read the time from here' },
    { value: { ...evidenceOf({}), history: { state: 'unavailable', reason: 'because' } }, problem: 'evidence.history.reason: expected one of the known words', why: 'an unknown reason' },
    { value: { ...evidenceOf({}), merchant: undefined }, problem: 'evidence.merchant: expected an object', why: 'a kind is missing' },
    { value: { ...evidenceOf({}), shopperCountry: { state: 'present', value: 'Germany' } }, problem: 'evidence.shopperCountry.value: expected a country code', why: 'a country by name' },
  ])('is refused with its place: $why', ({ value, problem }) => {
    expect(decodeEvidence(value)).toEqual({ ok: false, problem });
  });

  it('drops what is not evidence, so that nothing rides along', () => {
    const spiced = { ...evidenceOf({}), note: 'secret', page: { ...evidenceOf({}).page, html: '<p>' } };
    expect(encodeEvidence(spiced as unknown as Evidence)).toBe(encodeEvidence(evidenceOf({})));
  });
});

describe('an assessment', () => {
  it('comes back as it went', () => {
    fc.assert(fc.property(evidences, (evidence) => {
      const assessment = assess(evidence, checks);
      expect(decodeAssessment(again(encodeAssessment(assessment)))).toEqual({ ok: true, value: assessment });
    }), { numRuns: 300 });
  });

  it('is refused when it is none', () => {
    expect(decodeAssessment({ level: 'fine' })).toMatchObject({ ok: false });
    fc.assert(fc.property(fc.anything(), (value) => { expect(typeof decodeAssessment(value).ok).toBe('boolean'); }));
  });
});
