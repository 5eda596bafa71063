import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suffixOf } from '../../../src/core/domain/suffix';
import { parseFeed } from '../../../src/core/list/feed';
import type { FeedOptions } from '../../../src/core/list/feed';
import { FeedError } from '../../../src/core/list/feed-lines';
import { listGuards } from '../../../src/core/list/guards';

const guards = listGuards({ suffixOf, protectedDomains: new Set(['paypal.com']), sharedHosts: new Set(['sites.many.example']), topSites: new Set(['well-known.example']) });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string, options: Partial<FeedOptions> = {}) => parseFeed(bytes(text), { ...guards, ...options });
const hostsOf = async (text: string, options: Partial<FeedOptions> = {}): Promise<string[]> => [...(await parse(text, options)).entries.keys()];

describe('formats are recognised and read', () => {
  const rows: { why: string; format: string; text: string; hosts: string[] }[] = [
    { why: 'hosts file, aliases on one line', format: 'hosts', text: '# c\n127.0.0.1 localhost\n0.0.0.0 evil-shop.test www.evil-shop.test # x\n::1 ip6-localhost\n', hosts: ['evil-shop.test', 'www.evil-shop.test'] },
    { why: 'plain domains, case and trailing dot', format: 'domains', text: '# list\nEvil-Shop.TEST.\nother.test\n', hosts: ['evil-shop.test', 'other.test'] },
    { why: 'wildcard domains mean the domain', format: 'domains', text: '*.evil-shop.test\n.other.test\n', hosts: ['evil-shop.test', 'other.test'] },
    { why: 'only whole-site rules of AdBlock syntax count', format: 'adblock', text: '! Title: T\n||evil.test^\n||all.test^$all\n||doc.test^$document,popup\n||third.test^$third-party\n||path.test/x^\n||popup.test^$popup\nshop.test##.ad\n||pattern.test-*\n||img.test^$image\n', hosts: ['evil.test', 'all.test', 'doc.test'] },
    { why: 'addresses, defused ones too', format: 'urls', text: 'https://evil.test/pay?x=1\nhxxp://two[.]test/\nhttp://192.0.2.7/login\n', hosts: ['evil.test', 'two.test', '192.0.2.7'] },
    { why: 'table with header', format: 'csv', text: 'id,dateadded,url\n1,2026-01-02 03:04:05,"https://evil.test/a,b"\n2,2026-01-03,http://two.test/\n', hosts: ['evil.test', 'two.test'] },
    { why: 'table with its header in a comment', format: 'csv', text: '# id;domain;note\n1;evil.test;x\n2;two.test;y\n', hosts: ['evil.test', 'two.test'] },
    { why: 'table without header: the column of many hosts beats the column of one', format: 'csv', text: '2026-01-01 01:02:03,ann,url,https://evil.test/,https://posts.test/ann/1\n2026-01-01 01:02:04,bob,url,https://two.test/,https://posts.test/bob/2\n2026-01-01 01:02:05,bob,md5,9e107d9d372bb6826bd81d3542a419d6,https://posts.test/bob/3\n', hosts: ['evil.test', 'two.test'] },
    { why: 'wallet block list', format: 'json', text: '{"version":2,"tolerance":1,"fuzzylist":["famous.test"],"whitelist":["good.test"],"blacklist":["evil.test","two.test"]}', hosts: ['evil.test', 'two.test'] },
    { why: 'objects with an address', format: 'json', text: '[{"phish_id":1,"url":"http:\\/\\/evil.test\\/a","submission_time":"2026-02-03T01:02:03+00:00","target":"Other"}]', hosts: ['evil.test'] },
    { why: 'objects grouped by number', format: 'json', text: '{"17":[{"dateadded":"2026-02-03 01:02:03 UTC","url":"https://evil.test/x.exe"}]}', hosts: ['evil.test'] },
    { why: 'list of maps with deeper parts', format: 'yaml', text: '---\n- name: evil.test\n  url: http://evil.test\n  description: says\n    see https://good.test\n  addresses:\n    ETH:\n    - "0x0"\n- name: "two.test"\n', hosts: ['evil.test', 'two.test'] },
    { why: 'list of scalars in sections', format: 'yaml', text: 'allow:\n  - good.test\ndeny:\n  - evil.test\n  - "two.test"\n', hosts: ['evil.test', 'two.test'] },
  ];
  it.each(rows)('$format: $why', async ({ format, text, hosts }) => {
    const feed = await parse(text);
    expect(feed.format).toBe(format);
    expect([...feed.entries.keys()]).toEqual(hosts);
    expect((await parseFeed(gzipSync(text), guards)).entries).toEqual(feed.entries);
  });

  it.each(rows)('$format: $why, in chunks of any size', async ({ text, hosts }) => {
    const all = bytes(text);
    for (const size of [1, 2, 7, 64]) {
      const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
      expect([...(await parseFeed(chunks, guards)).entries.keys()], `chunks of ${size}`).toEqual(hosts);
    }
  });
});

