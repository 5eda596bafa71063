// Sizes of what is built against the bars of the design. Bytes, not times: they never fail by noise.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../setup.mjs';

const KB = 1000;
const TARGETS = ['chrome', 'firefox'];

/** A page with every script and style it loads before it can draw: static imports followed, dynamic ones not. */
function pageFiles(dist, page) {
  const html = readFileSync(path.join(dist, page), 'utf8');
  const folder = path.dirname(page);
  const resolve = (from, reference) => (reference.startsWith('/') ? reference.slice(1) : path.join(from, reference));
  const files = new Set([page, ...[...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, reference]) => resolve(folder, reference))]);
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(path.join(dist, file), 'utf8');
    for (const [, reference] of code.matchAll(/(?:import|from)\s*["'](\.[^"']+\.js)["']/g)) files.add(resolve(path.dirname(file), reference));
  }
  return [...files];
}

/** @returns {{ name: string, bytes: number, limit: number }[]} */
export function budgets() {
  return TARGETS.flatMap((target) => {
    const dist = path.join(ROOT, 'dist', target);
    const size = (file) => readFileSync(path.join(dist, file)).length;
    const { content_scripts: [{ js: [sentinel] }] } = JSON.parse(readFileSync(path.join(dist, 'manifest.json'), 'utf8'));
    const popup = pageFiles(dist, 'src/ui/popup/index.html').reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0);
    return [
      { name: `${target} sentinel`, bytes: size(sentinel), limit: 6 * KB },
      { name: `${target} collector`, bytes: size('content/collector.js'), limit: 25 * KB },
      { name: `${target} disclosure reader`, bytes: size('content/imprint.js'), limit: 14 * KB },
      { name: `${target} note`, bytes: size('content/note.js'), limit: 30 * KB },
      { name: `${target} popup, gzipped`, bytes: popup, limit: 60 * KB },
    ];
  });
}
