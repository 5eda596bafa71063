// node test/e2e/soak.mjs [--browser chromium|firefox] [--n 2000] [--tabs 20] [--seed 1]: many navigations over many tabs with the worker killed at
// random. After each round every tab's badge must be what its stored assessment says, every hold must stand, and nothing may grow.
import { ensureBrowsers } from '../../scripts/setup.mjs';
import { buildAll } from '../../scripts/build.mjs';
import { ask, assessmentOf, badgeOf } from '../../scripts/browser/paylight.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import { openStage, openStreet } from './stage.mjs';

const option = (name, initial) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? initial : process.argv[at + 1];
};
const kind = option('browser', 'chromium');
const total = Number(option('n', '2000'));
const wide = Number(option('tabs', '20'));

/** A small generator with a seed (mulberry32), so that a run that fails can be run again. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TEXTS = { danger: '×', caution: '!', clear: '•', unknown: '?' };
const PAGES = [
  { url: 'https://morning-paper.test/bridge', action: 'nothing' },
  { url: 'https://plain-till.test/checkout', action: null },
  { url: 'https://paypa1-checkout.test/checkout', action: 'hold' },
  { url: 'https://late-till.test/checkout', action: null },
  { url: 'https://frame-till.test/checkout', action: null },
];

/** What the extension keeps for the session: rules and stored values. */
const kept = (driver) => driver.extension.call(async () => ({
  rules: (await chrome.declarativeNetRequest.getSessionRules()).length,
  keys: Object.keys(await chrome.storage.session.get(null)).length,
  bytes: JSON.stringify(await chrome.storage.session.get(null)).length,
}));

async function wrongWith(driver, tab, page) {
  let last = 'nothing stored';
  const fine = await until(`${page.url} to come to rest`, async () => {
    const [found, badge] = await Promise.all([assessmentOf(driver, tab.id), badgeOf(driver, tab.id)]);
    if (found === null) return null;
    const expected = found.action === 'nothing' ? '' : TEXTS[found.level];
    last = `${found.url} ${found.phase} ${found.level} ${found.action}, badge “${badge.text}”`;
    if (found.phase !== 'settled' || !page.url.startsWith(found.url)) return null;
    return badge.text === expected && (page.action === null || found.action === page.action);
  }, { within: 12_000, every: 120 }).catch(() => false);
  return fine ? null : last;
}

const { [kind]: browser } = await ensureBrowsers([kind]);
await buildAll({ log: false });
const street = await openStreet();
const open = await openStage(browser, street);
const { driver } = open.stage;
const random = generator(Number(option('seed', '1')));
const pick = (list) => list[Math.floor(random() * list.length)];
const tabs = [];
for (let index = 0; index < wide; index += 1) tabs.push({ tab: await open.stage.tab(), page: null });

const wrong = [];
let kills = 0;
let early = null;
for (let done = 0; done < total; done += wide) {
  await Promise.all(tabs.map(async (each) => {
    each.page = pick(PAGES);
    await each.tab.goto(each.page.url).catch(() => {});
  }).concat(random() < 0.6 ? [driver.killWorker().catch(() => {}).then(() => { kills += 1; })] : []));
  for (const { tab, page } of tabs) {
    const found = await wrongWith(driver, tab, page);
    if (found !== null) wrong.push(`${done}: wanted ${page.url} ${page.action ?? ''}; ${found}`);
  }
  const now = await kept(driver);
  if (early === null && done >= Math.min(500, total / 2)) early = now;
  console.log(JSON.stringify({ done: done + wide, kills, wrong: wrong.length, ...now }));
}
const late = await kept(driver);
// What a tab keeps depends on where it stands; half as much again is no trend.
const grown = early !== null && late.bytes > early.bytes * 1.5;
await ask(driver, 'ui/limits');
console.log(JSON.stringify({ name: 'soak', browser: kind, navigations: total, kills, wrong: wrong.length, early, late, grown }));
for (const line of wrong.slice(0, 20)) console.log(line);
await open.clear();
await open.close();
await street.close();
process.exit(wrong.length === 0 && !grown ? 0 : 1);
