import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const source = filesBelow('src').filter((path) => /\.tsx?$/u.test(path));
const tests = filesBelow('test').filter((path) => /\.tsx?$/u.test(path));
const scripts = filesBelow('scripts').filter((path) => /\.(?:ts|mjs)$/u.test(path));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Import { readonly from: string; readonly to: string; readonly typeOnly: boolean }

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gmu;

function importsOf(path: string): readonly Import[] {
  return [...read(path).matchAll(IMPORT)].map((match) => {
    const target = match[2] ?? match[3] ?? '';
    const to = target.startsWith('.') ? normalize(join(dirname(path), target)) : target;
    return { from: path, to, typeOnly: match[1] !== undefined };
  });
}

const imports = source.flatMap(importsOf);
const show = ({ from, to }: Import): string => `${from} → ${to}`;

/** What each folder may import of ours; `type` means only with `import type`. Packages are named in PACKAGES. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: ['src/core'],
  knowledge: ['src/knowledge', 'src/core'],
  checks: ['src/checks', 'src/core', 'src/knowledge'],
  messaging: ['src/messaging', 'src/core'],
  platform: ['src/platform', 'src/core'],
  i18n: ['src/i18n', 'type src/core'],
  background: ['src/background', 'src/core', 'src/knowledge', 'src/checks', 'src/messaging', 'src/platform', 'src/i18n'],
  content: ['src/content', 'type src/core', 'src/core/payment', 'src/core/domain/parse-url', 'src/messaging/send', 'type src/messaging', 'src/i18n', 'src/knowledge/cues'],
  ui: ['src/ui', 'type src/core', 'src/core', 'src/messaging/send', 'type src/messaging', 'src/platform/read', 'src/platform/runtime', 'src/i18n', 'src/knowledge'],
  cli: ['src/cli', 'src/core', 'src/checks', 'src/knowledge', 'src/content/collect', 'src/content/imprint'],
};

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: ['tldts', 'libphonenumber-js/min'],
  platform: ['webextension-polyfill', 'idb'],
  ui: ['preact', 'preact/hooks', 'preact/jsx-runtime'],
  cli: ['jsdom'],
};

const folderOf = (path: string): string => path.split('/')[1] ?? '';

function allowed({ from, to, typeOnly }: Import): boolean {
  const folder = folderOf(from);
  if (!to.startsWith('src/')) return to.startsWith('node:') ? folder === 'cli' : to === 'vitest' || (PACKAGES[folder] ?? []).includes(to) || (typeOnly && to === 'webextension-polyfill');
  return (MAY[folder] ?? []).some((rule) => {
    const path = rule.replace('type ', '');
    return (typeOnly || !rule.startsWith('type ')) && (to === path || to.startsWith(`${path}/`));
  });
}

describe('imports', () => {
  it('were found at all', () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(new Set(source.map(folderOf)).size).toBeGreaterThan(4);
  });

  it('point inward', () => {
    expect(imports.filter((one) => !allowed(one)).map(show)).toEqual([]);
  });

  it('name no folder without a rule', () => {
    expect([...new Set(source.map(folderOf))].filter((folder) => !Object.hasOwn(MAY, folder))).toEqual([]);
  });

  it('of tldts stand in one file', () => {
    expect(imports.filter(({ to }) => to === 'tldts').map(({ from }) => from)).toEqual(['src/core/domain/suffix.ts']);
  });

  it('of libphonenumber-js stand in one file', () => {
    expect(imports.filter(({ to }) => to.startsWith('libphonenumber-js')).map(({ from }) => from)).toEqual(['src/core/merchant/phone.ts']);
  });

  it('carry no file extension', () => {
    expect(imports.filter(({ to }) => to.startsWith('src/') && /\.(?:ts|tsx|js)$/u.test(to)).map(show)).toEqual([]);
  });
});

describe('the core', () => {
  /** Names that would tie it to a browser, a clock, a network or a bundler. */
  const FOREIGN = /\b(?:document|window|browser|chrome|navigator|localStorage|process|require)\s*[.[(]|(?<![.\w])fetch\(|\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(|\bimport\.meta\b|\bsetTimeout\(/u;
  const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/\/\/.*$/gmu, '');

  it('is pure, and so are the checks', () => {
    const pure = source.filter((path) => ['core', 'checks'].includes(folderOf(path)) && path !== 'src/checks/registry.ts');
    const found = pure.map((path) => [path, FOREIGN.exec(withoutComments(read(path)))?.[0]]).filter(([, name]) => name !== undefined);
    expect(found).toEqual([]);
  });

  it('leaves fetch to platform/egress alone', () => {
    const callers = source.filter((path) => !path.startsWith('src/platform/egress') && /(?<![.\w])fetch\(/u.test(withoutComments(read(path))));
    expect(callers).toEqual([]);
  });
});

describe('files', () => {
  const handmade = [...source, ...tests, ...scripts].filter((path) => !path.endsWith('.generated.ts'));

  it('have at most 300 lines, knowledge tables excepted', () => {
    const long = handmade.filter((path) => !path.startsWith('src/knowledge/')).map((path) => ({ path, lines: read(path).split('\n').length })).filter(({ lines }) => lines > 301);
    expect(long).toEqual([]);
  });

  it('have a median under 80 lines in src', () => {
    const lines = source.filter((path) => handmade.includes(path)).map((path) => read(path).split('\n').length).toSorted((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(80);
  });

  it('have names that say what they are', () => {
    expect([...handmade].filter((path) => /(?:^|\/)(?:utils?|helpers?|common|shared)(?:\/|\.)|\/types\.ts$/u.test(path))).toEqual([]);
  });

  it('know no machine and leave nothing for later', () => {
    const machine = /\/(?:root|home\/(?!me\/)\w+|Users\/\w+|work)\/|\b(?:TODO|FIXME|XXX)\b/u;
    const found = handmade.filter((path) => path !== 'test/architecture.test.ts').map((path) => ({ path, text: machine.exec(read(path))?.[0] })).filter(({ text }) => text !== undefined);
    expect(found).toEqual([]);
  });

  it('of tests mirror a file or folder of src', () => {
    const stems = new Set(source.flatMap((path) => [path.replace(/\.tsx?$/u, ''), dirname(path)]));
    const mirrored = /^test\/(?:core|checks|knowledge|messaging|platform|i18n|background|content|ui|cli)\//u;
    const lost = tests.filter((path) => mirrored.test(path) && /\.test\.tsx?$/u.test(path))
      .map((path) => relative(ROOT, join(ROOT, path)))
      .filter((path) => {
        const stem = path.replace(/^test/u, 'src').replace(/\.test\.tsx?$/u, '');
        return !stems.has(stem) && !stems.has(dirname(stem)) && !stems.has(stem.replace(/\.[a-z-]+$/u, ''));
      });
    expect(lost).toEqual([]);
  });
});
