// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../src/content/changes';

describe('watchChanges', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('looks again at once when asked during a look: what that one has passed may have changed', async () => {
    const finish: ((found: boolean) => void)[] = [];
    const changes = watchChanges(() => new Promise((resolve) => { finish.push(resolve); }), []);
    changes.now();
    changes.now();
    changes.now();
    expect(finish).toHaveLength(1);
    // A slow look makes the next one wait long when only the page changed; being asked is no change of the page.
    await vi.advanceTimersByTimeAsync(90);
    finish[0]?.(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(finish).toHaveLength(2);
    finish[1]?.(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(finish).toHaveLength(2);
    changes.stop();
  });
});
