import { deleteDB, openDB } from 'idb';
import type { IDBPDatabase } from 'idb';

/**
 * Lists on disk. Records of a generation are written whole under names that nothing refers to yet; then one record, the head,
 * changes in one transaction and makes them the truth. Whatever no head names is swept later.
 */
export interface ListStore {
  /** The head as stored; `undefined` when none was ever written. */
  readonly readHead: () => Promise<unknown>;
  /**
   * The head as stored, and the tiles at this index of every generation that is there, at most two: a woken worker's first answer, of
   * which no part waits for another.
   */
  readonly readStart: (index: number | null) => Promise<{ readonly head: unknown; readonly tiles: readonly unknown[] }>;
  /** Replaces the head if it is still the expected generation; false when somebody else was first. */
  readonly swapHead: (expected: number, head: { readonly generation: number }) => Promise<boolean>;
  /** Tiles of a filter by index, in the order asked for; `undefined` where there is none. */
  readonly readTiles: (gen: string, indexes: readonly number[]) => Promise<unknown[]>;
  readonly readFilter: (gen: string) => Promise<Uint8Array | null>;
  readonly writeFilter: (gen: string, whole: Uint8Array, tiles: readonly Uint8Array[]) => Promise<void>;
  /** For each pack the shard in which the name would stand, with the pack's notes; null when the pack has no such shard. */
  readonly findShards: (gens: readonly string[], name: string) => Promise<({ first: string; sealed: unknown; notes: unknown } | null)[]>;
  /** Shards of a pack in order, after the given first name (null for the start). */
  readonly readShards: (gen: string, after: string | null, count: number) => Promise<{ first: string; sealed: unknown }[]>;
  readonly readNotes: (gen: string) => Promise<unknown>;
  readonly writeShards: (gen: string, shards: readonly { first: string; sealed: Uint8Array }[]) => Promise<void>;
  readonly writeNotes: (gen: string, notes: unknown) => Promise<void>;
  /** Deletes every record of a generation that is not named. */
  readonly sweep: (keep: ReadonlySet<string>) => Promise<void>;
  /** Deletes everything. The way back from a store that cannot be read. */
  readonly destroy: () => Promise<void>;
}

const STATE = 'state';
const TILES = 'tiles';
const SHARDS = 'shards';
const NOTES = 'notes';
const WHOLE = 'filters';
const VERSION = 1;

