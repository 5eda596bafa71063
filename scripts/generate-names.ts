import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../src/core/domain/build-index';
import { encodeIndex } from '../src/core/domain/name-index';
import { brandLine, keyOf } from '../src/core/identity/brand-table';
import { calibration } from '../src/knowledge/brands/calibration';
import { EVERYDAY, TITLE_WORDS } from '../src/knowledge/brands/everyday';
import { brands } from '../src/knowledge/brands/index';
import { IMITATED, IMITATED_WORDS } from '../src/knowledge/brands/imitated';
import { indexSource } from '../src/knowledge/brands/index-source';
import { INSTALLED, SOLD_BY_OTHERS } from '../src/knowledge/brands/installed';
import { pageNames } from '../src/knowledge/brands/page-names';
import type { Brand } from '../src/knowledge/brands/brand';
import { WORDS } from '../src/knowledge/words';
import { TABLE_FILES, TABLE_FOLDER, type TableName } from '../src/knowledge/tables';

const everyday = new Set(Object.values(WORDS).flat());
const PAYS: ReadonlySet<string> = new Set(['psp', 'wallet', 'bnpl', 'card-scheme']);

/** True for a spelling that is also an everyday word, a short form or many a shop's name. */
function isAmbiguous(spelling: string): boolean {
  const key = keyOf(spelling);
  if (INSTALLED.has(key) || SOLD_BY_OTHERS.has(key)) return true;
  if (IMITATED.has(key)) return IMITATED_WORDS.has(key);
  // What calibration silenced among other words stands in many people's addresses as a word. Where it only calls for more letters, or
  // found a second domain of the same owner, the name is one company's: a title is no address, in which letters may stand together by chance.
  const common = calibration[key]?.token === 'silent';
  const short = /^[\x20-\x7e]*$/u.test(key) && key.length <= 3;
  return common || short || everyday.has(key) || EVERYDAY.has(key) || TITLE_WORDS.has(key);
}

const keysOf = ({ name, spellings = [] }: Brand): readonly string[] => [...new Set([name, ...spellings].map((each) => `${isAmbiguous(each) ? '~' : ''}${keyOf(each)}`))];

/** `p`: a way to pay; `s`: shown by everybody. */
const flagsOf = ({ category }: Brand): string => (PAYS.has(category) ? 'p' : category === 'social' ? 's' : '');

/** `node scripts/node.mjs generate-names`: writes what ships of the protected names, their index, their domains and their spellings. Same tables, same bytes. */
export function main(): number {
  const bytes = encodeIndex(buildIndex(indexSource));
  const write = (table: TableName, content: Uint8Array | string): void => writeFileSync(join(process.env['PAYLIGHT_ROOT'] ?? '.', TABLE_FOLDER, TABLE_FILES[table]), content);
  write('name-index', bytes);
  const domains = [...new Set(brands.flatMap((brand) => brand.domains))].sort();
  write('protected-domains', domains.join(' '));
  const lines = [...brands, ...pageNames].map((brand) => brandLine(brand.name, keysOf(brand), flagsOf(brand), brand.owner ?? '', brand.domains));
  write('brand-names', lines.join('\n'));
  process.stderr.write(`name index: ${Math.round(bytes.length / 1024)} KiB\n`);
  return 0;
}
