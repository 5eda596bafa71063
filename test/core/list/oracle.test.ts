import { describe, expect, it } from 'vitest';
import { allMaybes } from '../../../src/core/list/filter';
import { buildFilter } from '../../../src/core/list/filter-build';
import { compileList } from '../../../src/core/list/host-set';
import { reverseLabels } from '../../../src/core/list/host';
import { buildPack, keptRows } from '../../../src/core/list/pack-build';
import { findInShard } from '../../../src/core/list/shard';
import { NO_PAUSE } from '../../../src/core/list/slices';
import { generatedHost, randomSource } from '../../../scripts/bench/hosts';

describe('a pack of 50,000 entries', () => {
  it('answers exactly like a set, for listed hosts, their subdomains, near misses and strangers', async () => {
    const random = randomSource(11);
    const listed = Array.from({ length: 50_000 }, (_, i) => (i % 9 === 0 ? `a.b${i}.${generatedHost(random)}` : generatedHost(random)));
    const feed = { entries: new Map(listed.map((host) => [host, null])), exceptions: new Set<string>() };
    const oracle = compileList('oracle', feed);
    const built = await buildPack(await keptRows(feed, '2026-05-01', () => null, NO_PAUSE), NO_PAUSE);
    const filter = buildFilter(built.keys);
    const has = (host: string): boolean => allMaybes(filter, host).some((candidate) => {
      const name = reverseLabels(candidate);
      const shard = built.shards.findLast(({ first }) => first <= name);
      return shard !== undefined && findInShard(shard.bytes, built.model, name) !== null;
    });
    const strangers = Array.from({ length: 50_000 }, () => generatedHost(random));
    const near = listed.slice(0, 10_000).flatMap((host) => [`www.${host}`, `x${host}`, host.slice(1), host.slice(host.indexOf('.') + 1)]);
    // Every listed host is asked for in the filter, every hundredth also in its shard: decoding fifty thousand times says no more.
    expect(listed.filter((host) => allMaybes(filter, host).length === 0)).toEqual([]);
    const asked = [...listed.filter((_, i) => i % 100 === 0), ...near.filter((_, i) => i % 10 === 0), ...strangers];
    expect(asked.filter((host) => has(host) !== (oracle.lookup(host) !== null))).toEqual([]);
  });
});
