import { allMaybes } from '../../src/core/list/filter';
import { buildFilter } from '../../src/core/list/filter-build';
import { reverseLabels, selfAndParents } from '../../src/core/list/host';
import { buildPack, keptRows } from '../../src/core/list/pack-build';
import { findInShard } from '../../src/core/list/shard';
import { NO_PAUSE } from '../../src/core/list/slices';
import type { BenchFigure } from './figure';
import { generatedHost, randomSource } from './hosts';

const GENERATED = 1_000_000;
/** Listed hosts whose shard is decoded as well; decoding all of them says no more. */
const EVERY = 200;

/**
 * Filter and shards of all listed hosts beside an exact set: every honest host, a million generated ones, and listed ones with and
 * without a label in front must get the same answer. Errors: Error with the first host that does not.
 */
export async function* oracleFigures(listed: readonly string[], honest: readonly string[]): AsyncGenerator<BenchFigure> {
  const exact = new Set(listed);
  const built = await buildPack(await keptRows({ entries: new Map(listed.map((host) => [host, null])), exceptions: new Set() }, '2026-05-01', () => null, NO_PAUSE), NO_PAUSE);
  const filter = buildFilter(built.keys);
  const firsts = built.shards.map(({ first }) => first);
  const inShard = (name: string): boolean => {
    let low = 0;
    for (let high = firsts.length - 1; low < high;) {
      const middle = (low + high + 1) >>> 1;
      if ((firsts[middle] ?? '') <= name) low = middle;
      else high = middle - 1;
    }
    const shard = built.shards[low];
    return shard !== undefined && findInShard(shard.bytes, built.model, name) !== null;
  };
  let asked = 0;
  const check = (host: string): void => {
    asked++;
    const ours = allMaybes(filter, host).some((candidate) => inShard(reverseLabels(candidate)));
    if (ours !== selfAndParents(host).some((one) => exact.has(one))) throw new Error(`the pack and an exact set disagree about ${host}`);
  };
  for (const host of honest) check(host);
  const random = randomSource(77);
  for (let i = 0; i < GENERATED; i++) check(i % 2 === 0 ? generatedHost(random) : `w${i % 10}.${generatedHost(random)}`);
  for (const [i, host] of listed.entries()) {
    if (allMaybes(filter, host).length === 0) throw new Error(`the filter does not hold ${host}`);
    if (i % EVERY === 0) check(i % 3 === 0 ? `pay.${host}` : host);
  }
  yield { name: 'list.oracleHostsAsked', value: asked, unit: 'hosts' };
  yield { name: 'list.oracleDisagreements', value: 0, unit: 'hosts' };
}
