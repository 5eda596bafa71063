import { describe, expect, it } from 'vitest';
import { feedGuards } from '../../src/background/feed-guards';
import { canonicalHost } from '../../src/core/list/host';
import { suffixOf } from '../../src/core/domain/suffix';
import { parseFeed } from '../../src/core/list/feed';
import { SHARED_HOSTS } from '../../src/knowledge/shared-hosts';
import { WELL_KNOWN_SITES } from '../../src/knowledge/well-known-sites';

const read = async (...lines: string[]) => parseFeed(new TextEncoder().encode(lines.join('\n')), feedGuards());

describe('the tables behind the guards', () => {
  it('hold canonical hosts, once each, and no whole registry', () => {
    for (const host of [...SHARED_HOSTS, ...WELL_KNOWN_SITES]) {
      expect(canonicalHost(host)).toBe(host);
    }
    expect([...WELL_KNOWN_SITES].filter((host) => suffixOf(host).publicSuffix === host)).toEqual([]);
  });
});

describe('what no list can condemn', () => {
  it.each([
    { line: 'co.uk', reason: 'public-suffix', why: 'every shop in a country' },
    { line: 'myshopify.com', reason: 'public-suffix', why: 'every shop of a shop builder' },
    { line: 'wordpress.com', reason: 'public-suffix', why: 'every page of a site builder, though the public suffix list does not hold it' },
    { line: 'www.weebly.com', reason: 'protected', why: 'the site builder’s own site' },
    { line: 'paypal.com', reason: 'protected', why: 'a protected name’s own domain' },
    { line: 'checkout.paypal.com', reason: 'protected', why: 'and what lies under it' },
    { line: 'wikipedia.org', reason: 'top-site', why: 'a site that everybody uses' },
    { line: 'www.debian.org', reason: 'top-site', why: 'the same with www' },
    { line: 'sites.google.com', reason: 'protected', why: 'a shared host under a protected name' },
    { line: 'rentry.co', reason: 'shared-host', why: 'a shared host, whole' },
    { line: 'https://telegra.ph/some-shop', reason: 'shared-host', why: 'one page of a shared host' },
    { line: 'https://tinyurl.com/3xyz', reason: 'shared-host', why: 'one short link' },
    { line: 'no-host-at-all!', reason: 'malformed', why: 'no host at all' },
  ])('$line is refused as $reason ($why)', async ({ line, reason }) => {
    const { entries, report } = await read('https://good-entry.test/', line);
    expect([...entries.keys()]).toEqual(['good-entry.test']);
    expect(report.refused).toEqual({ [reason]: 1 });
    expect(report.samples).toEqual([{ text: line, reason }]);
  });

  it.each([
    { line: 'evil-shop.myshopify.com', why: 'the exact tenant of a shop builder' },
    { line: 'evil-shop.weebly.com', why: 'the exact tenant of a site builder that the public suffix list does not hold' },
    { line: 'https://bad.pages.dev/pay', why: 'a page of a tenant that has a host of its own' },
    { line: 'brand-sale.blogspot.com', why: 'a tenant of a blog host' },
  ])('$line is taken ($why)', async ({ line }) => {
    expect((await read('https://good-entry.test/', line)).report).toMatchObject({ entries: 2, refused: {} });
  });
});
