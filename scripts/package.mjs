// `npm run package`: the two store zips and the source zip, byte-identical on repeat.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, ensureDependencies } from './setup.mjs';
import { zip } from './zip.mjs';

/** Never part of the source package, also where there is no git to ask. */
const LEFT_OUT = new Set(['.git', '.cache', 'dist', 'node_modules']);

function filesBelow(folder, base = folder, leftOut = new Set()) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (leftOut.has(entry.name)) return [];
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(full, base, leftOut);
    return entry.isFile() ? [path.relative(base, full).split(path.sep).join('/')] : [];
  });
}

/** What git tracks, with its modes; every file when this is no git checkout (a source zip that was unpacked). */
function sources() {
  try {
    const listed = execFileSync('git', ['ls-files', '-s', '-z'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return listed.split('\0').filter(Boolean).map((line) => {
      const [, mode, name] = /^(\d+) [0-9a-f]+ \d+\t(.+)$/s.exec(line);
      return { name, mode: mode === '100755' ? 0o755 : 0o644 };
    });
  } catch {
    return filesBelow(ROOT, ROOT, LEFT_OUT).map((name) => ({ name, mode: statSync(path.join(ROOT, name)).mode & 0o111 ? 0o755 : 0o644 }));
  }
}

const withData = (folder, files) => files.map((file) => ({ ...file, data: readFileSync(path.join(folder, file.name)) }));

/**
 * Packs what stands in dist and in the checkout.
 * @returns {{ name: string, data: Buffer }[]}
 */
export function packages() {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'));
  const store = ['chrome', 'firefox'].map((target) => {
    const folder = path.join(ROOT, 'dist', target);
    return { name: `paylight-${version}-${target}.zip`, data: zip(withData(folder, filesBelow(folder).map((name) => ({ name })))) };
  });
  return [...store, { name: `paylight-${version}-source.zip`, data: zip(withData(ROOT, sources())) }];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureDependencies();
  const { buildAll } = await import('./build.mjs');
  await buildAll({ log: false });
  const folder = path.join(ROOT, 'dist', 'packages');
  mkdirSync(folder, { recursive: true });
  for (const { name, data } of packages()) {
    writeFileSync(path.join(folder, name), data);
    console.log(`dist/packages/${name}  ${data.length} bytes  sha256 ${createHash('sha256').update(data).digest('hex')}`);
  }
}
