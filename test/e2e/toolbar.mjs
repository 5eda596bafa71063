// What the toolbar says of a tab, and what it has to say by the assessment that is stored.
import { assessmentOf, badgeOf } from '../../scripts/browser/paylight.mjs';
import { until } from '../../scripts/browser/wait.mjs';

export const SIGNS = { danger: '×', caution: '!', clear: '•', unknown: '?' };
export const WORDS = {
  danger: 'Paylight: better not pay here', caution: 'Paylight: look before you pay',
  clear: 'Paylight: no problem found in what could be checked', unknown: 'Paylight: too little could be checked',
};
export const SILENT = { text: '', title: 'Paylight', icon: 'icon' };
/** What stands for a level in the toolbar. */
export const saying = (level) => ({ text: SIGNS[level], title: WORDS[level], icon: level });

/** Text, title and, where the browser tells, icon. @param {import('../../scripts/browser/launch.mjs').Driver} driver */
export async function toolbarOf(driver, tabId) {
  const [badge, icon] = await Promise.all([badgeOf(driver, tabId), driver.iconOf(tabId)]);
  return { ...badge, icon };
}

const same = (shown, wanted) => shown.text === wanted.text && shown.title === wanted.title && (shown.icon === null || shown.icon === wanted.icon);

/** What the toolbar must say by what is stored of the tab; without an assessment, nothing. */
export const wantedBy = (assessment) => (assessment === null || assessment.action === 'nothing' ? SILENT : saying(assessment.level));

/**
 * Waits until the judgement of that address has settled and the toolbar says it, both in one look.
 * @param {string | null} url without query; null where nothing is judged
 */
export function toolbarSays(driver, tabId, url, wanted, within = 15_000) {
  let last = null;
  return until(`toolbar that says “${wanted.title}” ${wanted.text} of ${url}`, async () => {
    const [found, shown] = [await assessmentOf(driver, tabId), await toolbarOf(driver, tabId)];
    last = { ...shown, stored: found === null ? null : `${found.url} ${found.phase} ${found.level} ${found.action}` };
    const judged = url === null ? found === null : found !== null && found.url === url && found.phase === 'settled';
    return judged && same(shown, wanted) ? shown : null;
  }, { within, last: () => last });
}

/** Waits until what the toolbar says is what is stored of that address. */
export function toolbarAgrees(driver, tabId, url, within = 15_000) {
  let last = null;
  return until(`toolbar and assessment of ${url} that agree`, async () => {
    const [found, shown] = [await assessmentOf(driver, tabId), await toolbarOf(driver, tabId)];
    last = { ...shown, stored: found === null ? null : `${found.url} ${found.phase} ${found.level} ${found.action}` };
    return found !== null && found.url === url && found.phase === 'settled' && same(shown, wantedBy(found)) ? found : null;
  }, { within, last: () => last });
}
