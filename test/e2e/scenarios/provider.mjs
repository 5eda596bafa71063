// On a payment provider's own page the score is that of the shop the tab came from.
import { HOUSES, addressOf, judgedHost } from '../../../demo/street.mjs';
import { LISTED } from '../stage.mjs';
import { importList, settledOn } from '../../../scripts/browser/paylight.mjs';

const redirecting = HOUSES.find(({ press }) => press !== undefined);

export const scenarios = [
  {
    name: 'a provider’s page inherits the shop’s score and keeps its own domain',
    run: async ({ driver, tab, assert }) => {
      await importList(driver, LISTED);
      const page = await tab(addressOf(redirecting));
      const shop = await settledOn(driver, page.id, redirecting.shop.host);
      await page.click(redirecting.press);
      const found = await settledOn(driver, page.id, judgedHost(redirecting));
      assert.equal(found.merchant, redirecting.shop.host);
      assert.equal(found.registrableDomain, 'mollie.com');
      assert.equal(found.level, 'clear');
      assert.equal(found.score, shop.score);
    },
  },
  {
    name: 'a provider’s page reached from nowhere has no merchant and no score',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://www.mollie.com/checkout/select-method/nobody');
      const found = await settledOn(driver, page.id, 'www.mollie.com');
      assert.equal(found.merchant, null);
      assert.equal(found.score, null);
      assert.equal(found.level, 'unknown');
    },
  },
];
