/**
 * Tables too large to be scripts: a worker that wakes would parse all of them before it hears its first event. They ship beside the
 * scripts as plain files and are provided once by whoever can read those: the worker from its package, a terminal from the checkout.
 */
export const TABLE_FILES = {
  'name-index': 'name-index.generated.bin',
  'protected-domains': 'protected-domains.generated.txt',
  'brand-names': 'brand-names.generated.txt',
} as const;

export type TableName = keyof typeof TABLE_FILES;

/** Folder of the table files, in the checkout. */
export const TABLE_FOLDER = 'src/knowledge/brands';

type TableSource = (table: TableName) => Uint8Array | null;

let source: TableSource = () => null;

/** Says where tables come from; a source answers null for what it does not have yet. */
export function provideTables(from: TableSource): void {
  source = from;
}

/** The table's bytes. Throws while nobody has provided it: what cannot be looked up must not read as "not found". */
export function tableBytes(table: TableName): Uint8Array {
  const bytes = source(table);
  if (bytes === null) throw new Error(`table ${table} is not loaded`);
  return bytes;
}
