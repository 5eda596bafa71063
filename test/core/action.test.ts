import { describe, expect, it } from 'vitest';
import { actionFor, ACTIONS, type Action } from '../../src/core/action';
import type { Finding } from '../../src/core/assess';
import type { History, Level } from '../../src/core/evidence';
import type { Ask } from '../../src/core/payment/page-facts';
import { EMPTY_PAGE } from '../checks/evidence-of';

const listed: Finding = { check: 'reputation/listed', direction: 'concern', strength: 'proof', reason: 'blocklisted', params: {}, points: -70 };
const weakly: Finding = { ...listed, strength: 'fair', points: -15 };
const final: Finding = { ...listed, check: 'payment/irreversible-only', strength: 'strong', reason: 'irreversible_only', points: -30 };
const NOW = '2026-11-20T10:00:00.000Z';
const history = (decision: History['decision'], paidOn: readonly string[] = []): History => ({ firstSeen: null, visits: 0, paidOn, decision });

const plain: Finding = { ...final, check: 'connection/insecure-page', reason: 'insecure_page' };

describe('one interruption about the same facts', () => {
  it.each<{ found: readonly Finding[]; level?: Level; warned: History['warned']; paidOn?: readonly string[]; action: Action; why: string }>([
    { found: [plain], warned: undefined, action: 'note', why: 'never told' },
    { found: [plain], warned: { on: '2026-11-01', reasons: ['insecure_page'] }, action: 'badge', why: 'told 19 days ago' },
    { found: [plain], warned: { on: '2026-10-20', reasons: ['insecure_page'] }, action: 'note', why: 'told 31 days ago' },
    { found: [plain], warned: { on: '2026-01-20', reasons: ['insecure_page'] }, paidOn: ['2026-01-20'], action: 'badge', why: 'told, and paid all the same: the shopper knows this shop with it' },
    { found: [plain], warned: { on: '2026-01-20', reasons: ['insecure_page'] }, paidOn: ['2026-01-19'], action: 'note', why: 'the payment was before the warning' },
    { found: [plain, { ...plain, reason: 'form_elsewhere' }], warned: { on: '2026-11-19', reasons: ['insecure_page'] }, action: 'note', why: 'the facts have changed' },
    { found: [plain, { ...plain, reason: 'first_visit', strength: 'weak' }], warned: { on: '2026-11-19', reasons: ['insecure_page'] }, action: 'badge', why: 'a weak concern is no news' },
    { found: [final], warned: { on: '2026-11-19', reasons: ['irreversible_only'] }, action: 'badge', why: 'asked, and answered' },
    { found: [plain], level: 'danger', warned: { on: '2026-11-19', reasons: ['insecure_page'] }, action: 'hold', why: 'danger is asked about every time' },
    { found: [listed], level: 'danger', warned: { on: '2026-11-19', reasons: ['blocklisted'] }, action: 'interstitial', why: 'and so is a listed host' },
  ])('$action: $why', ({ found, level = 'caution', warned, paidOn = [], action }) => {
    const past: History = { ...history(null, paidOn), ...(warned === undefined ? {} : { warned }) };
    expect(actionFor({ now: NOW, level, findings: found, page: { ...EMPTY_PAGE, asks: ['payment'] }, history: past })).toBe(action);
  });
});

describe('actionFor', () => {
  it.each<{ level: Level; asks?: readonly Ask[] | null; found?: readonly Finding[]; decision?: History['decision']; paidOn?: readonly string[]; action: Action; why: string }>([
    { level: 'danger', asks: null, found: [listed], action: 'interstitial', why: 'a listed host is stopped before anything is looked at' },
    { level: 'danger', asks: ['payment'], action: 'hold', why: 'what was typed stays, nothing leaves until the shopper decides' },
    { level: 'danger', asks: ['payment'], found: [listed], action: 'interstitial', why: 'listed is stopped, also at the till' },
    { level: 'danger', asks: ['credentials'], action: 'interstitial', why: 'danger where a password is asked for' },
    { level: 'danger', asks: [], found: [weakly], action: 'badge', why: 'danger by cues on a page that asks for nothing costs nothing yet' },
    { level: 'danger', asks: ['payment'], found: [listed], decision: 'trusted', action: 'badge', why: 'the shopper has been told and has decided' },
    { level: 'caution', asks: ['payment'], action: 'note', why: 'a word beside the pay control' },
    { level: 'caution', asks: ['payment'], decision: 'trusted', action: 'badge', why: 'a vouched shop is not interrupted' },
    { level: 'caution', asks: ['payment'], found: [final], action: 'hold', why: 'money that does not come back, to a shop never paid before: one more question' },
    { level: 'caution', asks: ['payment'], found: [{ ...final, strength: 'fair' }], action: 'note', why: 'instructions in the text are weaker than controls' },
    { level: 'caution', asks: ['payment'], found: [final], paidOn: ['2026-01-02'], action: 'note', why: 'the shopper has paid here before' },
    { level: 'caution', asks: ['credentials'], action: 'badge', why: 'the note belongs to payments' },
    { level: 'caution', asks: null, action: 'badge', why: 'nobody has looked at the page yet' },
    { level: 'clear', asks: ['payment'], action: 'badge', why: 'clear whispers' },
    { level: 'unknown', asks: ['payment'], action: 'badge', why: 'asked for money and not judged: the badge says so' },
    { level: 'unknown', asks: [], action: 'nothing', why: 'an ordinary page' },
  ])('$level, asks $asks, $decision: $action ($why)', ({ level, asks = null, found = [], decision = null, paidOn = [], action }) => {
    expect(actionFor({ now: NOW, level, findings: found, page: asks === null ? null : { ...EMPTY_PAGE, asks }, history: history(decision, paidOn) })).toBe(action);
  });

  it('never grows milder as the level worsens, nor as the page asks for more', () => {
    const rank = (level: Level, asks: readonly Ask[]): number => ACTIONS.indexOf(actionFor({ now: NOW, level, findings: [], page: { ...EMPTY_PAGE, asks }, history: null }));
    for (const asks of [[], ['credentials'], ['payment']] as const) {
      expect(rank('danger', asks)).toBeGreaterThanOrEqual(rank('caution', asks));
      expect(rank('caution', asks)).toBeGreaterThanOrEqual(rank('clear', asks));
    }
    for (const level of ['danger', 'caution', 'clear', 'unknown'] as const) expect(rank(level, ['payment'])).toBeGreaterThanOrEqual(rank(level, []));
  });
});
