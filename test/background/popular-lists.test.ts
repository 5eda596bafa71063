import { describe, expect, it } from 'vitest';
import { createPopularLists, type PopularLists } from '../../src/background/popular-lists';
import type { ListServiceParts } from '../../src/background/list-service';
import type { OrganisationList } from '../../src/core/settings/organisation-list';
import { bytes, DAY, feed, guards, listWorld } from './list-world';

const RANKING = '1,one.test\n900,two.test\n90000,three.test\n900000,last.test\n';

/** Both kinds of lists over worlds of their own that share a clock by being moved together. */
function worlds() {
  const sites = listWorld();
  const threats = listWorld();
  const popular = (extra: Partial<ListServiceParts> = {}): PopularLists => {
    let ids = 0;
    return createPopularLists({
      store: sites.store(), sources: sites.sources, copies: sites.copies, egress: sites.egress, clock: sites.clock, random: () => 0.5, newId: () => `p${Math.random()}${ids++}`, ...extra,
    });
  };
  return {
    sites, threats, popular,
    blocks: (extra: Partial<ListServiceParts> = {}) => threats.service({ popularAmong: popular().among, ...extra }),
    sleep: (ms: number): void => {
      sites.sleep(ms);
      threats.sleep(ms);
    },
  };
}

describe('a list of popular sites', () => {
  it('looks at no store before one is wanted', async () => {
    const { popular, sites } = worlds();
    const never = new Proxy(sites.store(), { get: () => () => { throw new Error('looked'); } });
    const lists = popular({ store: never });
    expect(await lists.lookup('one.test')).toEqual({ answer: 'unavailable', reason: 'no-list' });
    await lists.update();
    expect(await lists.among(['one.test'])).toEqual(new Set());
  });

  it('names place and day, also after the worker died', async () => {
    const { popular } = worlds();
    expect(await popular().importFile('top.csv', bytes(RANKING))).toMatchObject({ entries: 4, refused: 0 });
    const woken = popular();
    expect(await woken.lookup('two.test')).toMatchObject({ answer: 'hit', entry: 'two.test', sources: [{ name: 'top.csv', category: '1000', confirmed: '2026-05-01' }] });
    expect(await woken.lookup('other.test')).toMatchObject({ answer: 'miss' });
    await woken.setEnabled('file:top.csv', false);
    expect(await woken.lookup('two.test')).toEqual({ answer: 'unavailable', reason: 'all-off' });
    await woken.remove('file:top.csv');
    expect(await woken.lookup('two.test')).toEqual({ answer: 'unavailable', reason: 'no-list' });
  });

  it('says nothing once it is old: a name may have changed hands', async () => {
    const { popular, sleep } = worlds();
    await popular().importFile('top.csv', bytes(RANKING));
    sleep(31 * DAY);
    expect(await popular().lookup('two.test')).toEqual({ answer: 'unavailable', reason: 'stale' });
    expect(await popular().among(['two.test'])).toEqual(new Set());
  });

  it('comes from an address of an organisation, and goes when it is no longer named', async () => {
    const { popular, sites } = worlds();
    const list: OrganisationList = { name: 'Top', addresses: ['https://top.test/list.csv'], publicKey: null, strength: 'strong', kind: 'popular', replaces: null };
    sites.web.set('https://top.test/list.csv', () => ({ body: RANKING }));
    const named = { organisation: async () => ({ lists: [list], hours: null }) };
    await popular(named).update();
    expect(await popular(named).lookup('one.test')).toMatchObject({ answer: 'hit' });
    await popular().update();
    expect(await popular().lookup('one.test')).toEqual({ answer: 'unavailable', reason: 'no-list' });
  });

  it('leaves block lists without an answer, and the browser’s blocking alone', async () => {
    const { popular, blocks } = worlds();
    const blocked: (readonly string[])[] = [];
    await popular().importFile('top.csv', bytes(RANKING));
    const service = blocks({ dnr: { block: async (hosts) => { blocked.push(hosts); } } });
    await service.syncBlocking();
    expect(blocked.flat()).toEqual([]);
    expect(await service.lookup('one.test')).toEqual({ answer: 'unavailable', reason: 'no-list' });
    expect(await service.status()).toEqual([]);
  });
});

describe('popular sites as a guard of block lists', () => {
  const FEED = 'one.test\nwww.two.test\nevil.one.test\nlast.test\nfour.test\n';
  const LISTED = ['evil.one.test', 'last.test', 'four.test'];
  const rows: { why: string; strength: 'weak' | 'strong'; refused: number; entries: number; listed: readonly string[]; free: readonly string[] }[] = [
    { why: 'a list that nobody examines names popular sites by mistake; not what lies below them, nor a place that can be bought', strength: 'weak', refused: 2, entries: 3, listed: LISTED, free: ['one.test', 'www.two.test'] },
    { why: 'an authority that names a popular site has looked', strength: 'strong', refused: 0, entries: 4, listed: ['one.test', 'www.two.test', 'last.test', 'four.test'], free: ['two.test'] },
  ];
  it.each(rows)('$strength: $why', async ({ strength, refused, entries, listed, free }) => {
    const { popular, blocks, threats } = worlds();
    await popular().importFile('top.csv', bytes(RANKING));
    threats.web.set('https://a.test/list.txt', () => ({ body: FEED }));
    const service = blocks({ feeds: [feed('a', { strength })], guards });
    await service.update();
    expect(await service.status()).toMatchObject([{ entries, refused, problem: null }]);
    for (const host of listed) expect(await service.lookup(host)).toMatchObject({ answer: 'hit', entry: host });
    for (const host of free) expect(await service.lookup(host)).toMatchObject({ answer: 'miss' });
  });

  it('does without it where its store fails', async () => {
    const { popular, threats } = worlds();
    await popular().importFile('top.csv', bytes(RANKING));
    threats.web.set('https://a.test/list.txt', () => ({ body: FEED }));
    const broken = popular({ store: { ...worlds().sites.store(), readStart: () => Promise.reject(new DOMException('gone', 'UnknownError')) } });
    const service = threats.service({ feeds: [feed('a', { strength: 'weak' })], popularAmong: broken.among });
    await service.update();
    expect(await service.lookup('one.test')).toMatchObject({ answer: 'hit' });
  });
});
