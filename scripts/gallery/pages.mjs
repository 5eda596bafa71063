// Builds our pages and the note without the extension around them, and serves them on localhost under the extension's own CSP.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const OUT = path.join(root, '.cache/gallery/site');
const PAGES = ['popup', 'interstitial', 'options', 'journal', 'learn', 'welcome', 'demo', 'check'];
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png' };

export async function buildPages() {
  const { build } = await import('vite');
  const input = Object.fromEntries(PAGES.map((page) => [page, path.join(root, `src/ui/${page}/index.html`)]));
  await build({ root, configFile: false, logLevel: 'error', publicDir: 'public', build: { outDir: OUT, emptyOutDir: true, modulePreload: false, rolldownOptions: { input } } });
  await build({
    root, configFile: false, logLevel: 'error', publicDir: false,
    build: { outDir: path.join(OUT, 'content'), emptyOutDir: true, lib: { entry: path.join(root, 'src/content/note.iife.ts'), formats: ['iife'], name: 'paylight_note', fileName: () => 'note.js' } },
  });
  return OUT;
}

/** The manifest's policy, so that a page that needs more fails here as it would in the extension. */
async function policy() {
  const manifest = JSON.parse(await readFile(path.join(root, 'manifest.json'), 'utf8'));
  return manifest.content_security_policy.extension_pages;
}

/** Resolves with the origin and a way to stop. */
export async function servePages(folder) {
  const csp = await policy();
  const server = createServer((request, response) => {
    const file = path.join(folder, path.normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)));
    readFile(file).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'content-security-policy': csp }).end(body),
      () => response.writeHead(file.endsWith('favicon.ico') ? 204 : 404).end(),
    );
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(undefined)); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => new Promise((resolve) => { server.close(() => resolve(undefined)); }) };
}
