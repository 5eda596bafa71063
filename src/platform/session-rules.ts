import { browser } from './browser';

/** Ids above those of the lists' dynamic rules; one rule per tab, replaced by the next. */
const FIRST_ID = 1000;
const ruleId = (tabId: number): number => FIRST_ID + (tabId % 1_000_000);

type Update = Parameters<typeof browser.declarativeNetRequest.updateSessionRules>[0];

/** Lets a listed host load in this one tab until the browser closes or the tab's rule is dropped: the other half of "proceed once". */
export async function allowInTab(tabId: number, host: string): Promise<void> {
  const rule = {
    id: ruleId(tabId), priority: 100,
    condition: { requestDomains: [host], tabIds: [tabId], resourceTypes: ['main_frame', 'sub_frame'] },
    action: { type: 'allow' },
  };
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [rule.id], addRules: [rule] } as unknown as Update);
}

export async function dropTabRule(tabId: number): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [ruleId(tabId)] });
}
