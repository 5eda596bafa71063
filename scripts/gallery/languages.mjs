// Every state of every surface in every language: axe in both schemes, nothing wider than its box at its own width and at 320 CSS pixels
// (which is also what 400 % zoom leaves of 1280), no key shown as a text. English in forced colours as well.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { layoutFaults } from './layout-faults.mjs';
import { buildPages, servePages } from './pages.mjs';
import { OPEN_ROOTS, WCAG } from './scene.mjs';
import { locales, messagesOf, sceneOf, surfacesWithStates } from './states.mjs';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const NARROW = 320;
/** Two pages at a time; more only wait for one another. */
const HANDS = 2;

/** Runs in the page. */
async function axeFaults(options) {
  const { violations } = await globalThis.axe.run(document, { ...options, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.slice(0, 3).map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`).join(' | ')}`);
}

/** One page shows all states of a surface in one language, one after the other. */
async function openPage(context, { origin, surface }) {
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => { if (message.type() === 'error') faults.push(`console: ${message.text()}`); });
  if (surface.html !== undefined) {
    await page.addInitScript(OPEN_ROOTS);
    await page.route(`${origin}/checkout*`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: surface.html }));
  }
  let shown = 0;
  await page.goto(`${origin}/icons/icon.svg`);
  return async (state) => {
    faults.length = 0;
    shown += 1;
    await page.evaluate((scene) => sessionStorage.setItem('scene', scene), JSON.stringify(sceneOf(surface, state)));
    // Many states differ in the fragment alone, for which a browser loads nothing.
    const address = new URL(origin + (surface.html === undefined ? surface.path(state) : '/checkout'));
    address.searchParams.set('shown', String(shown));
    await page.setViewportSize({ width: surface.width, height: surface.height });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
    await page.goto(address.href);
    await surface.ready?.(page, state);
    await page.waitForFunction(() => document.querySelector('#root')?.childElementCount !== 0 && document.querySelector('[aria-busy="true"]') === null);
    await surface.open?.(page);
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
    const moving = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
    if (moving > 0) faults.push(`${moving} things move although less motion was asked for`);
    const layout = async (when) => { faults.push(...(await page.evaluate(layoutFaults)).map((fault) => `${when}: ${fault}`)); };
    await layout('own width');
    faults.push(...await page.evaluate(axeFaults, { runOnly: WCAG }));
    const contrast = async (scheme, media) => {
      await page.emulateMedia(media);
      faults.push(...(await page.evaluate(axeFaults, { runOnly: ['color-contrast'] })).map((fault) => `${scheme}: ${fault}`));
    };
    await contrast('dark', { colorScheme: 'dark' });
    await page.setViewportSize({ width: NARROW, height: 640 });
    await layout(`${NARROW}px`);
    if (await page.evaluate(() => document.documentElement.lang) === 'en') await contrast('forced colours', { colorScheme: 'light', forcedColors: 'active' });
    return [...faults];
  };
}

/**
 * @param {{ log: (line: string) => void, chromium: string, only?: string | null, locale?: string | null }} options
 * @returns {Promise<{ passed: number, failures: string[] }>} one per state and language
 */
export async function lookAtLanguages({ log, chromium: executablePath, only = null, locale: wanted = null }) {
  const { chromium } = await import('playwright-core');
  const fake = await readFile(path.join(root, 'scripts/gallery/fake-browser.js'), 'utf8');
  const axe = await readFile(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
  const surfaces = (await surfacesWithStates()).filter(({ name }) => [null, name].includes(only));
  const { origin, close } = await servePages(await buildPages());
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const failures = [];
  let passed = 0;
  try {
    const work = [];
    for (const locale of (await locales()).filter((each) => [null, each].includes(wanted))) {
      const messages = await messagesOf(locale);
      const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
      await context.addInitScript({ content: `globalThis.__scene = { ...JSON.parse(sessionStorage.getItem('scene') ?? '{}'), messages: ${JSON.stringify(messages)} };\n${fake}` });
      await context.addInitScript({ content: axe });
      for (const surface of surfaces) work.push({ context, locale, surface });
    }
    const hand = async () => {
      for (let next = work.shift(); next !== undefined; next = work.shift()) {
        const { context, locale, surface } = next;
        const show = await openPage(context, { origin, surface });
        for (const state of surface.states) {
          const faults = await show(state).catch((error) => [`not shown: ${error instanceof Error ? error.message : String(error)}`]);
          if (faults.length === 0) passed += 1;
          else failures.push(`${surface.name}/${state.name} in ${locale}: ${faults.join('\n  ')}`);
        }
      }
    };
    await Promise.all(Array.from({ length: HANDS }, hand));
  } finally {
    await browser.close();
    await close();
  }
  log(`${passed + failures.length} states in ${wanted ?? 'every language'}, in both schemes, at two widths`);
  return { passed, failures };
}
