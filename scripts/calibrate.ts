import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAddress } from '../src/core/domain/address';
import { trainWordlike } from '../src/core/domain/wordlike';
import { encodeCalibration } from '../src/knowledge/brands/calibration';
import { IMITATED } from '../src/knowledge/brands/imitated';
import { indexSource } from '../src/knowledge/brands/index-source';
import { calibrateNames } from './calibrate/names';
import { domainRows } from './eval/domain-rows';

/**
 * `npm run calibrate -- DIR`: from a data folder, writes the letter model and what each protected label may say. Only numbers and
 * words of ours are written; run it twice when the letter model is new, then generate-names.
 */
export function main([dir]: readonly string[]): number {
  if (dir === undefined) {
    process.stderr.write('usage: npm run calibrate -- DIR\n');
    return 2;
  }
  const root = process.env['PAYLIGHT_ROOT'] ?? '.';
  const honest: string[] = [];
  const malicious: string[] = [];
  const labels = new Set<string>();
  for (const row of domainRows(resolve(process.env['INIT_CWD'] ?? '.', dir))) {
    if (row.honest) {
      honest.push(row.host);
      const label = parseAddress(`https://${row.host}/`)?.label;
      if (label !== null && label !== undefined) labels.add(label);
    } else if (['typosquat', 'phish', 'scam', 'fakeshop'].some((of) => row.classes.includes(of))) malicious.push(row.host);
  }
  const note = (name: string): string => `// Written by scripts/calibrate.ts: ${name}. Do not edit.\n`;
  writeFileSync(join(root, 'src/core/domain/wordlike.generated.ts'), `${note('cost in eighths of a bit of three letters in a row')}export const WORDLIKE = '${Buffer.from(trainWordlike(labels)).toString('base64')}';\n`);
  const calibration = calibrateNames(indexSource, { honest, malicious }, IMITATED);
  writeFileSync(join(root, 'src/knowledge/brands/calibration.generated.ts'), `${note('what each label may say, group by group')}export const CALIBRATION = \`${encodeCalibration(calibration)}\`;\n`);
  process.stderr.write(`${honest.length} honest and ${malicious.length} other hosts; ${Object.keys(calibration).length} labels calibrated\n`);
  return 0;
}
