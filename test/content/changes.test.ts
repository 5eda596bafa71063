// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../src/content/changes';

describe('watchChanges', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('looks again at once when asked during a look: what that one has passed may have changed', async () => {
    const finish: ((found: boolean) => void)[] = [];
    const changes = watchChanges(() => new Promise((resolve) => { finish.push(resolve); }), [], () => undefined);
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

  it('arms the caller’s listeners anew with every batch of changes: document.open() removes listeners and leaves observers', async () => {
    let armed = 0;
    const changes = watchChanges(async () => false, [], () => { armed += 1; });
    expect(armed).toBe(1);
    changes.now();
    await vi.advanceTimersByTimeAsync(0);
    const before = armed;
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(0);
    expect(armed).toBe(before + 1);
    changes.stop();
  });

  it('looks again when the address changes and the document does not', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    const look = vi.fn<() => Promise<boolean>>(async () => false);
    const changes = watchChanges(look, [], () => undefined);
    changes.now();
    await vi.advanceTimersByTimeAsync(0);
    expect(look).toHaveBeenCalledTimes(1);
    navigation.dispatchEvent(new Event('currententrychange'));
    await vi.advanceTimersByTimeAsync(300);
    expect(look).toHaveBeenCalledTimes(2);
    changes.stop();
    vi.unstubAllGlobals();
  });

  it('looks again when a shadow root it was told of changes', async () => {
    const look = vi.fn<() => Promise<boolean>>(async () => false);
    const changes = watchChanges(look, [], () => undefined);
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    changes.also(root);
    root.append(document.createElement('input'));
    await vi.advanceTimersByTimeAsync(300);
    expect(look).toHaveBeenCalledTimes(1);
    changes.stop();
  });

  it('hears nothing of single nodes while the parser is at work, and looks again all the same', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const observed = vi.spyOn(MutationObserver.prototype, 'observe');
    const look = vi.fn<() => Promise<boolean>>(async () => false);
    const changes = watchChanges(look, [], () => undefined);
    await vi.advanceTimersByTimeAsync(700);
    expect(look).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(500);
    expect(look).toHaveBeenCalledTimes(2);
    expect(observed).not.toHaveBeenCalled();
    state.mockReturnValue('interactive');
    changes.now();
    await vi.advanceTimersByTimeAsync(0);
    expect(observed).toHaveBeenCalledWith(document, expect.anything());
    changes.stop();
    vi.restoreAllMocks();
  });
});
