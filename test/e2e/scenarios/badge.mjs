// The toolbar: shape, sign and words for each level, the right ones whatever becomes of tab, page and worker.
import { pause, until } from '../../../scripts/browser/wait.mjs';
import { saying, SILENT, toolbarAgrees, toolbarOf, toolbarSays } from '../toolbar.mjs';

const DANGER = 'https://paypa1-checkout.test/checkout';
const CAUTION = 'https://quiet-till.test/checkout';
const UNKNOWN = 'https://plain-till.test/checkout';
const PAPER = 'https://morning-paper.test/bridge';
const KEPT = 'https://kept-till.test/checkout';
const KEPT_PAPER = 'https://kept-till.test/paper';

/** Runs a function in a tab's page from one of our own: the harness does not follow a page that comes from a cache. */
const inPage = (driver, tabId, code) => driver.extension.call(async (id, source) => {
  const run = { back: () => { history.back(); }, forward: () => { history.forward(); } };
  const [first] = await chrome.scripting.executeScript({ target: { tabId: id }, func: run[source] });
  return first.result;
}, tabId, code);

export const scenarios = [
  {
    name: 'each level by shape, sign and words; nothing where nothing is to be said, and none of it stays behind',
    run: async ({ driver, tab }) => {
      const page = await tab();
      for (const [url, wanted] of [[DANGER, saying('danger')], [PAPER, SILENT], [CAUTION, saying('caution')], [UNKNOWN, saying('unknown')], [PAPER, SILENT], [DANGER, saying('danger')]]) {
        await page.goto(url);
        await toolbarSays(driver, page.id, url, wanted);
      }
      // A page of the browser's own: nobody judges it.
      await page.goto('about:blank');
      await toolbarSays(driver, page.id, null, SILENT);
    },
  },
  {
    name: 'every icon it may set is there, and the browser takes it',
    run: async ({ driver, tab, assert }) => {
      const page = await tab(PAPER);
      const refused = await driver.extension.call(async (tabId) => {
        const bad = [];
        for (const name of ['danger', 'caution', 'clear', 'unknown', 'icon']) {
          await chrome.action.setIcon({ tabId, path: { 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png` } }).catch((error) => bad.push(`${name}: ${error.message}`));
        }
        return bad;
      }, page.id);
      assert.deepEqual(refused, []);
    },
  },
  {
    name: 'tabs keep their own, whichever is in front and whatever happens in another',
    run: async ({ driver, tab, assert }) => {
      const kept = [];
      for (const [url, wanted] of [[DANGER, saying('danger')], [PAPER, SILENT], [CAUTION, saying('caution')], [UNKNOWN, saying('unknown')]]) {
        const page = await tab(url);
        await toolbarSays(driver, page.id, url, wanted);
        kept.push({ page, url, wanted });
      }
      const all = async (what) => { for (const { page, wanted } of kept) { const shown = await toolbarOf(driver, page.id); assert.deepEqual(shown, { ...wanted, icon: shown.icon === null ? null : wanted.icon }, what); } };
      for (const { page, url } of kept.toReversed()) {
        await page.activate();
        await all(`${url} in front`);
      }
      // One goes elsewhere behind the others' backs.
      const [moved] = kept;
      await kept[2].page.activate();
      await moved.page.goto(UNKNOWN);
      await toolbarSays(driver, moved.page.id, UNKNOWN, saying('unknown'));
      moved.wanted = saying('unknown');
      await all('one has moved');
    },
  },
  {
    name: 'back and forward, also to a page that the browser has kept, each has its own again',
    run: async ({ driver: first, another }) => {
      // Chromium's harness keeps no pages unless it is asked to.
      const driver = first.kind === 'chromium' ? await another({ cached: true }) : first;
      const page = await driver.newTab(KEPT_PAPER);
      await toolbarSays(driver, page.id, KEPT_PAPER, SILENT);
      // A page on which nobody clicked may be skipped on the way back.
      await page.click('#on');
      await toolbarSays(driver, page.id, KEPT, saying('caution'));
      await inPage(driver, page.id, 'back');
      await toolbarSays(driver, page.id, KEPT_PAPER, SILENT);
      await inPage(driver, page.id, 'forward');
      await toolbarSays(driver, page.id, KEPT, saying('caution'));
      // Once more with the worker dead: nobody but the browser knows that the page is another.
      await driver.killWorker();
      await inPage(driver, page.id, 'back');
      await toolbarSays(driver, page.id, KEPT_PAPER, SILENT);
      if (driver === first) await page.close();
      else await driver.close();
    },
  },
  {
    name: 'the worker’s death takes nothing away and leaves nothing behind',
    run: async ({ driver, tab }) => {
      const [still, moving] = [await tab(DANGER), await tab(CAUTION)];
      await toolbarSays(driver, still.id, DANGER, saying('danger'));
      await toolbarSays(driver, moving.id, CAUTION, saying('caution'));
      for (const [index, url] of [PAPER, UNKNOWN, DANGER, CAUTION, PAPER].entries()) {
        // Before the navigation, amid it, and amid the judgement.
        const going = index === 0 ? driver.killWorker().then(() => moving.goto(url)) : moving.goto(url);
        if (index > 0) {
          await pause(index * 40);
          await driver.killWorker();
        }
        await going;
        await toolbarAgrees(driver, moving.id, url);
        await toolbarSays(driver, still.id, DANGER, saying('danger'));
      }
      await driver.killWorker();
      await moving.goto('about:blank');
      await until('nothing said of a page nobody judges', async () => (await toolbarOf(driver, moving.id)).text === '');
    },
  },
];
