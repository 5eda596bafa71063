// `npm start [-- firefox] [--headless] [--install]`: build, demo street, and a browser with Paylight loaded.
import path from 'node:path';
import { ROOT, ensureBrowsers, ensureDependencies } from './setup.mjs';

const words = new Set(process.argv.slice(2));
const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const headless = words.has('--headless') || noDisplay;
const say = (text) => console.error(`Paylight: ${text}`);

ensureDependencies();

/** The browser asked for, else Chromium or a relative, else Firefox; installed where that is allowed. */
async function chooseBrowser() {
  const { findBrowser } = await import('./browser/find.mjs');
  if (words.has('firefox')) return (await ensureBrowsers(['firefox'])).firefox ?? null;
  return findBrowser('chromium') ?? findBrowser('firefox') ?? (await ensureBrowsers(['chromium'])).chromium ?? null;
}

const browser = await chooseBrowser();
if (browser === null) process.exit(1);

const { buildAll } = await import('./build.mjs');
const target = browser.kind === 'firefox' ? 'firefox' : 'chrome';
say(`building dist/${target} …`);
await buildAll({ browsers: [target], log: false });

const { serveStreet } = await import('../demo/server.mjs');
const { DEMO_LIST, START, streetSites } = await import('../demo/street.mjs');
const { launch } = await import('./browser/launch.mjs');
const { importList } = await import('./browser/paylight.mjs');

const street = await serveStreet({ sites: streetSites(), cache: path.join(ROOT, '.cache', 'street') });
say(`${browser.name} ${browser.version ?? ''}, with a temporary profile${headless ? ', without a window' : ''} …`);
const driver = await launch({ browser, extension: path.join(ROOT, 'dist', target), street, headless });
let ending = false;
const end = async (code) => {
  if (ending) return;
  ending = true;
  await driver.close();
  await street.close();
  process.exit(code);
};
process.once('SIGINT', () => void end(130));
process.once('SIGTERM', () => void end(143));

try {
  await importList(driver, DEMO_LIST);
  if (headless) {
    const { tour } = await import('../demo/tour.mjs');
    const wrong = await tour(driver);
    await end(wrong === 0 ? 0 : 1);
  } else {
    const tab = await driver.newTab(START);
    await driver.tidy(tab);
    say('the street is open. Close the browser to end.');
    await driver.closed;
    await end(0);
  }
} catch (error) {
  console.error(error);
  await end(1);
}
