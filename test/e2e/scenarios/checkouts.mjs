// Checkouts that are not there when the page loads, or not in the page's own tree.
import { settledOn, waitForAssessment } from '../../../scripts/browser/paylight.mjs';

const atPayment = (assessment) => assessment.phase === 'settled' && assessment.checkout.stage === 'payment';

export const scenarios = [
  {
    name: 'a single-page shop is looked at again when its payment step appears',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://late-till.test/checkout');
      const before = await settledOn(driver, page.id, 'late-till.test');
      assert.notEqual(before.checkout.stage, 'payment');
      await page.click('#next');
      const after = await waitForAssessment(driver, page.id, 'stage payment', atPayment);
      assert.equal(after.url, 'https://late-till.test/checkout/payment');
      assert.equal(after.documentId, before.documentId);
      assert.ok(after.revision > before.revision);
      assert.ok(after.findings.some(({ reason }) => reason === 'card_on_shop_page'), 'the card form is found');
    },
  },
  {
    name: 'a checkout inside nested open shadow roots is read',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://shadow-till.test/checkout');
      const found = await waitForAssessment(driver, page.id, 'stage payment', atPayment);
      assert.ok(found.findings.some(({ reason }) => reason === 'card_on_shop_page'), 'the card form is found');
    },
  },
  {
    name: 'a checkout inside a same-origin frame is read',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://frame-till.test/checkout');
      const found = await waitForAssessment(driver, page.id, 'stage payment', atPayment);
      assert.ok(found.findings.some(({ reason }) => reason === 'card_on_shop_page'), 'the card form is found');
    },
  },
  {
    name: 'a first visit settles within 1.5 s of DOMContentLoaded',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://plain-till.test/checkout');
      const found = await settledOn(driver, page.id, 'plain-till.test');
      const ready = await page.call(() => performance.timeOrigin + performance.getEntriesByType('navigation')[0].domContentLoadedEventStart);
      // The clock is the machine's own on both sides.
      assert.ok(Date.parse(found.assessedAt) - ready < 1_500, `settled ${Math.round(Date.parse(found.assessedAt) - ready)} ms after`);
    },
  },
];
