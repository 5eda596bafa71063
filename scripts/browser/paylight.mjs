// What the harness reads from a running Paylight: assessments as stored, the popup as rendered, the badge as set.
import { until } from './wait.mjs';

/** @typedef {import('./launch.mjs').Driver} Driver */

/** The stored assessment of a tab, or null. @param {Driver} driver */
export const assessmentOf = (driver, tabId) =>
  driver.extension.call(async (key) => (await chrome.storage.session.get(key))[key] ?? null, `assessment:${tabId}`);

/**
 * Waits until the tab's stored assessment satisfies the condition.
 * @param {Driver} driver
 * @param {string} what
 * @param {(assessment: any) => boolean} condition
 */
export function waitForAssessment(driver, tabId, what, condition, within = 8_000) {
  let seen = null;
  return until(`assessment with ${what}`, async () => {
    seen = await assessmentOf(driver, tabId);
    return seen !== null && condition(seen) ? seen : null;
  }, { within, last: () => seen && { url: seen.url, phase: seen.phase, revision: seen.revision, level: seen.level, score: seen.score, coverage: seen.coverage, checkout: seen.checkout, action: seen.action, findings: seen.findings.map(({ check, strength }) => `${check} ${strength}`), notAssessed: seen.notAssessed.map(({ check, why }) => `${check}: ${why}`) } });
}

/** A settled assessment of that host. */
export const settledOn = (driver, tabId, host, within) =>
  waitForAssessment(driver, tabId, `phase settled on ${host}`, (assessment) => assessment.phase === 'settled' && new URL(assessment.url).hostname === host, within);

/** The popup of a tab as it renders: the data attributes of its root, its findings, and its text. @param {Driver} driver */
export async function popupOf(driver, tabId, { keep = false } = {}) {
  const page = await driver.openPage(`src/ui/popup/index.html?tabId=${tabId}`);
  const snapshot = await until('rendered popup', () => page.call(() => {
    const root = document.querySelector('[data-level]');
    // Before the stored assessment is read there is a level to draw, but no phase yet.
    if (root === null || !root.dataset.phase) return null;
    const { level, score, coverage, phase } = root.dataset;
    return {
      level, score, coverage, phase,
      findings: [...document.querySelectorAll('[data-check]')].map((each) => ({ check: each.dataset.check, strength: each.dataset.strength ?? null })),
      text: document.body.textContent.replace(/\s+/g, ' ').trim(),
    };
  }), { within: 5_000 });
  if (keep) return { ...snapshot, page };
  await page.close();
  return snapshot;
}

/** Whether a page of ours has drawn all its parts. */
export const isWhole = (page) => page.call(() => document.querySelector('h1') !== null && document.querySelector('[aria-busy="true"]') === null);

/** Asks the worker as our own pages do; throws what it refuses. @param {Driver} driver */
export async function ask(driver, name, payload = {}) {
  const reply = await driver.extension.call((message) => chrome.runtime.sendMessage(message), { name, payload });
  if (reply?.ok !== true) throw new Error(`${name}: ${reply?.error ?? 'no reply'}`);
  return reply.value;
}

const listEntries = async (driver) => (await ask(driver, 'ui/lists')).lists.reduce((sum, list) => sum + list.entries, 0);

/** Imports a list as a person does, through the file field of the options page. @param {Driver} driver */
export async function importList(driver, file) {
  const before = await listEntries(driver);
  await driver.control.files('input[type=file][data-import="list"]', file);
  await until(`entries of ${file}`, async () => (await listEntries(driver)) > before);
}

/** @param {Driver} driver */
export const badgeOf = (driver, tabId) => driver.extension.call(async (id) => ({
  text: await chrome.action.getBadgeText({ tabId: id }),
  title: await chrome.action.getTitle({ tabId: id }),
}), tabId);
