import { brotliCompressSync, constants } from 'node:zlib';
import 'fake-indexeddb/auto';
import { createListService } from '../../src/background/list-service';
import { createListReader } from '../../src/background/list-reader';
import { openFilter } from '../../src/core/list/filter';
import type { HostFilter } from '../../src/core/list/filter';
import { buildPack, keptRows } from '../../src/core/list/pack-build';
import { seal, unseal } from '../../src/core/list/seal';
import { NO_PAUSE } from '../../src/core/list/slices';
import { NO_SOURCES } from '../../src/core/list/source';
import { openListCopies } from '../../src/platform/list-copies';
import { openListStore } from '../../src/platform/list-store';
import type { BenchFigure } from './figure';
import { randomSource } from './hosts';
import { browserFigures } from './list-browser';
import { bloomPeer } from './list-filter-peer';
import { listData } from './list-data';
import { oracleFigures } from './list-oracle';
import { against, bytesOf, changeFigures, filterOf, lookupFigures, median, MIB, packNames, round, RUNS } from './list-measure';
import { ghosteryPeer, phishingDetectPeer, setPeer, sortedPeer } from './list-peers';

export interface ListBenchOptions {
  /** Folder with `domains.csv.gz`; generated hosts when absent. */
  readonly data?: string;
  /** Hosts in the large list; 1,000,000 unless a test asks for less. */
  readonly count?: number;
}

/** Names, provenance and filter on disk, and how far the names are from what a set of random names of their size must take. */
async function* disk(hosts: readonly string[]): AsyncGenerator<BenchFigure> {
  const entries = new Map(hosts.map((host) => [host, null]));
  const kept = await keptRows({ entries, exceptions: new Set() }, '2026-05-01', () => null, NO_PAUSE);
  const built = await buildPack(kept, NO_PAUSE);
  const size = built.shards.reduce((sum, shard) => sum + shard.bytes.length + shard.first.length + 4, 0) + built.model.byteLength;
  yield { name: 'list.diskBitsPerEntry', value: round(size * 8 / built.entries), unit: 'bit', peer: 'text', peerValue: round(hosts.join('\n').length * 8 / hosts.length), ratio: round(hosts.join('\n').length / size) };
  // The whole file in one piece, sorted as the shards are, by a general coder: no host could be looked up in it.
  const whole = brotliCompressSync(kept.rows.map(({ name }) => name).join('\n'), { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } });
  yield against({ name: 'list.diskBitsPerEntry', value: size * 8 / built.entries, unit: 'bit' }, 'brotli, whole file', whole.length * 8 / built.entries);
  // Dated entries: days spread over three years, as a feed gathered over time has them.
  const random = randomSource(3);
  const dated = { ...kept, rows: kept.rows.map(({ name }) => ({ name, note: { since: new Date(Date.UTC(2023, 4, 1) + Math.floor(random() ** 2 * 1095) * 86_400_000).toISOString().slice(0, 10) } })) };
  const withDays = await buildPack(dated, NO_PAUSE);
  const sizeWithDays = withDays.shards.reduce((sum, shard) => sum + shard.bytes.length, 0);
  const sizeWithout = built.shards.reduce((sum, shard) => sum + shard.bytes.length, 0);
  yield { name: 'list.provenanceBitsPerEntry', value: round((sizeWithDays - sizeWithout) * 8 / built.entries), unit: 'bit' };
}

/** A worker that has just been started, over a store in memory: what our own code adds to the store's time. */
async function* cold(hosts: readonly string[], honest: readonly string[], filter: HostFilter): AsyncGenerator<BenchFigure> {
  const database = 'bench-lists';
  const service = createListService({ store: openListStore(database), sources: { get: () => Promise.resolve(NO_SOURCES), update: () => Promise.resolve() }, copies: openListCopies('bench-imports'), egress: { fetch: () => Promise.reject(new Error('no network')) }, clock: { now: Date.now }, guards: { isPublicSuffix: () => false, guard: () => false } });
  await service.importFile('bench.txt', new TextEncoder().encode(hosts.join('\n')));
  const first: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    const reader = createListReader({ store: { ...openListStore(database), readFilter: () => new Promise(() => undefined) }, guard: () => false, now: Date.now, damaged: () => undefined });
    const answer = await reader.lookup(honest[run] ?? 'none.test');
    if (answer.answer === 'unavailable') throw new Error(`look-up failed: ${answer.reason}`);
    first.push(performance.now() - started);
  }
  yield { name: 'list.coldFirstAnswerMs', value: round(median(first)), unit: 'ms' };
  const sealed = seal(new Uint8Array(filter.data.buffer, filter.data.byteOffset, filter.data.byteLength), 'bench');
  const blob = new Blob([sealed]);
  const loads: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    const bytes = unseal(new Uint8Array(await blob.arrayBuffer()), 'bench');
    if (bytes === null) throw new Error('the filter does not read back');
    openFilter(new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2), filter.directory, filter);
    loads.push(performance.now() - started);
  }
  const [loaded] = [median(loads)];
  const started = performance.now();
  const set = new Set(hosts);
  yield against({ name: 'list.fullLoadMs', value: loaded, unit: 'ms' }, 'Set', set.size > 0 ? performance.now() - started : 0);
}

/** Figures of the list machinery, beside what others offer for the same question, in one process. */
export async function* benchLists(options: ListBenchOptions = {}): AsyncGenerator<BenchFigure> {
  const count = options.count ?? 1_000_000;
  const { listed, honest } = await listData(2 * count, options.data);
  const million = listed.slice(0, count);
  const filter = filterOf(million);
  // A filter that is wrong once in 2^n needs at least n bits a key (Carter et al. 1978).
  const wrong = filter.keys / 256 / filter.blocks / 65_536;
  const peers = [setPeer(million), sortedPeer(million), ghosteryPeer(million), phishingDetectPeer(million), bloomPeer(million, wrong)];
  // Per entry: the marks that some of them leave are part of what they cost.
  const entries = packNames(million).length;
  const residentMiB = bytesOf(filter) / MIB / entries * 1_000_000;
  for (const peer of peers) yield against({ name: 'list.residentMiBPerMillion', value: residentMiB, unit: 'MiB' }, peer.name, peer.residentMiB / count * 1_000_000);
  yield { name: 'list.filterBitsOverBound', value: round(bytesOf(filter) * 8 / entries / Math.log2(1 / wrong)), unit: 'ratio' };
  yield* lookupFigures(filter, honest, million, peers, '1M');
  yield* disk(million);
  yield* changeFigures(filter, million);
  yield* cold(million, honest, filter);
  const double = filterOf(listed);
  yield* lookupFigures(double, honest, listed, [], '2M');
  yield { name: 'list.residentMiB.2M', value: round(bytesOf(double) / MIB), unit: 'MiB' };
  yield* oracleFigures(listed, honest);
  yield* browserFigures(listed, honest, count);
}
