import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FEEDS } from '../../src/knowledge/feeds';

describe('the table of feeds', () => {
  it('names each source once', () => {
    expect(new Set(FEEDS.map(({ id }) => id)).size).toBe(FEEDS.length);
    expect(new Set(FEEDS.map(({ name }) => name)).size).toBe(FEEDS.length);
    expect(FEEDS.filter(({ id }) => !/^[a-z0-9-]+$/u.test(id))).toEqual([]);
  });

  it('fetches over https only, from a place, not from a query', () => {
    const addresses = FEEDS.flatMap((feed) => [feed.homepage, ...feed.addresses]).map((address) => new URL(address));
    expect(addresses.filter(({ protocol, search, username }) => protocol !== 'https:' || search !== '' || username !== '')).toEqual([]);
    expect(FEEDS.every((feed) => feed.addresses.length > 0)).toBe(true);
  });

  it('leaves to the user what a licence forbids or does not say', () => {
    const doubtful = /no commercial|none stated|not read|terms|DBAD/u;
    expect(FEEDS.filter((feed) => feed.onByDefault && doubtful.test(feed.licence))).toEqual([]);
  });

  it('asks nobody more than twice a day, and calls an address seen only with a date', () => {
    expect(FEEDS.filter((feed) => feed.refreshHours < 12)).toEqual([]);
    expect(FEEDS.filter((feed) => feed.seen !== null && !/^\d{4}-\d{2}-\d{2}$/u.test(feed.seen))).toEqual([]);
  });

  it('serves shoppers of several countries, and lets a single strong word come only from an authority', () => {
    expect(new Set(FEEDS.filter((feed) => feed.onByDefault).flatMap((feed) => feed.countries)).size).toBeGreaterThanOrEqual(5);
    expect(FEEDS.filter((feed) => feed.strength === 'strong').map(({ id }) => id)).toEqual(['ctia', 'procon-sp']);
  });

  it('is the table that docs/feeds.md shows', () => {
    const shown = readFileSync('docs/feeds.md', 'utf8').split('\n').filter((line) => line.startsWith('| `'));
    expect(shown.map((line) => line.split(' | '))).toEqual(FEEDS.map((feed) => [
      `| \`${feed.id}\``, `[${feed.name}](${feed.homepage})`, feed.licence, feed.format, `${feed.refreshHours} h`, feed.countries.join(', ') || 'any',
      `${feed.strength}${feed.group === undefined ? '' : `, group ${feed.group}`}`, feed.onByDefault ? 'on' : 'off', feed.seen === null ? 'not fetched here |' : `seen ${feed.seen} |`,
    ]));
  });
});