describe('what an entry may be', () => {
  it.each([
    { why: 'a country registry', text: 'co.uk', reason: 'public-suffix' },
    { why: 'a hosting registry: every tenant would be condemned', text: 'vercel.app', reason: 'public-suffix' },
    { why: "a protected name's own domain", text: 'paypal.com', reason: 'protected' },
    { why: "a host under a protected name's own domain", text: 'www.paypal.com', reason: 'protected' },
    { why: 'a host of many itself: it would condemn them all', text: 'sites.many.example', reason: 'shared-host' },
    { why: 'the same with a label that says nothing', text: 'www.sites.many.example', reason: 'shared-host' },
    { why: 'a site that everybody uses', text: 'well-known.example', reason: 'top-site' },
    { why: 'a page on a host of many', text: 'https://sites.many.example/user/evil', reason: 'shared-host' },
    { why: 'no host', text: 'not a host', reason: 'malformed' },
    { why: 'an address inside somebody\'s network', text: '192.168.1.1', reason: 'private-address' },
  ])('refuses $text: $why', async ({ text, reason }) => {
    const feed = await parse(`ok.test\n${text}\n`, { format: text.startsWith('http') ? 'urls' : 'domains' });
    expect([...feed.entries.keys()]).toEqual(['ok.test']);
    expect(feed.report.refused).toEqual({ [reason]: 1 });
    expect(feed.report.samples).toEqual([{ text, reason }]);
  });

  it('keeps the exact tenant of a shared host', async () => {
    expect(await hostsOf('evil.vercel.app\nevil.github.io\n')).toEqual(['evil.vercel.app', 'evil.github.io']);
  });

  it('keeps a squat on a protected name', async () => {
    expect(await hostsOf('paypal.com.evil.test\npaypai.com\n')).toEqual(['paypal.com.evil.test', 'paypai.com']);
  });

  it('writes Unicode hosts in their ASCII form', async () => {
    expect(await hostsOf('ķeepass.info\nbücher.test\n')).toEqual(['xn--eepass-vbb.info', 'xn--bcher-kva.test']);
  });
});

