import * as fc from 'fast-check';
import { encodeEvidence } from '../../src/core/codec';
import { evidences } from '../arbitraries/evidence';
import { STATES } from '../fixtures/assessments';

/** The same evidences in every run: recorded by their seed. */
const SEED = 20261123;
const MADE = 560;

/** Lines of evidence to be judged alike everywhere: every named state, and made-up ones, consistent or not. */
export function evidenceLines(): readonly string[] {
  const named = STATES.flatMap(({ evidence }) => (evidence === null ? [] : [encodeEvidence(evidence)]));
  return [...named, ...fc.sample(evidences, { seed: SEED, numRuns: MADE }).map(encodeEvidence)];
}
