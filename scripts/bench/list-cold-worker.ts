// The program of a real extension worker that answers from stored packs as the product does. Nothing but the product's own modules is
// evaluated before its first answer: other people's would be counted as ours.
import { started } from './list-worker-start';
import { createListReader } from '../../src/background/list-reader';
import { createListService } from '../../src/background/list-service';
import { NO_SOURCES } from '../../src/core/list/source';
import { openListStore } from '../../src/platform/list-store';
import { serveJobs } from './list-worker-jobs';

const DATABASE = 'bench-lists';

/** A stranger: what most visited hosts are. */
const STRANGER = 'www.a-shop-nobody-lists.test';

const newReader = () => createListReader({ store: openListStore(DATABASE), guard: () => false, now: Date.now, damaged: () => undefined });

// As in the product, the first look-up comes with the event that woke the worker.
const evaluatedMs = performance.now() - started;
const first = newReader().lookup(STRANGER).then(({ answer }) => ({ answer, ms: performance.now() - started }));

const hosts: string[] = [];

serveJobs({
  take: ({ text }: { text: string }) => {
    for (const host of text.split('\n')) hosts.push(host);
    return hosts.length;
  },
  store: async () => {
    const service = createListService({
      store: openListStore(DATABASE), egress: { fetch: () => Promise.reject(new Error('no network')) }, clock: { now: Date.now }, guards: { isPublicSuffix: () => false, guard: () => false },
      sources: { get: () => Promise.resolve(NO_SOURCES), update: () => Promise.resolve() }, copies: { put: () => Promise.resolve(), get: () => Promise.resolve(null), remove: () => Promise.resolve() },
    });
    return (await service.importFile('bench.txt', new TextEncoder().encode(hosts.join('\n')))).entries;
  },
  /** Since the script began: the first answer. Since it was asked for: the whole filter, by a reader that knows nothing yet. */
  cold: async () => {
    const { answer, ms } = await first;
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    const asked = performance.now();
    const filter = await newReader().filter();
    return { answer, evaluatedMs, firstMs: ms, loadMs: performance.now() - asked, keys: filter?.keys ?? 0 };
  },
});
