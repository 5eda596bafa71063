import { beforeEach, describe, expect, it } from 'vitest';
import { createWatch } from '../../src/background/watch-tab';
import type { DisclosureReport } from '../../src/core/merchant/disclosure-report';
import { unavailable } from '../../src/core/evidence';
import { commit, report, sender, world } from './tab-world';

let w = world();
beforeEach(() => { w = world(); });

describe('watching a tab', () => {
  it('judges the address at commit, then the page when every frame has reported', async () => {
    const watch = createWatch(w.deps());
    await watch.commit(commit);
    expect(w.assessment()).toMatchObject({ phase: 'address', revision: 1, documentId: 'D1', checkout: { stage: 'none', confidence: 0 } });
    await watch.sentinel(sender, { sensitive: true, settled: false });
    await watch.report(sender, report);
    expect(w.assessment()).toMatchObject({ phase: 'settled', revision: 2, level: 'caution', action: 'note', checkout: { stage: 'payment' } });
    expect(w.shown).toContain('note');
  });

  it('sends the collector into every frame once, and into a later frame alone', async () => {
    const watch = createWatch({ ...w.deps(), framesOf: async () => [{ id: 0, parent: -1, url: commit.url }, { id: 7, parent: 0, url: 'https://psp.test/' }] });
    await watch.commit(commit);
    await watch.sentinel(sender, { sensitive: true, settled: false });
    await watch.sentinel({ ...sender, frameId: 7, documentId: 'F7' }, { sensitive: true, settled: true });
    expect(w.injected).toEqual([null, 7]);
    // The later frame's answer alone is not the page's.
    await watch.report({ ...sender, frameId: 7, documentId: 'F7' }, { ...report, top: false });
    expect(w.assessment()).toMatchObject({ phase: 'address' });
  });

  it('reads the top frame when the browser refuses all frames at once, and does not call the page closed', async () => {
    const deps = w.deps();
    const watch = createWatch({ ...deps, injectCollector: async (tabId, frameId) => (frameId === null ? null : deps.injectCollector(tabId, frameId)) });
    await watch.commit(commit);
    await watch.sentinel(sender, { sensitive: true, settled: false });
    expect(w.assessment()).toMatchObject({ phase: 'address' });
    await watch.report(sender, report);
    expect(w.assessment()).toMatchObject({ phase: 'settled', level: 'caution' });
  });

  it('judges a page whose disclosures wait for an end of loading that never comes', async () => {
    const deps = w.deps();
    const watch = createWatch({ ...deps, reading: { ...deps.reading, ask: () => new Promise(() => undefined) } });
    await watch.commit(commit);
    await watch.sentinel(sender, { sensitive: true, settled: false });
    await watch.report(sender, report);
    expect(w.assessment()).toMatchObject({ phase: 'settled', level: 'caution', action: 'note' });
  });

  describe('asks once more for what a shop says of itself', () => {
    /** A page whose first request for its disclosures came to nothing. */
    async function asked(then: (watch: ReturnType<typeof createWatch>) => Promise<unknown>): Promise<number> {
      const deps = w.deps();
      let times = 0;
      const ask = async (): Promise<void> => { times += 1; };
      const watch = createWatch({ ...deps, reading: { ...deps.reading, ask } });
      await watch.commit(commit);
      await watch.sentinel(sender, { sensitive: true, settled: false });
      await watch.report(sender, report);
      await then(watch);
      await w.runTimers();
      return times;
    }
    const nothing: DisclosureReport = { schema: 1, url: 'http://shop.test/pay', language: '', title: '', whole: false, lines: [], links: [], properties: [], seals: [], origins: [], timers: [], chances: [] };

    it('where nothing has come', async () => { expect(await asked(async () => undefined)).toBe(2); });
    it('but not where it has, be it nothing', async () => {
      expect(await asked((watch) => watch.disclosed(sender, nothing))).toBe(1);
    });
    it('nor of a page that has gone', async () => { expect(await asked((watch) => watch.commit({ ...commit, documentId: 'D2', url: 'http://next.test/' }))).toBe(1); });
    it('where the worker died meanwhile', async () => {
      expect(await asked(async () => {
        w.revive();
        let times = 0;
        const deps = w.deps();
        await createWatch({ ...deps, reading: { ...deps.reading, ask: async () => { times += 1; } } }).resume();
        await w.runTimers();
        expect(times).toBe(1);
      })).toBe(1);
    });
  });

  it('gives a document that comes back from the cache under its old id a time of its own', async () => {
    let now = '2026-11-02T10:00:00.000Z';
    const watch = createWatch({ ...w.deps(), now: () => now });
    await watch.commit(commit);
    await watch.domReady(1);
    await watch.commit({ ...commit, documentId: 'D2', url: 'http://next.test/' });
    now = '2026-11-02T10:00:01.000Z';
    await watch.commit(commit);
    await w.runTimers(1300);
    expect(w.assessment()).toMatchObject({ documentId: 'D1', phase: 'address' });
  });

  it('goes on with the page when one late frame has gone again', async () => {
    const deps = w.deps();
    const watch = createWatch({ ...deps, injectCollector: async (tabId, frameId) => (frameId === 7 ? null : deps.injectCollector(tabId, frameId)) });
    await watch.commit(commit);
    await watch.sentinel(sender, { sensitive: true, settled: false });
    await watch.sentinel({ ...sender, frameId: 7, documentId: 'F7' }, { sensitive: true, settled: true });
    expect(w.assessment()).toMatchObject({ phase: 'address' });
  });

  it('collects anew from the page that follows a frame\'s empty first document', async () => {
    const deps = w.deps();
    const watch = createWatch({ ...deps, framesOf: async () => [{ id: 0, parent: -1, url: commit.url }, { id: 7, parent: 0, url: 'about:blank' }] });
    await watch.commit(commit);
    await watch.sentinel(sender, { sensitive: true, settled: false });
    await watch.report({ ...sender, frameId: 7, documentId: 'EMPTY' }, { ...report, url: 'about:blank', top: false });
    await watch.sentinel({ ...sender, frameId: 7, documentId: 'CARD' }, { sensitive: true, settled: true });
    expect(w.injected).toEqual([null, 7]);
    await watch.report(sender, report);
    expect(w.assessment()).toMatchObject({ phase: 'address' });
  });

  it('settles a quiet page without a collector, and it is not green', async () => {
    const watch = createWatch(w.deps());
    await watch.commit(commit);
    await watch.sentinel(sender, { sensitive: false, settled: true });
    expect(w.assessment()).toMatchObject({ phase: 'settled', level: 'unknown', score: null });
  });

  it.each(['about:blank', 'data:text/html,x', 'blob:https://shop.test/1'])('takes %s in the tab for no page of a shop', async (url) => {
    const watch = createWatch(w.deps());
    await watch.sentinel({ ...sender, url }, { sensitive: false, settled: true });
    await watch.report({ ...sender, url }, report);
    expect(w.storage.size).toBe(0);
  });

  it('says that a page nobody heard from could not be looked at', async () => {
    const watch = createWatch(w.deps());
    await watch.commit(commit);
    await watch.domReady(1);
    await w.runTimers();
    expect(w.assessment()).toMatchObject({ phase: 'settled', level: 'unknown' });
    expect(w.assessment()?.notAssessed).toContainEqual({ check: 'connection/one', why: 'page-closed' });
  });

  it('says that permission is missing, and never that nothing was found', async () => {
    const watch = createWatch(w.deps());
    w.revoke();
    await watch.commit(commit);
    expect(w.assessment()).toMatchObject({ phase: 'settled', level: 'unknown' });
    expect(w.assessment()?.notAssessed).toContainEqual({ check: 'connection/one', why: 'permission-missing' });
  });

  it('forgets what it had read when permission is revoked later', async () => {
    const watch = createWatch(w.deps());
    await watch.commit({ ...commit, url: 'https://shop.test/pay' });
    await watch.sentinel({ ...sender, url: 'https://shop.test/pay' }, { sensitive: true, settled: false });
    await watch.report({ ...sender, url: 'https://shop.test/pay' }, report);
    w.revoke();
    await watch.accessChanged(1);
    expect(w.assessment()).toMatchObject({ level: 'unknown', checkout: { stage: 'none', confidence: 0 } });
  });

  it('ignores a report that comes late from a frame of the document before', async () => {
    const watch = createWatch(w.deps());
    await watch.commit(commit);
    await watch.sentinel(sender, { sensitive: true, settled: false });
    await watch.commit({ ...commit, documentId: 'D2', url: 'http://next.test/' });
    await watch.report({ ...sender, documentId: 'F9', frameId: 3 }, report);
    expect(w.assessment()).toMatchObject({ url: 'http://next.test/', phase: 'address', revision: 1 });
  });

  it('takes a page it never saw committed for a new document', async () => {
    const watch = createWatch(w.deps());
    await watch.sentinel(sender, { sensitive: false, settled: true });
    expect(w.assessment()).toMatchObject({ documentId: 'D1', phase: 'settled', url: 'http://shop.test/pay' });
  });

  it('does not throw away what a page said before its commit was heard', async () => {
    const watch = createWatch(w.deps());
    await watch.sentinel(sender, { sensitive: true, settled: false });
    await watch.commit(commit);
    await watch.report(sender, report);
    expect(w.assessment()).toMatchObject({ phase: 'settled', level: 'caution', documentId: 'D1' });
  });

  it('removes everything of a closed tab', async () => {
    const watch = createWatch(w.deps());
    await watch.commit(commit);
    await watch.closed(1);
    expect([...w.storage.keys()]).toEqual([]);
  });
});

