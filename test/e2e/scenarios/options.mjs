// The options page: settings in a file, broken or whole, and what an organisation has set.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask, popupOf, settledOn } from '../../../scripts/browser/paylight.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { FEED, mirror, MIRROR_HOST, OLD_LIST, serves } from '../pages/mirror.mjs';
import { onInterstitial } from '../present.mjs';

const said = (page) => page.call(() => document.querySelector('[data-said="settings"]')?.textContent ?? '');

async function inFolder(run) {
  const folder = mkdtempSync(path.join(tmpdir(), 'paylight-options-'));
  try {
    await run((name, text) => { const file = path.join(folder, name); writeFileSync(file, text); return file; });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const POLICY = {
  Role: 'educator', AllowProceed: false, ShopperCountry: 'Germany', BlockedHosts: ['other-till.test'], ListUpdateHours: 4,
  ListSources: [{ name: 'School watch', address: `https://gone.${MIRROR_HOST}/feed.txt`, mirrors: [FEED] }],
};

/** Where each browser on Linux looks for an organisation's policy, and how it is written there. */
const POLICY_FILES = {
  chromium: (id) => ({ file: '/etc/chromium/policies/managed/paylight-e2e.json', text: JSON.stringify({ '3rdparty': { extensions: { [id]: POLICY } } }) }),
  firefox: () => ({ file: '/etc/firefox/policies/policies.json', text: JSON.stringify({ policies: { '3rdparty': { Extensions: { 'paylight@paylight.example': POLICY } } } }) }),
};

const NOT_ROOT = process.platform === 'linux' && process.getuid?.() === 0 ? {} : { chromium: 'policy files are root’s', firefox: 'policy files are root’s' };

export const scenarios = [
  {
    name: 'a broken settings file changes nothing and is told; a whole one is taken, wrong entries apart',
    run: async ({ driver, assert }) => inFolder(async (write) => {
      const page = await driver.openPage('src/ui/options/index.html');
      try {
        await page.activate();
        const before = (await ask(driver, 'ui/settings')).values;
        for (const [name, text] of [['torn.json', '{"format":"paylight-settings",'], ['picture.json', '\u0000\u0001'], ['other.json', '{"a":1}']]) {
          await page.files('input[type=file][data-import="settings"]', write(name, text));
          await until(`a word on ${name}`, async () => (await said(page)).includes(name));
          assert.deepEqual((await ask(driver, 'ui/settings')).values, before);
        }
        const settings = { 'shopper.country': 'AT', 'note.enabled': 'perhaps', 'role': 'qa' };
        await page.files('input[type=file][data-import="settings"]', write('mine.json', JSON.stringify({ format: 'paylight-settings', version: 1, settings })));
        await until('a word on the rest', async () => (await said(page)).includes('note.enabled'));
        const after = (await ask(driver, 'ui/settings')).values;
        assert.deepEqual([after['shopper.country'], after['note.enabled'], after.role], ['AT', true, 'qa']);
        await ask(driver, 'ui/settings-reset');
        assert.deepEqual((await ask(driver, 'ui/settings')).values, before);
      } finally {
        await page.close();
      }
    }),
  },
  {
    name: 'searching the options leaves the rows that fit',
    run: async ({ driver, assert }) => {
      const page = await driver.openPage('src/ui/options/index.html');
      try {
        await page.activate();
        await until('rows', () => page.call(() => document.querySelectorAll('[data-setting]').length > 3));
        await page.type('#search', 'your country');
        const shown = await until('fewer rows', () => page.call(() => {
          const rows = [...document.querySelectorAll('[data-setting]')].filter((row) => row.checkVisibility()).map((row) => row.dataset.setting);
          return rows.length < 3 ? rows : null;
        }));
        assert.deepEqual(shown, ['shopper.country']);
      } finally {
        await page.close();
      }
    },
  },
  {
    name: 'ten popups at once, each of its own tab',
    run: async ({ driver, tab, assert }) => {
      const pages = [];
      for (let count = 0; count < 10; count += 1) pages.push(await tab(count % 2 === 0 ? 'https://plain-till.test/checkout' : 'https://morning-paper.test/bridge'));
      for (const [index, page] of pages.entries()) await settledOn(driver, page.id, index % 2 === 0 ? 'plain-till.test' : 'morning-paper.test');
      await driver.killWorker();
      await driver.extension.call((ids) => Promise.all(ids.map((id) => chrome.tabs.create({ url: chrome.runtime.getURL(`src/ui/popup/index.html?tabId=${id}`), active: false }))).then(() => null), pages.map(({ id }) => id));
      try {
        const shown = await until('ten popups', () => driver.extension.call(() => {
          const popups = chrome.extension.getViews({ type: 'tab' }).filter(({ location }) => location.pathname.endsWith('/popup/index.html'));
          const read = popups.map(({ document, location }) => ({ tabId: Number(new URLSearchParams(location.search).get('tabId')), phase: document.documentElement?.dataset.phase, text: document.body?.textContent ?? '' }));
          return read.filter(({ phase }) => phase === 'settled').length === 10 ? read : null;
        }));
        for (const [index, { id }] of pages.entries()) {
          assert.match(shown.find(({ tabId }) => tabId === id).text, index % 2 === 0 ? /plain-till\.test/ : /morning-paper\.test/);
        }
      } finally {
        await driver.extension.call(async () => {
          const popups = (await chrome.tabs.query({})).filter(({ url }) => url?.includes('/popup/index.html'));
          await chrome.tabs.remove(popups.map(({ id }) => id));
          return null;
        });
      }
    },
  },
  {
    name: 'a paused shop is quiet, says so in the popup, and the judgement stands',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://plain-till.test/checkout');
      const before = await settledOn(driver, page.id, 'plain-till.test');
      assert.deepEqual(await ask(driver, 'ui/pause', { tabId: page.id, on: true }), { done: true });
      const popup = await popupOf(driver, page.id);
      assert.match(popup.text, /Paused on this shop until/);
      assert.equal(popup.level, before.level);
      assert.deepEqual(await ask(driver, 'ui/pause', { tabId: page.id, on: false }), { done: true });
      assert.doesNotMatch((await popupOf(driver, page.id)).text, /Paused on this shop/);
    },
  },
  {
    name: 'what an organisation sets counts, is locked, and says why; what cannot be read is named',
    skip: NOT_ROOT,
    run: async ({ driver, another, street, assert }) => {
      mirror.respond = serves(OLD_LIST);
      const { file, text } = POLICY_FILES[driver.kind](new URL(driver.origin).hostname);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
      let managed = null;
      try {
        managed = await another();
        const own = managed;
        const held = await until('the policy', async () => { const now = await ask(own, 'ui/settings'); return now.locked.length > 0 ? now : null; });
        assert.equal(held.values.role, 'educator');
        assert.equal(held.values['interstitial.proceed'], false);
        assert.deepEqual(held.refusedPolicy, ['ShopperCountry'], 'a value that cannot be is ignored alone');
        await assert.rejects(ask(own, 'ui/setting-set', { key: 'role', value: 'shopper' }));
        const page = await own.openPage('src/ui/options/index.html');
        const row = await until('the locked row', () => page.call(() => {
          const found = document.querySelector('[data-setting="role"][data-locked="true"]');
          return found === null ? null : { text: found.textContent, disabled: found.querySelector('select').disabled, refused: document.querySelector('[data-refused]')?.dataset.refused ?? null };
        }));
        assert.equal(row.disabled, true);
        assert.match(row.text, /organisation/i);
        assert.equal(row.refused, 'ShopperCountry');
        const list = await until('the organisation’s list', async () => {
          await ask(own, 'ui/lists-update');
          return (await ask(own, 'ui/lists')).lists.find(({ origin, entries }) => origin === 'policy' && entries > 0) ?? null;
        }, { within: 20_000, every: 500 });
        assert.deepEqual([list.name, list.problem], ['School watch', null], 'its mirror answered where it did not');
        await assert.rejects(ask(own, 'ui/list-remove', { id: list.id }), 'it is not the person’s to take away');
        assert.equal(held.values['lists.hours'], 4);
        await until('the rule', () => own.extension.call(async () => (await chrome.declarativeNetRequest.getDynamicRules()).some(({ condition }) => condition.requestDomains?.includes('other-till.test'))));
        const mark = street.visits.length;
        const shop = await own.newTab();
        await shop.goto('https://other-till.test/checkout');
        assert.match(await onInterstitial(own, shop, 'other-till.test'), /other-till\.test/);
        assert.deepEqual(street.visitsTo('other-till.test', mark), [], 'not a byte reached it');
      } finally {
        await managed?.close();
        rmSync(file);
      }
    },
  },
];
