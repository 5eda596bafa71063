import { describe, expect, it } from 'vitest';
import { present, type Stage } from '../../src/background/present';
import { newRecord } from '../../src/background/tab-record';
import type { StoredAssessment } from '../../src/core/stored-assessment';

const record = newRecord(
  { tabId: 1, documentId: 'd', url: 'https://shop.test/pay', at: '2026-11-02T10:00:00.000Z', incognito: false, arrival: { referrer: null, transition: 'link', redirects: 0 }, certificate: null }, [],
);
const danger = { action: 'hold', level: 'danger', phase: 'settled', findings: [], merchant: 'shop.test', registrableDomain: 'shop.test' } as unknown as StoredAssessment;

/** A browser that does all but what is named. */
function stageWithout(missing: 'refusal' | 'note' | 'nothing'): { stage: Stage; done: string[] } {
  const done: string[] = [];
  const did = async (what: string): Promise<void> => { done.push(what); };
  return { done, stage: {
    setBadge: (_tab, level, visible) => did(`badge ${visible ? level : 'none'}`),
    showNote: async () => { await did('note'); return missing !== 'note'; }, hideNote: () => did('hide'), stop: () => did('stop'),
    armHold: async () => { await did('armed'); return true; }, tellHold: () => did('told'), allowRequests: () => did('allow'),
    refuseRequests: async () => {
      await did('refuse');
      if (missing === 'refusal') throw new Error('too many rules');
    },
  } };
}

describe('a dangerous page', () => {
  const rows = [
    { missing: 'nothing' as const, done: ['badge danger', 'refuse', 'armed', 'note'], stopped: false, holding: true, why: 'held, with a note' },
    { missing: 'note' as const, done: ['badge danger', 'refuse', 'armed', 'note', 'stop'], stopped: true, holding: true, why: 'a warning that cannot be seen is none; what is refused has to be given back later' },
    { missing: 'refusal' as const, done: ['badge danger', 'refuse', 'armed', 'stop'], stopped: true, holding: false, why: 'a hold that lets scripts send is none' },
  ];
  it.each(rows)('where the browser lacks $missing: $why', async ({ missing, done, stopped, holding }) => {
    const world = stageWithout(missing);
    const standing = await present(record, danger, world.stage, { notes: true, freed: false, known: [] });
    expect(world.done).toEqual(done);
    expect(standing).toMatchObject({ stopped, holding });
  });

  it('is refused what it sends without waiting for the toolbar', async () => {
    const world = stageWithout('nothing');
    let shown = (): void => undefined;
    const presenting = present(record, danger, { ...world.stage, setBadge: () => new Promise((resolve) => { shown = resolve; }) }, { notes: true, freed: false, known: [] });
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    expect(world.done).toEqual(['refuse', 'armed', 'note']);
    shown();
    await presenting;
  });

  it('that is stopped when it is held already gives back what it was refused, once the shopper goes on', async () => {
    const held = { ...record, holding: true };
    const world = stageWithout('nothing');
    const listed = await present(held, { ...danger, action: 'interstitial' }, world.stage, { notes: true, freed: false, known: [] });
    const again = await present({ ...held, ...listed }, danger, world.stage, { notes: true, freed: false, known: [] });
    expect(again).toMatchObject({ stopped: true, holding: true });
    const decided = await present({ ...held, ...again }, { ...danger, action: 'badge' }, world.stage, { notes: true, freed: true, known: [] });
    expect(world.done).toContain('allow');
    expect(decided).toMatchObject({ stopped: false, holding: false });
  });
});
