// npm run soak -- [--browser chromium|firefox] [--n 2000] [--tabs 20] [--seed 1]: many navigations over many tabs with the worker killed at random.
// After each round every tab's toolbar must say what is stored of its page, every hold must stand and no other; at the end nothing may have grown.
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from '../../scripts/setup.mjs';
import { buildAll } from '../../scripts/build.mjs';
import { limit, pause, until } from '../../scripts/browser/wait.mjs';
import { openStage, openStreet } from './stage.mjs';
import { SIGNS, WORDS } from './toolbar.mjs';

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

/** Where the tabs go, and what each page is whatever came before it. */
const PAGES = {
  'https://morning-paper.test/bridge': 'unknown',
  'https://plain-till.test/checkout': 'unknown',
  'https://late-till.test/checkout': 'unknown',
  'https://frame-till.test/checkout': 'unknown',
  'https://kept-till.test/checkout': 'caution',
  'https://quiet-till.test/checkout': 'caution',
  'https://paypa1-checkout.test/checkout': 'danger',
};
const URLS = Object.keys(PAGES);

/** What a tab does in a round, by weight. */
const STEPS = { go: 60, back: 10, reload: 8, elsewhere: 7, anew: 7, front: 8 };

function pick(random, weights) {
  let at = random() * Object.values(weights).reduce((sum, each) => sum + each, 0);
  for (const [name, weight] of Object.entries(weights)) {
    at -= weight;
    if (at < 0) return name;
  }
  return Object.keys(weights)[0];
}

/** Everything about one tab in one look: where it stands, what is stored, what the toolbar says, what the browser refuses it. */
const lookAt = (driver, tabId) => driver.extension.call(async (id) => {
  const [tab, stored, text, title, rules] = await Promise.all([
    chrome.tabs.get(id), chrome.storage.session.get([`assessment:${id}`, `tab:${id}`]),
    chrome.action.getBadgeText({ tabId: id }), chrome.action.getTitle({ tabId: id }), chrome.declarativeNetRequest.getSessionRules(),
  ]);
  const found = stored[`assessment:${id}`];
  return {
    url: tab.url, complete: tab.status === 'complete', text, title, holding: stored[`tab:${id}`]?.holding === true,
    refused: rules.some(({ condition }) => condition.tabIds?.includes(id)),
    found: found === undefined ? null : { url: found.url, phase: found.phase, level: found.level, action: found.action },
  };
}, tabId);

/** Null when all of it belongs together, otherwise what does not. */
function fault({ url, complete, text, title, holding, refused, found }) {
  if (!complete) return 'still loading';
  if (!/^https?:/u.test(url)) return text === '' && !refused ? null : 'something is left of the page before';
  if (found === null || found.url !== url || found.phase !== 'settled') return 'not judged';
  if (found.level !== PAGES[url]) return 'another level';
  const says = found.action !== 'nothing';
  if (text !== (says ? SIGNS[found.level] : '') || title !== (says ? WORDS[found.level] : 'Paylight')) return 'another badge';
  if ((found.level === 'danger') !== (found.action === 'hold')) return 'another action';
  if (holding !== (found.action === 'hold') || refused !== holding) return holding ? 'a hold that refuses nothing' : 'a hold too few or too many';
  return null;
}

async function wrongWith(driver, tabId, within) {
  let last = null;
  const fine = await until(`tab ${tabId} to come to rest`, async () => {
    const seen = await lookAt(driver, tabId);
    const what = fault(seen);
    last = { what, ...seen };
    return what === null;
  }, { within, every: 150 }).catch(() => false);
  return fine ? null : JSON.stringify(last);
}

