import { describe, expect, it } from 'vitest';
import { judgeDemo } from '../../src/background/demo';
import { checks } from '../../src/checks/registry';
import { DEMO_SHOPS } from '../../src/knowledge/demo/shops';
import { messagesOf } from '../fixtures/locale';

describe('the classroom demo', () => {
  it.each(DEMO_SHOPS)('$id is judged as its lesson says', ({ id, expected }) => {
    const judged = judgeDemo(id, checks);
    const reasons = judged?.assessment.findings.map(({ reason }) => reason) ?? [];
    // A warning is about its first reason; what speaks for a shop may grow by further checks.
    const told = expected.level === 'danger' || expected.level === 'caution' ? reasons[0] : reasons.find((reason) => reason === expected.reason);
    expect({ level: judged?.assessment.level, reason: told, reasons }).toMatchObject(expected);
  });

  it('says the same on every run', () => {
    for (const { id } of DEMO_SHOPS) expect(judgeDemo(id, checks)).toEqual(judgeDemo(id, checks.toReversed()));
  });

  it('shows every level, eight lessons or more, each with its words', () => {
    expect(DEMO_SHOPS.length).toBeGreaterThanOrEqual(8);
    expect(new Set(DEMO_SHOPS.map(({ expected }) => expected.level))).toEqual(new Set(['clear', 'caution', 'danger', 'unknown']));
    const english = messagesOf('en');
    for (const { id } of DEMO_SHOPS) {
      for (const part of ['lesson', 'look']) expect(english).toHaveProperty(`demo_${id.replaceAll('-', '_')}_${part}`);
    }
  });

  it('uses addresses that nobody can own, known providers apart', () => {
    for (const { url, from } of DEMO_SHOPS) {
      expect(from !== null || new URL(url).hostname.endsWith('.test')).toBe(true);
    }
  });

  it('knows no other shop', () => expect(judgeDemo('nobody', checks)).toBeNull());
});
