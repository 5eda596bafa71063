import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';

/**
 * The files that the user imported, as they came, compressed: nobody can fetch them again. In a database of their own, so that
 * what damages the packs leaves them alone.
 */
export interface ListCopies {
  readonly put: (id: string, bytes: Uint8Array) => Promise<void>;
  /** Null when there is none, or it does not read back. */
  readonly get: (id: string) => Promise<Uint8Array | null>;
  readonly remove: (id: string) => Promise<void>;
}

const STORE = 'files';

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([new Uint8Array(bytes)]).stream().pipeThrough(stream)).arrayBuffer());
}

/** Errors: whatever IndexedDB rejects with (quota, blocked, private mode). */
export function openListCopies(name = 'paylight-imports'): ListCopies {
  const withDatabase = async <T>(use: (db: IDBPDatabase) => Promise<T>): Promise<T> => {
    const db = await openDB(name, 1, { upgrade: (fresh) => void fresh.createObjectStore(STORE) });
    try {
      return await use(db);
    } finally {
      // Opened rarely and never kept: a deletion by the user waits for nobody.
      db.close();
    }
  };
  return {
    async put(id, bytes) {
      const packed = await through(bytes, new CompressionStream('gzip'));
      await withDatabase((db) => db.put(STORE, packed, id));
    },
    async get(id) {
      const packed: unknown = await withDatabase((db): Promise<unknown> => db.get(STORE, id));
      // gzip carries its own checksum (RFC 1952 §2.3.1): a damaged copy does not unpack.
      return packed instanceof Uint8Array ? through(packed, new DecompressionStream('gzip')).catch(() => null) : null;
    },
    remove: (id) => withDatabase((db) => db.delete(STORE, id)),
  };
}
