import { createReadStream, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { brands } from '../src/knowledge/brands/index';
import { indexSource } from '../src/knowledge/brands/name-index';
import { calibrateNames } from './calibrate/names';

/** `node scripts/node.mjs calibrate-names DIR`: derives per-name limits from DIR/domains.csv.gz and writes them; no host leaves it. */
const directory = process.argv[2];
if (directory === undefined) {
  console.error('calibrate-names: needs a data folder');
  process.exit(2);
}
const honest: string[] = [];
const malicious: string[] = [];
const lines = createInterface({ input: createReadStream(path.join(directory, 'domains.csv.gz')).pipe(createGunzip()) });
for await (const line of lines) {
  const cells = line.split(',');
  const [domain, , verdict, classes] = cells;
  if (domain === undefined || cells.at(-1) === '1') continue;
  if (verdict === 'legit') honest.push(domain);
  else if (verdict === 'malicious' && /phish|typosquat|scam|fakeshop/u.test(classes ?? '') && !/crypto/u.test(classes ?? '')) malicious.push(domain);
}
const labels = new Set(brands.map((brand) => brand.domains[0]?.split('.')[0] ?? ''));
const result = calibrateNames(indexSource({}), { honest, malicious }, new Set());
const rows = Object.keys(result).toSorted().map((label) => `  ${JSON.stringify(label)}: ${JSON.stringify(result[label])},`);
const root = process.env['INIT_CWD'] ?? process.cwd();
writeFileSync(path.join(root, 'src/knowledge/brands/calibration.generated.ts'), `// Written by scripts/calibrate-names.ts.
import type { Calibration } from '../../core/domain/build-index';

export const CALIBRATION: Calibration = {
${rows.join('\n')}
};
`);
console.error(`calibrate-names: ${honest.length} honest and ${malicious.length} malicious hosts, ${labels.size} names, ${rows.length} limited`);
