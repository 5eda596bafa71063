import { provideTables, TABLE_FILES, type TableName } from '../knowledge/tables';

const NAMES = Object.keys(TABLE_FILES) as TableName[];

/**
 * Loads the large tables from the package, all at once and at most once at a time; `ready` resolves when all are there. A failed
 * read rejects and is tried again at the next call.
 */
export function createTables(readPackaged: (file: string) => Promise<Uint8Array>): { readonly ready: () => Promise<void> } {
  const loaded = new Map<TableName, Uint8Array>();
  provideTables((table) => loaded.get(table) ?? null);
  let loading: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    await Promise.all(NAMES.filter((name) => !loaded.has(name)).map(async (name) => loaded.set(name, await readPackaged(`data/${TABLE_FILES[name]}`))));
  };
  return {
    ready() {
      loading ??= load().catch((error: unknown) => {
        loading = null;
        throw error;
      });
      return loading;
    },
  };
}
