// Runs src/cli/NAME.ts or scripts/NAME.ts under Node: `node scripts/node.mjs NAME args…`.
// The sources are compiled by Vite first (import.meta.glob is a bundler's word) and kept until one of them changes.
// Standard output belongs to the program alone; installing and building speak on standard error.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies } from './setup.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cache = path.join(root, '.cache', 'node');

function entryOf(name) {
  if (!/^[a-z][a-z0-9-]*$/u.test(name ?? '')) return null;
  return [`src/cli/${name}.ts`, `scripts/${name}.ts`].find((file) => existsSync(path.join(root, file))) ?? null;
}

/** Digest of everything that can end up in a program. */
function digestOfSources() {
  const hash = createHash('sha256').update(process.versions.node);
  const visit = (file) => {
    const full = path.join(root, file);
    hash.update(`\0${file}\0`).update(readFileSync(full));
  };
  const walk = (folder) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory()) walk(`${folder}/${entry.name}`);
      else if (/\.(?:m?[tj]sx?|json)$/u.test(entry.name)) visit(`${folder}/${entry.name}`);
    }
  };
  for (const folder of ['src', 'scripts', 'public/_locales']) if (existsSync(path.join(root, folder))) walk(folder);
  visit('package-lock.json');
  return hash.digest('hex').slice(0, 16);
}

async function compile(name, entry, target) {
  const { build } = await import('vite');
  const draft = `${target}.${process.pid}`;
  const source = `${draft}.ts`;
  mkdirSync(cache, { recursive: true });
  // The large tables are provided before anything of the program runs.
  writeFileSync(source, `import ${JSON.stringify(path.join(root, 'src/cli/tables.ts'))};\nexport * from ${JSON.stringify(path.join(root, entry))};\n`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: source, outDir: draft, emptyOutDir: true, target: 'node20', minify: false, rolldownOptions: { output: { entryFileNames: `${name}.mjs`, chunkFileNames: '[name]-[hash].mjs' } } },
  });
  rmSync(source);
  for (const old of readdirSync(cache)) {
    if (old.startsWith(`${name}-`) && /^[0-9a-f]{16}$/u.test(old.slice(name.length + 1))) rmSync(path.join(cache, old), { recursive: true, force: true });
  }
  try {
    renameSync(draft, target);
  } catch (error) {
    // Another run compiled the same sources in the meantime: theirs is as good.
    if (!existsSync(target)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
}

async function run([name, ...args]) {
  const entry = entryOf(name);
  if (entry === null) {
    process.stderr.write(`There is no program called ${JSON.stringify(name ?? '')} in src/cli or scripts.\n`);
    return 2;
  }
  ensureDependencies();
  const target = path.join(cache, `${name}-${digestOfSources()}`);
  const file = path.join(target, `${name}.mjs`);
  if (!existsSync(file)) await compile(name, entry, target);
  process.argv = [process.argv[0], file, ...args];
  // Programs run from the cache folder; the ones that write into the repository find it here.
  process.env.PAYLIGHT_ROOT = root;
  const program = await import(pathToFileURL(file).href);
  return typeof program.main === 'function' ? await program.main(args) : process.exitCode ?? 0;
}

process.exitCode = await run(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  return 1;
});
