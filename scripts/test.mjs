// `npm test`: everything, section by section, ending with "N passed, N failed". `--quick` (npm run check) leaves out the browsers.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, ensureDependencies } from './setup.mjs';

const quick = process.argv.includes('--quick');
ensureDependencies();

const total = { passed: 0, failed: 0, skipped: [] };
const bin = (...parts) => path.join(ROOT, 'node_modules', ...parts);

/** Runs a Node program; what it prints is passed on and kept. */
function run(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { output += chunk; process.stdout.write(chunk); });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** One section: `work` resolves with what passed and failed; a throw is one failure. */
async function section(name, work) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  let sum;
  try {
    sum = await work();
  } catch (error) {
    console.log(error instanceof Error ? error.stack : String(error));
    sum = { passed: 0, failed: 1 };
  }
  total.passed += sum.passed;
  total.failed += sum.failed;
  total.skipped.push(...(sum.skipped ?? []));
  console.log(`-- ${name}: ${sum.passed} passed, ${sum.failed} failed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return sum.failed === 0;
}

const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

async function unit() {
  const report = path.join(ROOT, '.cache', 'vitest.json');
  mkdirSync(path.dirname(report), { recursive: true });
  const { code } = await run(bin('vitest', 'vitest.mjs'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  if (!existsSync(report)) return one(false);
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length;
  const failed = numFailedTests + broken + (numPendingTests > 0 ? numPendingTests : 0);
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Generated files must be what their generators write today. */
async function generated() {
  const before = new Map(GENERATED.map((file) => [file, readFileSync(path.join(ROOT, file))]));
  const { code } = await run(path.join(ROOT, 'scripts', 'generate-messages.mjs'), []);
  const stale = GENERATED.filter((file) => !readFileSync(path.join(ROOT, file)).equals(before.get(file)));
  for (const file of stale) console.log(`stale: ${file}`);
  return one(code === 0 && stale.length === 0);
}
const GENERATED = ['src/i18n/messages.generated.ts'];

/** Upper bounds of built files in bytes, as shipped; gzipped where it says so. */
const BUDGETS = [
  { what: 'sentinel', files: ['src/content/sentinel.iife.js'], bytes: 6 * 1024 },
  { what: 'collector', files: ['content/collector.js'], bytes: 25 * 1024 },
  { what: 'note', files: ['content/note.js'], bytes: 30 * 1024 },
  { what: 'popup, gzipped', page: 'src/ui/popup/index.html', bytes: 60 * 1024 },
];

/** Files a page loads, following its scripts' static imports. */
function loaded(folder, page) {
  const seen = new Set();
  const follow = (file) => {
    if (seen.has(file) || !existsSync(path.join(folder, file))) return;
    seen.add(file);
    const text = readFileSync(path.join(folder, file), 'utf8');
    const links = file.endsWith('.html') ? [...text.matchAll(/(?:src|href)="\/?([^"]+)"/g)] : file.endsWith('.js') ? [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)] : [];
    for (const [, link] of links) follow(file.endsWith('.html') ? link : path.posix.join(path.posix.dirname(file), link));
  };
  follow(page);
  return [...seen];
}

function sizes() {
  const sum = { passed: 0, failed: 0 };
  for (const browser of ['chrome', 'firefox']) {
    const folder = path.join(ROOT, 'dist', browser);
    for (const { what, files, page, bytes } of BUDGETS) {
      const size = page === undefined
        ? files.reduce((all, file) => all + readFileSync(path.join(folder, file)).length, 0)
        : loaded(folder, page).reduce((all, file) => all + gzipSync(readFileSync(path.join(folder, file))).length, 0);
      const good = size > 0 && size <= bytes;
      console.log(`${good ? 'ok  ' : 'FAIL'} ${browser} ${what}: ${size} of ${bytes} bytes`);
      sum[good ? 'passed' : 'failed'] += 1;
    }
    const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    const accessible = (manifest.web_accessible_resources ?? []).flatMap((entry) => entry.resources);
    const exposed = accessible.filter((file) => /content|sentinel|collector|note/.test(file));
    console.log(`${exposed.length === 0 ? 'ok  ' : 'FAIL'} ${browser}: no content script is web-accessible (${accessible.join(', ')})`);
    sum[exposed.length === 0 ? 'passed' : 'failed'] += 1;
  }
  return sum;
}

async function lintFirefox() {
  const { output } = await run(bin('web-ext', 'bin', 'web-ext.js'), ['lint', '--source-dir', path.join(ROOT, 'dist', 'firefox'), '--output', 'json', '--no-config-discovery'], { NO_UPDATE_NOTIFIER: '1' });
  const start = output.indexOf('{"count"');
  const { summary } = JSON.parse(output.slice(start < 0 ? output.indexOf('{') : start).split('\n')[0]);
  console.log(`\nweb-ext lint: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`);
  return one(summary.errors === 0);
}

await section('types', async () => one((await run(bin('typescript', 'bin', 'tsc'), ['--noEmit'])).code === 0));
await section('lint', async () => one((await run(bin('oxlint', 'bin', 'oxlint'), ['--type-aware', '--max-warnings', '0'])).code === 0));
await section('generated files', generated);
await section('unit and property tests', unit);
const built = await section('build', async () => {
  const { buildAll } = await import('./build.mjs');
  await buildAll({ log: false });
  return { passed: readdirSync(path.join(ROOT, 'dist')).filter((folder) => folder === 'chrome' || folder === 'firefox').length, failed: 0 };
});
if (built) {
  await section('sizes', sizes);
  await section('web-ext lint', lintFirefox);
  if (!quick) {
    await section('real browsers', async () => {
      const { runScenarios } = await import('../test/e2e/run.mjs');
      return runScenarios({ kinds: ['chromium', 'firefox'] });
    });
  }
}
for (const reason of total.skipped) console.log(`skipped: ${reason}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
