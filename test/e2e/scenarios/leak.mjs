// The leak guard: what a script carries away is seen, what honest shops do is not called a leak. The table of docs/acting.md is measured here.
import { ask, assessmentOf, waitForAssessment } from '../../../scripts/browser/paylight.mjs';
import { pause, until } from '../../../scripts/browser/wait.mjs';
import { listenToMessages } from '../watch.mjs';

const SHOP = 'https://honest-till.test/checkout';
const TO = 'https://collector-of-cards.test/c';
/** A number of the test range, put together so that no file of ours holds it. */
const NUMBER = ['4000', '0566', '5566', '5556'].join('');

/** What each way comes to: the number is recognised, only the contact is, or neither browser shows anything. */
const WAYS = {
  'fetch, raw': 'number', 'fetch, JSON': 'number', 'fetch, base64': 'number', 'fetch, hex': 'number', 'fetch, reversed': 'number', 'fetch, URL-encoded': 'number',
  'fetch, split over fields': 'number', 'fetch, FormData': 'number', 'fetch, bytes': 'number', 'fetch, keepalive': 'number', 'fetch, GET': 'number', XHR: 'number',
  beacon: 'number', image: 'number', 'script element': 'number', 'style sheet': 'number', frame: 'number', 'form into a frame': 'number', worker: 'number', 'srcdoc frame': 'number',
  'fetch, Blob': { chromium: 'contact', firefox: 'number' }, scrambled: 'contact',
};
const REASON = { number: 'card_number_sent', contact: 'sent_after_card' };

async function typed({ driver, tab }) {
  await ask(driver, 'ui/merchant-forget', { domain: null });
  const page = await tab(SHOP);
  await waitForAssessment(driver, page.id, 'a card form', (each) => each.phase === 'settled' && each.findings.some(({ reason }) => reason === 'card_on_shop_page'));
  await until('guard', () => driver.extension.call(async (key) => Object.keys((await chrome.storage.session.get(key))[key]?.frames ?? {}).length > 0, `guarded:${page.id}`));
  await page.type('#pan', NUMBER);
  await until('number known to be typed', () => driver.extension.call(async (key) => (await chrome.storage.session.get(key))[key]?.typed === true, `guarded:${page.id}`));
  return page;
}

const found = (assessment) => assessment.findings.filter(({ check }) => check === 'payment/card-sent').map(({ reason, params }) => `${reason} ${params.destination}`);

export const scenarios = [
  ...Object.entries(WAYS).map(([way, expected]) => ({
    name: `seen: ${way}`,
    run: async (stage) => {
      const { driver, street, assert } = stage;
      const page = await typed(stage);
      const mark = street.visits.length;
      await page.call((name, to) => { void globalThis.leaks[name](to); }, way, TO);
      const kind = typeof expected === 'string' ? expected : expected[driver.kind];
      const assessment = await waitForAssessment(driver, page.id, `payment/card-sent by ${way}`, (each) => found(each).includes(`${REASON[kind]} collector-of-cards.test`), 5_000);
      if (kind === 'number') {
        assert.equal(assessment.level, 'danger');
        if (driver.kind === 'firefox') assert.deepEqual(street.visitsTo('collector-of-cards.test', mark), [], 'Firefox keeps it from leaving');
      }
    },
  })),
  {
    name: 'on a page that calls for caution strangers are refused, once a number is typed, and nobody else is',
    run: async ({ driver, street, tab, assert }) => {
      await ask(driver, 'ui/merchant-forget', { domain: null });
      const page = await tab('https://careless-till.test/checkout');
      await waitForAssessment(driver, page.id, 'caution', (each) => each.phase === 'settled' && each.level === 'caution' && each.action === 'note');
      const refusals = () => driver.extension.call(async (id) => (await chrome.declarativeNetRequest.getSessionRules()).filter(({ condition }) => condition.tabIds?.includes(id)).length, page.id);
      assert.equal(await refusals(), 0, 'nothing is refused before');
      await page.type('#pan', NUMBER);
      await until('refusal', async () => await refusals() > 0);
      const mark = street.visits.length;
      const reached = (host) => street.visitsTo(host, mark).length > 0;
      for (const shape of ['the shop is told the number', 'analytics that was there before', 'a new picture from a stranger']) await page.call((name) => { void globalThis.honest[name](); }, shape);
      await until('whoever was there before, and what the page loads', () => reached('careless-till.test') && reached('analytics-seen.test') && reached('pictures-new.test'));
      for (const way of ['scrambled', 'WebSocket', 'fetch, Blob', 'fetch, raw', 'XHR', 'beacon', 'worker']) await page.call((name, to) => { void globalThis.leaks[name](to); }, way, TO);
      await pause(700);
      assert.deepEqual(street.visitsTo('collector-of-cards.test', mark), [], 'nothing reached the stranger');
      await page.goto('https://morning-paper.test/bridge');
      await until('no refusal left', async () => await refusals() === 0);
    },
  },
  {
    name: 'known limit: a WebSocket is not seen',
    run: async (stage) => {
      const { driver, assert } = stage;
      const page = await typed(stage);
      await page.call((to) => { globalThis.leaks.WebSocket(to); }, TO);
      await pause(800);
      // When this fails a browser has begun to tell of it, and the table in the docs can lose a line.
      assert.deepEqual(found(await assessmentOf(driver, page.id)), []);
    },
  },
  {
    name: 'quiet on what honest integrations do',
    run: async (stage) => {
      const { driver, assert } = stage;
      const page = await typed(stage);
      const shapes = await page.call(() => Object.keys(globalThis.honest));
      assert.ok(shapes.length >= 20);
      for (const shape of shapes) {
        await page.call((name) => { void globalThis.honest[name](); }, shape);
        await pause(250);
        assert.deepEqual(found(await assessmentOf(driver, page.id)), [], shape);
      }
      await pause(800);
      assert.deepEqual(found(await assessmentOf(driver, page.id)), []);
    },
  },
  {
    name: 'no message holds the number or a part of it, and bodies are looked at only while a card page is open',
    run: async (stage) => {
      const { driver, assert } = stage;
      const heard = await listenToMessages(driver);
      const page = await typed(stage);
      await page.call((to) => { void globalThis.leaks['fetch, raw'](to); }, TO);
      await waitForAssessment(driver, page.id, 'payment/card-sent', (each) => found(each).length > 0);
      const said = (await heard()).map(({ text }) => text).join('\n');
      for (let from = 0; from + 6 <= NUMBER.length; from += 1) assert.ok(!said.includes(NUMBER.slice(from, from + 6)), 'a part of the number in a message');
      await page.goto('https://morning-paper.test/bridge');
      await until('nothing guarded', () => driver.extension.call(async (key) => (await chrome.storage.session.get(key))[key] === undefined, `guarded:${page.id}`));
    },
  },
];
