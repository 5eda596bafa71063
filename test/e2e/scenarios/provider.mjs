// On a payment provider's own page the score is that of the shop the tab came from.
import { HOUSES, addressOf, judgedHost } from '../../../demo/street.mjs';
import { LISTED } from '../stage.mjs';
import { importList, popupOf, settledOn } from '../../../scripts/browser/paylight.mjs';

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
    name: 'on a provider’s page the popup says of which shop the warning is',
    run: async ({ driver, tab, assert }) => {
      const house = HOUSES.find(({ expected }) => expected.reason === 'form_elsewhere');
      const page = await tab(addressOf(house));
      await settledOn(driver, page.id, house.shop.host);
      await page.call(() => { setTimeout(() => { location.href = 'https://www.mollie.com/checkout/select-method/somebody'; }, 0); });
      const found = await settledOn(driver, page.id, 'www.mollie.com');
      assert.equal(found.merchant, house.shop.host);
      assert.equal(found.level, 'caution');
      assert.deepEqual(found.findings.filter(({ direction }) => direction === 'concern'), []);
      const { page: popup } = await popupOf(driver, page.id, { keep: true });
      assert.equal(await popup.call(() => document.querySelector('[data-inherited]')?.dataset.inherited), 'caution');
      assert.ok((await popup.call(() => document.querySelector('[data-inherited]').textContent)).includes(house.shop.host));
      await popup.close();
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
