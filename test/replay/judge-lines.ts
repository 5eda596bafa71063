import { checks } from '../../src/checks/registry';
import { assess } from '../../src/core/assess';
import { decodeEvidence, encodeAssessment } from '../../src/core/codec';

/** Each line of evidence judged to one line of assessment, as the worker and the terminal do. */
export const judgeLines = (lines: readonly string[]): readonly string[] => lines.map((line) => {
  const decoded = decodeEvidence(JSON.parse(line));
  return decoded.ok ? encodeAssessment(assess(decoded.value, checks)) : `not evidence: ${decoded.problem}`;
});
