import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../src/core/domain/build-index';
import { encodeIndex } from '../src/core/domain/name-index';
import { indexSource } from '../src/knowledge/brands/index-source';

/** `node scripts/node.mjs generate-names`: writes the index of protected names that ships. Same tables, same bytes. */
export function main(): number {
  const bytes = encodeIndex(buildIndex(indexSource));
  const file = join(process.env['PAYLIGHT_ROOT'] ?? '.', 'src/knowledge/brands/name-index.generated.ts');
  writeFileSync(file, `// Written by scripts/generate-names.ts from the brand tables, words and calibration. Do not edit.\nexport const NAME_INDEX = '${Buffer.from(bytes).toString('base64')}';\n`);
  process.stderr.write(`name index: ${Math.round(bytes.length / 1024)} KiB\n`);
  return 0;
}
