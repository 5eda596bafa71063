import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

interface Package { readonly folder: string; readonly name: string; readonly version: string; readonly licence: string; readonly text: string }

/** The package a bundled module belongs to, null for our own files. Handles scopes and nested node_modules. */
function packageFolder(moduleId: string): string | null {
  const parts = moduleId.split('?')[0]?.split('\0').join('').split(/[\\/]/u) ?? [];
  const at = parts.lastIndexOf('node_modules');
  const first = parts[at + 1];
  if (at < 0 || first === undefined) return null;
  return parts.slice(0, at + (first.startsWith('@') ? 3 : 2)).join('/');
}

function describe(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: string };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  return { folder, name, version, licence: license ?? 'see text', text: file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim() };
}

/** Writes `third-party-notices.txt` from the modules that really ended up in the bundle. A package without a licence text fails the build. */
export function thirdPartyNotices(): Plugin {
  return {
    name: 'third-party-notices',
    generateBundle(_options, bundle) {
      const folders = new Set<string>();
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, module] of Object.entries(output.modules)) {
          const folder = module.renderedLength > 0 ? packageFolder(id) : null;
          if (folder !== null) folders.add(folder);
        }
      }
      const packages = [...folders].map(describe).toSorted((a, b) => (a.name < b.name ? -1 : 1));
      for (const { name, text } of packages) if (text === '') this.error(`${name} ships no licence text`);
      const source = packages.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`).join(`\n${'-'.repeat(78)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'third-party-notices.txt', source });
    },
  };
}
