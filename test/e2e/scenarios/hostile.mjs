// A page that wants its warning not to be seen. For danger: in sight or left within 3 s, always. For caution: in sight, or badge and popup say it.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask, badgeOf, popupOf, waitForAssessment } from '../../../scripts/browser/paylight.mjs';
import { pause, until } from '../../../scripts/browser/wait.mjs';
import { ATTACKS } from '../hostile/attacks.mjs';
import { showsNote } from '../hostile/picture.mjs';
import { noteIn } from '../present.mjs';

const FOLDER = path.join(fileURLToPath(new URL('../../..', import.meta.url)), '.cache', 'hostile');
/** The page has 3 s; the picture that is taken of it is given another half. */
const SETTLED = 3_200;
const WITHIN = 3_500;
const BATCH = 9;

const TILL = { danger: 'https://paypa1-checkout.test/checkout', caution: 'https://quiet-till.test/checkout' };

const onOurPage = async (driver, page) => (await page.url()).startsWith(driver.origin);

async function inSight(driver, page, level) {
  if (await onOurPage(driver, page)) return 'left';
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, `${driver.kind}-${page.id}.png`);
  try {
    await page.screenshot(file);
    if (showsNote(file, level)) return 'seen';
  } catch {
    // A page on its way elsewhere has no picture.
  }
  return await onOurPage(driver, page) ? 'left' : 'hidden';
}

/** Attacks a page and tells what a person would have before them when its time is up: `seen`, `left` (our page) or `hidden`. */
async function outcome({ driver, tab }, level, attack) {
  await ask(driver, 'ui/merchant-forget', { domain: null });
  const page = await tab('https://morning-paper.test/bridge');
  const address = TILL[level];
  await page.goto(attack.when === 'before' ? `${address}?attack=${encodeURIComponent(attack.code)}` : address);
  await waitForAssessment(driver, page.id, level, (each) => each.phase === 'settled' && each.level === level);
  await page.activate();
  if (attack.when === 'after') {
    await noteIn(page);
    // As a script element, which the page itself could have written.
    await page.call((code) => { const script = Object.assign(document.createElement('script'), { textContent: `try { ${code} } catch {}` }); document.head.append(script); script.remove(); }, attack.code).catch(() => {});
  }
  const started = Date.now();
  await pause(1_200);
  let seen = await inSight(driver, page, level);
  // What shows now may be hidden again in a moment: only our own page ends the watch before its time.
  while (seen !== 'left' && Date.now() - started < (seen === 'seen' ? SETTLED : WITHIN)) {
    await pause(300);
    seen = await inSight(driver, page, level);
  }
  return { page, seen };
}

const batches = (list) => Array.from({ length: Math.ceil(list.length / BATCH) }, (_, index) => list.slice(index * BATCH, (index + 1) * BATCH));

async function withoutNote(stage, page) {
  const { driver, assert } = stage;
  await until('badge that says it', async () => (await badgeOf(driver, page.id)).text === '!', { within: 3_000 });
  assert.equal((await popupOf(driver, page.id)).level, 'caution');
}

/** At caution the note gives up and badge and popup go on, whatever the attack: the whole table of it is run when it is asked for. */
const CAUTION = process.env.PAYLIGHT_TABLE === undefined ? ATTACKS.filter((_, index) => index % 8 === 0) : ATTACKS;

export const scenarios = ['danger', 'caution'].flatMap((level) => batches(level === 'danger' ? ATTACKS : CAUTION).map((attacks, index) => ({
  name: `${level}: attacks ${index * BATCH + 1} to ${index * BATCH + attacks.length}`,
  // Nine pages that fight for seconds each; only a browser that hangs takes longer, also on a busy machine.
  within: 240_000,
  run: async (stage) => {
    const lost = [];
    for (const attack of attacks) {
      const { page, seen } = await outcome(stage, level, attack);
      if (process.env.PAYLIGHT_TABLE !== undefined) console.log(`| ${attack.name} | ${stage.driver.kind} | ${level} | ${seen} |`);
      if (seen === 'hidden' && level === 'danger') lost.push(attack.name);
      if (seen === 'hidden' && level === 'caution') await withoutNote(stage, page).catch((error) => lost.push(`${attack.name}: ${error.message}`));
      if (attack.code === '' && seen !== 'seen') lost.push(`not even without an attack: ${seen}`);
      await page.close();
    }
    stage.assert.deepEqual(lost, []);
  },
})));
