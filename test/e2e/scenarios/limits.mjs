// What Paylight cannot do right now is said, and never reads as safe; what broke is repaired.
import { ask, importList, popupOf, settledOn, waitForAssessment } from '../../../scripts/browser/paylight.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { onInterstitial } from '../present.mjs';
import { LISTED } from '../stage.mjs';

/** Overwrites every stored byte of the list database with others of the same length, as a failing disk would. Runs in our own page. */
async function spoilLists() {
  const done = (request) => new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const spoilt = (value) => {
    if (value instanceof Blob) return new Blob([new Uint8Array(value.size).fill(0xa5)]);
    if (ArrayBuffer.isView(value)) return new Uint8Array(value.byteLength).fill(0xa5);
    return { damaged: true };
  };
  let records = 0;
  for (const { name } of await indexedDB.databases()) {
    if (!name.includes('list')) continue;
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const keys = await done(database.transaction(store).objectStore(store).getAllKeys());
      for (const key of keys) {
        const writing = database.transaction(store, 'readwrite').objectStore(store);
        const value = await done(writing.get(key));
        await done(writing.put(spoilt(value), key));
        records += 1;
      }
    }
    database.close();
  }
  return records;
}

export const scenarios = [
  {
    name: 'a corrupted list store is told, reads as nothing safe, and is repaired',
    run: async ({ driver, tab, assert }) => {
      await importList(driver, LISTED);
      assert.ok(await driver.extension.call(spoilLists) > 0, 'there was something to spoil');
      await driver.killWorker();
      const page = await tab('https://plain-till.test/checkout');
      const found = await settledOn(driver, page.id, 'plain-till.test');
      // Either the damage is still there and named, or the list is back already; "no list" would be a lie.
      const gap = found.notAssessed.find(({ check }) => check === 'reputation/listed');
      assert.ok(found.level !== 'clear' || (gap === undefined && found.listsAsOf !== null), 'nothing reads as safe before the lists answer again');
      assert.ok(gap === undefined ? found.listsAsOf !== null : ['store-corrupt', 'store-error'].includes(gap.why), `the gap is named: ${JSON.stringify(found.notAssessed)}`);

      // The file that was imported is read in again from its copy; nobody has to do anything.
      await until('the list that was imported', async () => (await ask(driver, 'ui/lists')).lists.some(({ entries, problem, name }) => entries > 0 && problem === null && name === 'listed.txt'), { within: 15_000, every: 200 });
      await waitForAssessment(driver, page.id, 'an answer of the lists', ({ listsAsOf, notAssessed }) => listsAsOf !== null && !notAssessed.some(({ check }) => check === 'reputation/listed'));
      const listed = await tab('https://listed-till.test/checkout');
      await onInterstitial(driver, listed, 'listed-till.test');
    },
  },
  {
    name: 'access to sites taken away is told, reads as nothing safe, and ends when it is given back',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://plain-till.test/checkout');
      await waitForAssessment(driver, page.id, 'stage payment', (each) => each.checkout.stage === 'payment');
      await driver.setHostAccess(false);
      try {
        await page.goto('https://other-till.test/checkout');
        const found = await waitForAssessment(driver, page.id, 'permission-missing', (each) => each.phase === 'settled' && each.url === 'https://other-till.test/checkout', 10_000);
        const popup = await popupOf(driver, page.id);
        assert.notEqual(popup.level, 'clear');
        assert.match(popup.text, /access|permission/i, 'the popup says what is limited');
        assert.equal(found.level, 'unknown');
        assert.ok(found.notAssessed.some(({ why }) => why === 'permission-missing'), 'the gap is named');
      } finally {
        await driver.setHostAccess(true);
      }
      await page.goto('https://plain-till.test/checkout');
      await waitForAssessment(driver, page.id, 'stage payment again', (each) => each.phase === 'settled' && each.checkout.stage === 'payment');
    },
  },
  {
    name: 'a page that floods mutations is judged, and neither page nor worker stands still',
    run: async ({ driver, tab, assert }) => {
      const page = await tab('https://flood-till.test/checkout');
      const found = await waitForAssessment(driver, page.id, 'stage payment', (each) => each.phase === 'settled' && each.checkout.stage === 'payment', 12_000);
      assert.equal(found.findings[0].reason, 'card_on_shop_page');
      const before = await page.call(() => globalThis.rounds);
      await until('the page going on', async () => (await page.call(() => globalThis.rounds)) > before + 10);
      // A flood of changes is no flood of judgements.
      const now = await waitForAssessment(driver, page.id, 'any revision', () => true);
      assert.ok(now.revision < 20, `${now.revision} revisions`);
      const popup = await popupOf(driver, page.id);
      assert.equal(popup.level, found.level);
      const other = await tab('https://plain-till.test/checkout');
      await settledOn(driver, other.id, 'plain-till.test', 3_000);
    },
  },
];
