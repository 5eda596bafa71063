import { describe, expect, it } from 'vitest';
import { decodeAssessment } from '../../src/core/codec';
import { evidenceLines } from './evidences';
import { judgeLines } from './judge-lines';

describe('recorded evidences', () => {
  const lines = evidenceLines();
  const answers = judgeLines(lines);

  it('are 500 at least, and all of them are judged', () => {
    expect(lines.length).toBeGreaterThanOrEqual(500);
    expect(new Set(lines).size).toBeGreaterThan(lines.length * 0.95);
    expect(answers.filter((line) => line.startsWith('not evidence'))).toEqual([]);
  });

  it('reach every level and most checks, so that equal answers mean something', () => {
    const assessments = answers.map((line) => decodeAssessment(JSON.parse(line))).flatMap((decoded) => (decoded.ok ? [decoded.value] : []));
    expect(new Set(assessments.map(({ level }) => level))).toEqual(new Set(['danger', 'caution', 'clear', 'unknown']));
    expect(new Set(assessments.flatMap(({ findings }) => findings.map(({ check }) => check))).size).toBeGreaterThan(15);
  });

  it('are judged to the same bytes again, in another order', () => {
    expect(judgeLines(lines.toReversed()).toReversed()).toEqual(answers);
  });
});
