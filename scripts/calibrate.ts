import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAddress, type Address } from '../src/core/domain/address';
import { encodeCalibration } from '../src/knowledge/brands/calibration';
import { EVERYDAY } from '../src/knowledge/brands/everyday';
import { IMITATED, IMITATED_WORDS } from '../src/knowledge/brands/imitated';
import { indexSource } from '../src/knowledge/brands/index-source';
import { crossValidate, wordCostsOf, type HonestHost } from './calibrate/folds';
import { calibrateNames, countNames, openIndex } from './calibrate/names';
import { calibrateScores } from './calibrate/scores';
import { domainRows } from './eval/domain-rows';

const USAGE = `usage: npm run calibrate -- DIR [--folds N | --scores]
Writes the letter model and what each protected label may say. With --folds N nothing is written: honest hosts are dealt into N parts,
each judged by what the other parts teach, and the figures are printed. With --scores nothing is written: what each finding is worth on
captured pages, and how far the score may be believed, split by site.
`;
const TEACHING = ['typosquat', 'phish', 'scam', 'fakeshop'];

/** From a data folder to the two generated files, or to cross-validated figures. Only numbers and words of ours are written; run generate-names after it. */
export async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--folds');
  const folds = at < 0 ? null : Number(args[at + 1]);
  const [dir] = args.filter((_, place) => at < 0 || (place !== at && place !== at + 1)).filter((arg) => arg !== '--scores');
  if (dir === undefined || (folds !== null && (!Number.isInteger(folds) || folds < 2))) {
    process.stderr.write(USAGE);
    return 2;
  }
  const folder = resolve(process.env['INIT_CWD'] ?? '.', dir);
  if (args.includes('--scores')) {
    await calibrateScores(folder, (text) => process.stdout.write(text));
    return 0;
  }
  const hosts = readHosts(folder);
  const imitated = { names: IMITATED, everyday: IMITATED_WORDS, words: EVERYDAY };
  const honest = hosts.honest.map(({ address }) => address);
  const source = { ...indexSource, wordCosts: wordCostsOf(honest) };
  const malicious = countNames(hosts.malicious, openIndex(source, imitated));
  if (folds !== null) {
    const result = crossValidate(source, hosts, malicious, imitated, folds);
    process.stdout.write(`${JSON.stringify({ folds, ...result, targetPpm: Math.round((result.targets / result.hosts) * 1e6), cautionPpm: Math.round((result.cautions / result.hosts) * 1e6) })}\n`);
    return 0;
  }
  const calibration = calibrateNames(source, countNames(honest, openIndex(source, imitated)), malicious, imitated);
  write('wordlike', 'cost in eighths of a bit of three letters in a row', `export const WORDLIKE = '${Buffer.from(source.wordCosts).toString('base64')}';`);
  write('calibration', 'what each label may say, group by group', `export const CALIBRATION = \`${encodeCalibration(calibration)}\`;`);
  process.stderr.write(`${honest.length} honest and ${hosts.malicious.length} other hosts; ${Object.keys(calibration).length} labels calibrated\n`);
  return 0;
}

function readHosts(dir: string): { honest: HonestHost[]; malicious: Address[] } {
  const honest: HonestHost[] = [];
  const malicious: Address[] = [];
  for (const row of domainRows(dir)) {
    if (!row.honest && !TEACHING.some((of) => row.classes.includes(of))) continue;
    const address = parseAddress(`https://${row.host}/`);
    if (address === null) continue;
    if (row.honest) honest.push({ address, top: row.classes.includes('top') });
    else malicious.push(address);
  }
  return { honest, malicious };
}

function write(name: string, what: string, line: string): void {
  const root = process.env['PAYLIGHT_ROOT'] ?? '.';
  writeFileSync(join(root, `src/knowledge/brands/${name}.generated.ts`), `// Written by scripts/calibrate.ts: ${what}. Do not edit.\n${line}\n`);
}