/** What the extension keeps for the session, and what its process takes. */
const kept = async (driver) => ({
  ...await driver.extension.call(async () => {
    const session = await chrome.storage.session.get(null);
    return { rules: (await chrome.declarativeNetRequest.getSessionRules()).length, keys: Object.keys(session).length, bytes: JSON.stringify(session).length };
  }),
  memory: await driver.memory(),
});

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What a tab keeps depends on where it stands, and a collector comes when it likes: medians, and a quarter more is no trend. */
function grown(rounds) {
  // Until every tab has been everywhere, what is kept can only grow.
  if (rounds.length < 40) return [];
  const part = (from, to) => rounds.slice(Math.floor(rounds.length * from), Math.floor(rounds.length * to));
  const [early, late] = [part(0.25, 0.5), part(0.75, 1)];
  return ['rules', 'keys', 'bytes', 'memory'].flatMap((name) => {
    if (early.some((each) => each[name] === null)) return [];
    const [before, after] = [median(early.map((each) => each[name])), median(late.map((each) => each[name]))];
    return after > before * 1.25 ? [`${name}: ${before} → ${after}`] : [];
  });
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ navigations: number, wide: number, seed: number, within?: number, log?: (line: string) => void }} options `within`: milliseconds in which a tab comes to rest
 */
export async function soak({ driver, tab }, { navigations, wide, seed, within = 12_000, log = () => {} }) {
  const random = generator(seed);
  const tabs = [];
  for (let index = 0; index < wide; index += 1) tabs.push(await tab());
  const wrong = [];
  const rounds = [];
  let done = 0;
  let kills = 0;

  const step = async (index, name, url) => {
    const each = tabs[index];
    // The harness had no tab to put in its place last time.
    if (each === null) tabs[index] = await tab(url);
    else if (name === 'go') await each.goto(url);
    else if (name === 'elsewhere') await each.goto('about:blank');
    else if (name === 'front') await each.activate();
    else if (name === 'anew') {
      tabs[index] = null;
      await each.close();
      tabs[index] = await tab(url);
    } else await driver.extension.call(async (id, way) => { await (way === 'back' ? chrome.tabs.goBack(id) : chrome.tabs.reload(id)).catch(() => {}); }, each.id, name);
  };

  while (done < navigations) {
    const plan = tabs.map(() => ({ name: pick(random, STEPS), url: URLS[Math.floor(random() * URLS.length)] }));
    const killing = random() < 0.6 ? random() * 500 : null;
    await Promise.all([
      // A step that another one overtakes is no fault; where the tab stands is looked at below.
      ...plan.map(({ name, url }, index) => limit(`${name} ${url}`, step(index, name, url), 20_000).catch((error) => { log(`${name} ${url}: ${String(error).slice(0, 120)}`); })),
      ...(killing === null ? [] : [pause(killing).then(() => driver.killWorker()).then(() => { kills += 1; })]),
    ]);
    done += plan.filter(({ name }) => name !== 'front').length;
    for (const each of tabs) {
      const found = each === null ? null : await wrongWith(driver, each.id, within);
      if (found !== null) wrong.push(`${done}: ${found}`);
    }
    rounds.push(await kept(driver));
    log(JSON.stringify({ done, kills, wrong: wrong.length, ...rounds.at(-1) }));
  }
  // That a hold stands is shown by trying it.
  for (const each of tabs) {
    if (each === null || !(await lookAt(driver, each.id)).holding) continue;
    const said = await each.call(() => fetch('/take', { method: 'POST', body: 'x' }).then(() => 'sent', () => 'refused'));
    if (said !== 'refused') wrong.push(`${done}: a held page was not refused what it sent`);
  }
  return { navigations: done, kills, wrong, grown: grown(rounds), first: rounds[0], last: rounds.at(-1) };
}

const option = (name, initial) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? initial : process.argv[at + 1];
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const kind = option('browser', 'chromium');
  const { [kind]: browser } = await ensureBrowsers([kind]);
  await buildAll({ log: false });
  const street = await openStreet();
  const open = await openStage(browser, street);
  const said = await soak(open.stage, { navigations: Number(option('n', '2000')), wide: Number(option('tabs', '20')), seed: Number(option('seed', '1')), within: 30_000, log: console.log });
  for (const line of said.wrong.slice(0, 20)) console.log(line);
  console.log(JSON.stringify({ name: 'soak', browser: kind, seed: option('seed', '1'), ...said, wrong: said.wrong.length }));
  await open.close();
  await street.close();
  process.exit(said.wrong.length === 0 && said.grown.length === 0 ? 0 : 1);
}
