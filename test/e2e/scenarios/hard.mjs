// Checkouts that are hard to read are read, or said to be unreadable.
import { until } from '../../../scripts/browser/wait.mjs';
import { settledOn, waitForAssessment } from '../../../scripts/browser/paylight.mjs';

const atPayment = (assessment) => assessment.phase === 'settled' && assessment.checkout.stage === 'payment';

/** A page on which the card form must be found. */
const found = (name, url, within) => ({
  name,
  run: async ({ driver, tab, assert }) => {
    const page = await tab(url);
    const seen = await waitForAssessment(driver, page.id, 'stage payment', atPayment, within);
    assert.equal(new URL(seen.url).host, new URL(url).host);
  },
});

/** A page whose card form comes only when the shopper goes on. */
const later = (name, url) => ({
  name,
  run: async ({ driver, tab, assert }) => {
    const page = await tab(url);
    assert.notEqual((await settledOn(driver, page.id, new URL(url).host)).checkout.stage, 'payment');
    await page.click('#next');
    await waitForAssessment(driver, page.id, 'stage payment', atPayment, 12_000);
  },
});

export const scenarios = [
  found('XHTML', 'https://xhtml-till.test/checkout'),
  found('a page in quirks mode, captions in table cells', 'https://quirks-till.test/checkout'),
  found('a form in a srcdoc frame', 'https://srcdoc-till.test/checkout'),
  found('a form written into an empty frame', 'https://blank-till.test/checkout'),
  found('a form in a sandboxed frame without scripts', 'https://sandbox-till.test/checkout'),
  found('elements named like what a reader asks for', 'https://clobber-till.test/checkout'),
  found('a closed shadow root on a plain box', 'https://closed-till.test/checkout'),
  found('a page that reads from right to left', 'https://rtl-till.test/checkout'),
  found('a step that is not shown before the one in front of it is filled in', 'https://steps-till.test/checkout'),
  found('a card form behind 100,000 nodes', 'https://nodes-till.test/checkout', 30_000),
  later('a page written anew by document.open()', 'https://opened-till.test/shop'),
  later('a page drawn anew by its fragment, everything thrown away', 'https://hash-till.test/shop'),
  later('a modal dialog', 'https://dialog-till.test/cart'),
  {
    name: 'a link that writes another site’s name before an @',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://disguise-till.test/checkout');
      const { findings } = await settledOn(driver, page.id, 'disguise-till.test');
      assert.deepEqual(findings.find(({ check }) => check === 'page/disguised-link')?.params, { shown: 'paypal.com' });
    },
  },
  {
    name: 'an address that changes while the page stays',
    run: async ({ driver, tab }) => {
      const page = await tab('https://push-till.test/checkout');
      await waitForAssessment(driver, page.id, 'stage payment', atPayment);
      await page.click('#next');
      await waitForAssessment(driver, page.id, 'the new address', (each) => atPayment(each) && each.url === 'https://push-till.test/checkout/payment', 12_000);
    },
  },
  {
    name: 'a checkout come back to',
    run: async ({ driver, tab }) => {
      const page = await tab('https://back-till.test/checkout');
      await waitForAssessment(driver, page.id, 'stage payment', atPayment);
      await page.goto('https://back-till.test/story');
      await waitForAssessment(driver, page.id, 'the story', (each) => each.phase === 'settled' && each.url.endsWith('/story'));
      await page.back();
      await waitForAssessment(driver, page.id, 'stage payment again', (each) => atPayment(each) && each.url.endsWith('/checkout'), 12_000);
    },
  },
  {
    name: 'a card form in a frame of no size makes no checkout of the page',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://zero-till.test/story');
      assert.notEqual((await settledOn(driver, page.id, 'zero-till.test')).checkout.stage, 'payment');
    },
  },
  {
    name: 'card fields hidden from view but open to autofill are seen',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://autofill-till.test/join');
      await waitForAssessment(driver, page.id, 'a settled look at the fields', (each) => each.phase === 'settled' && each.checkout.confidence > 0);
      const line = await driver.extension.call(async (key) => JSON.stringify(await chrome.storage.session.get(key)), `tab:${page.id}`);
      assert.match(line, /"visibility":"hidden"/);
    },
  },
  {
    name: 'a page that draws its form is said to be unreadable',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://canvas-till.test/checkout');
      const seen = await settledOn(driver, page.id, 'canvas-till.test');
      assert.notEqual(seen.level, 'clear');
      assert.ok(seen.notAssessed.some(({ check, why }) => check.startsWith('payment/') && why === 'page-closed'), JSON.stringify(seen.notAssessed));
    },
  },
  {
    name: 'a checkout that is printed',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://print-till.test/checkout');
      const before = await waitForAssessment(driver, page.id, 'stage payment', atPayment);
      const written = () => page.call(() => document.body.outerHTML);
      const html = (await written()).replace(' hidden=""', '');
      await page.print();
      await until('the page to be told that it was printed', () => page.call(() => document.title === 'Printed'));
      const after = await waitForAssessment(driver, page.id, 'stage payment', atPayment);
      assert.equal(after.documentId, before.documentId);
      assert.deepEqual([after.level, after.score, after.action], [before.level, before.score, before.action]);
      assert.equal((await written()).replace(' hidden=""', ''), html);
    },
  },
];