describe('the report', () => {
  it('counts lines, duplicates, exceptions, other rules, and reads the header', async () => {
    const { report, exceptions } = await parse('! Title: My list\n! Expires: 12 hours\n! Entries: 1,002\n||a.test^\n||A.test^\n||b.test^\n@@||good.b.test^\n###ad\n');
    expect(report).toMatchObject({ lines: 8, entries: 2, duplicates: 1, exceptions: 1, otherRules: 1, first: 'a.test', last: 'b.test', declared: 1002, expiresHours: 12, title: 'My list' });
    expect([...exceptions]).toEqual(['good.b.test']);
  });

  it('keeps the earliest date and says which entries came from paths', async () => {
    const feed = await parse('domain,first_seen,category\na.test,2026-03-01,fakeshop\na.test,2026-01-01,phish\nhttps://b.test/x,,\n');
    expect(feed.entries.get('a.test')).toEqual({ since: '2026-01-01', category: 'fakeshop' });
    expect(feed.report).toMatchObject({ fromPaths: 1, duplicates: 1 });
  });

  it('takes the column it is told to take', async () => {
    expect(await hostsOf('shop,mirror\na.test,m.test\nb.test,n.test\n', { format: 'csv', column: 'mirror' })).toEqual(['m.test', 'n.test']);
    expect(await hostsOf('a.test,m.test\nb.test,n.test\n', { format: 'csv', column: 0 })).toEqual(['a.test', 'b.test']);
  });

  it('marks a JSON feed that breaks off', async () => {
    const feed = await parse('{"blacklist":["a.test","b.te');
    expect(feed.report.truncated).toBe(true);
    expect([...feed.entries.keys()]).toEqual(['a.test']);
  });
});

describe('what is no feed is refused as a whole', () => {
  it.each([
    ['html', '<!DOCTYPE html><html><body>evil.test</body></html>'],
    ['html', '\n <html lang="en">'],
    ['binary', 'a.test\0b.test'],
    ['empty', ' \n\n'],
    ['json-malformed', '{"blacklist":["a.test"}'],
    ['json-malformed', '['.repeat(200)],
  ])('%s: %j', async (code, text) => {
    await expect(parse(text)).rejects.toMatchObject({ name: 'FeedError', code });
  });

  it('stops at the size limit, packed or not', async () => {
    const long = 'a.test\n'.repeat(50_000);
    await expect(parse(long, { maxBytes: 100_000 })).rejects.toMatchObject({ code: 'too-large' });
    await expect(parseFeed(gzipSync(long), { ...guards, maxBytes: 100_000 })).rejects.toMatchObject({ code: 'too-large' });
  });

  it('tells broken gzip from a feed', async () => {
    await expect(parseFeed(gzipSync('a.test\n'.repeat(1000)).subarray(0, 30), guards)).rejects.toMatchObject({ code: 'gzip-corrupt' });
  });

  it('holds no more entries than allowed', async () => {
    const feed = await parse('a.test\nb.test\nc.test\n', { maxEntries: 2 });
    expect(feed.report).toMatchObject({ entries: 2, refused: { 'over-limit': 1 } });
  });
});

describe('hostile input', () => {
  it('never throws anything but a FeedError, and never lets a suffix or a protected name through', async () => {
    const token = fc.constantFrom('||', '^', '$document', '@@', '0.0.0.0 ', 'https://', 'evil.test', 'co.uk', 'paypal.com', 'www.paypal.com', '\n', ',', '"', '{', '[', ']', '}', ':', '- ', 'url: ', '#', '!', '\u202e', 'é', '\r');
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(token, fc.string({ maxLength: 5 })), { maxLength: 60 }), async (parts) => {
      const outcome: unknown = await parse(parts.join('')).then((feed) => [...feed.entries.keys()], (error: unknown) => error);
      const hosts = Array.isArray(outcome) ? outcome.map(String) : [];
      expect(Array.isArray(outcome) || outcome instanceof FeedError).toBe(true);
      expect(hosts.filter((host) => !/^[a-z0-9._-]+$/u.test(host) || guards.isPublicSuffix(host) || guards.guard(host))).toEqual([]);
    }), { numRuns: 400 });
  });

  it('reads a line of ten million characters in bounded memory', async () => {
    const feed = await parseFeed((function* lines() {
      yield bytes('a.test\n');
      for (let i = 0; i < 1000; i++) yield bytes('x'.repeat(10_000));
      yield bytes('\nb.test\n');
    })(), guards);
    expect([...feed.entries.keys()]).toEqual(['a.test', 'b.test']);
  });
});
