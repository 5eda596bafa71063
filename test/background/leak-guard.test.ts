import { beforeEach, describe, expect, it } from 'vitest';
import { createLeakGuard, type GuardedTab, type LeakDeps } from '../../src/background/leak-guard';
import type { SentRequest } from '../../src/platform/request-bodies';

/** What the guard did to its world, in order. */
let done: string[] = [];
let stored = new Map<number, GuardedTab>();
let judge: (request: SentRequest) => Promise<boolean> = async () => false;

const deps = (): LeakDeps => ({
  load: async (tabId) => stored.get(tabId) ?? null,
  loadAll: async () => [...stored.values()],
  save: async (tab) => { stored.set(tab.tabId, tab); },
  remove: async (tabId) => { stored.delete(tabId); },
  inject: async () => undefined,
  ask: async () => false,
  isProvider: (host) => host.endsWith('psp.test'),
  watch: (ask) => { judge = ask; return { stop: () => undefined }; },
  refuseStrangers: async (tabId, known) => { done.push(`refuse ${tabId} but ${known.join(' ')}`); },
  allowStrangers: async (tabId) => { done.push(`allow ${tabId}`); },
  found: async (_tab, { to, what }) => { done.push(`found ${what} ${to}`); },
});
const typed = { salt: 's', hosts: [], typed: true };
const before = { salt: 's', hosts: ['static.counter.test'], typed: false };
const post = (url: string): SentRequest => ({ tabId: 1, url, method: 'POST', body: 'a body of some length' } as SentRequest);

beforeEach(() => { done = []; stored = new Map(); });

describe('strangers of a page that calls for caution', () => {
  it('are refused from the moment a number is typed, and those seen before are not', async () => {
    const guard = createLeakGuard(deps());
    await guard.arm(1, 'shop.test', [0], true);
    await guard.heard(1, 0, before);
    expect(done).toEqual([]);
    await guard.heard(1, 0, typed);
    await guard.heard(1, 0, typed);
    expect(done).toEqual(['refuse 1 but counter.test']);
  });

  it('are refused when the warning comes after the number', async () => {
    const guard = createLeakGuard(deps());
    await guard.arm(1, 'shop.test', [0], false);
    await guard.heard(1, 0, typed);
    expect(done).toEqual([]);
    await guard.arm(1, 'shop.test', [0], true);
    expect(done).toEqual(['refuse 1 but ']);
  });

  it('are refused after a first contact, the one that was contacted included', async () => {
    const guard = createLeakGuard(deps());
    await guard.arm(1, 'shop.test', [0], false);
    await guard.heard(1, 0, typed);
    await judge(post('https://thief.test/c'));
    await judge(post('https://thief.test/c'));
    await guard.arm(1, 'shop.test', [0], true);
    expect(done).toEqual(['found unknown thief.test', 'refuse 1 but ']);
  });

  it('are let through again when the shopper goes on, and when the page is left', async () => {
    const guard = createLeakGuard(deps());
    await guard.arm(1, 'shop.test', [0], true);
    await guard.heard(1, 0, typed);
    await guard.arm(1, 'shop.test', [0], false);
    await guard.arm(1, 'shop.test', [0], true);
    await guard.drop(1);
    expect(done).toEqual(['refuse 1 but ', 'allow 1', 'refuse 1 but ', 'allow 1']);
  });

  it('are let through by a worker that was started anew in between', async () => {
    const first = createLeakGuard(deps());
    await first.arm(1, 'shop.test', [0], true);
    await first.heard(1, 0, typed);
    await createLeakGuard(deps()).drop(1);
    expect(done.at(-1)).toBe('allow 1');
  });

  it('of an honest page are nobody’s business', async () => {
    const guard = createLeakGuard(deps());
    await guard.arm(1, 'shop.test', [0], false);
    await guard.heard(1, 0, typed);
    await guard.drop(1);
    expect(done).toEqual([]);
  });
});
