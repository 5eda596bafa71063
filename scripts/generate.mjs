// `npm run generate [-- --check]`: writes every file that is made from another; --check says which differ and changes nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, ensureDependencies } from './setup.mjs';

/**
 * What is made here from the repository alone. Icons (drawn in a browser) and the confusables table (made from a package that is
 * fetched for it) have scripts of their own: scripts/generate-*.mjs.
 */
const GENERATED = [
  { file: 'src/i18n/messages.generated.ts', command: ['scripts/generate-messages.mjs'] },
  { file: 'docs/checks.md', command: ['scripts/node.mjs', 'generate-checks-doc'] },
  { file: 'public/managed-schema.json', command: ['scripts/node.mjs', 'generate-managed-schema'] },
];

const read = (file) => (existsSync(path.join(ROOT, file)) ? readFileSync(path.join(ROOT, file), 'utf8') : null);

/**
 * Runs every generator.
 * @param {{ check: boolean }} options `check` puts the old content back
 * @returns {{ file: string, same: boolean, error: string | null }[]}
 */
export function generate({ check }) {
  return GENERATED.map(({ file, command: [script, ...args] }) => {
    const before = read(file);
    const result = spawnSync(process.execPath, [path.join(ROOT, script), ...args], { cwd: ROOT, encoding: 'utf8' });
    const after = read(file);
    if (check && before !== null && before !== after) writeFileSync(path.join(ROOT, file), before);
    return { file, same: before === after, error: result.status === 0 ? null : `${result.stdout}${result.stderr}`.trim() };
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureDependencies();
  const check = process.argv.includes('--check');
  const results = generate({ check });
  for (const { file, same, error } of results) console.log(`${error === null ? (same ? 'in sync ' : check ? 'DIFFERS ' : 'written ') : 'FAILED  '} ${file}${error === null ? '' : `\n${error}`}`);
  process.exit(results.some(({ same, error }) => error !== null || (check && !same)) ? 1 : 0);
}
