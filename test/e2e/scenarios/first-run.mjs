// The first minute: the welcome page, the practice warning, the demo, and a link looked at before it is opened.
import { ask } from '../../../scripts/browser/paylight.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { onInterstitial } from '../present.mjs';

/** Presses Tab until the element has the focus; throws when it cannot be reached by keyboard. */
async function tabTo(page, selector) {
  for (let count = 0; count < 60; count += 1) {
    if (await page.call((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
}

export const scenarios = [
  {
    name: 'from the welcome page to the first warning and back, by keyboard alone',
    run: async ({ driver, assert, street }) => {
      const mark = street.visits.length;
      const page = await driver.openPage('src/ui/welcome/index.html');
      try {
        await page.activate();
        await until('welcome page', () => page.call(() => document.querySelector('[data-action="self-test"]') !== null));
        assert.match(await page.call(() => document.body.textContent), /What it sends: nothing/);
        await until('the word that there is no list yet', () => page.call(() => document.querySelector('[data-lists]').dataset.lists === 'fetching'));
        await tabTo(page, '[data-action="self-test"]');
        await page.press('Enter');
        const text = await onInterstitial(driver, page, 'self-test.paylight.example');
        assert.match(text, /stopped this page/i);
        await until('focus on the way back', () => page.call(() => document.activeElement?.matches('[data-decision="leave"]') ?? false));
        await page.press('Enter');
        await until('welcome page again', async () => (await page.url()).includes('src/ui/welcome/'));
        await until('the tick', () => page.call(() => document.querySelector('[data-self-test="back"]') !== null));
        assert.deepEqual(street.visitsTo('self-test.paylight.example', mark), [], 'nothing was sent');
      } finally {
        await page.close();
      }
    },
  },
  {
    name: 'Escape is the safe choice on the warning',
    run: async ({ driver, tab }) => {
      const page = await tab('https://morning-paper.test/bridge');
      await page.goto('https://self-test.paylight.example/');
      await onInterstitial(driver, page, 'self-test.paylight.example');
      await page.activate();
      await until('focus on the way back', () => page.call(() => document.activeElement?.matches('[data-decision="leave"]') ?? false));
      await page.press('Escape');
      await until('the page before', async () => !(await page.url()).includes('interstitial'));
    },
  },
  {
    name: 'the demo opens by its address at the shop it names, goes on by keys, and is the same each time',
    run: async ({ driver, tab, assert, street }) => {
      const mark = street.visits.length;
      const page = await tab();
      await page.goto('https://demo.paylight.example/letter');
      await until('demo', async () => (await page.url()).includes('src/ui/demo/index.html#letter'));
      await page.activate();
      await until('the drawn shop', () => page.call(() => document.querySelector('[data-shop="letter"][data-shown="false"]') !== null));
      const answer = async (shop) => until(`answer on ${shop}`, () => page.call((id) => document.querySelector(`[data-answer="${id}"]`)?.innerText ?? null, shop));
      await page.press('PageDown');
      const first = await answer('letter');
      assert.match(first, /paypal\.com/);
      await page.press('PageDown', 'PageDown');
      assert.match(await answer('wrong-end'), /paypal\.com/);
      await page.press('Home');
      await until('the start', () => page.call(() => document.querySelector('[data-shop="fjell"][data-shown="false"]') !== null));
      await page.goto('https://demo.paylight.example/letter');
      await until('the shop again', () => page.call(() => document.querySelector('[data-shop="letter"][data-shown="false"]') !== null));
      await page.press('ArrowRight');
      assert.equal(await answer('letter'), first);
      assert.deepEqual(street.visitsTo('demo.paylight.example', mark), [], 'nothing was sent');
      assert.ok((await page.url()).startsWith(driver.origin), 'it is Paylight’s own page');
    },
  },
  {
    name: 'a link is judged in the popup without being opened',
    run: async ({ driver, tab, assert, street }) => {
      const mark = street.visits.length;
      const page = await tab('https://plain-till.test/checkout');
      const popup = await driver.openPage(`src/ui/popup/index.html?tabId=${page.id}`);
      try {
        await popup.activate();
        await until('popup', () => popup.call(() => [...document.querySelectorAll('summary')].some((each) => each.textContent === 'Check a link')));
        await popup.call(() => [...document.querySelectorAll('summary')].find((each) => each.textContent === 'Check a link').click());
        await until('the caret in the field', () => popup.call(() => document.activeElement?.matches('.check input') ?? false));
        await popup.type('.check input', 'paypa1-secure.test/login');
        await popup.press('Enter');
        const said = await popup.call(() => document.querySelector('.check').outerHTML + document.querySelector('.check input').value);
        const pair = await until('the pair', () => popup.call(() => document.querySelector('[data-checked="caution"] .pair')?.textContent ?? null), { last: () => said });
        assert.match(pair, /paypal\.com/);
        assert.deepEqual(street.visitsTo('paypa1-secure.test', mark), [], 'nothing was loaded');
      } finally {
        await popup.close();
      }
    },
  },
  {
    name: 'the link of a context menu is judged in a window of its own',
    run: async ({ driver, assert }) => {
      await driver.extension.call(() => chrome.storage.session.set({ 'link-to-check': 'https://www.paypal.com.account-review.test/signin' }));
      const page = await driver.openPage('src/ui/check/index.html');
      try {
        const text = await until('the judgement', () => page.call(() => document.querySelector('[data-checked]')?.innerText ?? null));
        assert.match(text, /account-review\.test/);
        assert.match(text, /paypal\.com/);
        assert.match(text, /was not opened/);
      } finally {
        await page.close();
      }
    },
  },
  {
    name: 'switched off and on again, Paylight answers its own addresses and stops what was blocked, before a byte is sent',
    run: async ({ another, street, assert }) => {
      const own = await another();
      try {
        await ask(own, 'ui/merchant-choose', { address: 'plain-till.test', decision: 'blocked', note: '' });
        await own.offAndOn();
        const mark = street.visits.length;
        const demo = await own.newTab();
        await demo.goto('https://demo.paylight.example/letter');
        await until('demo', async () => (await demo.url()).includes('src/ui/demo/index.html#letter'));
        const shop = await own.newTab();
        await shop.goto('https://plain-till.test/checkout');
        await onInterstitial(own, shop, 'plain-till.test');
        assert.deepEqual([...street.visitsTo('demo.paylight.example', mark), ...street.visitsTo('plain-till.test', mark)], []);
      } finally {
        await own.close();
      }
    },
  },
];
