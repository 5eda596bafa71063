import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../src/core/domain/build-index';
import { encodeIndex } from '../src/core/domain/name-index';
import { brands } from '../src/knowledge/brands/index';
import { indexSource } from '../src/knowledge/brands/index-source';
import { TABLE_FILES, TABLE_FOLDER, type TableName } from '../src/knowledge/tables';

/** `node scripts/node.mjs generate-names`: writes what ships of the protected names, their index and their domains. Same tables, same bytes. */
export function main(): number {
  const bytes = encodeIndex(buildIndex(indexSource));
  const write = (table: TableName, content: Uint8Array | string): void => writeFileSync(join(process.env['PAYLIGHT_ROOT'] ?? '.', TABLE_FOLDER, TABLE_FILES[table]), content);
  write('name-index', bytes);
  const domains = [...new Set(brands.flatMap((brand) => brand.domains))].sort();
  write('protected-domains', domains.join(' '));
  process.stderr.write(`name index: ${Math.round(bytes.length / 1024)} KiB\n`);
  return 0;
}
