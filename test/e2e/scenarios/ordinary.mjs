// A page that asks for nothing: only the sentinel runs, and the page never notices.
import { badgeOf, settledOn } from '../../../scripts/browser/paylight.mjs';
import { listenToMessages } from '../watch.mjs';

export const scenarios = [
  {
    name: 'an article is left alone: no collector, no change to the document',
    run: async ({ driver, tab, street, assert }) => {
      const messages = await listenToMessages(driver);
      const page = await tab('https://morning-paper.test/bridge');
      const found = await settledOn(driver, page.id, 'morning-paper.test');
      assert.equal(found.checkout.stage, 'none');
      assert.equal(found.action, 'nothing');
      assert.equal(found.level, 'unknown');
      assert.equal(found.score, null);
      assert.equal((await badgeOf(driver, page.id)).text, '');

      const { seen, parsed, globals } = await page.call(async () => {
        const source = await (await fetch(location.href)).text();
        const text = (root) => root.outerHTML;
        return {
          seen: text(document.documentElement),
          parsed: text(new DOMParser().parseFromString(source, 'text/html').documentElement),
          globals: [...document.adoptedStyleSheets, ...document.getAnimations()].length,
        };
      });
      assert.equal(seen, parsed);
      assert.equal(globals, 0);

      const names = (await messages()).filter(({ tabId }) => tabId === page.id).map(({ name }) => name);
      assert.ok(names.includes('page/sentinel'), 'the sentinel spoke');
      assert.ok(!names.includes('page/report'), 'the collector did not');
      assert.deepEqual(street.visitsTo('morning-paper.test').map(({ path }) => path).filter((path) => path !== '/bridge'), [], 'nothing else was asked of the site');
    },
  },
];
