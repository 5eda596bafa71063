import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { chain, firstBreak, type ChainedEntry, type JournalDraft } from '../core/journal';

interface JournalDatabase extends DBSchema { entries: { key: number; value: ChainedEntry } }

/** SHA-256 as 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface Journal {
  append(draft: JournalDraft): Promise<void>;
  /** Newest first. */
  recent(limit: number): Promise<{ entries: ChainedEntry[]; intact: boolean }>;
}

export function openJournal(now: () => string, name = 'paylight-journal'): Journal {
  let opened: Promise<IDBPDatabase<JournalDatabase>> | null = null;
  let tail: Promise<unknown> = Promise.resolve();

  const database = (): Promise<IDBPDatabase<JournalDatabase>> => {
    opened ??= openDB<JournalDatabase>(name, 1, {
      upgrade: (db) => { db.createObjectStore('entries', { keyPath: 'sequence' }); },
      blocking: (_current, _blocked, event) => { (event.target as IDBDatabase).close(); opened = null; },
      terminated: () => { opened = null; },
    }).catch((error: unknown) => { opened = null; throw error; });
    return opened;
  };

  return {
    append(draft) {
      const run = tail.then(async () => {
        const db = await database();
        const last = (await db.transaction('entries').store.openCursor(null, 'prev'))?.value ?? null;
        // `add` refuses a sequence number that exists: two writers cannot both be the next entry.
        await db.add('entries', await chain(last, draft, now(), sha256));
      });
      tail = run.catch(() => undefined);
      return run;
    },
    async recent(limit) {
      const all = await (await database()).getAll('entries');
      return { entries: all.toReversed().slice(0, limit), intact: await firstBreak(all, sha256) === null };
    },
  };
}
