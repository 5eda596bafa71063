// What the shopper types stays in the page: no message and no store ever holds it.
import { ask, popupOf, settledOn, waitForAssessment } from '../../../scripts/browser/paylight.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { everythingStored, listenToMessages } from '../watch.mjs';

/** A number made for tests: Luhn-valid, of no account. */
const PAN = '4242424242424242';
const CVC = '9371';

const holdsDigits = (text, digits) => text.replace(/[\s-]/g, '').includes(digits);

async function proveAbsent(driver, heard, assert) {
  const messages = await heard();
  assert.ok(messages.some(({ name }) => name === 'page/report'), 'there were reports to look into');
  for (const { name, text } of messages) {
    assert.ok(!holdsDigits(text, PAN), `${name} holds the card number`);
    assert.ok(!text.includes(CVC), `${name} holds the security code`);
  }
  const stored = await everythingStored(driver);
  assert.ok(stored.includes('plain-till.test'), 'there were stores to look into');
  assert.ok(!holdsDigits(stored, PAN), 'something stored holds the card number');
  assert.ok(!stored.includes(CVC), 'something stored holds the security code');
}

const atPayment = (assessment) => assessment.phase === 'settled' && assessment.checkout.stage === 'payment';

export const scenarios = [
  {
    name: 'the age of an address is asked for only on request, sends that name alone, and joins the reasons',
    run: async ({ driver, tab, street, assert }) => {
      // The street serves both browsers, one after the other.
      const earlier = street.visitsTo('rdap.registry.test').length;
      const asked = () => street.visitsTo('rdap.registry.test').slice(earlier).map(({ path }) => path);
      const page = await tab('https://young-till.shop/checkout');
      const before = await waitForAssessment(driver, page.id, 'stage payment', atPayment);
      assert.ok(before.notAssessed.some(({ check, why }) => check === 'domain/registered-recently' && why === 'not-granted'), 'the gap is named');
      assert.deepEqual(asked(), [], 'nobody was asked');

      const { page: popup } = await popupOf(driver, page.id, { keep: true });
      // What the popup shows beside the assessment comes from the worker, a moment later.
      await until('the button', () => popup.call(() => document.querySelector('[data-action="ask-registration"]') !== null));
      await popup.call(() => { document.querySelector('[data-action="ask-registration"]').click(); });
      const after = await waitForAssessment(driver, page.id, 'the age', (each) => each.findings.some(({ reason }) => reason === 'registered_recently'));
      const finding = after.findings.find(({ reason }) => reason === 'registered_recently');
      assert.equal(finding.params.days, 10);
      assert.equal(finding.source.name, 'rdap.registry.test');
      await popup.close();

      assert.deepEqual(asked(), ['/domain/young-till.shop']);
      const { requests } = await ask(driver, 'ui/egress');
      assert.deepEqual(requests.filter(({ purpose }) => purpose === 'registration-age').map(({ origin, sent, status }) => ({ origin, sent, status })), [
        { origin: 'https://data.iana.org', sent: undefined, status: '200' },
        { origin: 'https://rdap.registry.test', sent: 'young-till.shop', status: '200' },
      ]);
    },
  },
  {
    name: 'a typed card number is in no message and in no store',
    run: async ({ driver, tab, assert }) => {
      const heard = await listenToMessages(driver);
      const page = await tab('https://plain-till.test/checkout');
      await waitForAssessment(driver, page.id, 'stage payment', (each) => each.phase === 'settled' && each.checkout.stage === 'payment');
      await page.type('#pan', PAN);
      await page.type('#cvc', CVC);
      assert.equal(await page.call(() => document.querySelector('#pan').value), PAN);
      // The page now changes around the filled fields, so that it is read again with the values in it.
      await page.call(() => document.querySelector('main').append(Object.assign(document.createElement('label'), { innerHTML: 'Gift card <input name="giftcard">' })));
      await page.click('#send');
      await settledOn(driver, page.id, 'plain-till.test');
      await proveAbsent(driver, heard, assert);
    },
  },
  {
    name: 'a card number in the address, the title and the text of a page is taken out',
    run: async ({ driver, tab, assert }) => {
      const heard = await listenToMessages(driver);
      const page = await tab(`https://plain-till.test/order/4242-4242-4242-4242?card=${PAN}#${PAN}`);
      await page.call((pan) => {
        document.title = `Pay with ${pan}`;
        document.querySelector('h1').textContent = `Card ${pan}`;
        document.querySelector('main').insertAdjacentHTML('beforeend', `<label>Card ${pan} <input name="card-${pan}" placeholder="${pan}"></label>`);
      }, PAN);
      const found = await waitForAssessment(driver, page.id, 'stage payment', (each) => each.phase === 'settled' && each.checkout.stage === 'payment');
      assert.ok(!holdsDigits(found.url, PAN), found.url);
      const popup = await popupOf(driver, page.id);
      assert.ok(!holdsDigits(popup.text, PAN), 'the popup shows it');
      await proveAbsent(driver, heard, assert);
    },
  },
];
