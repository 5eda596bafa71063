import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { checks } from '../src/checks/registry';
import { checksDocument } from './checks-document';

/** Writes docs/checks.md. */
export function main(): number {
  const root = process.env['PAYLIGHT_ROOT'] ?? process.cwd();
  const read = (folder: string, end: string): Record<string, string> =>
    Object.fromEntries(checks.map(({ id }) => [id, readFileSync(join(root, folder, `${id}${end}`), 'utf8')]));
  const locale = join(root, 'public/_locales/en/messages.json');
  const texts = existsSync(locale) ? (JSON.parse(readFileSync(locale, 'utf8')) as Record<string, { message: string }>) : {};
  writeFileSync(join(root, 'docs/checks.md'), checksDocument(checks, read('src/checks', '.ts'), read('test/checks', '.test.ts'), texts));
  return 0;
}
