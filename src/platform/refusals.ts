import { REFUSALS_PER_TAB, refusalRules, strangerRules } from '../core/refusal-rules';
import { browser } from './browser';
import { heldPage } from './stage';

/** Above the ids of `session-rules`; the tabs of one session share the range by their number. */
const FIRST_ID = 10_000_000;
const TABS = 1_000_000;
const firstOf = (tabId: number): number => FIRST_ID + (tabId % TABS) * REFUSALS_PER_TAB;
/** Above those: two for each tab. */
const FIRST_STRANGER_ID = FIRST_ID + TABS * REFUSALS_PER_TAB;
const firstStrangerOf = (tabId: number): number => FIRST_STRANGER_ID + (tabId % TABS) * 2;
const strangerIdsOf = (tabId: number): number[] => [firstStrangerOf(tabId), firstStrangerOf(tabId) + 1];
const idsOf = (tabId: number): number[] => Array.from({ length: REFUSALS_PER_TAB }, (_, index) => firstOf(tabId) + index);

type Update = Parameters<typeof browser.declarativeNetRequest.updateSessionRules>[0];

/** From here the tab's page can send nothing; resolves once the browser enforces it. `host` is null on a payment provider's page. */
export async function refuseRequests(tabId: number, host: string | null): Promise<void> {
  const update = { removeRuleIds: idsOf(tabId), addRules: refusalRules(firstOf(tabId), tabId, host, heldPage()) };
  await browser.declarativeNetRequest.updateSessionRules(update as unknown as Update);
  // A tab that was closed meanwhile takes nothing away any more, and its shop's other tabs would feel the rules.
  await browser.tabs.get(tabId).catch(() => allowRequests(tabId));
}

export async function allowRequests(tabId: number): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: idsOf(tabId) });
}

/** From here the tab's scripts speak only to these sites and to their own. */
export async function refuseStrangers(tabId: number, known: readonly string[]): Promise<void> {
  const update = { removeRuleIds: strangerIdsOf(tabId), addRules: strangerRules(firstStrangerOf(tabId), tabId, known) };
  await browser.declarativeNetRequest.updateSessionRules(update as unknown as Update);
}

export async function allowStrangers(tabId: number): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: strangerIdsOf(tabId) });
}
