// Every house of the demo street: assessment, popup, badge, and what stands in front of the shopper.
import { differences, visit } from '../../../demo/tour.mjs';
import { DEMO_LIST, HOUSES } from '../../../demo/street.mjs';
import { assessmentOf, badgeOf, importList, popupOf } from '../../../scripts/browser/paylight.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { noteIn, onInterstitial } from '../present.mjs';

const BADGE = { clear: '•', caution: '!', danger: '×', unknown: '?' };

const imports = {
  name: 'the options page imports a list',
  run: async ({ driver }) => importList(driver, DEMO_LIST),
};

const judged = HOUSES.map((house) => ({
  name: `${house.shop.host} is judged as the street's table says`,
  run: async ({ driver, tab, assert }) => {
    const page = await tab();
    const assessment = await visit(driver, page, house);
    assert.deepEqual(differences(house, assessment), []);
    await until('badge', async () => (await badgeOf(driver, page.id)).text === BADGE[assessment.level]);
    // What is remembered of a first visit comes a moment later and counts as one thing more that could be checked.
    const popup = await until('the popup to show what is stored', async () => {
      const shown = await popupOf(driver, page.id);
      const stored = await assessmentOf(driver, page.id);
      return shown.level === stored.level && shown.score === (stored.score === null ? '' : String(stored.score)) && Number(shown.coverage) === stored.coverage ? shown : null;
    });
    assert.equal(popup.level, assessment.level);
    assert.equal(popup.phase, 'settled');
    assert.deepEqual(popup.findings.map(({ check }) => check).toSorted(), assessment.findings.map(({ check }) => check).toSorted());
    if (house.expected.action === 'interstitial') await onInterstitial(driver, page, house.shop.host);
    if (house.expected.action === 'note' || house.expected.action === 'hold') await noteIn(page);
  },
}));

export const scenarios = [imports, ...judged];
