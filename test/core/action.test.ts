import { describe, expect, it } from 'vitest';
import { actionFor, ACTIONS, type Action } from '../../src/core/action';
import type { Finding } from '../../src/core/assess';
import type { History, Level } from '../../src/core/evidence';
import type { Ask } from '../../src/core/payment/page-facts';
import { EMPTY_PAGE } from '../checks/evidence-of';

const listed: Finding = { check: 'reputation/listed', direction: 'concern', strength: 'proof', reason: 'blocklisted', params: {}, points: -70 };
const weakly: Finding = { ...listed, strength: 'fair', points: -15 };
const history = (decision: History['decision']): History => ({ firstSeen: null, visits: 0, paidOn: [], decision });

describe('actionFor', () => {
  it.each<{ level: Level; asks?: readonly Ask[] | null; found?: readonly Finding[]; decision?: History['decision']; action: Action; why: string }>([
    { level: 'danger', asks: null, found: [listed], action: 'interstitial', why: 'a listed host is stopped before anything is looked at' },
    { level: 'danger', asks: ['payment'], action: 'interstitial', why: 'danger where money is asked for' },
    { level: 'danger', asks: ['credentials'], action: 'interstitial', why: 'danger where a password is asked for' },
    { level: 'danger', asks: [], found: [weakly], action: 'badge', why: 'danger by cues on a page that asks for nothing costs nothing yet' },
    { level: 'danger', asks: ['payment'], found: [listed], decision: 'trusted', action: 'badge', why: 'the shopper has been told and has decided' },
    { level: 'caution', asks: ['payment'], action: 'note', why: 'a word beside the pay control' },
    { level: 'caution', asks: ['payment'], decision: 'trusted', action: 'badge', why: 'a vouched shop is not interrupted' },
    { level: 'caution', asks: ['credentials'], action: 'badge', why: 'the note belongs to payments' },
    { level: 'caution', asks: null, action: 'badge', why: 'nobody has looked at the page yet' },
    { level: 'clear', asks: ['payment'], action: 'badge', why: 'clear whispers' },
    { level: 'unknown', asks: ['payment'], action: 'badge', why: 'asked for money and not judged: the badge says so' },
    { level: 'unknown', asks: [], action: 'nothing', why: 'an ordinary page' },
  ])('$level, asks $asks, $decision: $action ($why)', ({ level, asks = null, found = [], decision = null, action }) => {
    expect(actionFor({ level, findings: found, page: asks === null ? null : { ...EMPTY_PAGE, asks }, history: history(decision) })).toBe(action);
  });

  it('never grows milder as the level worsens, nor as the page asks for more', () => {
    const rank = (level: Level, asks: readonly Ask[]): number => ACTIONS.indexOf(actionFor({ level, findings: [], page: { ...EMPTY_PAGE, asks }, history: null }));
    for (const asks of [[], ['credentials'], ['payment']] as const) {
      expect(rank('danger', asks)).toBeGreaterThanOrEqual(rank('caution', asks));
      expect(rank('caution', asks)).toBeGreaterThanOrEqual(rank('clear', asks));
    }
    for (const level of ['danger', 'caution', 'clear', 'unknown'] as const) expect(rank(level, ['payment'])).toBeGreaterThanOrEqual(rank(level, []));
  });
});
