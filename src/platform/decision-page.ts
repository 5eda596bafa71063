import { browser } from './browser';

const POPUP = 'src/ui/popup/index.html';

/**
 * Brings the popup of a tab before the shopper: the browser's own when it will open one, else the same page in a tab beside it
 * (Android, a window without focus, a toolbar without our button).
 */
export async function openDecision(tabId: number): Promise<void> {
  // A page in the background must not bring itself to the front; its hold stands until the shopper comes back to it.
  if (!(await browser.tabs.get(tabId)).active) return;
  try {
    await browser.action.openPopup();
  } catch {
    const url = browser.runtime.getURL(`${POPUP}?tabId=${tabId}`);
    const [open] = await browser.tabs.query({ url });
    if (open?.id === undefined) await browser.tabs.create({ url, openerTabId: tabId });
    else await browser.tabs.update(open.id, { active: true });
  }
}
