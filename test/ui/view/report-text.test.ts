import { describe, expect, it } from 'vitest';
import { reportText } from '../../../src/ui/view/report-text';
import type { StoredAssessment } from '../../../src/core/stored-assessment';
import { STATES, stateNamed } from '../../fixtures/assessments';

const stored = STATES.flatMap(({ name, stored: value }) => (value !== null && 'level' in value ? [{ name, value }] : []));

describe('the report on a wrong warning', () => {
  it('names shop, level and every reason', () => {
    const text = reportText(stateNamed('listed').stored as StoredAssessment, '0.1.0', 'de');
    expect(text).toContain('Shop: billig-schuhe24.test');
    expect(text).toContain('- reputation/listed: blocklisted');
    expect(text).toContain('Watchlist feed 2026-05-12');
    expect(text).toContain('Paylight 0.1.0, de');
  });

  it.each(stored.filter(({ value }) => new URL(value.url).pathname.length > 1))('$name: holds no path of the page', ({ value }) => {
    expect(reportText(value, '0.1.0', 'en')).not.toContain(new URL(value.url).pathname);
  });
});
