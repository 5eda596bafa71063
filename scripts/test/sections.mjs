// The sections of `npm test`, in order. Each returns what passed, what failed and why, and what was left out and why.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup.mjs';
import { budgets } from './budgets.mjs';

/**
 * @typedef {{ passed: number, failures: string[], skipped: string[] }} Outcome
 * @typedef {{ name: string, needs?: string, long?: boolean, run: (log: (line: string) => void) => Promise<Outcome> }} Section
 */

const done = (passed, failures = [], skipped = []) => ({ passed, failures, skipped });

/** No program of a section needs a third of it. */
const PROGRAM_LIMIT = 20 * 60_000;

/** Runs a program of node_modules (or a script of ours) and collects what it says. */
function run(file, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, file), ...args], { cwd: ROOT, env: { ...process.env, NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'], timeout: PROGRAM_LIMIT, killSignal: 'SIGKILL' });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => { out += data; });
    child.stderr.on('data', (data) => { err += data; });
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, out, err, text: `${out}${err}`.trim() }));
  });
}

/** The program a package offers under a name. */
function program(name, bin = name) {
  const folder = path.join('node_modules', name);
  const offered = JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8')).bin;
  return path.join(folder, typeof offered === 'string' ? offered : offered[bin]);
}

const single = (file, args) => async () => {
  const { status, text } = await run(file(), args);
  return status === 0 ? done(1) : done(0, [text]);
};

async function unit(log) {
  const report = path.join(ROOT, '.cache', 'vitest.json');
  mkdirSync(path.dirname(report), { recursive: true });
  const { status, text } = await run(program('vitest'), ['run', '--reporter=json', `--outputFile=${report}`]);
  const { testResults, numPassedTests, numTotalTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  const failures = [];
  const skipped = [];
  for (const suite of testResults) {
    const file = path.relative(ROOT, suite.name);
    // A file that cannot even be loaded has no tests that could fail.
    if (suite.assertionResults.length === 0) failures.push(`${file}: ${suite.message || 'holds no test'}`);
    for (const { status: state, fullName, failureMessages } of suite.assertionResults) {
      if (state === 'failed') failures.push(`${file}: ${fullName}\n${failureMessages.join('\n')}`);
      else if (state !== 'passed') skipped.push(`${file}: ${fullName} (${state})`);
    }
  }
  if (status !== 0 && failures.length === 0) failures.push(text);
  log(`${testResults.length} files, ${numTotalTestSuites} groups, ${numPassedTests} tests`);
  return done(numPassedTests, failures, skipped);
}

async function builds() {
  const { status, text } = await run('scripts/build.mjs', []);
  return status === 0 ? done(2) : done(0, [text]);
}

async function sizes(log) {
  const measured = budgets();
  for (const { name, bytes, limit } of measured) log(`${name}: ${bytes} of ${limit} bytes`);
  const over = measured.filter(({ bytes, limit }) => bytes > limit);
  return done(measured.length - over.length, over.map(({ name, bytes, limit }) => `${name}: ${bytes} bytes, ${bytes - limit} over its budget`));
}

async function generated() {
  const { generate } = await import('../generate.mjs');
  const results = generate({ check: true });
  const failures = results.filter(({ same, error }) => !same || error !== null).map(({ file, error }) => `${file}: ${error ?? 'differs from what its generator writes; run `npm run generate`'}`);
  return done(results.length - failures.length, failures);
}

async function webExtLint(log) {
  const { out, err } = await run(program('web-ext'), ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery', '--no-input']);
  const at = out.indexOf('{');
  if (at < 0) return done(0, [err || out]);
  const { summary, errors, warnings } = JSON.parse(out.slice(at));
  log(`${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`);
  for (const { code, file } of warnings) log(`warning ${code} in ${file ?? 'manifest'}`);
  return summary.errors === 0 ? done(1) : done(0, errors.map(({ code, message, file }) => `${code} in ${file ?? 'manifest'}: ${message}`));
}

async function packaging() {
  const { packages } = await import('../package.mjs');
  const [first, second] = [packages(), packages()];
  const failures = first.filter(({ data }, index) => !data.equals(second[index].data)).map(({ name }) => `${name} differs on repeat`);
  return done(first.length - failures.length, failures);
}

/** Our pages outside the extension, in the browser that can be asked about forced colours and contrast. */
async function languages(log) {
  const { ensureBrowsers } = await import('../setup.mjs');
  const { lookAtLanguages } = await import('../gallery/languages.mjs');
  const { chromium } = await ensureBrowsers(['chromium']);
  if (chromium === undefined) return done(0, [], ['every state in every language: no Chromium here']);
  const { passed, failures } = await lookAtLanguages({ log, chromium: chromium.path });
  return done(passed, failures);
}

async function endToEnd(log) {
  const { runScenarios } = await import('../../test/e2e/run.mjs');
  const failures = [];
  const { passed, skipped } = await runScenarios({
    kinds: ['chromium', 'firefox'],
    log: (line) => {
      if (line.startsWith('FAIL')) failures.push(line.slice(4).trim());
      log(line.split('\n')[0]);
    },
  });
  return done(passed, failures, skipped);
}

/** @type {readonly Section[]} */
export const SECTIONS = [
  { name: 'types', run: single(() => program('typescript', 'tsc'), ['--noEmit']) },
  { name: 'lint', run: single(() => program('oxlint'), ['--type-aware', '--max-warnings', '0']) },
  { name: 'unit and property tests', run: unit },
  { name: 'generated files', run: generated },
  { name: 'builds', run: builds },
  { name: 'size budgets', needs: 'builds', run: sizes },
  { name: 'Firefox add-on lint', needs: 'builds', run: webExtLint },
  { name: 'packages', needs: 'builds', run: packaging },
  { name: 'every state in every language', long: true, run: languages },
  { name: 'end to end in Chromium and Firefox', needs: 'builds', long: true, run: endToEnd },
];
