import { describe, expect, it } from 'vitest';
import { decide, type DecideDeps } from '../../src/background/decide';
import { extensionHandlers, type HandlerDeps } from '../../src/background/handlers';
import { newRecord, type TabRecord } from '../../src/background/tab-record';
import type { StoredAssessment } from '../../src/core/stored-assessment';
import type { Decision } from '../../src/messaging/protocol';

const SHOP = 'https://shop.test/checkout';
const assessment = { merchant: 'shop.test', registrableDomain: 'shop.test', level: 'danger', findings: [] } as unknown as StoredAssessment;

/** A held tab; `late`: the browser has told that our page stands in it, and that is still being carried out. */
async function decided(decision: Decision, late: Partial<TabRecord>): Promise<string[]> {
  const done: string[] = [];
  let record: TabRecord = {
    ...newRecord({ tabId: 1, documentId: 'd', url: SHOP, at: '2026-11-02T10:00:00.000Z', incognito: false, arrival: { referrer: null, transition: 'link', redirects: 0 }, certificate: null }, []),
    sentinel: 'sensitive', holding: true,
  };
  const did = (what: string) => async (): Promise<void> => { done.push(what); };
  const deps: DecideDeps = {
    caughtUp: async () => { record = { ...record, ...late }; },
    loadRecord: async () => record, readAssessment: async () => assessment,
    grantBypass: did('bypass'), allowHost: did('allow'), rememberDecision: did('remember'), proceedAllowed: async () => true, journal: did('journal'),
    navigate: async (_tab, url) => done.push(`to ${url}`) > 0, goBack: async () => done.push('back') > 0, newTabUrl: 'about:blank',
    rememberWarning: did('warned'), endHold: did('end'), again: did('again'),
  };
  await decide(1, decision, deps);
  return done;
}

it('our page is told what stands behind it, also when the browser has only just put it there', async () => {
  let record = { url: SHOP, stopped: false };
  const deps = { caughtUp: async () => { record = { url: SHOP, stopped: true }; }, loadRecord: async () => record, readAssessment: async () => assessment } as unknown as HandlerDeps;
  expect(await extensionHandlers(deps)['ui/stopped']({ tabId: 1 }, {} as never)).toEqual({ assessment, address: SHOP });
});

describe('a decision on our own page', () => {
  it('leads back to the shop, also when the browser has only just put that page there', async () => {
    expect((await decided('proceed-once', { stopped: true })).at(-1)).toBe('back');
  });

  it('ends the hold in a page that still stands', async () => {
    expect((await decided('proceed-once', {})).slice(-2)).toEqual(['again', 'end']);
  });

  it('leaves past a page that was stopped after it had loaded, and one step back from a page that stands', async () => {
    expect((await decided('leave', { stopped: true })).at(-1)).toBe('to about:blank');
    expect((await decided('leave', {})).at(-1)).toBe('back');
  });
});
