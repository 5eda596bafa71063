import { describe, expect, it } from 'vitest';
import { fittingTips } from '../../src/core/tips';
import { TIPS } from '../../src/knowledge/tips';
import { readPageEvidence } from '../../src/ui/view/page-evidence';
import { readStoredAssessment } from '../../src/ui/view/stored-assessment';
import { STATES } from '../fixtures/assessments';
import { messagesOf } from '../fixtures/locale';

const english = messagesOf('en');

describe('the catalogue of tips', () => {
  it('has at least 25, each with its own name', () => {
    expect(TIPS.length).toBeGreaterThanOrEqual(25);
    expect(new Set(TIPS.map(({ id }) => id)).size).toBe(TIPS.length);
  });

  it('has a source, a year and both texts for each', () => {
    for (const { id, source } of TIPS) {
      expect(source.name.length).toBeGreaterThan(3);
      expect(source.date).toMatch(/^(?:19|20)\d\d$/u);
      const key = `tip_${id.replaceAll('-', '_')}`;
      expect(english).toHaveProperty(`${key}_title`);
      expect(english).toHaveProperty(`${key}_detail`);
    }
  });

  it('has no text without a tip', () => {
    const ids = new Set(TIPS.map(({ id }) => id.replaceAll('-', '_')));
    const texts = Object.keys(english).flatMap((key) => /^tip_(.+)_(?:title|detail)$/u.exec(key)?.[1] ?? []);
    expect(texts.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has something to say in every state with a concern about a payment', () => {
    for (const { name, stored, evidence } of STATES) {
      const assessment = readStoredAssessment(stored);
      const asked = assessment !== null && assessment.checkout.stage === 'payment' && assessment.level !== 'clear';
      const tips = assessment === null ? [] : fittingTips(TIPS, { assessment, page: readPageEvidence(JSON.stringify({ evidence })) });
      expect({ name, told: tips.length > 0 || !asked }).toEqual({ name, told: true });
    }
  });
});