describe('a worker that dies', () => {
  const story = async (watch: ReturnType<typeof createWatch>): Promise<void> => {
    await watch.commit(commit);
    await watch.sentinel(sender, { sensitive: true, settled: false });
    await watch.report(sender, report);
  };

  it('ends at the same warning wherever it died, once the page speaks again', async () => {
    w.kill(Number.POSITIVE_INFINITY);
    await story(createWatch(w.deps()));
    const total = w.touches();
    const expected = w.assessment();
    expect(expected?.level).toBe('caution');
    expect(total).toBeGreaterThan(15);
    for (let at = 1; at <= total; at += 1) {
      w = world();
      w.kill(at);
      await story(createWatch(w.deps()));
      const half = w.assessment();
      // Between death and waking nothing reads as safe.
      expect({ at, level: half?.level }).not.toEqual({ at, level: 'clear' });
      w.revive();
      const again = createWatch(w.deps());
      await again.resume();
      // A sender whose message was not answered sends it again; that is what the new worker hears first.
      await again.sentinel(sender, { sensitive: true, settled: false });
      await again.report(sender, report);
      expect({ at, ...w.assessment() }).toMatchObject({ at, phase: 'settled', level: 'caution', action: 'note', findings: expected?.findings });
    }
  });

  it('settles by itself what it left unsettled, even if the page never speaks again', async () => {
    const watch = createWatch(w.deps());
    await watch.commit(commit);
    w.revive();
    await createWatch(w.deps()).resume();
    await w.runTimers();
    expect(w.assessment()).toMatchObject({ phase: 'settled', level: 'unknown' });
    expect(w.assessment()?.notAssessed.map((gap) => gap.why)).toContain('timeout');
  });
});

