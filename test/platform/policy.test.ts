import { describe, expect, it } from 'vitest';
import { createPolicy, type Policy } from '../../src/platform/policy';

const BLOCKS: Policy = { BlockedHosts: ['shop.test'] };
const OTHER: Policy = { BlockedHosts: ['other.test'] };

/** A browser whose policy is kept over its end; `worker` is a worker that has just been started. */
function device() {
  let stored: Policy = {};
  let began: number | null = null;
  let time = 1_000_000;
  let writes = 0;
  const says: { policy: Policy | Error } = { policy: {} };
  return {
    says,
    writes: () => writes,
    sleep: (ms: number): void => { time += ms; },
    restart: (): void => { began = null; },
    worker: () => createPolicy({
      ask: async () => { if (says.policy instanceof Error) throw says.policy; return says.policy; },
      kept: {
        get: async () => stored,
        update: async (change) => { writes++; stored = change(stored); return stored; },
        damaged: () => false,
      },
      sessionBegan: async () => (began ??= time),
      now: () => time,
    }),
  };
}

describe('policy of a browser that has just started', () => {
  it.each([[{}, 'says there is none'], [new Error('no manifest'), 'rejects']] as const)('stays what it was while managed storage %o %s', async (none, _how) => {
    const { worker, says, restart, sleep } = device();
    says.policy = BLOCKS;
    expect(await worker().read()).toEqual(BLOCKS);
    sleep(3_600_000);
    restart();
    says.policy = none;
    expect(await worker().read()).toEqual(BLOCKS);
    sleep(30_000);
    expect(await worker().read(), 'also for a worker that was woken meanwhile').toEqual(BLOCKS);
    says.policy = OTHER;
    expect(await worker().read()).toEqual(OTHER);
  });

  it('ends when nothing has come in a minute', async () => {
    const { worker, says, restart, sleep } = device();
    says.policy = BLOCKS;
    await worker().read();
    restart();
    says.policy = {};
    const policy = worker();
    expect(await policy.read()).toEqual(BLOCKS);
    sleep(61_000);
    expect(await policy.read()).toEqual({});
    restart();
    expect(await worker().read(), 'and is not brought back by the next start').toEqual({});
  });

  it('ends at once when the browser tells that it was withdrawn', async () => {
    const { worker, says } = device();
    const policy = worker();
    says.policy = BLOCKS;
    await policy.read();
    says.policy = {};
    policy.changed();
    expect(await policy.read()).toEqual({});
    expect(await worker().read()).toEqual({});
  });

  it('is nothing where there never was one, and is written only when it changes', async () => {
    const { worker, says, writes } = device();
    const policy = worker();
    expect([await policy.read(), await policy.read()]).toEqual([{}, {}]);
    expect(writes()).toBe(0);
    says.policy = BLOCKS;
    await policy.read();
    await policy.read();
    await worker().read();
    expect(writes()).toBe(1);
  });
});
