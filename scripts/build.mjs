// Builds dist/chrome and dist/firefox, unpacked. On-demand content scripts are built apart, each into one self-contained file:
// the worker injects them by path, so nothing of them has to be web-accessible.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const TABLES = path.join(root, 'src/knowledge/brands');
const ON_DEMAND = ['collector', 'imprint', 'note', 'hold', 'guard'];

async function buildFor(browser, log) {
  const { build } = await import('vite');
  process.env.PAYLIGHT_BROWSER = browser;
  const logLevel = log ? 'warn' : 'error';
  await build({ root, configFile: path.join(root, 'vite.config.ts'), logLevel, mode: 'production' });
  for (const name of ON_DEMAND) {
    await build({
      root,
      configFile: false,
      logLevel,
      publicDir: false,
      build: {
        outDir: path.join(root, 'dist', browser, 'content'),
        emptyOutDir: false,
        target: browser === 'chrome' ? 'chrome148' : 'firefox140',
        sourcemap: false,
        lib: { entry: path.join(root, `src/content/${name}.iife.ts`), formats: ['iife'], name: `paylight_${name}`, fileName: () => `${name}.js` },
      },
    });
  }
  // The large tables ship as files; see src/knowledge/tables.ts.
  const data = path.join(root, 'dist', browser, 'data');
  await mkdir(data, { recursive: true });
  for (const file of await readdir(TABLES)) {
    if (/\.generated\.(?:bin|txt)$/u.test(file)) await copyFile(path.join(TABLES, file), path.join(data, file));
  }
  await rm(path.join(root, 'dist', browser, '.vite'), { recursive: true, force: true });
}

/** Builds both browsers' folders; `log: false` keeps standard output clean. */
export async function buildAll({ browsers = ['chrome', 'firefox'], log = true } = {}) {
  ensureDependencies();
  for (const browser of browsers) {
    await buildFor(browser, log);
    if (!existsSync(path.join(root, 'dist', browser, 'manifest.json'))) throw new Error(`no manifest in dist/${browser}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2).filter((word) => word === 'chrome' || word === 'firefox');
  await buildAll(named.length === 0 ? {} : { browsers: named });
  console.log('built dist/chrome and dist/firefox');
}
