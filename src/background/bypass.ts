import { readSession, removeFromSession, writeSession } from '../platform/tab-records';

/** "Proceed once": for this merchant, in this tab, for this long. Kept for the browser session only. */
const BYPASS_MINUTES = 30;

interface Bypass { readonly domain: string; readonly until: number }

const key = (tabId: number): string => `bypass:${tabId}`;

export const grantBypass = (tabId: number, domain: string, now: number): Promise<void> =>
  writeSession({ [key(tabId)]: { domain, until: now + BYPASS_MINUTES * 60_000 } satisfies Bypass });

export async function isBypassed(tabId: number, domain: string, now: number): Promise<boolean> {
  const bypass = await readSession(key(tabId)) as Bypass | null;
  return bypass !== null && bypass.domain === domain && now < bypass.until;
}

export const dropBypass = (tabId: number): Promise<void> => removeFromSession([key(tabId)]);
