// The program of a real extension worker: it answers from stored packs as the product does, and measures itself.
import { started } from './list-worker-start';
import { createListReader } from '../../src/background/list-reader';
import { createListService } from '../../src/background/list-service';
import { NO_SOURCES } from '../../src/core/list/source';
import { openListStore } from '../../src/platform/list-store';
import type { BenchFigure } from './figure';
import { changeFigures, filterOf, lookupFigures } from './list-measure';
import { ghosteryPeer, phishingDetectPeer, setPeer, sortedPeer } from './list-peers';

const DATABASE = 'bench-lists';

/** A stranger: what most visited hosts are. */
const STRANGER = 'www.a-shop-nobody-lists.test';

const newReader = () => createListReader({ store: openListStore(DATABASE), guard: () => false, now: Date.now, damaged: () => undefined });

// As in the product, the first look-up comes with the event that woke the worker.
const first = newReader().lookup(STRANGER).then(({ answer }) => ({ answer, ms: performance.now() - started }));

const hosts: string[] = [];
const honest: string[] = [];

const jobs = {
  take: ({ what, text }: { what: 'listed' | 'honest'; text: string }) => {
    const column = what === 'listed' ? hosts : honest;
    for (const host of text.split('\n')) column.push(host);
    return column.length;
  },
  store: async ({ count }: { count: number }) => {
    const service = createListService({
      store: openListStore(DATABASE), egress: { fetch: () => Promise.reject(new Error('no network')) }, clock: { now: Date.now }, guards: { isPublicSuffix: () => false, guard: () => false },
      sources: { get: () => Promise.resolve(NO_SOURCES), update: () => Promise.resolve() }, copies: { put: () => Promise.resolve(), get: () => Promise.resolve(null), remove: () => Promise.resolve() },
    });
    return (await service.importFile('bench.txt', new TextEncoder().encode(hosts.slice(0, count).join('\n')))).entries;
  },
  speed: async ({ count }: { count: number }) => {
    const figures: BenchFigure[] = [];
    const million = hosts.slice(0, count);
    const filter = filterOf(million);
    figures.push(...lookupFigures(filter, honest, million, [setPeer(million), sortedPeer(million), ghosteryPeer(million), phishingDetectPeer(million)], '1M'));
    for await (const figure of changeFigures(filter, million)) figures.push(figure);
    figures.push(...lookupFigures(filterOf(hosts), honest, hosts, [], '2M'));
    return figures;
  },
  /** Since the script began: the first answer. Since it was asked for: the whole filter, by a reader that knows nothing yet. */
  cold: async () => {
    const { answer, ms } = await first;
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    const asked = performance.now();
    const filter = await newReader().filter();
    return { answer, firstMs: ms, loadMs: performance.now() - asked, keys: filter?.keys ?? 0 };
  },
};

type Job = keyof typeof jobs;

declare const chrome: { runtime: { onMessage: { addListener: (listener: (message: { bench?: Job }, sender: unknown, reply: (value: unknown) => void) => boolean) => void } } };

chrome.runtime.onMessage.addListener((message, _sender, reply) => {
  const job = message.bench === undefined ? null : jobs[message.bench];
  if (job === null) return false;
  const run = async (): Promise<unknown> => job(message as never);
  run().then(reply, (error: unknown) => reply({ failed: String(error) }));
  return true;
});
