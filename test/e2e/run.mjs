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

/** For the whole table, both browsers: what is not begun by then is told as failed, so that a run ends and says why. */
const TABLE_LIMIT = 45 * 60_000;

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

const inLines = (error) => (error instanceof Error ? error.stack ?? error.message : String(error)).split('\n').join('\n      ');

/**
 * A browser for a group of scenarios, opened when one is needed. One that hung, crashed or keeps a tab open is given up
 * after the scenario that saw it, so that no other pays for it.
 */
function lazyStage(browser, street) {
  let open = null;
  const giveUp = async () => {
    const given = open;
    open = null;
    if (given !== null) await limit('ending the browser', given.close(), 40_000).catch(() => {});
  };
  return {
    stage: async () => {
      open ??= await limit('starting the browser', openStage(browser, street), 90_000);
      return open.stage;
    },
    clear: async () => { await open?.clear(); },
    giveUp,
  };
}

/**
 * Runs the table in one browser.
 * @param {number} deadline after which no further scenario is begun
 * @returns {Promise<{ passed: number, failed: number, skipped: string[] }>}
 */
async function runIn(browser, street, table, log, deadline) {
  const sum = { passed: 0, failed: 0, skipped: [] };
  /** Browsers in a row that did not start. */
  let unable = 0;
  const failed = (title, since, error) => {
    sum.failed += 1;
    log(`FAIL  ${title} (${Date.now() - since} ms)\n      ${inLines(error)}`);
  };
  for (const { file, scenarios } of table) {
    const lazy = lazyStage(browser, street);
    for (const scenario of scenarios) {
      const title = `${browser.kind} · ${file.replace('.mjs', '')} · ${scenario.name}`;
      const skip = scenario.skip?.[browser.kind];
      if (skip !== undefined) {
        sum.skipped.push(`${title}: ${skip}`);
        log(`skip  ${title}: ${skip}`);
        continue;
      }
      if (unable > 2 || Date.now() > deadline) {
        failed(title, Date.now(), unable > 2 ? 'not run: the browser does not start' : 'not run: the whole table took too long');
        continue;
      }
      let started = Date.now();
      try {
        const stage = await lazy.stage().catch((error) => { unable += 1; throw error; });
        unable = 0;
        started = Date.now();
        await limit(title, scenario.run(stage), scenario.within ?? SCENARIO_LIMIT);
        const took = Date.now() - started;
        await lazy.clear();
        sum.passed += 1;
        log(`ok    ${title} (${took} ms)`);
      } catch (error) {
        failed(title, started, error);
        // What it left behind may still be at work; the next scenario gets a browser of its own.
        await lazy.giveUp();
      }
    }
    await lazy.giveUp();
  }
  return sum;
}

/** The whole table. @param {{ kinds: readonly ('chromium' | 'firefox')[], only?: string | null, log?: (line: string) => void }} options */
export async function runScenarios({ kinds, only = null, log = console.log }) {
  const browsers = await ensureBrowsers(kinds);
  const table = await groups(only);
  const street = await openStreet();
  const total = { passed: 0, failed: 0, skipped: [] };
  const deadline = Date.now() + TABLE_LIMIT;
  for (const kind of kinds) {
    const browser = browsers[kind];
    if (browser === undefined) {
      total.failed += 1;
      log(`FAIL  ${kind}: there is no such browser on this machine`);
      continue;
    }
    const sum = await runIn(browser, street, table, log, deadline);
    total.passed += sum.passed;
    total.failed += sum.failed;
    total.skipped.push(...sum.skipped);
  }
  await limit('closing the street', street.close(), 10_000).catch((error) => { log(`      ${String(error)}`); });
  return total;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = flag('browser') ?? 'both';
  await buildAll({ log: false });
  const total = await runScenarios({ kinds: wanted === 'both' ? ['chromium', 'firefox'] : [wanted], only: flag('only') });
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
  process.exit(total.failed === 0 ? 0 : 1);
}
