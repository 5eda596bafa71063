// Draws public/icons: the icon as SVG and PNG, and a toolbar variant for each level. Needs Chromium (or CHROMIUM=path).
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { iconSvg, LEVEL_NAMES } from './icons/drawing.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const OUT = path.join(root, 'public/icons');
const SIZES = [16, 32, 48, 128];
const TOOLBAR_SIZES = [16, 32];

const { chromium } = await import('playwright-core');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await mkdir(OUT, { recursive: true });

async function draw(name, size, level) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${iconSvg(size, level)}`);
  await page.screenshot({ path: path.join(OUT, name), omitBackground: true });
}

await writeFile(path.join(OUT, 'icon.svg'), `${iconSvg(128)}\n`);
for (const size of SIZES) await draw(`icon-${size}.png`, size, null);
for (const level of LEVEL_NAMES) for (const size of TOOLBAR_SIZES) await draw(`${level}-${size}.png`, size, level);
await browser.close();
