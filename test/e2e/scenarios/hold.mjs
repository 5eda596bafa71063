// A hold: what is paused, what is refused, and that nothing is lost. The table of docs/acting.md is measured here.
import { ask, popupOf, waitForAssessment } from '../../../scripts/browser/paylight.mjs';
import { pause, until } from '../../../scripts/browser/wait.mjs';
import { noteIn, onInterstitial } from '../present.mjs';

const DANGER = 'https://paypa1-checkout.test/checkout';
/** What each driver presses as the Enter key. */
const ENTER = { chromium: '\n', firefox: '\uE007' };
const FINAL = 'https://transfer-only.test/checkout';
const OTHER = 'https://collector-of-cards.test';
/** Forms on the till that pay for nothing, by their buttons. */
const ASIDE = { find: 'a search', redeem: 'a voucher', join: 'a newsletter' };
/** What a script can say without a form, and to whom. */
const TALKING = ['fetch', 'xhr', 'beacon', 'image', 'websocket'].flatMap((way) => ['https://transfer-only.test', OTHER].map((to) => [way, to]));

async function open({ driver, tab }, address) {
  // What was said in an earlier scenario would not be said again.
  await ask(driver, 'ui/merchant-forget', { domain: null });
  const page = await tab('https://morning-paper.test/bridge');
  // Chromium's way back skips pages on which nobody clicked anything.
  await page.call((href) => document.body.append(Object.assign(document.createElement('a'), { href, id: 'out', textContent: 'there' })), address);
  await page.click('#out');
  await waitForAssessment(driver, page.id, 'a hold', (each) => each.phase === 'settled' && each.action === 'hold');
  await noteIn(page);
  return page;
}

const taken = (street, host, since) => street.visitsTo(host, since).filter(({ path }) => path.startsWith('/take'));
const submitBy = (page, way) => page.call((name) => { globalThis.ways[name](); }, way);
const fill = (page) => page.call(() => { document.querySelector('#holder').value = 'A. Shopper'; });

/** Waits long enough for anything that was going to be sent. */
const quiet = () => pause(700);

