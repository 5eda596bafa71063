// Another language is another set of words: what was remembered, set and judged stays the same.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask, importList, isWhole, popupOf, waitForAssessment } from '../../../scripts/browser/paylight.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { onInterstitial } from '../present.mjs';
import { LISTED, ROOT } from '../stage.mjs';

const textsOf = (locale) => JSON.parse(readFileSync(path.join(ROOT, `public/_locales/${locale}/messages.json`), 'utf8'));

/** Opens one of our pages and answers how it is written and what it says. */
async function shown(driver, file) {
  const page = await driver.openPage(file);
  try {
    await until('the page', () => isWhole(page));
    return await page.call(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir, text: document.body.innerText, wide: document.documentElement.scrollWidth > innerWidth }));
  } finally {
    await page.close();
  }
}

/** The same judgement, whatever the words: everything but the moment it was made. */
async function judged(driver, host) {
  const tab = await driver.newTab();
  try {
    await tab.goto(`https://${host}/checkout`);
    // What the shop says of itself may be read a moment after the first answer.
    const { level, score, coverage, findings, notAssessed } = await waitForAssessment(driver, tab.id, 'nearly everything looked at', (each) =>
      each.phase === 'settled' && new URL(each.url).hostname === host && each.coverage > 0.9);
    const popup = await popupOf(driver, tab.id);
    return { facts: { level, score, coverage, findings: findings.map(({ check, reason }) => `${check} ${reason}`), notAssessed }, popup: popup.text };
  } finally {
    await tab.close();
  }
}

export const scenarios = [
  {
    name: 'a browser that changes its language shows the new one everywhere, and forgets nothing',
    within: 180_000,
    run: async ({ speaking, assert }) => {
      const profile = mkdtempSync(path.join(tmpdir(), 'paylight-language-'));
      try {
        let before = null;
        for (const locale of ['de', 'ar', 'zh_CN']) {
          const texts = textsOf(locale);
          const says = (key) => texts[key].message;
          const driver = await speaking(profile, locale);
          try {
            if (before === null) {
              await ask(driver, 'ui/setting-set', { key: 'shopper.country', value: 'AT' });
              await importList(driver, LISTED);
            }
            const { values } = await ask(driver, 'ui/settings');
            assert.equal(values['shopper.country'], 'AT', 'the setting stayed');
            for (const [file, title] of [['options', 'options_title'], ['journal', 'popup_journal'], ['learn', 'learn_title'], ['welcome', 'welcome_title']]) {
              const { lang, dir, text, wide } = await shown(driver, `src/ui/${file}/index.html`);
              assert.equal(lang, says('language_tag'), file);
              assert.equal(dir, says('language_direction'), file);
              assert.ok(text.includes(says(title)), `${file} says ${says(title)}`);
              assert.equal(wide, false, `${file} is as wide as its window`);
            }
            const { facts, popup } = await judged(driver, 'plain-till.test');
            assert.ok(popup.includes(says('popup_score_heading')), `the popup says ${says('popup_score_heading')}`);
            // A first visit is a first visit only once.
            const lasting = { ...facts, findings: facts.findings.filter((each) => !each.startsWith('merchant/')), score: null };
            before ??= lasting;
            assert.deepEqual(lasting, before, `the judgement is the same in ${locale}`);
            const listed = await driver.newTab();
            await listed.goto('https://listed-till.test/checkout');
            assert.ok((await onInterstitial(driver, listed, 'listed-till.test')).includes(says('stopped_back')), `the warning speaks ${locale}`);
            await listed.close();
          } finally {
            await driver.close();
          }
        }
      } finally {
        for (const folder of [profile, `${profile}-extension`]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  },
];