describe('an address the browser stopped', () => {
  it('stays stopped when the worker agrees', async () => {
    const deps = w.deps();
    const watch = createWatch({ ...deps, sources: { ...deps.sources, lookUp: async () => ({ answer: 'hit', entry: 'shop.test', sources: [{ id: 'a', name: 'A', strength: 'strong' }], asOf: null }) } });
    await watch.stoppedBefore(commit);
    expect(w.assessment()).toMatchObject({ level: 'danger', action: 'interstitial', url: 'http://shop.test/pay' });
    expect(w.shown).not.toContain('through');
  });

  it('is judged again without being opened again, when something else has changed', async () => {
    const deps = w.deps();
    const watch = createWatch({ ...deps, sources: { ...deps.sources, lookUp: async () => ({ answer: 'hit', entry: 'shop.test', sources: [{ id: 'a', name: 'A', strength: 'strong' }], asOf: null }) } });
    await watch.commit(commit);
    await watch.again(1);
    expect(w.shown.filter((what) => what === 'stop')).toEqual(['stop']);
    expect(w.assessment()).toMatchObject({ action: 'interstitial' });
  });

  it('is let through when the list no longer names it', async () => {
    await createWatch(w.deps()).stoppedBefore(commit);
    expect(w.shown).toContain('through');
  });

  it('keeps a failed list look-up apart from "not listed"', async () => {
    const deps = w.deps();
    const watch = createWatch({ ...deps, sources: { ...deps.sources, lookUp: async () => { throw new Error('gone'); } } });
    await watch.commit(commit);
    expect(w.assessment()?.notAssessed).toContainEqual({ check: 'reputation/two', why: 'store-error' });
    expect(unavailable('store-error').state).toBe('unavailable');
  });
});
