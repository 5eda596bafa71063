import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../src/core/domain/build-index';
import { encodeIndex } from '../src/core/domain/name-index';
import { brands } from '../src/knowledge/brands/index';
import { indexSource } from '../src/knowledge/brands/index-source';

/** `node scripts/node.mjs generate-names`: writes what ships of the protected names, their index and their domains. Same tables, same bytes. */
export function main(): number {
  const bytes = encodeIndex(buildIndex(indexSource));
  const write = (name: string, text: string): void => writeFileSync(join(process.env['PAYLIGHT_ROOT'] ?? '.', 'src/knowledge/brands', name), text);
  write('name-index.generated.ts', `// Written by scripts/generate-names.ts from the brand tables, words and calibration. Do not edit.\nexport const NAME_INDEX = '${Buffer.from(bytes).toString('base64')}';\n`);
  const domains = [...new Set(brands.flatMap((brand) => brand.domains))].sort();
  write('protected-domains.generated.ts', `// Written by scripts/generate-names.ts from the brand tables. Do not edit.\nexport const PROTECTED_DOMAINS = '${domains.join(' ')}';\n`);
  process.stderr.write(`name index: ${Math.round(bytes.length / 1024)} KiB\n`);
  return 0;
}
