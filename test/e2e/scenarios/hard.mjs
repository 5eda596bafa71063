// Checkouts that are hard to read are read, or said to be unreadable.
import { settledOn, waitForAssessment } from '../../../scripts/browser/paylight.mjs';

const atPayment = (assessment) => assessment.phase === 'settled' && assessment.checkout.stage === 'payment';

/** A page on which the card form must be found. */
const found = (name, url) => ({
  name,
  run: async ({ driver, tab, assert }) => {
    const page = await tab(url);
    const seen = await waitForAssessment(driver, page.id, 'stage payment', atPayment);
    assert.equal(new URL(seen.url).host, new URL(url).host);
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
  {
    name: 'a page written anew by document.open()',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://opened-till.test/shop');
      assert.notEqual((await settledOn(driver, page.id, 'opened-till.test')).checkout.stage, 'payment');
      await page.click('#next');
      await waitForAssessment(driver, page.id, 'stage payment', atPayment, 12_000);
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
];
