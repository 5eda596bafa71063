import { BLOCK_RULE_IDS, blockRules, CHOSEN_RULE_IDS, chosenRules } from '../core/list/block-rules';
import { browser } from './browser';
import { interstitialPage } from './stage';

/**
 * Replaces the browser's own rules for listed hosts. The call is atomic: the old rules hold until the new ones do.
 * Rejects when the browser refuses the rules; the old ones then stay.
 */
export async function blockHosts(hosts: readonly string[], exceptions: readonly string[]): Promise<void> {
  const rules = blockRules(hosts, exceptions, interstitialPage());
  type Update = Parameters<typeof browser.declarativeNetRequest.updateDynamicRules>[0];
  await browser.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [...BLOCK_RULE_IDS], addRules: rules } as unknown as Update);
}

/** Replaces the browser's own rules for what an organisation and the shopper have blocked; atomic as well. */
export async function blockChosen(organisation: readonly string[], own: readonly string[]): Promise<void> {
  const rules = chosenRules(organisation, own, interstitialPage());
  type Update = Parameters<typeof browser.declarativeNetRequest.updateDynamicRules>[0];
  await browser.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [...CHOSEN_RULE_IDS], addRules: rules } as unknown as Update);
}

/**
 * Takes away what a site has installed in the browser: a site's own service worker answers navigations that no rule sees.
 * Resolves also where the browser offers no such thing.
 */
export async function dropSiteWorkers(hosts: readonly string[]): Promise<void> {
  const data = browser.browsingData as typeof browser.browsingData | undefined;
  if (data === undefined || hosts.length === 0) return;
  const origins = hosts.flatMap((host) => [`https://${host}`, `https://www.${host}`]);
  await data.remove({ origins } as unknown as Parameters<typeof data.remove>[0], { serviceWorkers: true }).catch(() => undefined);
}
