import { OWN_RULE_IDS, ownRules } from '../core/own-addresses';
import { browser } from './browser';
import { interstitialPage } from './stage';

/** By the extension's fixed id, as rules outlive the browser's start. */
const demoPage = (): string => `${browser.runtime.getURL('')}src/ui/demo/index.html`;

/** Puts the rules for our own two addresses in place; session rules, so that an update of Paylight never meets old ones. */
export async function answerOwnAddresses(): Promise<void> {
  type Update = Parameters<typeof browser.declarativeNetRequest.updateSessionRules>[0];
  const update = { removeRuleIds: [...OWN_RULE_IDS], addRules: ownRules(demoPage(), interstitialPage()) };
  await browser.declarativeNetRequest.updateSessionRules(update as unknown as Update);
}
