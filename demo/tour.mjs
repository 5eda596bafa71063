// Walks the street as a shopper would and compares what Paylight says with what it must say.
import { popupOf, settledOn } from '../scripts/browser/paylight.mjs';
import { until } from '../scripts/browser/wait.mjs';
import { HOUSES, START, addressOf, judgedHost } from './street.mjs';

/** Differences between an assessment and a house's expectation, in words; empty when there are none. */
export function differences(house, assessment) {
  const { level, score, reason, action } = house.expected;
  const found = [];
  if (assessment.level !== level) found.push(`level ${assessment.level}, not ${level}`);
  if (score === null ? assessment.score !== null : assessment.score === null || assessment.score < score[0] || assessment.score > score[1]) {
    found.push(`score ${assessment.score}, not ${score === null ? 'null' : `${score[0]}–${score[1]}`}`);
  }
  if ((assessment.findings[0]?.reason ?? 'none') !== reason) found.push(`top reason ${assessment.findings[0]?.reason ?? 'none'}, not ${reason}`);
  if (assessment.action !== action) found.push(`action ${assessment.action}, not ${action}`);
  if (house.merchant !== undefined && assessment.merchant !== house.merchant) found.push(`merchant ${assessment.merchant}, not ${house.merchant}`);
  return found;
}

/** Goes to a house's till (and on, where it leads on) and returns its first settled assessment: the one the shopper acts on. */
export async function visit(driver, tab, house) {
  await tab.goto(addressOf(house));
  if (house.press !== undefined) {
    await settledOn(driver, tab.id, house.shop.host);
    await tab.click(house.press);
  }
  return settledOn(driver, tab.id, judgedHost(house));
}

const words = ({ level, score, reason }) => `${level} ${Array.isArray(score) ? `${score[0]}–${score[1]}` : score ?? '–'} ${reason ?? 'none'}`;

/**
 * The tour without a person: one line per shop on standard output, beginning with its host.
 * @returns {Promise<number>} how many shops differ
 */
export async function tour(driver, log = console.log) {
  let wrong = 0;
  for (const house of HOUSES) {
    const tab = await driver.newTab();
    let actual = 'nothing';
    let found;
    try {
      await tab.goto(START);
      await until('start page', async () => (await tab.url()) === START);
      const assessment = await visit(driver, tab, house);
      const popup = await popupOf(driver, tab.id);
      actual = words({ ...assessment, reason: assessment.findings[0]?.reason });
      found = differences(house, assessment);
      if (popup.level !== assessment.level) found.push(`popup shows ${popup.level}`);
    } catch (error) {
      found = [error instanceof Error ? error.message : String(error)];
    }
    if (found.length > 0) wrong += 1;
    log(`${house.shop.host}: expected ${words(house.expected)}; actual ${actual}; ${found.length === 0 ? 'same' : `DIFFERENT: ${found.join('; ')}`}`);
    await tab.close();
  }
  return wrong;
}
