// Photographs every named state of every surface in every mode into .cache/gallery, and runs axe on each.
// Exits 1 when axe finds something or a page reports an error. `--only popup --state danger --mode dark` narrows it down. With `--book` it
// writes docs/gallery.md and the pictures of the documents instead.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPages, servePages } from './gallery/pages.mjs';
import { writeBook } from './gallery/book.mjs';
import { openScene, WCAG } from './gallery/scene.mjs';
import { surfacesWithStates } from './gallery/states.mjs';
import { MODES } from './gallery/surfaces.mjs';
import { ensureDependencies } from './setup.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const OUT = path.join(root, '.cache/gallery');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

const option = (name) => { const at = process.argv.indexOf(`--${name}`); return at < 0 ? null : process.argv[at + 1] ?? null; };

async function picture({ browser, origin, surface, state, mode, modeName, locale, scripts }) {
  const { page, faults, close } = await openScene({ browser, origin, surface, state, mode, locale, fake: scripts.fake });
  const name = `${state.name}-${modeName}${option('locale') === null ? '' : `-${locale}`}`;
  const file = path.join(OUT, surface.name, `${name}.png`);
  if (surface.html === undefined) {
    // As tall as its content: what sticks to the lower edge then stands where it belongs.
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: mode.width ?? surface.width, height: Math.max(tall, surface.name === 'popup' ? 120 : surface.height) });
  }
  await page.screenshot({ path: file, fullPage: surface.html === undefined });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) faults.push(`overflow: ${wide}px wider than the window`);
  if (surface.open !== undefined) {
    await surface.open(page);
    await page.screenshot({ path: path.join(OUT, surface.name, `${name}-open.png`), fullPage: surface.html === undefined });
  }
  await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
  await page.evaluate(scripts.axe);
  const violations = await page.evaluate(async (tags) => {
    const result = await globalThis.axe.run(document, { runOnly: tags });
    return result.violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).slice(0, 3).join(' | ')}`);
  }, WCAG);
  await close();
  return { file, faults: [...faults, ...violations] };
}

/** One page that shows all pictures, for scanning by eye. */
function index(pictures) {
  const figures = pictures.map(({ file }) => { const name = path.relative(OUT, file); return `<figure><img src="${name}" loading="lazy" alt="${name}"><figcaption>${name}</figcaption></figure>`; });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Paylight gallery</title><style>body{font:13px sans-serif;background:#8e95a3;display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start;margin:16px}figure{margin:0;background:#fff;padding:6px}img{display:block;max-width:420px}</style>${figures.join('')}</html>\n`;
}

async function main() {
  ensureDependencies();
  const { chromium } = await import('playwright-core');
  const surfaces = (await surfacesWithStates()).filter(({ name }) => [null, name].includes(option('only')));
  const modes = Object.entries(MODES).filter(([name]) => [null, name].includes(option('mode')));
  const scripts = {
    fake: await readFile(path.join(root, 'scripts/gallery/fake-browser.js'), 'utf8'),
    axe: await readFile(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'),
  };
  const { origin, close } = await servePages(await buildPages());
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const pictures = [];
  try {
    if (process.argv.includes('--book')) {
      const bytes = await writeBook({ browser, origin, surfaces: await surfacesWithStates(), fake: scripts.fake });
      console.log(`docs/gallery.md and its pictures, ${(bytes / 1e6).toFixed(2)} MB`);
      return;
    }
    for (const surface of surfaces) {
      await mkdir(path.join(OUT, surface.name), { recursive: true });
      for (const state of surface.states.filter(({ name }) => [null, name].includes(option('state')))) {
        for (const [modeName, mode] of modes) {
          const taken = await picture({ browser, origin, surface, state, mode, modeName, locale: option('locale') ?? mode.locale ?? 'en', scripts });
          pictures.push(taken);
          for (const fault of taken.faults) console.error(`${surface.name}/${state.name}/${modeName}: ${fault}`);
        }
      }
    }
  } finally {
    await browser.close();
    await close();
  }
  await writeFile(path.join(OUT, 'index.html'), index(pictures));
  const faulty = pictures.filter(({ faults }) => faults.length > 0).length;
  console.log(`${pictures.length} pictures in .cache/gallery, ${faulty} with faults`);
  process.exitCode = faulty === 0 ? 0 : 1;
}

await main();
