// Brings a fresh clone to the point where any command can run. Node built-ins only: nothing else may be there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const readLock = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null);

/** Whether every package of the lock file is installed in its version; npm records what it installed beside the packages. */
export function dependenciesAreCurrent(root = ROOT) {
  const wanted = readLock(path.join(root, 'package-lock.json'));
  const installed = readLock(path.join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '') return true;
    const found = installed[name];
    return found === undefined ? entry.optional === true : found.version === entry.version;
  });
}

/** Installs the npm packages when they are absent or differ from the lock file. Everything npm says goes to standard error. */
export function ensureDependencies(root = ROOT) {
  if (dependenciesAreCurrent(root)) return;
  console.error('Paylight: installing npm packages …');
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  // Started through npm, the same npm is used; npm.cmd on Windows runs only through a shell.
  const result = npm !== undefined && npm.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', options, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (result.status !== 0) {
    console.error('Paylight: `npm ci` failed; its own messages stand above.');
    process.exit(2);
  }
}

/**
 * Finds the browsers asked for and installs those that are missing where that is allowed.
 * @param {readonly ('chromium' | 'firefox')[]} kinds
 * @param {{ install?: boolean }} [options] `install` allows system packages without being root (through sudo)
 * @returns {Promise<{ chromium?: import('./browser/find.mjs').Browser, firefox?: import('./browser/find.mjs').Browser }>}
 */
export async function ensureBrowsers(kinds, { install = process.argv.includes('--install') } = {}) {
  const { findBrowser } = await import('./browser/find.mjs');
  const missing = kinds.filter((kind) => findBrowser(kind) === null);
  if (missing.length > 0) {
    const { installBrowsers } = await import('./browser/install.mjs');
    installBrowsers(missing, { install });
  }
  return Object.fromEntries(kinds.map((kind) => [kind, findBrowser(kind)]).filter(([, browser]) => browser !== null));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureDependencies();
  const browsers = await ensureBrowsers(['chromium', 'firefox']);
  for (const browser of Object.values(browsers)) console.error(`Paylight: ${browser.name} ${browser.version ?? ''} at ${browser.path}`);
}
