// A listed host: stopped before anything is sent, and the shopper's own decisions about it.
import { assessmentOf, importList, settledOn, waitForAssessment } from '../../../scripts/browser/paylight.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { choose, onInterstitial } from '../present.mjs';
import { LISTED } from '../stage.mjs';

/** Puts a link into the page and clicks it. */
async function followLink(page, address) {
  await page.call((href) => document.body.append(Object.assign(document.createElement('a'), { href, id: 'out', textContent: 'there' })), address);
  await page.click('#out');
}

const SHOP = 'https://listed-till.test/checkout';

export const scenarios = [
  {
    name: 'a listed host is stopped; the key keeps the stopped address',
    run: async ({ driver, tab, assert }) => {
      await importList(driver, LISTED);
      const page = await tab('https://morning-paper.test/bridge');
      await page.goto(SHOP);
      await onInterstitial(driver, page, 'listed-till.test');
      const found = await waitForAssessment(driver, page.id, 'the stopped address', (each) => each.url === SHOP);
      assert.equal(found.level, 'danger');
      assert.equal(found.action, 'interstitial');
      assert.equal(found.findings[0].reason, 'blocklisted');
      assert.equal(found.findings[0].strength, 'proof');
      assert.match(found.findings[0].source.name, /listed/);
    },
  },
  {
    name: 'from then on not one byte is sent to it, nor to its subdomains',
    run: async ({ driver, tab, street, assert }) => {
      const mark = street.visits.length;
      const page = await tab('https://morning-paper.test/bridge');
      await page.goto(SHOP);
      await onInterstitial(driver, page, 'listed-till.test');
      await page.goto('https://sub.listed-till.test/checkout');
      await onInterstitial(driver, page, 'sub.listed-till.test');
      assert.deepEqual([...street.visitsTo('listed-till.test', mark), ...street.visitsTo('sub.listed-till.test', mark)], []);
    },
  },
  {
    name: 'a link to it is stopped too, with the worker dead',
    run: async ({ driver, tab, street, assert }) => {
      const mark = street.visits.length;
      const page = await tab('https://morning-paper.test/bridge');
      await settledOn(driver, page.id, 'morning-paper.test');
      await driver.killWorker();
      await followLink(page, SHOP);
      await onInterstitial(driver, page, 'listed-till.test');
      assert.deepEqual(street.visitsTo('listed-till.test', mark), []);
    },
  },
  {
    name: 'leave goes back to where the shopper was',
    run: async ({ driver, tab, street, assert }) => {
      const mark = street.visits.length;
      const page = await tab('https://morning-paper.test/bridge');
      // Chromium's way back skips pages on which nobody clicked anything.
      await followLink(page, SHOP);
      await onInterstitial(driver, page, 'listed-till.test');
      await page.click('[data-decision="leave"]');
      await until('the page before', async () => (await page.url()) === 'https://morning-paper.test/bridge');
      assert.deepEqual(street.visitsTo('listed-till.test', mark), []);
    },
  },
  {
    name: 'proceed once lets this tab through, and no other',
    run: async ({ driver, tab, assert }) => {
      const page = await tab(SHOP);
      await onInterstitial(driver, page, 'listed-till.test');
      const stopped = await assessmentOf(driver, page.id);
      await choose(page, 'proceed-once');
      await until('the shop', async () => (await page.url()) === SHOP);
      const found = await waitForAssessment(driver, page.id, 'the shop’s own page', (each) => each.phase === 'settled' && each.documentId !== stopped.documentId);
      assert.equal(found.level, 'danger', 'proceeding changes what Paylight does, not what it thinks');
      assert.notEqual(found.action, 'interstitial');
      const other = await tab(SHOP);
      await onInterstitial(driver, other, 'listed-till.test');
    },
  },
  {
    name: '"I know this shop" holds for new tabs, and can be withdrawn',
    run: async ({ driver, tab, assert }) => {
      const page = await tab(SHOP);
      await onInterstitial(driver, page, 'listed-till.test');
      await choose(page, 'trust');
      await until('the shop', async () => (await page.url()) === SHOP);
      const other = await tab(SHOP);
      const found = await settledOn(driver, other.id, 'listed-till.test');
      await until('the shop in a new tab', async () => (await other.url()) === SHOP);
      assert.equal(found.level, 'danger', 'the list still says so');
      await driver.extension.call((tabId) => chrome.runtime.sendMessage({ name: 'ui/decide', payload: { tabId, decision: 'forget' } }), other.id);
      const third = await tab(SHOP);
      await onInterstitial(driver, third, 'listed-till.test');
    },
  },
  {
    name: 'a shop the shopper blocks is stopped at the next visit',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://other-till.test/checkout');
      await settledOn(driver, page.id, 'other-till.test');
      const reply = await driver.extension.call((tabId) => chrome.runtime.sendMessage({ name: 'ui/decide', payload: { tabId, decision: 'block' } }), page.id);
      assert.deepEqual(reply, { ok: true, value: { done: true } });
      const again = await tab('https://other-till.test/checkout');
      await onInterstitial(driver, again, 'other-till.test');
      const found = await waitForAssessment(driver, again.id, 'own decision', (each) => each.findings.some(({ check }) => check === 'reputation/own-decision'));
      assert.equal(found.level, 'danger');
    },
  },
];
