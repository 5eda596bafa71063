// The shopper's own blocks and allowances: made away from the shop, with a note, taken along in a file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask, isWhole, popupOf, settledOn } from '../../../scripts/browser/paylight.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { onInterstitial } from '../present.mjs';

const NOTE = 'ordered in March, never came';
const ownNote = (page) => page.call((words) => document.querySelector('[data-own-note]')?.textContent.includes(words) ?? false, NOTE);
const said = (page) => page.call(() => document.querySelector('[data-said="shops"]')?.textContent ?? '');
const remembered = async (driver, domain) => (await ask(driver, 'ui/merchants')).merchants.find((each) => each.domain === domain) ?? null;

export const scenarios = [
  {
    name: 'a shop is blocked by its address with a note, stopped before a byte reaches it, and taken along in a file',
    run: async ({ driver, tab, street, assert }) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'paylight-shops-'));
      const write = (name, text) => { const file = path.join(folder, name); writeFileSync(file, text); return file; };
      const page = await driver.openPage('src/ui/options/index.html');
      try {
        await page.activate();
        // Parts that come move what stands below them from under the pointer.
        await until('all parts of the page', () => isWhole(page));
        await until('the form', () => page.call(() => { const form = document.querySelector('[data-add="shop"]'); if (form === null) return false; form.open = true; return true; }));
        await page.type('#shop-new-address', 'https://www.plain-till.test/anything?at=all');
        await page.type('#shop-new-note', NOTE);
        await page.press('Enter');
        const row = await until('the row', () => page.call(() => document.querySelector('[data-merchant="plain-till.test"]')?.textContent ?? null));
        assert.ok(row.includes(NOTE), 'the note stands with the shop');
        assert.match(row, /blocked by you/);

        const mark = street.visits.length;
        const shop = await tab();
        await shop.goto('https://plain-till.test/checkout');
        await onInterstitial(driver, shop, 'plain-till.test');
        await until('the own note on the warning', () => ownNote(shop));
        assert.deepEqual(street.visitsTo('plain-till.test', mark), [], 'not a byte reached the shop');

        const { text } = await ask(driver, 'ui/merchants-export');
        await ask(driver, 'ui/merchant-forget', { domain: null });
        await shop.goto('https://plain-till.test/checkout');
        await settledOn(driver, shop.id, 'plain-till.test');

        const decided = async () => (await ask(driver, 'ui/merchants')).merchants.filter(({ decision }) => decision !== null);
        for (const [name, broken] of [['torn.json', text.slice(0, 40)], ['other.json', '{"format":"paylight-settings","version":1,"settings":{}}']]) {
          await page.files('input[type=file][data-import="shops"]', write(name, broken));
          await until(`a word on ${name}`, async () => (await said(page)).includes(name));
          assert.deepEqual(await decided(), [], `${name} changes nothing`);
        }
        const shops = [...JSON.parse(text).shops, { domain: 'other-till.test', decision: 'trusted', note: '' }, { domain: '??', decision: 'blocked' }];
        await page.files('input[type=file][data-import="shops"]', write('mine.json', JSON.stringify({ format: 'paylight-shops', version: 2, shops })));
        await until('a word on the rest', async () => (await said(page)).includes('??'));
        assert.equal((await remembered(driver, 'plain-till.test')).note, NOTE);
        assert.equal((await remembered(driver, 'other-till.test')).decision, 'trusted');

        const again = street.visits.length;
        const back = await tab();
        await back.goto('https://plain-till.test/checkout');
        await onInterstitial(driver, back, 'plain-till.test');
        assert.deepEqual(street.visitsTo('plain-till.test', again), [], 'blocked again, before a byte');
        await ask(driver, 'ui/merchant-choose', { address: 'plain-till.test', decision: 'trusted', note: NOTE });
        await back.goto('https://plain-till.test/checkout');
        await settledOn(driver, back.id, 'plain-till.test');
        const { page: popup } = await popupOf(driver, back.id, { keep: true });
        try {
          await until('the own note in the popup', () => ownNote(popup));
        } finally {
          await popup.close();
        }
      } finally {
        await page.close();
        await ask(driver, 'ui/merchant-forget', { domain: null });
        rmSync(folder, { recursive: true });
      }
    },
  },
  {
    name: 'an address that resembles a shop the shopper trusts is caution and names it, and says nothing once the shop is forgotten',
    run: async ({ driver, tab, assert }) => {
      const copied = async () => {
        const page = await tab();
        await page.goto('https://p1ain-till.test/checkout');
        const found = await settledOn(driver, page.id, 'p1ain-till.test');
        return { level: found.level, target: found.target, own: found.findings.find(({ check }) => check === 'domain/lookalike-own') };
      };
      try {
        assert.equal((await copied()).own, undefined, 'a stranger to both shops hears nothing');
        await ask(driver, 'ui/merchant-choose', { address: 'plain-till.test', decision: 'trusted', note: '' });
        const found = await copied();
        assert.equal(found.own?.reason, 'lookalike_own');
        assert.deepEqual([found.level, found.target, found.own?.strength], ['caution', 'plain-till.test', 'strong']);
        await ask(driver, 'ui/merchant-forget', { domain: null });
        assert.equal((await copied()).own, undefined, 'forgotten is forgotten');
      } finally {
        await ask(driver, 'ui/merchant-forget', { domain: null });
      }
    },
  },
];
