// A new installation opens the welcome page in a tab of its own; a harness puts it away before it counts tabs.
// A profile that knows Paylight already, or a policy against it, opens none.
import { until } from './wait.mjs';

/** @param {(fn: Function) => Promise<any>} inControl runs a function in one of our own pages */
export async function dismissWelcome(inControl) {
  await until('welcome page', () => inControl(async () => {
    const address = chrome.runtime.getURL('src/ui/welcome/index.html');
    const found = (await chrome.tabs.query({})).find((tab) => tab.url === address || tab.pendingUrl === address);
    if (found === undefined) return null;
    await chrome.tabs.remove(found.id);
    return true;
  }), { within: 4_000 }).catch(() => {});
}