/** Errors: whatever IndexedDB rejects with (quota, blocked, private mode); callers turn it into `store-error`. */
export function openListStore(name = 'paylight-lists'): ListStore {
  let opening: Promise<IDBPDatabase> | null = null;

  const database = (): Promise<IDBPDatabase> => {
    opening ??= openDB(name, VERSION, {
      upgrade(db) {
        for (const store of [STATE, TILES, SHARDS, NOTES, WHOLE]) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
      },
      blocking(_current, _blocked, event) {
        // Somebody deletes or upgrades the database: let go at once, the next use opens it anew.
        opening = null;
        (event.target as IDBDatabase).close();
      },
      terminated() {
        opening = null;
      },
    }).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  /** A connection that the browser closed under us is opened once more. */
  const withDatabase = async <T>(use: (db: IDBPDatabase) => Promise<T>): Promise<T> => {
    const db = await database();
    try {
      return await use(db);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      opening = null;
      return use(await database());
    }
  };

  return {
    readHead: () => withDatabase((db): Promise<unknown> => db.get(STATE, 'head')),
    readStart: (index) => withDatabase(async (db) => {
      const tx = db.transaction([STATE, TILES]);
      const [head, tiles]: [unknown, unknown[]] = await Promise.all([
        tx.objectStore(STATE).get('head'), index === null ? [] : tx.objectStore(TILES).getAll(IDBKeyRange.bound([index], [index, []])),
      ]);
      return { head, tiles };
    }),
    swapHead: (expected, head) => withDatabase(async (db) => {
      const tx = db.transaction(STATE, 'readwrite', { durability: 'strict' });
      const current = (await tx.store.get('head')) as { generation?: unknown } | undefined;
      const same = (typeof current?.generation === 'number' ? current.generation : 0) === expected;
      if (same) await tx.store.put(head, 'head');
      await tx.done;
      return same;
    }),
    readTiles: (gen, indexes) => withDatabase((db) => {
      const store = db.transaction(TILES).store;
      return Promise.all(indexes.map((index): Promise<unknown> => store.get([index, gen])));
    }),
    readFilter: (gen) => withDatabase(async (db) => {
      // A Blob reads faster than an array of the same bytes: it is not cloned through the message pipe.
      const blob: unknown = await db.get(WHOLE, [gen]);
      if (blob instanceof Uint8Array) return blob;
      return blob instanceof Blob ? new Uint8Array(await blob.arrayBuffer()) : null;
    }),
    writeFilter: (gen, whole, tiles) => withDatabase(async (db) => {
      const tx = db.transaction([TILES, WHOLE], 'readwrite');
      await Promise.all([
        tx.objectStore(WHOLE).put(blobOf(whole), [gen]),
        ...tiles.map((tile, index) => tx.objectStore(TILES).put(tile, [index, gen])),
        tx.done,
      ]);
    }),
    findShards: (gens, shard) => withDatabase((db) => {
      const tx = db.transaction([SHARDS, NOTES]);
      return Promise.all(gens.map(async (gen) => {
        const range = IDBKeyRange.bound([gen], [gen, shard]);
        const [cursor, notes]: [{ key: IDBValidKey; value: unknown } | null, unknown] = await Promise.all([
          tx.objectStore(SHARDS).openCursor(range, 'prev'), tx.objectStore(NOTES).get([gen]),
        ]);
        return cursor === null ? null : { first: firstOf(cursor.key), sealed: cursor.value, notes };
      }));
    }),
    readShards: (gen, after, count) => withDatabase(async (db) => {
      const range = IDBKeyRange.bound(after === null ? [gen] : [gen, after], [gen, []], after !== null, true);
      const store = db.transaction(SHARDS).store;
      const [keys, values]: [IDBValidKey[], unknown[]] = await Promise.all([store.getAllKeys(range, count), store.getAll(range, count)]);
      return keys.map((key, i) => ({ first: firstOf(key), sealed: values[i] }));
    }),
    readNotes: (gen) => withDatabase((db): Promise<unknown> => db.get(NOTES, [gen])),
    writeShards: (gen, shards) => withDatabase(async (db) => {
      const tx = db.transaction(SHARDS, 'readwrite');
      await Promise.all([...shards.map((shard) => tx.store.put(shard.sealed, [gen, shard.first])), tx.done]);
    }),
    writeNotes: (gen, notes) => withDatabase(async (db) => {
      await db.put(NOTES, notes, [gen]);
    }),
    sweep: (keep) => withDatabase(async (db) => {
      const tiles = db.transaction(TILES, 'readwrite');
      const gone = (await tiles.store.getAllKeys()).filter((key) => !keep.has(genOf(key)));
      await Promise.all([...gone.map((key) => tiles.store.delete(key)), tiles.done]);
      for (const name of [SHARDS, NOTES, WHOLE]) {
        const tx = db.transaction(name, 'readwrite');
        let key: IDBValidKey | undefined = (await tx.store.openKeyCursor())?.key;
        while (key !== undefined) {
          const gen = genOf(key);
          // `[gen, []]` sorts after every record of the generation: arrays come last among keys.
          const own = IDBKeyRange.bound([gen], [gen, []]);
          if (!keep.has(gen)) await tx.store.delete(own);
          key = (await tx.store.openKeyCursor(IDBKeyRange.lowerBound(own.upper as IDBValidKey, true)))?.key;
        }
        await tx.done;
      }
    }),
    destroy: async () => {
      const db = await opening?.catch(() => null);
      opening = null;
      db?.close();
      await deleteDB(name);
    },
  };
}

/** Tiles are named by index first, all other records by generation first. */
function genOf(key: IDBValidKey): string {
  const gen: unknown = Array.isArray(key) ? key.find((part) => typeof part === 'string') : undefined;
  return typeof gen === 'string' ? gen : '';
}

function firstOf(key: IDBValidKey): string {
  return Array.isArray(key) && typeof key[1] === 'string' ? key[1] : '';
}

function blobOf(bytes: Uint8Array): Blob {
  return new Blob([new Uint8Array(bytes)]);
}
