import { describe, expect, it } from 'vitest';
import { suffixOf } from '../../../src/core/domain/suffix';
import { parseFeed } from '../../../src/core/list/feed';
import { isFirm, popularGuards, popularityOf, withoutPopular } from '../../../src/core/list/popular';

const guards = popularGuards({ suffixOf, sharedHosts: new Set(['sites.many.example']) });
const read = (text: string) => parseFeed(new TextEncoder().encode(text), guards);
const SITE = { id: 'a', name: 'sites.csv', strength: 'strong' as const };

describe('rankings as they are published', () => {
  const rows: { why: string; text: string; sites: Record<string, number | null> }[] = [
    { why: 'place and domain, without header', text: '1,one.test\n250,two.test\n100000,three.test\n', sites: { 'one.test': 100, 'two.test': 1000, 'three.test': 100_000 } },
    { why: 'a header among whose columns is the place', text: 'GlobalRank,TldRank,Domain,TLD,RefSubNets\n1,1,one.test,test,900\n20000,2,two.test,test,800\n', sites: { 'one.test': 100, 'two.test': 100_000 } },
    { why: 'origins with the size of their bracket', text: 'origin,rank\nhttps://www.one.test,1000\nhttps://two.test,1000\nhttps://m.three.test,10000\n', sites: { 'one.test': 1000, 'two.test': 1000, 'm.three.test': 10_000 } },
    { why: 'numbers that fall are counts, no places', text: '900,one.test\n800,two.test\n700,three.test\n', sites: { 'one.test': null, 'two.test': null, 'three.test': null } },
    { why: 'plain domains: their order says nothing', text: '# ours\none.test\nwww.two.test\n', sites: { 'one.test': null, 'two.test': null } },
    { why: 'the better place of one named twice', text: '1,one.test\n5000,www.one.test\n', sites: { 'one.test': 100 } },
  ];
  it.each(rows)('$why', async ({ text, sites }) => {
    const { entries } = await read(text);
    expect(Object.fromEntries([...entries].map(([host, note]) => [host, popularityOf({ ...SITE, ...note }).rank ?? null]))).toEqual(sites);
  });

  it.each([
    ['github.io', 'public-suffix', 'whose tenants are not popular for it'],
    ['co.uk', 'public-suffix', 'a registry'],
    ['www.co.uk', 'public-suffix', 'a registry behind a label that is left off'],
    ['sites.many.example', 'shared-host', 'pages of many people'],
  ])('refuses %s as %s: %s', async (host, reason) => {
    const { entries, report } = await read(`1,${host}\n2,shop.test\n3,paypal.com\n`);
    expect([...entries.keys()]).toEqual(['shop.test', 'paypal.com']);
    expect(report.samples).toEqual([{ text: host, reason }]);
  });
});

it.each([[undefined, true], [100, true], [100_000, true], [1_000_000, false], [10_000_000, false]])('place %s: nobody can buy it: %s', (rank, firm) => {
  expect(isFirm(rank === undefined ? {} : { rank })).toBe(firm);
});

it('says who says so and when, and takes no category of another list for a place', () => {
  expect(popularityOf({ ...SITE, category: '10000', confirmed: '2026-05-01' })).toEqual({ rank: 10_000, source: 'sites.csv', asOf: '2026-05-01' });
  expect(popularityOf({ ...SITE, category: 'news' })).toEqual({ source: 'sites.csv', asOf: null });
});

it('takes popular sites out of a feed and reports each', async () => {
  const feed = await parseFeed(new TextEncoder().encode('one.test\ntwo.test\nbad\n'), { ...guards, ofPopularSites: false });
  const kept = withoutPopular(feed, new Set(['two.test']));
  expect([...kept.entries.keys()]).toEqual(['one.test']);
  expect(kept.report).toMatchObject({ entries: 1, refused: { 'top-site': 1, malformed: 1 }, samples: [{ text: 'bad' }, { text: 'two.test', reason: 'top-site' }] });
  expect(feed.entries.size).toBe(2);
  expect(withoutPopular(feed, new Set())).toBe(feed);
});
