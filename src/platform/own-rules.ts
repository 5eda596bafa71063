import { OWN_RULE_IDS, ownRules } from '../core/own-addresses';
import { browser } from './browser';
import { interstitialPage } from './stage';

/** By the extension's own address, as rules outlive the browser's start. */
const demoPage = (): string => `${browser.runtime.getURL('')}src/ui/demo/index.html`;

/**
 * Puts the rules for our own two addresses in place of those an earlier version left. Dynamic rules: what lasts only for a session is
 * gone when Paylight is switched off and on again, and nothing tells it so.
 */
export async function answerOwnAddresses(): Promise<void> {
  type Update = Parameters<typeof browser.declarativeNetRequest.updateDynamicRules>[0];
  const update = { removeRuleIds: [...OWN_RULE_IDS], addRules: ownRules(demoPage(), interstitialPage()) };
  await browser.declarativeNetRequest.updateDynamicRules(update as unknown as Update);
}