export const scenarios = [
  ...['click', 'Enter', 'script'].map((way) => ({
    name: `caution, irreversible: ${way} is paused, and goes on as it was once decided`,
    run: async (stage) => {
      const { driver, street, assert } = stage;
      const mark = street.visits.length;
      const page = await open(stage, FINAL);
      await page.type('#holder', 'A. Shopper');
      if (way === 'click') await page.click('#send');
      else if (way === 'Enter') await page.type('#holder', ENTER[driver.kind]);
      else await submitBy(page, 'script');
      await quiet();
      assert.deepEqual(taken(street, 'transfer-only.test', mark), []);
      assert.equal(await page.call(() => document.querySelector('#holder').value), 'A. Shopper', 'nothing typed is lost');
      assert.deepEqual(await page.call(() => globalThis.handled), [], 'the page has not heard of it yet');
      const popup = await popupOf(driver, page.id, { keep: true });
      // Firefox has opened its own popup by now, which would take the first press of a pointer for itself.
      await popup.page.call(() => { document.querySelector('[data-decision="proceed-once"]').click(); });
      await until('the payment', () => taken(street, 'transfer-only.test', mark).length === 1);
      await popup.page.close();
      const [sent] = taken(street, 'transfer-only.test', mark);
      assert.equal(sent.method, 'POST');
      assert.match(sent.form, /holder=A\.\+Shopper/);
      assert.match(sent.form, /step=pay/, 'the button that was pressed is named');
    },
  })),
  {
    name: 'caution, irreversible: a submit the page itself refuses is not held, validation stays the page’s',
    run: async (stage) => {
      const { street, assert } = stage;
      const mark = street.visits.length;
      const page = await open(stage, FINAL);
      await page.click('#send');
      await quiet();
      assert.deepEqual(taken(street, 'transfer-only.test', mark), []);
      assert.equal(await page.call(() => document.querySelector('#holder').matches(':invalid')), true);
    },
  },
  ...['find', 'redeem', 'join'].map((button) => ({
    name: `caution, irreversible: ${ASIDE[button]} on the same page goes on`,
    run: async (stage) => {
      const { street } = stage;
      const mark = street.visits.length;
      const page = await open(stage, FINAL);
      await page.call((id) => document.querySelector(`#${id}`).click(), button);
      await until(ASIDE[button], () => street.visitsTo('transfer-only.test', mark).some(({ path }) => path.startsWith('/find')));
    },
  })),
  {
    name: 'caution, irreversible: what is no submit goes on',
    run: async (stage) => {
      const { street } = stage;
      const page = await open(stage, FINAL);
      await fill(page);
      for (const [way, to] of TALKING) {
        const mark = street.visits.length;
        await page.call((name, address) => { void globalThis.ways[name](address); }, way, to);
        await until(`${way} to ${to}`, () => taken(street, new URL(to).hostname, mark).length > 0);
      }
      for (const way of ['into a frame', 'new window', 'form.submit()']) {
        const mark = street.visits.length;
        await submitBy(page, way);
        await until(way, () => taken(street, 'transfer-only.test', mark).some(({ method }) => method === 'POST'));
      }
    },
  },
  {
    name: 'caution, irreversible: a navigation by script goes on',
    run: async (stage) => {
      const { street } = stage;
      const page = await open(stage, FINAL);
      const mark = street.visits.length;
      await page.call((to) => { globalThis.ways['script navigation'](to); }, OTHER);
      await until('the other site', () => taken(street, 'collector-of-cards.test', mark).length > 0);
    },
  },
  {
    name: 'caution, irreversible: with the worker dead a submit is still paused',
    run: async (stage) => {
      const { driver, street, assert } = stage;
      const mark = street.visits.length;
      const page = await open(stage, FINAL);
      await fill(page);
      await driver.killWorker();
      await submitBy(page, 'script');
      await quiet();
      assert.deepEqual(taken(street, 'transfer-only.test', mark), []);
    },
  },
  {
    name: 'danger: a click by script is paused, a form the browser finds invalid stays the browser’s',
    run: async (stage) => {
      const { driver, street, assert } = stage;
      const mark = street.visits.length;
      const page = await open(stage, DANGER);
      const press = () => page.call(() => document.querySelector('#send').click());
      await press();
      await quiet();
      assert.equal(await page.call(() => document.querySelector('#holder').matches(':invalid')), true);
      assert.equal((await popupOf(driver, page.id)).level, 'danger');
      await fill(page);
      await press();
      await quiet();
      assert.deepEqual(taken(street, 'paypa1-checkout.test', mark), []);
      assert.deepEqual(await page.call(() => globalThis.handled), [], 'the page has not heard of it yet');
      await ask(driver, 'ui/decide', { tabId: page.id, decision: 'proceed-once' });
      await until('the payment', () => taken(street, 'paypa1-checkout.test', mark).length === 1);
    },
  },
  ...['find', 'redeem'].map((button) => ({
    name: `danger: ${ASIDE[button]} on the same page ends on our page`,
    run: async (stage) => {
      const { driver, street, assert } = stage;
      const mark = street.visits.length;
      const page = await open(stage, DANGER);
      await page.call((id) => document.querySelector(`#${id}`).click(), button);
      await onInterstitial(driver, page, 'paypa1-checkout.test');
      assert.deepEqual(street.visitsTo('paypa1-checkout.test', mark).filter(({ path }) => path.startsWith('/find')), []);
    },
  })),
  {
    name: 'danger: with the worker dead a submit is still paused, and decided after',
    run: async (stage) => {
      const { driver, street, assert } = stage;
      const mark = street.visits.length;
      const page = await open(stage, DANGER);
      await fill(page);
      await driver.killWorker();
      await submitBy(page, 'script');
      await quiet();
      assert.deepEqual(taken(street, 'paypa1-checkout.test', mark), []);
      assert.deepEqual(await ask(driver, 'ui/decide', { tabId: page.id, decision: 'proceed-once' }), { done: true });
      await until('the payment', () => taken(street, 'paypa1-checkout.test', mark).length === 1);
      assert.match(taken(street, 'paypa1-checkout.test', mark)[0].form, /holder=A\.\+Shopper.*step=pay/);
    },
  },
  ...['fetch', 'xhr', 'beacon', 'image', 'websocket'].flatMap((way) => ['https://paypa1-checkout.test', OTHER].map((to) => ({
    name: `danger: ${way} to ${to === OTHER ? 'another site' : 'the shop itself'} is refused, and let through once decided`,
    run: async (stage) => {
      const { driver, street, assert } = stage;
      const host = new URL(to).hostname;
      const page = await open(stage, DANGER);
      const mark = street.visits.length;
      const answer = await page.call((name, address) => globalThis.ways[name](address), way, to);
      await quiet();
      assert.deepEqual(taken(street, host, mark), [], `${way} said ${answer}`);
      await ask(driver, 'ui/decide', { tabId: page.id, decision: 'proceed-once' });
      await page.call((name, address) => { void globalThis.ways[name](address); }, way, to);
      await until(`${way} after the decision`, () => taken(street, host, mark).length > 0);
    },
  }))),
  ...['form.submit()', 'script navigation'].map((way) => ({
    name: `danger: ${way} ends on our page; going on leads back to the page as it was`,
    run: async (stage) => {
      const { driver, street, assert } = stage;
      const page = await open(stage, DANGER);
      await fill(page);
      // A browser notes once a second what stands in a page's fields; nobody types and pays within that.
      await pause(1_500);
      const mark = street.visits.length;
      await page.call((name, to) => { globalThis.ways[name](to); }, way, OTHER);
      await onInterstitial(driver, page, 'paypa1-checkout.test');
      assert.deepEqual([...taken(street, 'paypa1-checkout.test', mark), ...taken(street, 'collector-of-cards.test', mark)], []);
      await ask(driver, 'ui/decide', { tabId: page.id, decision: 'proceed-once' });
      await until('the shop', async () => (await page.url()) === DANGER);
      await until('its form', () => page.call(() => document.querySelector('#holder') !== null));
      // The street forbids storing its pages; Firefox takes that to mean what was typed, too.
      // Chromium fills fields in again only after the form stands.
      if (driver.kind === 'chromium') await until('what was typed', () => page.call(() => document.querySelector('#holder').value === 'A. Shopper'));
    },
  })),
  ...['new window', 'into a frame'].map((way) => ({
    name: `danger: form.submit() into ${way === 'new window' ? 'a new window' : 'a frame'} is refused`,
    run: async (stage) => {
      const { street, assert } = stage;
      const page = await open(stage, DANGER);
      const mark = street.visits.length;
      await submitBy(page, way);
      await quiet();
      assert.deepEqual(taken(street, 'paypa1-checkout.test', mark), []);
    },
  })),
  {
    name: 'danger: loading itself anew does not take the refusal off',
    run: async (stage) => {
      const { street, assert } = stage;
      const page = await open(stage, DANGER);
      const mark = street.visits.length;
      await page.call(() => { sessionStorage.setItem('at-once', 'yes'); location.reload(); });
      await quiet();
      assert.deepEqual(taken(street, 'paypa1-checkout.test', mark), []);
    },
  },
  {
    name: 'danger: a page that never ends loading is read, warned of and refused all the same',
    run: async ({ driver, street, tab, assert }) => {
      await ask(driver, 'ui/merchant-forget', { domain: null });
      const page = await tab();
      // Nothing that waits for the end of loading: it never comes.
      await driver.extension.call((id, url) => chrome.tabs.update(id, { url }).then(() => null), page.id, 'https://secure-paypa1.test/checkout');
      await waitForAssessment(driver, page.id, 'a hold', (each) => each.phase === 'settled' && each.action === 'hold');
      await noteIn(page);
      assert.equal(await page.call(() => document.readyState), 'loading');
      const mark = street.visits.length;
      assert.equal(await page.call(() => globalThis.ways.fetch('')), 'network error');
      assert.deepEqual(taken(street, 'secure-paypa1.test', mark), []);
    },
  },
  {
    name: 'danger: leaving takes note and refusal away, and other tabs never felt it',
    run: async (stage) => {
      const { driver, street, tab } = stage;
      const page = await open(stage, DANGER);
      const other = await tab('https://plain-till.test/checkout');
      const mark = street.visits.length;
      await other.call(() => { void fetch('/take?other', { method: 'POST', body: 'x' }); });
      await until('the other tab’s call', () => street.visitsTo('plain-till.test', mark).some(({ path }) => path === '/take?other'));
      await ask(driver, 'ui/decide', { tabId: page.id, decision: 'leave' });
      await until('the page before', async () => !(await page.url()).includes('paypa1'));
      await until('no rules left', () => driver.extension.call(async () => (await chrome.declarativeNetRequest.getSessionRules()).filter(({ id }) => id >= 10_000_000).length === 0));
    },
  },
];
