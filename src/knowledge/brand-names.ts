import { brandTable, type BrandTable } from '../core/identity/brand-table';
import { tableBytes } from './tables';

let table: BrandTable | null = null;

/** Protected names with their domains, for pages that name them. Read at the first page that asks for something. Throws while its table is not loaded. */
export function brandNames(): BrandTable {
  table ??= brandTable(new TextDecoder().decode(tableBytes('brand-names')));
  return table;
}
