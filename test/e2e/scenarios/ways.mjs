// Every way of navigating to a listed host: not a byte reaches it, and our page stands where it would have been.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ask, importList } from '../../../scripts/browser/paylight.mjs';
import { pause, until } from '../../../scripts/browser/wait.mjs';
import { choose, onInterstitial } from '../present.mjs';
import { LISTED } from '../stage.mjs';

const HOST = 'listed-till.test';
const SHOP = `https://${HOST}/checkout`;
const FROM = 'https://crossroads.test/ways';

/** @type {Record<string, (stage: import('../stage.mjs').Stage, page: any) => Promise<any>>} run from an ordinary page; the tab in which it must be stopped, or null for a frame */
const WAYS = {
  typed: async (_stage, page) => { await page.goto(SHOP); return page; },
  'a link': async (_stage, page) => { await page.click('#link'); return page; },
  'a form, GET': async (_stage, page) => { await page.click('#get'); return page; },
  'a form, POST': async (_stage, page) => { await page.click('#post'); return page; },
  'a script': async (_stage, page) => { await page.call((to) => { setTimeout(() => { location.href = to; }, 0); }, SHOP); return page; },
  'location.replace': async (_stage, page) => { await page.call((to) => { setTimeout(() => { location.replace(to); }, 0); }, SHOP); return page; },
  'a redirect of another server': async (_stage, page) => { await page.goto('https://crossroads.test/redirect'); return page; },
  'meta refresh': async (_stage, page) => { await page.goto('https://crossroads.test/refresh'); return page; },
  'a frame': async (_stage, page) => { await page.call((to) => { document.body.append(Object.assign(document.createElement('iframe'), { src: to })); }, SHOP); return null; },
  'a frame in a frame without an origin': async (_stage, page) => {
    await page.call((to) => { document.body.append(Object.assign(document.createElement('iframe'), { sandbox: 'allow-scripts', srcdoc: `<iframe src="${to}"></iframe>` })); }, SHOP);
    return null;
  },
  'a new window of a script': async ({ driver }, page) => {
    const before = await driver.extension.call(() => chrome.tabs.query({}).then((all) => all.map(({ id }) => id)));
    await page.click('#open');
    return until('the new window on our page', () => driver.extension.call(async (known, part) => {
      const fresh = (await chrome.tabs.query({})).filter(({ id }) => !known.includes(id));
      const found = fresh.find(({ url }) => url?.includes(part));
      if (found === undefined) return null;
      await chrome.tabs.remove(fresh.map(({ id }) => id));
      return { opened: true };
    }, before, 'src/ui/interstitial/index.html'));
  },
  'a tab opened by another program': async ({ driver }) => driver.extension.call(async (to, part) => {
    const { id } = await chrome.tabs.create({ url: to });
    for (let round = 0; round < 100; round += 1) {
      const { url } = await chrome.tabs.get(id);
      if (url?.includes(part)) { await chrome.tabs.remove(id); return { opened: true }; }
      await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
    throw new Error('never stopped');
  }, SHOP, 'src/ui/interstitial/index.html'),
};

const withRule = (driver, host) => until('the browser’s own rules', () => driver.extension.call(
  async (named) => (await chrome.declarativeNetRequest.getDynamicRules()).some(({ condition }) => condition.requestDomains?.includes(named)), host,
));

/** The list, and the browser's own rules made of it: whichever scenario of the table comes first brings them. */
async function withList(driver) {
  if ((await ask(driver, 'ui/lists')).lists.every(({ entries }) => entries === 0)) await importList(driver, LISTED);
  await withRule(driver, HOST);
}

const stopped = async ({ driver, street, assert }, where, mark) => {
  if (where === null) await pause(800);
  else if (where.opened !== true) await onInterstitial(driver, where, HOST);
  await pause(300);
  assert.deepEqual(street.visitsTo(HOST, mark), [], 'nothing reached the host');
};

/** Our page, and on to the shop by the shopper's own decision. */
async function goOn(driver, page, street) {
  await onInterstitial(driver, page, HOST);
  const mark = street.visits.length;
  await choose(page, 'proceed-once');
  await until('the shop itself', async () => (await page.url()) === SHOP && street.visitsTo(HOST, mark).length > 0);
}

/** The tab, whichever it is, in which our page stands for the host. */
const ourPageFor = (driver) => until('our page in the tab that came back', () => driver.extension.call(
  async (part, host) => (await chrome.tabs.query({})).find(({ url }) => url?.includes(part) && url.includes(host))?.id ?? null, 'src/ui/interstitial/index.html', HOST,
));

export const scenarios = [
  ...[['history', HOST], ['a site that answers by its own service worker', 'offline-till.test']].map(([way, host]) => ({
    name: `stopped without a byte: ${way}, visited before the list came`,
    run: async ({ another, street, assert }) => {
      // A browser of its own: the list must not be there yet.
      const driver = await another();
      const page = await driver.newTab(FROM);
      await page.goto(`https://${host}/checkout`);
      if (host !== HOST) await until('its service worker', () => page.call(() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)), { within: 8_000 });
      await page.goto('https://crossroads.test/after');
      await importList(driver, LISTED);
      await withRule(driver, host);
      const mark = street.visits.length;
      if (host === HOST) await page.back();
      else await page.goto(`https://${host}/checkout`);
      await onInterstitial(driver, page, host);
      await pause(300);
      assert.deepEqual(street.visitsTo(host, mark), []);
      await driver.close();
    },
  })),
  ...Object.entries(WAYS).map(([way, go]) => ({
    name: `stopped without a byte: ${way}`,
    run: async (stage) => {
      await withList(stage.driver);
      const page = await stage.tab(FROM);
      const mark = stage.street.visits.length;
      await stopped(stage, await go(stage, page), mark);
    },
  })),
  {
    name: 'stopped without a byte: the tabs of the last session, among them one in which the shopper went on',
    within: 90_000,
    skip: { firefox: 'a Firefox under remote control does not open its last session' },
    run: async ({ reopen, street, assert }) => {
      const profile = mkdtempSync(path.join(os.tmpdir(), 'paylight-session-'));
      let driver = null;
      try {
        driver = await reopen(profile);
        await withList(driver);
        const page = await driver.newTab(SHOP);
        await goOn(driver, page, street);
        // Browsers write down their tabs a while after they changed.
        await pause(3_000);
        await driver.close();
        const mark = street.visits.length;
        driver = await reopen(profile);
        await ourPageFor(driver);
        await pause(500);
        assert.deepEqual(street.visitsTo(HOST, mark), [], 'nothing reached the host');
      } finally {
        await driver?.close();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  },
  {
    name: 'stopped without a byte: a closed tab brought back, in which the shopper had gone on',
    skip: { chromium: 'only an extension with a permission of its own can bring a tab back; the last session is brought back whole' },
    run: async ({ driver, street, assert }) => {
      await withList(driver);
      const page = await driver.newTab(SHOP);
      await goOn(driver, page, street);
      await page.close();
      const mark = street.visits.length;
      await driver.undoClose(HOST);
      const stoppedTab = await ourPageFor(driver);
      await pause(500);
      assert.deepEqual(street.visitsTo(HOST, mark), [], 'nothing reached the host');
      await driver.extension.call((id) => chrome.tabs.remove(id), stoppedTab);
    },
  },
  {
    name: 'our page does nothing for an address it was not given by the browser',
    run: async (stage) => {
      const { driver, tab, assert } = stage;
      for (const forged of ['#https://www.paypal.com/', '#javascript:alert(1)', '#data:text/html,x', '?tabId=1#https://www.paypal.com/', '?tabId=-1', '?tabId=x#https://a@b/', '?held#https://www.paypal.com/', '#//evil.test', `#https://www.paypal.com/${'#https://x.test/'.repeat(500)}`]) {
        const page = await tab(`${driver.origin}/src/ui/interstitial/index.html${forged}`);
        await pause(600);
        const buttons = await page.call(() => [...document.querySelectorAll('[data-decision]')].map((each) => each.dataset.decision));
        assert.deepEqual(buttons.filter((decision) => decision !== 'leave'), [], `no risky choice for ${forged.slice(0, 60)}`);
        await page.close();
      }
    },
  },
  {
    name: 'our page cannot be framed by a page that has found its address',
    run: async (stage) => {
      const { driver, tab, assert } = stage;
      const page = await tab(FROM);
      await page.call((to) => { document.body.append(Object.assign(document.createElement('iframe'), { src: to, id: 'ours' })); }, `${driver.origin}/src/ui/interstitial/index.html#${SHOP}`);
      await pause(800);
      const frames = await driver.extension.call(async (tabId) => (await chrome.webNavigation.getAllFrames({ tabId })).map(({ url }) => url), page.id);
      const shown = frames.filter((url) => url.includes('src/ui/interstitial/index.html'));
      if (shown.length > 0) assert.deepEqual(await page.callIn('interstitial', () => document.querySelectorAll('[data-decision]').length), 0);
    },
  },
];
