import { assessmentKey } from '../core/stored-assessment';
import { browser } from './browser';

/** The stored assessment of a tab, undecoded (null when there is none): readers decode what they show. */
export async function readAssessment(tabId: number): Promise<unknown> {
  const key = assessmentKey(tabId);
  return (await browser.storage.session.get(key))[key] ?? null;
}

/** Calls back with the new stored value whenever this tab is assessed again; returns the way to stop. */
export function onAssessment(tabId: number, callback: (value: unknown) => void): () => void {
  const key = assessmentKey(tabId);
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && key in changes) callback(changes[key]?.newValue ?? null);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The tab a page of ours stands in; null in a popup. */
export async function ownTabId(): Promise<number | null> {
  return (await browser.tabs.getCurrent())?.id ?? null;
}

/** What a page of ours may know of a tab it renders. */
export async function readTab(tabId: number): Promise<{ url: string | null; incognito: boolean } | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    return { url: tab.url ?? null, incognito: tab.incognito };
  } catch {
    return null;
  }
}

export const hasSiteAccess = (): Promise<boolean> => browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });

/** Must be called from a user's gesture. */
export const requestSiteAccess = (): Promise<boolean> => browser.permissions.request({ origins: ['http://*/*', 'https://*/*'] });

/** Key in `storage.session` under which the link of a context menu waits for the page that shows its judgement. */
export const LINK_TO_CHECK = 'link-to-check';

/** The link a context menu was opened on; null when this page was opened in another way. */
export async function readLinkToCheck(): Promise<string | null> {
  const link = (await browser.storage.session.get(LINK_TO_CHECK))[LINK_TO_CHECK];
  return typeof link === 'string' ? link : null;
}
