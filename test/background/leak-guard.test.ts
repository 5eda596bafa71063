import { beforeEach, describe, expect, it } from 'vitest';
import { createLeakGuard, type GuardedTab, type LeakDeps } from '../../src/background/leak-guard';
import type { SentRequest } from '../../src/platform/request-bodies';

/** What the guard did to its world, in order. */
let done: string[] = [];
let stored = new Map<number, GuardedTab>();
/** How often the browser does not take a rule before it does. */
let unwilling = 0;
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
  refuseStrangers: async (tabId, known) => {
    if (unwilling > 0) {
      unwilling -= 1;
      throw new Error('too many rules');
    }
    done.push(`refuse ${tabId} but ${known.join(' ')}`);
  },
  failed: () => { done.push('not taken'); },
  allowStrangers: async (tabId) => { done.push(`allow ${tabId}`); },
  found: async (_tab, { to, what }) => { done.push(`found ${what} ${to}`); },
});
const typed = { salt: 's', hosts: [], typed: true };
const before = { salt: 's', hosts: ['static.counter.test'], typed: false };
const post = (url: string): SentRequest => ({ tabId: 1, url, method: 'POST', body: 'a body of some length' } as SentRequest);

beforeEach(() => { done = []; stored = new Map(); unwilling = 0; });

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

describe('a rule that the browser does not take', () => {
  const rows = [
    { again: 'typed input', speak: (guard: ReturnType<typeof createLeakGuard>) => guard.heard(1, 0, typed), why: 'the shopper goes on typing' },
    { again: 'judgement', speak: (guard: ReturnType<typeof createLeakGuard>) => guard.arm(1, 'shop.test', [0], true), why: 'the page changed' },
  ];
  it.each(rows)('is tried again at the next $again ($why), and not once more when it stands', async ({ speak }) => {
    unwilling = 1;
    const guard = createLeakGuard(deps());
    await guard.arm(1, 'shop.test', [0], true);
    await guard.heard(1, 0, before);
    await guard.heard(1, 0, typed);
    expect(done).toEqual(['not taken']);
    await speak(guard);
    await speak(guard);
    expect(done).toEqual(['not taken', 'refuse 1 but counter.test']);
    await guard.drop(1);
    expect(done.at(-1)).toBe('allow 1');
  });

  it('is tried again by a worker that was started anew', async () => {
    unwilling = 1;
    const first = createLeakGuard(deps());
    await first.arm(1, 'shop.test', [0], true);
    await first.heard(1, 0, typed);
    await createLeakGuard(deps()).heard(1, 0, typed);
    expect(done).toEqual(['not taken', 'refuse 1 but ']);
  });

  it('is tried again when the worker died before the browser was asked', async () => {
    const first = createLeakGuard({ ...deps(), refuseStrangers: () => new Promise(() => undefined) });
    await first.arm(1, 'shop.test', [0], true);
    void first.heard(1, 0, typed);
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    await createLeakGuard(deps()).heard(1, 0, typed);
    expect(done).toEqual(['refuse 1 but ']);
  });

  it('is given up after five times on this page, and asked for anew on the next', async () => {
    unwilling = Number.POSITIVE_INFINITY;
    const guard = createLeakGuard(deps());
    await guard.arm(1, 'shop.test', [0], true);
    for (let time = 0; time < 9; time += 1) await guard.heard(1, 0, typed);
    expect(done).toEqual(Array.from({ length: 5 }, () => 'not taken'));
    await guard.drop(1);
    unwilling = 0;
    await guard.arm(1, 'shop.test', [0], true);
    await guard.heard(1, 0, typed);
    expect(done.at(-1)).toBe('refuse 1 but ');
  });

  it('does not keep the guard from the page', async () => {
    unwilling = 1;
    const injected: number[] = [];
    const guard = createLeakGuard({ ...deps(), inject: async (tabId) => { injected.push(tabId); } });
    await guard.arm(1, 'shop.test', [0], false);
    await guard.heard(1, 0, typed);
    await guard.arm(1, 'shop.test', [0], true);
    expect([done, injected]).toEqual([['not taken'], [1, 1]]);
  });

  it('is taken back when the page was left while the browser was asked', async () => {
    let take = (): void => undefined;
    const guard = createLeakGuard({ ...deps(), refuseStrangers: () => new Promise((resolve) => { take = () => { done.push('taken late'); resolve(); }; }) });
    await guard.arm(1, 'shop.test', [0], true);
    const asked = guard.heard(1, 0, typed);
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    await guard.drop(1);
    take();
    await asked;
    expect(done).toEqual(['allow 1', 'taken late', 'allow 1']);
  });
});
