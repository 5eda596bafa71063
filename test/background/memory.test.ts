import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bareEvidence, present, type Evidence } from '../../src/core/evidence';
import type { Judged } from '../../src/background/judge-tab';
import { newRecord, type TabRecord } from '../../src/background/tab-record';
import { evidenceOf } from '../checks/evidence-of';
import { fakeBrowser } from '../platform/fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { forget, historyOf, ownMerchants, rememberDecision, rememberPayment, rememberTraits, rememberVisit } = await import('../../src/background/memory');
const { remember } = await import('../../src/background/remember');

const NOW = '2026-05-12T10:00:00.000Z';
const LATER = '2026-05-20T10:00:00.000Z';
const PSP = { kind: 'psp', value: 'Example Pay' } as const;
const seenOf = async (domain: string, incognito = false): Promise<unknown> => {
  const fact = await historyOf(domain, LATER, incognito, true);
  return fact.state === 'present' ? fact.value.seen : fact;
};
const store = (merchant: object): void => { fake.areas['local']?.set('merchants', { version: 1, value: { since: '2026-01-01', merchants: { 'shop.test': merchant } } }); };

beforeEach(() => { fake.areas['local']?.clear(); });

describe('what is remembered of a shop’s ways', () => {
  it('is dated when it is first seen, and kept', async () => {
    await rememberVisit('shop.test', NOW);
    await rememberTraits('shop.test', NOW, [PSP]);
    await rememberTraits('shop.test', LATER, [PSP, { kind: 'own-form', value: '' }]);
    expect(await seenOf('shop.test')).toEqual([{ ...PSP, since: '2026-05-12' }, { kind: 'own-form', value: '', since: '2026-05-20' }]);
  });

  it('is written only when it is news', async () => {
    await rememberVisit('shop.test', NOW);
    await rememberTraits('shop.test', NOW, [PSP]);
    const before = fake.areas['local']?.get('merchants');
    await rememberTraits('shop.test', LATER, [PSP]);
    expect(fake.areas['local']?.get('merchants')).toBe(before);
  });

  it('goes with the shop', async () => {
    await rememberVisit('shop.test', NOW);
    await rememberTraits('shop.test', NOW, [PSP]);
    await forget('shop.test', NOW);
    await rememberTraits('shop.test', NOW, [PSP]);
    expect(await seenOf('shop.test')).toMatchObject({ state: 'unavailable', reason: 'memory-young' });
    await rememberVisit('shop.test', NOW);
    expect(await seenOf('shop.test')).toBeUndefined();
  });

  it('is not told in a private window, not even beside a decision', async () => {
    await rememberVisit('shop.test', NOW);
    await rememberTraits('shop.test', NOW, [PSP]);
    expect(await seenOf('shop.test', true)).toMatchObject({ state: 'unavailable', reason: 'private-window' });
    await rememberDecision('shop.test', NOW, 'trusted');
    expect(await seenOf('shop.test', true)).toBeUndefined();
  });

  it.each([
    ['memory from before there was any of it', { firstSeen: '2026-02-01', lastSeen: '2026-02-01', visits: 2, paidOn: [], decision: null }],
    ['a part that cannot be read', { firstSeen: '2026-02-01', lastSeen: '2026-02-01', visits: 2, paidOn: [], decision: null, seen: [{ kind: 'colour', value: 'red', since: 'once' }] }],
  ])('the rest stands with %s', async (_why, merchant) => {
    store(merchant);
    expect(await historyOf('shop.test', NOW, false, true)).toEqual({ state: 'present', value: { firstSeen: '2026-02-01', visits: 2, paidOn: [], decision: null } });
  });
});

describe('the shopper’s own merchants', () => {
  it('are those trusted or paid, latest first; never one that was blocked or only visited', async () => {
    await rememberVisit('visited.test', LATER);
    await rememberPayment('paid.test', NOW);
    await rememberDecision('blocked.test', NOW, 'blocked');
    await rememberPayment('blocked.test', NOW);
    await rememberDecision('trusted.test', LATER, 'trusted');
    expect(await ownMerchants(false)).toEqual(['trusted.test', 'paid.test']);
  });

  it('in a private window are only those that were decided on', async () => {
    await rememberPayment('paid.test', NOW);
    await rememberDecision('trusted.test', NOW, 'trusted');
    expect(await ownMerchants(true)).toEqual(['trusted.test']);
  });
});

describe('after a settled judgement', () => {
  const evidence: Evidence = evidenceOf({ url: 'https://shop.test/checkout', page: { stage: 'payment', asks: ['payment'], cardEntries: [{ where: 'psp', origin: 'https://psp.example', psp: 'Example Pay', postsTo: null }] } });
  const judged = (incognito: boolean, given = evidence): Judged => {
    const record: TabRecord = newRecord({ tabId: 1, documentId: 'd', url: 'https://shop.test/checkout', at: NOW, incognito, arrival: { referrer: null, transition: 'link', redirects: 0 }, certificate: null }, []);
    const assessment = { findings: [], action: 'badge', checkout: { stage: 'payment', confidence: 1 }, level: 'clear', registrableDomain: 'shop.test' } as unknown as Judged['assessment'];
    return { record, evidence: given, assessment, freed: false };
  };
  const traits = async (given: Judged, { memory = true, known = false } = {}): Promise<unknown> => {
    const told = vi.fn<(...told: unknown[]) => Promise<void>>(() => Promise.resolve());
    const nothing = (): Promise<void> => Promise.resolve();
    await remember(given, given.record, {
      memoryEnabled: () => Promise.resolve(memory), isRemembered: () => Promise.resolve(known), rememberTraits: told,
      rememberVisit: nothing, rememberPayment: nothing, rememberWarning: nothing, keepDisclosures: nothing, journal: nothing,
    });
    return told.mock.calls[0] ?? null;
  };

  it('how the page takes payment is kept', async () => {
    expect(await traits(judged(false))).toEqual(['shop.test', evidence.now, [PSP]]);
  });

  it('nothing is, from a private window or with remembering off', async () => {
    expect(await traits(judged(true))).toBeNull();
    expect(await traits(judged(false), { memory: false })).toBeNull();
  });

  it('a page judged again brings back nothing that was erased', async () => {
    const again = judged(false);
    expect(await traits({ ...again, record: { ...again.record, counted: true } })).toBeNull();
  });

  it('a legal page is no reason to remember a shop, but adds to one that is', async () => {
    const where = { page: 'imprint', path: '/imprint', on: evidence.now.slice(0, 10), basis: 'text', by: 'visit' } as const;
    const legal = evidenceOf({ url: 'https://shop.test/imprint', disclosures: { items: [{ kind: 'country', value: 'DE', label: 'country', where }] } });
    expect(await traits(judged(false, legal))).toBeNull();
    expect(await traits(judged(false, legal), { known: true })).toEqual(['shop.test', legal.now, [{ kind: 'country', value: 'DE' }]]);
    expect(await traits(judged(false, { ...bareEvidence(NOW), merchant: present({ domain: 'shop.test', relation: 'self', psp: null, inherited: null }) }), { known: true })).toBeNull();
  });
});
