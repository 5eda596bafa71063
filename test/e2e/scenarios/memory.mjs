// Whom the shopper deals with: what is remembered of a shop and what is said when it is no longer so, how it was reached, who sells.
import { ask, popupOf, settledOn, waitForAssessment } from '../../../scripts/browser/paylight.mjs';
import { until } from '../../../scripts/browser/wait.mjs';

const HOST = 'moving-till.test';
const seenOf = async (driver) => (await ask(driver, 'ui/merchants')).merchants.find(({ domain }) => domain === HOST)?.seen ?? null;
const kindsOf = (seen) => (seen ?? []).map(({ kind }) => kind).toSorted();

/** Makes all that is remembered of the shop a month older, as if the visit had been then. */
const makeOlder = (driver) => driver.extension.call(async (host) => {
  const { merchants } = await chrome.storage.local.get('merchants');
  const before = (day) => new Date(Date.parse(day) - 30 * 86_400_000).toISOString().slice(0, 10);
  const shop = merchants.value.merchants[host];
  Object.assign(shop, { firstSeen: before(shop.firstSeen), lastSeen: before(shop.lastSeen), seen: shop.seen.map((trait) => ({ ...trait, since: before(trait.since) })) });
  await chrome.storage.local.set({ merchants });
}, HOST);

export const scenarios = [
  {
    name: 'a card form that has moved from a provider into the page since a month ago is caution; shown among the shops, and forgotten with the shop',
    run: async ({ driver, tab, assert }) => {
      const page = await tab(`https://${HOST}/checkout`);
      const first = await settledOn(driver, page.id, HOST);
      assert.ok(!first.findings.some(({ reason }) => reason === 'card_moved_into_page'), 'a first visit has nothing to compare with');
      await until('the provider is remembered', async () => kindsOf(await seenOf(driver)).includes('psp'));
      await makeOlder(driver);
      await page.goto(`https://${HOST}/checkout?later`);
      const found = await waitForAssessment(driver, page.id, 'the change', ({ phase, findings }) => phase === 'settled' && findings.some(({ reason }) => reason === 'card_moved_into_page'));
      assert.equal(found.level, 'caution');
      assert.equal(found.findings[0].check, 'payment/changed-till');
      assert.equal(found.findings[0].params.psp, 'Stripe');
      await until('the change is remembered too', async () => kindsOf(await seenOf(driver)).includes('own-form'));

      const options = await driver.openPage('src/ui/options/index.html');
      try {
        const shown = await until('the shop among those remembered', () => options.call((host) => document.querySelector(`[data-seen="${host}"]`)?.textContent ?? null, HOST));
        assert.ok(shown.includes('Stripe'), shown);
      } finally {
        await options.close();
      }
      await ask(driver, 'ui/merchant-forget', { domain: HOST });
      assert.equal(await seenOf(driver), null);
      // Judged anew, the open page has nothing to compare with.
      await waitForAssessment(driver, page.id, 'no change', ({ findings }) => !findings.some(({ reason }) => reason === 'card_moved_into_page'));
    },
  },
  {
    name: 'an imprint that names another company number than a month ago is told',
    run: async ({ driver, tab, assert }) => {
      await ask(driver, 'ui/merchant-forget', { domain: HOST });
      const page = await tab(`https://${HOST}/checkout`);
      await settledOn(driver, page.id, HOST);
      await until('the shop is remembered', () => seenOf(driver));
      await page.goto(`https://${HOST}/impressum`);
      await until('its number is remembered', async () => kindsOf(await seenOf(driver)).includes('number'));
      await makeOlder(driver);
      await page.goto(`https://${HOST}/impressum?later`);
      const found = await waitForAssessment(driver, page.id, 'the new number', ({ findings }) => findings.some(({ reason }) => reason === 'number_changed'));
      const { params } = found.findings.find(({ reason }) => reason === 'number_changed');
      assert.deepEqual([params.before, params.after], ['DE136695976', 'DE283746516']);
      const file = await until('the file of shops with both', async () => {
        const shop = JSON.parse((await ask(driver, 'ui/merchants-export')).text).shops.find(({ domain }) => domain === HOST);
        return shop.says?.some(({ value }) => value === 'DE283746516') ? shop : null;
      });
      assert.ok(file.seen.some(({ value }) => value.endsWith('DE136695976')), 'what was remembered is taken along');
      await ask(driver, 'ui/merchant-forget', { domain: HOST });
      assert.ok(!(await ask(driver, 'ui/merchants-export')).text.includes(HOST), 'nothing is left of it');
    },
  },
  {
    name: 'a fee before a parcel is released is caution, and says so',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://parcel-desk.test/pay');
      const found = await settledOn(driver, page.id, 'parcel-desk.test');
      assert.deepEqual(found.findings.filter(({ check }) => check === 'page/advance-fee').map(({ strength, params }) => [strength, params.pretext]), [['strong', 'held']]);
      assert.equal(found.level, 'caution');
    },
  },
  {
    name: 'a shop met today and reached by a mail’s link; its payment page reached from another shop’s cart',
    run: async ({ driver, tab, assert }) => {
      const first = await tab('https://hop-till.test/checkout');
      await settledOn(driver, first.id, 'hop-till.test');
      await until('it is remembered', async () => (await ask(driver, 'ui/merchants')).merchants.some(({ domain }) => domain === 'hop-till.test'));
      const way = await tab('https://sending-shop.test/cart?utm_medium=email');
      const cart = await settledOn(driver, way.id, 'sending-shop.test');
      assert.equal(cart.checkout.stage, 'cart');
      await way.click('#next');
      const found = await waitForAssessment(driver, way.id, 'the hop', ({ url, phase, findings }) => phase === 'settled' && url.includes('hop-till.test') && findings.some(({ reason }) => reason === 'payment_elsewhere'));
      const { params, strength } = found.findings.find(({ reason }) => reason === 'payment_elsewhere');
      assert.deepEqual([params.shop, strength], ['sending-shop.test', 'weak']);
      assert.ok(!found.findings.some(({ reason }) => reason === 'arrived_by_link'), 'the mail led to the other shop');
    },
  },
  {
    name: 'on a market place the market place is the merchant, and the popup names the seller',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://market-hall.test/checkout');
      const found = await settledOn(driver, page.id, 'market-hall.test');
      assert.equal(found.merchant, 'market-hall.test');
      const popup = await popupOf(driver, page.id, { keep: true });
      try {
        // What was read of the page comes after the assessment.
        await until('the seller', () => popup.page.call(() => document.body.textContent.includes('Lampen Nord')));
      } finally {
        await popup.page.close();
      }
    },
  },
];
