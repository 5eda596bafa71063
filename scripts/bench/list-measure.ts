import { buildDelta } from '../../src/core/list/delta';
import { firstMaybe } from '../../src/core/list/filter';
import type { HostFilter } from '../../src/core/list/filter';
import { buildFilter, extendFilter, KeyColumn } from '../../src/core/list/filter-build';
import { reverseLabels, selfAndParents } from '../../src/core/list/host';
import type { BenchFigure } from './figure';
import { freshHosts, generatedHost, randomSource } from './hosts';
import type { Peer } from './list-peers';

/** Measurements that Node and a browser's worker share. */

export const RUNS = 9;
export const MIB = 2 ** 20;

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
export const round = (value: number): number => Number(value.toPrecision(4));
export const against = (figure: { name: string; value: number; unit: string }, peer: string, peerValue: number): BenchFigure =>
  ({ ...figure, value: round(figure.value), peer, peerValue: round(peerValue), ratio: round(peerValue / figure.value) });

/** These hosts as a pack holds them: reversed, sorted, without those that a listed parent covers. */
export function packNames(hosts: readonly string[]): string[] {
  const all = new Set(hosts);
  return hosts.filter((host) => !selfAndParents(host).slice(1).some((parent) => all.has(parent))).map(reverseLabels).sort();
}

export function filterOf(hosts: readonly string[]): HostFilter {
  const keys = new KeyColumn();
  for (const name of packNames(hosts)) keys.addReversed(name);
  return buildFilter(keys);
}

export const bytesOf = (filter: HostFilter): number => filter.data.byteLength + filter.directory.byteLength;

/** Nanoseconds per host of one run over hosts whose strings are new. */
function oneRun(hosts: readonly string[], count: number, has: (host: string) => boolean): number {
  const fresh = freshHosts(hosts, count);
  let found = 0;
  const started = performance.now();
  for (const host of fresh) if (has(host)) found++;
  const spent = performance.now() - started;
  return found > fresh.length ? Number.NaN : spent * 1e6 / fresh.length;
}

/** Look-ups of strangers, with all parents, beside the peers', run by run in turn; of listed hosts; and how often "maybe" is wrong. */
export function* lookupFigures(filter: HostFilter, honest: readonly string[], listed: readonly string[], peers: readonly Peer[], label: string): Generator<BenchFigure> {
  const own = (host: string): boolean => firstMaybe(filter, host) >= 0;
  const runs: { own: number[]; hit: number[]; peers: number[][] } = { own: [], hit: [], peers: peers.map(() => []) };
  for (let run = 0; run < RUNS; run++) {
    runs.own.push(oneRun(honest, 100_000, own));
    runs.hit.push(oneRun(listed, 100_000, own));
    for (const [i, { lookups, has }] of peers.entries()) if (run < (lookups < 1000 ? 1 : 3)) runs.peers[i]?.push(oneRun(honest, lookups, has));
  }
  const figure = { name: `list.lookupNs.${label}`, value: median(runs.own), unit: 'ns' };
  if (peers.length === 0) yield { ...figure, value: round(figure.value) };
  for (const [i, { name }] of peers.entries()) yield against(figure, name, median(runs.peers[i] ?? []));
  yield { name: `list.lookupHitNs.${label}`, value: round(median(runs.hit)), unit: 'ns' };
  const exact = new Set(listed);
  const wrong = honest.filter((host) => own(host) && !selfAndParents(host).some((one) => exact.has(one))).length;
  yield { name: `list.maybePer100k.${label}`, value: round(wrong / honest.length * 100_000), unit: 'hosts' };
}

/** A change of 10,000 entries to the large list: coding, filter, in slices; processor time, not waiting. */
export async function* changeFigures(filter: HostFilter, hosts: readonly string[]): AsyncGenerator<BenchFigure> {
  const random = randomSource(99);
  const since = { since: '2026-05-02' };
  const totals: number[] = [];
  const longest: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const added = Array.from({ length: 5000 }, () => ({ name: reverseLabels(generatedHost(random)), note: since })).sort((a, b) => (a.name < b.name ? -1 : 1));
    const removed = hosts.slice(run * 5000, run * 5000 + 5000).map(reverseLabels).sort();
    let slice = 0;
    let total = 0;
    let started = performance.now();
    const pause = (): Promise<void> => {
      const spent = performance.now() - started;
      total += spent;
      slice = Math.max(slice, spent);
      started = performance.now();
      return Promise.resolve();
    };
    const delta = await buildDelta(added, removed, { pause });
    await pause();
    await extendFilter(filter, delta.keys, pause);
    await pause();
    totals.push(total);
    longest.push(slice);
  }
  yield { name: 'list.update10kMs', value: round(median(totals)), unit: 'ms' };
  yield { name: 'list.update10kLongestSliceMs', value: round(median(longest)), unit: 'ms' };
}
