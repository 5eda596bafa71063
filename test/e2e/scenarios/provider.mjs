// On a payment provider's own page the score is that of the shop the tab came from.
import { HOUSES } from '../../../demo/street.mjs';
import { visit } from '../../../demo/tour.mjs';
import { settledOn } from '../../../scripts/browser/paylight.mjs';

const redirecting = HOUSES.find(({ press }) => press !== undefined);

export const scenarios = [
  {
    name: 'a provider’s page inherits the shop’s score and keeps its own domain',
    run: async ({ driver, tab, assert }) => {
      const page = await tab();
      await page.goto(`https://${redirecting.shop.host}/${redirecting.shop.till}`);
      const shop = await settledOn(driver, page.id, redirecting.shop.host);
      const found = await visit(driver, page, redirecting);
      assert.equal(found.merchant, redirecting.shop.host);
      assert.equal(found.registrableDomain, 'mollie.com');
      assert.equal(found.level, shop.level);
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
