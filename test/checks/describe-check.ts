import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runChecks, type Finding } from '../../src/core/assess';
import type { Check } from '../../src/core/check';
import { absent, unavailable, type Evidence } from '../../src/core/evidence';
import { evidences } from '../arbitraries/evidence';
import { evidenceOf, type Given } from './evidence-of';

type Expected = Pick<Finding, 'strength' | 'reason'> & Partial<Pick<Finding, 'params' | 'direction' | 'source'>>;

export interface FiringRow extends Given {
  readonly why: string;
  /** In the order of an assessment: concerns first, strongest first. */
  readonly finds: readonly Expected[];
}

/** A benign look-alike: it shares the surface of what fires, and must not fire. */
export interface QuietRow extends Given {
  readonly why: string;
}

export interface CheckDescription {
  readonly firing: readonly [FiringRow, ...FiringRow[]];
  readonly quiet: readonly [QuietRow, ...QuietRow[]];
  /** What the check cannot see or gets wrong, for docs and for whoever improves it. */
  readonly knownLimits: readonly [string, ...string[]];
}

const run = (check: Check, evidence: Evidence): ReturnType<typeof runChecks> => runChecks(evidence, [check]);

const MESSAGES = new URL('../../public/_locales/en/messages.json', import.meta.url);
const messages = (): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(MESSAGES, 'utf8')) as Readonly<Record<string, unknown>>;

/** The specification of one check as rows, and what every check owes: three-valued evidence, totality, texts. */
export function describeCheck(check: Check, { firing, quiet, knownLimits }: CheckDescription): void {
  describe.each([check.id])('%s', () => {
    it.each(firing)('finds: $why', ({ finds, why: _why, ...given }) => {
      const { findings, notAssessed } = run(check, evidenceOf(given));
      expect(notAssessed).toEqual([]);
      expect(findings.map(({ strength, reason }) => ({ strength, reason }))).toEqual(finds.map(({ strength, reason }) => ({ strength, reason })));
      expect(findings).toMatchObject(finds);
    });

    it.each(quiet)('stays quiet: $why', ({ why: _why, ...given }) => {
      const { findings, notAssessed } = run(check, evidenceOf(given));
      expect(notAssessed).toEqual([]);
      expect(findings).toEqual([]);
    });

    it.each(check.needs.map((need) => ({ need })))('says "not assessed" when $need is unavailable, and finds nothing without it', ({ need }) => {
      const { why: _why, finds: _finds, ...given } = firing[0];
      const evidence = evidenceOf(given);
      const blind = run(check, { ...evidence, [need]: unavailable('store-error') });
      expect(blind).toMatchObject({ findings: [], notAssessed: [{ check: check.id, why: 'store-error' }] });
      expect(run(check, { ...evidence, [need]: absent }).findings).toEqual([]);
    });

    it('never throws and never invents, whatever the evidence', () => {
      fc.assert(fc.property(evidences, (evidence) => {
        const before = JSON.stringify(evidence);
        const { findings, notAssessed } = run(check, evidence);
        expect(notAssessed.filter(({ why }) => why === 'error' && check.needs.every((need) => evidence[need].state === 'present'))).toEqual([]);
        expect(run(check, JSON.parse(before) as Evidence).findings).toEqual(findings);
        expect(JSON.stringify(evidence)).toBe(before);
        for (const finding of findings) expect(finding.direction === 'reassurance' && finding.strength === 'proof').toBe(false);
      }), { numRuns: 300 });
    });

    it.skipIf(!existsSync(MESSAGES))('has a title, a detail and a tip for each reason', () => {
      const known = messages();
      const keys = firing.flatMap(({ finds }) => finds.flatMap(({ reason }) => ['title', 'detail', 'tip'].map((part) => `reason_${reason}_${part}`)));
      expect(keys.filter((key) => !Object.hasOwn(known, key))).toEqual([]);
    });

    it('tells its limits', () => {
      for (const limit of knownLimits) expect(limit.length).toBeGreaterThan(20);
    });
  });
}
