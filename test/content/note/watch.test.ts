import { describe, expect, it } from 'vitest';
import { createWatch, TICK_MS } from '../../../src/content/note/watch';

/** Runs a watch over a page that answers each look from the list (the last answer stays). */
function run(answers: (tick: number) => boolean, ticks: number): { repairs: number; failures: number; at: number | null } {
  const seen = { repairs: 0, failures: 0, at: null as number | null };
  let tick = 0;
  const watch = createWatch({ visible: () => answers(tick), repair: () => { seen.repairs += 1; }, failed: () => { seen.failures += 1; seen.at ??= tick; } });
  for (; tick < ticks; tick += 1) watch.tick();
  return seen;
}

describe('createWatch', () => {
  it('leaves a visible note alone', () => expect(run(() => true, 100)).toEqual({ repairs: 0, failures: 0, at: null }));

  it('repairs a note that was hidden once, and goes on', () => expect(run((tick) => tick !== 5, 100)).toEqual({ repairs: 1, failures: 0, at: null }));

  it('gives up once, after 2 seconds out of sight', () => {
    const { failures, at } = run(() => false, 100);
    expect(failures).toBe(1);
    expect((at ?? 0) * TICK_MS).toBe(1750);
  });

  it('gives up soon on a page that hides it by turns', () => {
    expect((run((tick) => tick % 2 === 0, 100).at ?? Infinity) * TICK_MS).toBeLessThan(7000);
    expect((run((tick) => tick % 3 === 0, 100).at ?? Infinity) * TICK_MS).toBeLessThan(4500);
  });

  it('does not fight for ever with a page that hides it again and again', () => {
    const { failures, repairs } = run((tick) => tick % 2 === 0, 1000);
    expect(failures).toBe(1);
    expect(repairs).toBeLessThanOrEqual(40);
  });
});
