// One state on one surface, opened in a browser as a person would see it.
import { messagesOf, sceneOf } from './states.mjs';

export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The closed root of the note is opened, for axe cannot look into one; the script is the shipped one. */
export const OPEN_ROOTS = '{ const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function () { return attach.call(this, { mode: "open" }); }; }';

/** Resolves when the state stands there; `faults` gathers what the page reports. `scale`: device pixels per CSS pixel. */
export async function openScene({ browser, origin, surface, state, mode, locale, fake, scale = 1 }) {
  const context = await browser.newContext({
    viewport: { width: mode.width ?? surface.width, height: surface.height }, colorScheme: mode.colorScheme, deviceScaleFactor: scale,
    forcedColors: mode.forcedColors ?? 'none', reducedMotion: 'reduce', bypassCSP: surface.html !== undefined,
  });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => { if (message.type() === 'error') faults.push(`console: ${message.text()}`); });
  const scene = { ...sceneOf(surface, state), messages: await messagesOf(locale) };
  await page.addInitScript({ content: `globalThis.__scene = ${JSON.stringify(scene)};\n${fake}` });
  if (surface.html !== undefined) {
    await page.addInitScript(OPEN_ROOTS);
    await page.route(`${origin}/checkout`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: surface.html }));
  }
  await page.goto(origin + (surface.html === undefined ? surface.path(state) : '/checkout'));
  await surface.ready?.(page, state);
  await page.waitForTimeout(120);
  return { page, faults, close: () => context.close() };
}
