import { brandTable, type BrandTable } from '../core/identity/brand-table';
import { protectedDomains } from './protected-domains';
import { tableBytes } from './tables';

/** Most sites a page points to are nobody's in the table: asked of the set first, the text is not searched for them. */
const quick = ({ named, owning, owns }: BrandTable): BrandTable => ({
  named,
  owning: (domain) => (protectedDomains().has(domain) ? owning(domain) : []),
  owns: (brand, domain) => protectedDomains().has(domain) && owns(brand, domain),
});

let table: BrandTable | null = null;

/** Protected names with their domains, for pages that name them. Read at the first page that asks for something. Throws while its table is not loaded. */
export function brandNames(): BrandTable {
  table ??= quick(brandTable(new TextDecoder().decode(tableBytes('brand-names'))));
  return table;
}
