// Sizes of what is built against the bars of the design. Bytes, not times: they never fail by noise.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../setup.mjs';

const KB = 1000;
const TARGETS = ['chrome', 'firefox'];

const resolve = (from, reference) => (reference.startsWith('/') ? reference.slice(1) : path.join(from, reference));

/** These files and every script they import statically. */
function withImports(dist, first) {
  const files = new Set(first);
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(path.join(dist, file), 'utf8');
    for (const [, reference] of code.matchAll(/(?:import|from)\s*["'](\.[^"']+\.js)["']/g)) files.add(resolve(path.dirname(file), reference));
  }
  return [...files];
}

/** A page with every script and style it loads before it can draw. */
function pageFiles(dist, page) {
  const html = readFileSync(path.join(dist, page), 'utf8');
  return withImports(dist, [page, ...[...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, reference]) => resolve(path.dirname(page), reference))]);
}

/** @returns {{ name: string, bytes: number, limit: number }[]} */
export function budgets() {
  return TARGETS.flatMap((target) => {
    const dist = path.join(ROOT, 'dist', target);
    const size = (file) => readFileSync(path.join(dist, file)).length;
    const { content_scripts: [{ js: [sentinel] }], background } = JSON.parse(readFileSync(path.join(dist, 'manifest.json'), 'utf8'));
    const popup = pageFiles(dist, 'src/ui/popup/index.html').reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0);
    const worker = withImports(dist, [background.service_worker ?? background.scripts[0]]).reduce((sum, file) => sum + size(file), 0);
    return [
      { name: `${target} sentinel`, bytes: size(sentinel), limit: 6 * KB },
      { name: `${target} collector`, bytes: size('content/collector.js'), limit: 25 * KB },
      { name: `${target} disclosure reader`, bytes: size('content/imprint.js'), limit: 14 * KB },
      { name: `${target} note`, bytes: size('content/note.js'), limit: 30 * KB },
      // Parsed each time it wakes, which is often.
      { name: `${target} worker`, bytes: worker, limit: 900 * KB },
      { name: `${target} guard`, bytes: size('content/guard.js'), limit: 8 * KB },
      { name: `${target} hold`, bytes: size('content/hold.js'), limit: 6 * KB },
      { name: `${target} popup, gzipped`, bytes: popup, limit: 60 * KB },
    ];
  });
}
