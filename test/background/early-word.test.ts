import { beforeEach, expect, it } from 'vitest';
import { createWatch, type Commit } from '../../src/background/watch-tab';
import { commit, report, sender, world } from './tab-world';

let w = world();
beforeEach(() => { w = world(); });

const back: Commit = { ...commit, documentId: null, arrival: { ...commit.arrival, transition: 'history' } };
const unnamed = { ...sender, documentId: null };
const story = { ...commit, documentId: null, url: 'http://shop.test/story' };

it.each([['the same shop', story.url], ['another site', 'http://other.test/']])('hears a page that is back from the cache of %s before its commit', async (_, url) => {
  const watch = createWatch(w.deps());
  await watch.commit({ ...story, url });
  await watch.sentinel({ ...unnamed, url }, { sensitive: false, settled: true });
  await watch.sentinel(unnamed, { sensitive: true, settled: true });
  await watch.commit(back);
  await watch.report(unnamed, report);
  expect(w.assessment()).toMatchObject({ url: commit.url, phase: 'settled', level: 'caution', checkout: { stage: 'payment' } });
});

it('reads a page anew that was back and read before its commit was heard', async () => {
  const watch = createWatch(w.deps());
  await watch.commit(story);
  await watch.sentinel({ ...unnamed, url: story.url }, { sensitive: false, settled: true });
  await watch.report(unnamed, report);
  await watch.commit(back);
  expect(w.injected).toEqual([null]);
  await watch.report(unnamed, report);
  expect(w.assessment()).toMatchObject({ url: commit.url, phase: 'settled', level: 'caution', checkout: { stage: 'payment' } });
});

it('settles a quiet page that is back before its commit', async () => {
  const watch = createWatch(w.deps());
  await watch.commit(story);
  await watch.sentinel(unnamed, { sensitive: false, settled: true });
  await watch.commit(back);
  expect(w.assessment()).toMatchObject({ url: commit.url, phase: 'settled' });
});

it('takes no word of the document before for the one that replaces it', async () => {
  const watch = createWatch(w.deps());
  await watch.commit({ ...story, url: commit.url });
  await watch.sentinel(unnamed, { sensitive: true, settled: true });
  await watch.report(unnamed, report);
  await watch.commit({ ...back, arrival: { ...commit.arrival, transition: 'reload' } });
  expect(w.injected).toEqual([null]);
  expect(w.assessment()).toMatchObject({ phase: 'address' });
});

it('takes a quiet word for no answer where the page is looked at anew', async () => {
  const watch = createWatch(w.deps());
  await watch.commit(story);
  await watch.sentinel(unnamed, { sensitive: false, settled: true });
  await watch.commit({ ...back, arrival: commit.arrival });
  expect(w.assessment()).toMatchObject({ url: commit.url, phase: 'address' });
});

it('asks the frames of a page that is back from the cache and whose collector alone speaks, once', async () => {
  const watch = createWatch(w.deps());
  await watch.commit({ ...back, documentId: 'D1' });
  await watch.report({ ...sender, documentId: 'D1' }, report);
  expect(w.injected).toEqual([null]);
  await watch.report({ ...sender, documentId: 'D1' }, report);
  expect(w.injected).toEqual([null]);
  expect(w.assessment()).toMatchObject({ url: commit.url, phase: 'settled', level: 'caution', checkout: { stage: 'payment' } });
});
