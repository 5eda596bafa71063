// `npm run fuzz -- --n N [--seed S] [FILE…]`: every property suite at full volume, seeded and reported.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT, ensureDependencies } from './setup.mjs';

const words = process.argv.slice(2);

/** A whole number after `--name` or in `--name=`; the default when absent. */
function numberAfter(name, fallback) {
  const at = words.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  if (at < 0) return fallback;
  const [word] = words.splice(at, words[at].includes('=') ? 1 : 2).slice(-1).map((each) => each.replace(/^.*=/, ''));
  if (!/^\d{1,10}$/.test(word ?? '')) {
    console.error(`fuzz: --${name} needs a whole number`);
    process.exit(2);
  }
  return Number(word);
}

const volume = numberAfter('n', 10_000);
const seed = numberAfter('seed', Math.floor(Date.now() % 2_147_483_647));

ensureDependencies();

/** Suites that hold properties: they, or a module of test/ they are made with, import fast-check. */
function propertySuites() {
  const all = readdirSync(path.join(ROOT, 'test'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => `test/${name.split(path.sep).join('/')}`);
  const text = new Map(all.map((name) => [name, readFileSync(path.join(ROOT, name), 'utf8')]));
  const own = new Set(all.filter((name) => /from 'fast-check'/.test(text.get(name))));
  const makers = [...own].filter((name) => !/\.test\.tsx?$/.test(name)).map((name) => path.basename(name).replace(/\.tsx?$/, ''));
  return all.filter((name) => /\.test\.tsx?$/.test(name) && (own.has(name) || makers.some((maker) => text.get(name).includes(`/${maker}'`))));
}

const suites = words.length > 0 ? words : propertySuites();
console.log(`fuzz: ${volume} runs of every property in ${suites.length} suites, seed ${seed}`);
const report = path.join(ROOT, '.cache', 'fuzz.json');
mkdirSync(path.dirname(report), { recursive: true });
const result = spawnSync(process.execPath, [
  path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', 'vitest.fuzz.config.ts', '--reporter=json', `--outputFile=${report}`, ...suites,
], { cwd: ROOT, stdio: ['ignore', 'ignore', 2], env: { ...process.env, PAYLIGHT_FUZZ_N: String(volume), PAYLIGHT_FUZZ_SEED: String(seed) } });

const { testResults, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
for (const suite of testResults) {
  const failed = suite.assertionResults.filter(({ status }) => status === 'failed');
  const seconds = ((suite.endTime - suite.startTime) / 1000).toFixed(1);
  console.log(`${failed.length === 0 && suite.status === 'passed' ? 'ok   ' : 'FAIL '} ${path.relative(ROOT, suite.name)} (${suite.assertionResults.length} tests, ${seconds} s)`);
  if (failed.length === 0 && suite.message) console.log(`      ${suite.message}`);
  for (const each of failed) console.log(`      ${each.fullName}\n${each.failureMessages.join('\n').replace(/^/gm, '        ')}`);
}
console.log(`fuzz: ${numPassedTests} passed, ${numFailedTests} failed; repeat with --n ${volume} --seed ${seed}`);
process.exit(result.status === 0 ? 0 : 1);
