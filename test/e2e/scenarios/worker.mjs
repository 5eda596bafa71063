// The worker dies at any moment between the page's facts and the judgement; it must come back to the same answer.
import { assessmentOf, popupOf, settledOn, waitForAssessment } from '../../../scripts/browser/paylight.mjs';
import { pause } from '../../../scripts/browser/wait.mjs';

/** Milliseconds after the navigation began: before the commit, amid the facts, amid the judgement, after it. */
const MOMENTS = [0, 30, 60, 90, 120, 160, 200, 260, 340, 500];

export const scenarios = [
  {
    name: 'killed at ten moments of a page load, the checkout is judged all the same',
    run: async ({ driver, tab, assert }) => {
      for (const moment of MOMENTS) {
        const page = await tab();
        const going = page.goto('https://plain-till.test/checkout');
        await pause(moment);
        await driver.killWorker();
        await going;
        // What stands there meanwhile may be less, but never "no problem found".
        const meanwhile = await assessmentOf(driver, page.id);
        assert.ok(meanwhile === null || meanwhile.phase === 'settled' || meanwhile.level !== 'clear', `nothing reads as safe, killed after ${moment} ms`);
        const found = await waitForAssessment(driver, page.id, `stage payment, killed after ${moment} ms`, (each) => each.phase === 'settled' && each.checkout.stage === 'payment');
        assert.equal(found.findings[0].reason, 'card_on_shop_page');
        await page.close();
      }
    },
  },
  {
    name: 'killed between the facts of a late checkout and their judgement, it still answers',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://late-till.test/checkout');
      await settledOn(driver, page.id, 'late-till.test');
      await page.click('#next');
      for (let kill = 0; kill < 6; kill += 1) {
        await driver.killWorker();
        await pause(110);
      }
      const found = await waitForAssessment(driver, page.id, 'stage payment', (each) => each.phase === 'settled' && each.checkout.stage === 'payment');
      assert.ok(found.revision > 1);
    },
  },
  {
    name: 'the popup of a judged tab is whole while the worker is dead',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://plain-till.test/checkout');
      const found = await waitForAssessment(driver, page.id, 'stage payment', (each) => each.phase === 'settled' && each.checkout.stage === 'payment');
      await driver.killWorker();
      const popup = await popupOf(driver, page.id);
      assert.equal(popup.level, found.level);
      assert.equal(popup.findings.length, found.findings.length);
    },
  },
];
