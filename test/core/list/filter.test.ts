import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMaybes, blocksFor, decodeTile, encodeTile, firstMaybe, tileHas, tileOf, TILES } from '../../../src/core/list/filter';
import { buildFilter, extendFilter, KeyColumn, tileKeys } from '../../../src/core/list/filter-build';
import { CANDIDATE_ROOM, hashSuffixes } from '../../../src/core/list/hash';
import { reverseLabels, selfAndParents } from '../../../src/core/list/host';
import { NO_PAUSE } from '../../../src/core/list/slices';

const label = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', 'y', 'z', '0', '1', '9', '-', '_'), minLength: 1, maxLength: 12 });
const host = fc.array(label, { minLength: 2, maxLength: 6 }).map((labels) => labels.join('.'));

function column(hosts: Iterable<string>): KeyColumn {
  const keys = new KeyColumn();
  for (const one of hosts) keys.add(one);
  return keys;
}

/** Deterministic names: unlike `Math.random`, a failure repeats. */
function names(count: number, seed: number): string[] {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  return Array.from({ length: count }, () => `${next().toString(36)}${next().toString(36)}.${['test', 'example', 'shop.test'][next() % 3]}`);
}

describe('hashSuffixes', () => {
  it('hashes a host and its parents as if each stood alone', () => {
    fc.assert(fc.property(host, (name) => {
      const out = new Uint32Array(CANDIDATE_ROOM);
      const count = hashSuffixes(name, out);
      const found = Array.from({ length: count }, (_, i) => [name.slice(out[i * 3]), out[i * 3 + 1], out[i * 3 + 2]]).toReversed();
      const alone = selfAndParents(name).map((one) => {
        const own = new Uint32Array(CANDIDATE_ROOM);
        const last = hashSuffixes(one, own) - 1;
        return [one, own[last * 3 + 1], own[last * 3 + 2]];
      });
      expect(found).toEqual(alone);
    }));
  });

  it('hashes a name with reversed labels as the host it stands for', () => {
    fc.assert(fc.property(host, (name) => {
      const [forwards, backwards] = [new KeyColumn(), new KeyColumn()];
      forwards.add(name);
      backwards.addReversed(reverseLabels(name));
      expect([backwards.high[0], backwards.low[0]]).toEqual([forwards.high[0], forwards.low[0]]);
    }));
  });

  it('stays inside its room on the longest host', () => {
    const longest = Array.from({ length: 127 }, () => 'a').join('.');
    expect(longest).toHaveLength(253);
    expect(hashSuffixes(longest, new Uint32Array(CANDIDATE_ROOM))).toBe(126);
  });
});

describe('filter', () => {
  it('never misses what it holds, nor anything under it', () => {
    fc.assert(fc.property(fc.uniqueArray(host, { maxLength: 50 }), label, (hosts, sub) => {
      const filter = buildFilter(column(hosts));
      for (const one of hosts) {
        expect(firstMaybe(filter, one)).toBeGreaterThanOrEqual(0);
        expect(allMaybes(filter, `${sub}.${one}`)).toContain(one);
      }
    }));
  });

  it('says "maybe" of strangers about as rarely as its size promises', () => {
    const filter = buildFilter(column(names(50_000, 1)));
    const strangers = names(200_000, 2);
    const wrong = strangers.filter((one) => firstMaybe(filter, one) >= 0).length;
    // About ten keys share a block of 65,536 remainders; a stranger has at most two candidates.
    expect(wrong / strangers.length).toBeLessThan((2 * 10) / 65_536 * 1.5);
    expect(filter.data.byteLength * 8 / 50_000).toBeLessThan(18.9);
  });

  it('is built of tiles that answer alone', () => {
    const hosts = names(20_000, 3);
    const filter = buildFilter(column(hosts));
    const out = new Uint32Array(CANDIDATE_ROOM);
    for (const one of hosts) {
      const at = (hashSuffixes(one, out) - 1) * 3;
      expect(tileHas(tileOf(filter, out[at + 1]! >>> 24), out[at + 1]!, out[at + 2]!, filter.blocks)).toBe(true);
    }
  });

  it.each([1, 2, 7, 514])('reads tiles back (%i blocks)', (blocks) => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(blocks * 65_536 - 1), { maxLength: 200 }), (keys) => {
      const sorted = keys.toSorted((a, b) => a - b);
      expect([...decodeTile(encodeTile(sorted, blocks), blocks)]).toEqual(sorted);
    }));
  });

  it('grows to the same answer as building it at once', async () => {
    const [old, added] = [names(5000, 4), names(300, 5)];
    const grown = await extendFilter(buildFilter(column(old)), column([...added, ...old.slice(0, 50)]), NO_PAUSE.pause);
    const whole = tileKeys(column([...old, ...added]), grown.blocks);
    for (let i = 0; i < TILES; i++) expect([...decodeTile(tileOf(grown, i), grown.blocks)]).toEqual([...whole[i]!]);
    expect(grown.keys).toBe(whole.reduce((sum, keys) => sum + keys.length, 0));
  });

  it.each([[0, 1], [1, 1], [3000, 1], [1_000_000, 391], [2_000_000, 781]])('%i entries take %i blocks a tile', (keys, blocks) => {
    expect(blocksFor(keys)).toBe(blocks);
  });

  it('finds the same whether it compares a window or one by one, also where blocks are longer than a window', async () => {
    // Far more hosts than the blocks were made for.
    const crowded = await extendFilter(buildFilter(column(names(4000, 7))), column(names(40_000, 8)), NO_PAUSE.pause);
    const asked = [...names(4000, 7), ...names(40_000, 8).slice(0, 4000), ...names(60_000, 9)].map((one, i) => (i % 3 === 0 ? `w${i}.${one}` : one));
    const [fast, slow] = [asked.map((one) => firstMaybe(crowded, one)), asked.map((one) => one.length - (allMaybes(crowded, one).at(-1)?.length ?? one.length + 1))];
    expect(fast).toEqual(slow);
    expect(fast.filter((at) => at >= 0).length).toBeGreaterThan(8000);
    expect(fast.filter((at) => at === -1).length).toBeGreaterThan(50_000);
  });

  it('settles a stranger at its parent of two labels, unless something is listed below that', () => {
    const filter = buildFilter(column(['evil.test', 'a.shared.test', 'x.y.deep.test']));
    const rows: [string, number][] = [
      ['evil.test', 0], ['www.evil.test', 4], ['a.shared.test', 0], ['b.a.shared.test', 2], ['x.y.deep.test', 0],
      ['b.shared.test', -1], ['shared.test', -1], ['y.deep.test', -1], ['deep.test', -1], ['www.other.test', -1], ['test', -1],
    ];
    expect(rows.map(([one]) => [one, firstMaybe(filter, one)])).toEqual(rows);
    expect(allMaybes(filter, 'shared.test'), 'a mark is no entry').toEqual([]);
  });

  it('holds nothing when empty', () => {
    const filter = buildFilter(new KeyColumn());
    expect(names(1000, 6).every((one) => firstMaybe(filter, one) === -1)).toBe(true);
  });
});
