// What a scenario may use: one browser with Paylight, the street's server, and tabs that are closed afterwards.
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStreet } from '../../demo/server.mjs';
import { streetSites } from '../../demo/street.mjs';
import { launch } from '../../scripts/browser/launch.mjs';
import { limit } from '../../scripts/browser/wait.mjs';
import { ask } from '../../scripts/browser/paylight.mjs';
import { ACTING } from './pages/acting.mjs';
import { LAB } from './pages/lab.mjs';
import { MERCHANT_SITES } from './pages/merchants.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const LISTED = fileURLToPath(new URL('lists/listed.txt', import.meta.url));

/**
 * @typedef {object} Scenario
 * @property {string} name
 * @property {(stage: Stage) => Promise<void>} run throws when something is not as it must be
 * @property {number} [within] milliseconds it may take, where that is more than others need
 * @property {{ readonly [kind in 'chromium' | 'firefox']?: string }} [skip] the reason a browser cannot show it
 *
 * @typedef {object} Stage
 * @property {import('../../scripts/browser/launch.mjs').Driver} driver
 * @property {Awaited<ReturnType<typeof serveStreet>>} street
 * @property {(url?: string) => Promise<import('../../scripts/browser/launch.mjs').Tab>} tab opens a tab, at that address when one is given
 * @property {(profile: string, storageKiB?: number) => Promise<import('../../scripts/browser/launch.mjs').Driver>} open another browser of this kind on
 * that profile folder, with so much storage when a number is given; the caller closes it
 * @property {(profile: string) => Promise<import('../../scripts/browser/launch.mjs').Driver>} reopen a browser on that profile folder in which Paylight is installed
 * for good, with the tabs of its last session; the caller closes it
 * @property {(options?: { locale?: string, cached?: boolean }) => Promise<import('../../scripts/browser/launch.mjs').Driver>} another a second browser of the same kind, to be closed by the scenario
 * @property {(profile: string, locale: string) => Promise<import('../../scripts/browser/launch.mjs').Driver>} speaking a browser of that language (a folder
 * of `public/_locales`) on that profile folder; the caller closes it and removes the folder and its neighbour that ends in `-extension`
 * @property {typeof assert} assert
 */

export const openStreet = () => serveStreet({ sites: { ...streetSites(), ...LAB, ...MERCHANT_SITES, ...ACTING }, cache: path.join(ROOT, '.cache', 'street-e2e') });

/** A scenario may have closed its tab itself. */
function ignoreClosed(error) {
  if (!/No tab with id|no such frame|has been closed/u.test(String(error))) throw error;
}

/** The same build without the permission that lifts the browser's own bounds on storage. */
function bounded(extension, profile) {
  const folder = `${profile}-extension`;
  cpSync(extension, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: manifest.permissions.filter((each) => each !== 'unlimitedStorage') }));
  return folder;
}

/**
 * The same build as a browser of that language shows it. Browsers come with few languages and turn to the extension's default when
 * they miss the one asked for; so that one is made the default, and the only one.
 */
function speaking(extension, profile, locale) {
  const folder = `${profile}-extension`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(extension, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), default_locale: locale }));
  for (const other of readdirSync(path.join(folder, '_locales'))) if (other !== locale) rmSync(path.join(folder, '_locales', other), { recursive: true });
  return folder;
}

/**
 * A fresh browser and profile for a group of scenarios.
 * @param {import('../../scripts/browser/find.mjs').Browser} browser
 */
export async function openStage(browser, street) {
  const extension = path.join(ROOT, 'dist', browser.kind === 'firefox' ? 'firefox' : 'chrome');
  const driver = await launch({ browser, street, extension });
  try {
    // Chromium gives up on a worker that is stopped while it is still being installed; no browser does that by itself.
    await ask(driver, 'ui/limits');
  } catch (error) {
    await driver.close();
    throw error;
  }
  /** Further browsers, which a scenario that failed may not have closed. */
  const others = new Set();
  const further = async (options) => {
    const opened = await launch({ browser, street, extension, ...options });
    others.add(opened);
    void opened.closed.then(() => others.delete(opened));
    return opened;
  };
  /** @type {Set<import('../../scripts/browser/launch.mjs').Tab>} */
  const tabs = new Set();
  const tab = async (url) => {
    const opened = await driver.newTab();
    tabs.add(opened);
    if (url !== undefined) await opened.goto(url);
    return opened;
  };
  return {
    stage: {
      driver, street, tab, assert, another: (options = {}) => further(options),
      open: (profile, storageKiB) => further(storageKiB === undefined ? { profile } : { extension: bounded(extension, profile), profile, storageKiB }),
      reopen: (profile) => further({ profile, installed: true }),
      speaking: (profile, locale) => further({ extension: speaking(extension, profile, locale), profile }),
    },
    /** Closes what the scenario left open; throws when the browser no longer does that. */
    clear: async () => {
      const open = [...tabs];
      tabs.clear();
      for (const each of open) await limit('closing a tab', each.close().catch(ignoreClosed), 10_000);
    },
    close: async () => { for (const each of [...others, driver]) await each.close(); },
  };
}
