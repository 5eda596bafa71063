// node test/e2e/run.mjs [--browser chromium|firefox|both] [--only TEXT]: builds, then runs the scenario table in real browsers.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../../scripts/build.mjs';
import { ensureBrowsers } from '../../scripts/setup.mjs';
import { limit } from '../../scripts/browser/wait.mjs';
import { openStage, openStreet } from './stage.mjs';

const FOLDER = new URL('scenarios/', import.meta.url);

/** No scenario needs a tenth of it; a browser that hangs must not hang the run. */
const SCENARIO_LIMIT = 90_000;

const flag = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : process.argv[at + 1] ?? '';
};

async function groups(only) {
  const files = readdirSync(fileURLToPath(FOLDER)).filter((name) => name.endsWith('.mjs')).toSorted();
  const all = await Promise.all(files.map(async (file) => ({ file, scenarios: (await import(new URL(file, FOLDER).href)).scenarios })));
  return all
    .map(({ file, scenarios }) => ({ file, scenarios: scenarios.filter(({ name }) => only === null || `${file} ${name}`.includes(only)) }))
    .filter(({ scenarios }) => scenarios.length > 0);
}

/**
 * Runs the table in one browser.
 * @returns {Promise<{ passed: number, failed: number, skipped: string[] }>}
 */
async function runIn(browser, street, table, log) {
  const sum = { passed: 0, failed: 0, skipped: [] };
  for (const { file, scenarios } of table) {
    const open = await limit('starting the browser', openStage(browser, street), 90_000);
    for (const scenario of scenarios) {
      const title = `${browser.kind} · ${file.replace('.mjs', '')} · ${scenario.name}`;
      const skip = scenario.skip?.[browser.kind];
      if (skip !== undefined) {
        sum.skipped.push(`${title}: ${skip}`);
        log(`skip  ${title}: ${skip}`);
        continue;
      }
      const started = Date.now();
      try {
        await limit(title, scenario.run(open.stage), scenario.within ?? SCENARIO_LIMIT);
        sum.passed += 1;
        log(`ok    ${title} (${Date.now() - started} ms)`);
      } catch (error) {
        sum.failed += 1;
        log(`FAIL  ${title} (${Date.now() - started} ms)\n      ${(error instanceof Error ? error.stack ?? error.message : String(error)).split('\n').join('\n      ')}`);
      }
      await open.clear();
    }
    await open.close();
  }
  return sum;
}

/** The whole table. @param {{ kinds: readonly ('chromium' | 'firefox')[], only?: string | null, log?: (line: string) => void }} options */
export async function runScenarios({ kinds, only = null, log = console.log }) {
  const browsers = await ensureBrowsers(kinds);
  const table = await groups(only);
  const street = await openStreet();
  const total = { passed: 0, failed: 0, skipped: [] };
  for (const kind of kinds) {
    const browser = browsers[kind];
    if (browser === undefined) {
      total.failed += 1;
      log(`FAIL  ${kind}: there is no such browser on this machine`);
      continue;
    }
    const sum = await runIn(browser, street, table, log);
    total.passed += sum.passed;
    total.failed += sum.failed;
    total.skipped.push(...sum.skipped);
  }
  await street.close();
  return total;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = flag('browser') ?? 'both';
  await buildAll({ log: false });
  const total = await runScenarios({ kinds: wanted === 'both' ? ['chromium', 'firefox'] : [wanted], only: flag('only') });
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
  process.exit(total.failed === 0 ? 0 : 1);
}
