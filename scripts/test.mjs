// `npm test [-- --only TEXT]` and, with --quick, `npm run check`: every section with its time, ending in `N passed, N failed`.
import { ROOT, ensureDependencies } from './setup.mjs';

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const only = words.includes('--only') ? words[words.indexOf('--only') + 1] : null;

ensureDependencies();
process.chdir(ROOT);
const { SECTIONS } = await import('./test/sections.mjs');

let passed = 0;
let failed = 0;
const broken = new Set();
const skips = [];
const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

for (const section of SECTIONS) {
  if (only !== null && !section.name.includes(only)) continue;
  if (quick && section.long === true) {
    skips.push(`${section.name}: takes too long for \`npm run check\``);
    continue;
  }
  console.log(`\n── ${section.name}`);
  const since = Date.now();
  let outcome;
  try {
    if (section.needs !== undefined && broken.has(section.needs)) throw new Error(`not run: “${section.needs}” failed`);
    outcome = await section.run((line) => console.log(`   ${line}`));
  } catch (error) {
    outcome = { passed: 0, failures: [String(error instanceof Error ? error.message : error)], skipped: [] };
  }
  for (const failure of outcome.failures) console.log(`   FAILED ${failure.replace(/\n/g, '\n     ')}`);
  console.log(`   ${outcome.passed} passed, ${outcome.failures.length} failed${outcome.skipped.length === 0 ? '' : `, ${outcome.skipped.length} skipped`} (${seconds(since)})`);
  if (outcome.failures.length > 0) broken.add(section.name);
  passed += outcome.passed;
  failed += outcome.failures.length;
  skips.push(...outcome.skipped);
}

console.log(`\n── in all (${seconds(started)})`);
for (const skip of skips) console.log(`   skipped ${skip}`);
console.log(`${passed} passed, ${failed} failed`);
// A browser that would not end must not keep the run from ending.
process.exit(failed === 0 ? 0 : 1);
