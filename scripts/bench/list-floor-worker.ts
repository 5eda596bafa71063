// The least that a worker that has just been started can do with a database: one opening, one record. Without a line of ours, and with
// records as large as the product's, so that the product's time can be read against what this browser takes on this machine.
import { started } from './list-worker-start';
import { serveJobs } from './list-worker-jobs';

const DATABASE = 'bench-floor';
const STORE = 'records';

const settled = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.addEventListener('success', () => resolve(request.result));
  request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
});

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  return settled(request);
}

/** One record by its name, from a database that is not open yet. */
const read = async (key: string): Promise<unknown> => settled((await opened()).transaction(STORE).objectStore(STORE).get(key) as IDBRequest<unknown>);

const first = read('tile').then((tile) => ({ bytes: tile instanceof Uint8Array ? tile.length : 0, ms: performance.now() - started }));

serveJobs({
  store: async ({ whole, tile }: { whole: number; tile: number }) => {
    const writing = (await opened()).transaction(STORE, 'readwrite');
    const records = writing.objectStore(STORE);
    const random = (bytes: number): Uint8Array<ArrayBuffer> => new Uint8Array(bytes).map(() => Math.random() * 256);
    records.put(new Blob([random(whole)]), 'whole');
    records.put(random(tile), 'tile');
    await new Promise((resolve) => { writing.addEventListener('complete', resolve); });
    return true;
  },
  cold: async () => {
    const { bytes, ms } = await first;
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    const asked = performance.now();
    const blob = await read('whole');
    const loaded = blob instanceof Blob ? (await blob.arrayBuffer()).byteLength : 0;
    return { tile: bytes, whole: loaded, firstMs: ms, loadMs: performance.now() - asked };
  },
});
