// What shops say of themselves: read when the shopper opens the page that says it, in every markup, and judged with the rest.
import { ask, popupOf, settledOn, waitForAssessment } from '../../../scripts/browser/paylight.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { MERCHANTS } from '../pages/merchants.mjs';
import { everythingStored } from '../watch.mjs';

/** The disclosures in a tab's evidence, null while there are none. */
async function disclosuresIn(driver, tabId) {
  const { line } = await ask(driver, 'ui/evidence', { tabId });
  const fact = line === '' ? null : JSON.parse(line).evidence.disclosures;
  return fact?.state === 'present' ? fact.value : null;
}

const valuesOf = ({ items, numbers }) => [...items, ...numbers].map(({ value }) => value);
/** Findings that rest on what the shop says of itself. */
const ABOUT_ITSELF = /^merchant\/(?!first-visit|known-shop)/u;

const visit = async ({ driver, tab, assert }, [host, { honest, legal, says, reasons = [], reload = false }]) => {
  const page = await tab(`https://${host}/checkout`);
  await settledOn(driver, page.id, host);
  const before = await until(`the footer of ${host}`, () => disclosuresIn(driver, page.id));
  assert.ok(before.links.some(({ path }) => path === legal), `the link to ${legal} is recognised: ${JSON.stringify(before.links)}`);
  assert.ok(!JSON.stringify(before).includes('Beispiel'), 'the shopper\'s own address is not taken for the shop\'s');
  await page.goto(`https://${host}${legal}`);
  const read = await until(`${legal} read`, async () => {
    const found = await disclosuresIn(driver, page.id);
    return found?.pages.some(({ path, kind }) => path === legal && kind !== 'other') ? found : null;
  });
  for (const text of says) assert.ok([...valuesOf(read), ...read.remains].some((value) => value.includes(text)), `${text} in ${JSON.stringify([...valuesOf(read), ...read.remains])}`);
  if (reload) await new Promise((resolve) => { setTimeout(resolve, 21_000); });
  await page.goto(`https://${host}/checkout`);
  const judged = await waitForAssessment(driver, page.id, `the findings about ${host}`, ({ phase, url, findings, notAssessed }) =>
    phase === 'settled' && url.endsWith('/checkout') && !notAssessed.some(({ check }) => ABOUT_ITSELF.test(check)) && reasons.every((reason) => findings.some((each) => each.reason === reason)));
  const concerns = judged.findings.filter(({ check, direction }) => direction === 'concern' && ABOUT_ITSELF.test(check));
  if (honest) assert.deepEqual(concerns, []);
  assert.notEqual(judged.level, 'danger');
  assert.ok(concerns.every(({ strength }) => strength === 'weak' || strength === 'fair'));
};

const shops = Object.entries(MERCHANTS).map((merchant) => ({ name: `${merchant[0]}: ${merchant[1].honest ? 'all of it is read, and nothing is held against it' : merchant[1].reasons.join(', ')}`, run: (stage) => visit(stage, merchant) }));

const setImprintLookups = (driver, value) => ask(driver, 'ui/setting-set', { key: 'lookups.imprint', value });

export const scenarios = [
  ...shops,
  {
    name: 'the popup shows who the shop says it is, with the state of each number and where it was read',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://schnapp-markt.test/checkout');
      await settledOn(driver, page.id, 'schnapp-markt.test');
      // Kept since the scenario above opened the imprint.
      await until('what is remembered', async () => (await disclosuresIn(driver, page.id))?.pages.some(({ path }) => path === '/impressum'));
      const popup = await popupOf(driver, page.id, { keep: true });
      const card = await until('merchant card', () => popup.page.call(() => {
        const section = document.querySelector('[data-merchant]');
        return section === null ? null : {
          country: section.dataset.country, text: section.textContent,
          numbers: [...section.querySelectorAll('[data-number]')].map((row) => [row.dataset.number, row.dataset.state]),
        };
      }));
      await popup.page.close();
      assert.equal(card.country, 'DE');
      assert.ok(card.text.includes('Schnapp Markt Handels GmbH') && card.text.includes('Industriestraße 4'), card.text);
      assert.deepEqual(card.numbers.find(([scheme]) => scheme === 'de-vat'), ['de-vat', 'check-digit-wrong']);
    },
  },
  {
    name: 'no page of a shop is fetched unless the shopper has switched it on',
    run: async ({ driver, street, tab, assert }) => {
      const mark = street.visits.length;
      const page = await tab('https://unopened-de.test/checkout');
      await settledOn(driver, page.id, 'unopened-de.test');
      await until('its footer', () => disclosuresIn(driver, page.id));
      assert.deepEqual(street.visitsTo('unopened-de.test', mark).filter(({ path }) => path === '/impressum'), []);
    },
  },
  {
    name: 'switched on, the imprint is fetched from the shop itself, once, and told in "what left my device"',
    run: async ({ driver, street, tab, assert }) => {
      await setImprintLookups(driver, true);
      // The street serves both browsers, one after the other.
      const mark = street.visits.length;
      const visits = () => street.visitsTo('unopened-de.test', mark).filter(({ path }) => path === '/impressum');
      const page = await tab('https://unopened-de.test/checkout');
      const read = await until('the fetched imprint', async () => {
        const found = await disclosuresIn(driver, page.id);
        return found?.pages.some(({ by }) => by === 'fetch') ? found : null;
      });
      assert.ok(read.numbers.some(({ value, where }) => value === 'DE309172646' && where.by === 'fetch'), JSON.stringify(read.numbers));
      await page.goto('https://unopened-de.test/checkout');
      await settledOn(driver, page.id, 'unopened-de.test');
      await setImprintLookups(driver, false);
      assert.equal(visits().length, 1);
      const { requests } = await ask(driver, 'ui/egress');
      assert.deepEqual(requests.filter(({ purpose }) => purpose === 'imprint').map(({ origin, sent, status }) => ({ origin: new URL(origin).hostname, sent, status })), [{ origin: 'unopened-de.test', sent: 'unopened-de.test', status: '200' }]);
    },
  },
  {
    name: 'the imprint of a site that never asked for anything is left alone',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://quiet-paper.test/impressum');
      await settledOn(driver, page.id, 'quiet-paper.test');
      assert.equal(await disclosuresIn(driver, page.id), null);
      assert.ok(!(await everythingStored(driver)).includes('Quiet Paper'));
    },
  },
];
