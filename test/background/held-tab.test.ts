import { beforeEach, describe, expect, it } from 'vitest';
import { createWatch } from '../../src/background/watch-tab';
import { concern, defineCheck } from '../../src/core/check';
import { present } from '../../src/core/evidence';
import { commit, facts, report, sender, world } from './tab-world';

let w = world();
beforeEach(() => { w = world(); });

describe('a hold', () => {
  /** Two independent strong findings on the page: danger, held before anything is sent. */
  const checks = ['connection/one', 'page/two'].map((id) => defineCheck({ id, needs: ['page'], run: () => concern('strong', 'insecure_page') }));
  const again = { ...commit, documentId: 'D2' };
  const spokenAgain = { ...sender, documentId: 'D2' };
  let decided = false;

  /** A page under a hold has just been loaded anew; what was said before is forgotten. */
  async function reloaded(more: Partial<ReturnType<typeof w.deps>> = {}) {
    decided = false;
    const watch = createWatch({ ...w.deps(), checks, isBypassed: async () => decided, ...more });
    await watch.commit(commit);
    await watch.sentinel(sender, { sensitive: true, settled: false });
    await watch.report(sender, report);
    expect(w.shown).toContain('refuse:shop.test');
    await watch.domReady(1);
    w.shown.length = 0;
    await watch.commit(again);
    return watch;
  }

  it('is not shaken off by a page that loads itself anew and is not read in time', async () => {
    const watch = await reloaded();
    await watch.domReady(1);
    await w.runTimers();
    expect(w.assessment()).toMatchObject({ phase: 'settled', documentId: 'D2', checkout: { stage: 'none' } });
    expect(w.shown).not.toContain('allow');
    await watch.sentinel(spokenAgain, { sensitive: true, settled: false });
    await watch.report(spokenAgain, report);
    expect(w.shown).toContain('refuse:shop.test');
    expect(w.shown).not.toContain('allow');
  });

  it('does not end by the time that the document before it had', async () => {
    const watch = createWatch({ ...w.deps(), checks });
    await watch.commit(commit);
    await watch.domReady(1);
    await watch.commit(again);
    await w.runTimers(1300);
    expect(w.assessment()).toMatchObject({ documentId: 'D2', phase: 'address' });
  });

  it.each([
    { what: 'asks for nothing', say: { sensitive: false, settled: true } },
    { what: 'was read and is harmless', say: { sensitive: true, settled: false } },
  ])('ends when the page $what', async ({ say }) => {
    const deps = w.deps();
    let harmless = false;
    const watch = await reloaded({ sources: { ...deps.sources, readFrames: () => ({ ...facts, asks: harmless ? [] : facts.asks }) } });
    harmless = true;
    await watch.sentinel(spokenAgain, say);
    if (say.sensitive) await watch.report(spokenAgain, report);
    expect(w.shown).toContain('allow');
  });

  it('ends when the shopper goes on, also where the page cannot be read', async () => {
    const watch = await reloaded();
    await w.runTimers();
    decided = true;
    await watch.again(1);
    expect(w.shown).toContain('allow');
  });

  it('ends when the shopper vouches for the shop', async () => {
    const deps = w.deps();
    let trusted = false;
    const watch = await reloaded({ sources: { ...deps.sources, historyOf: async () => present({ firstSeen: null, visits: 0, paidOn: [], decision: trusted ? 'trusted' : null }) } });
    await w.runTimers();
    trusted = true;
    await watch.again(1);
    expect(w.shown).toContain('allow');
  });

  it('ends with the permission to look', async () => {
    const watch = await reloaded();
    w.revoke();
    await watch.accessChanged(1);
    expect(w.shown).toContain('allow');
  });
});
