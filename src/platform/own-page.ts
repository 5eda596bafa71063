import { browser } from './browser';

/** Opens one of our own pages in a new tab. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens one of our own pages in a small window beside the page, or in a tab where a browser has no windows. */
export async function openOwnWindow(path: string, size: { readonly width: number; readonly height: number }): Promise<void> {
  const windows = browser.windows as typeof browser.windows | undefined;
  if (windows === undefined) await openOwnPage(path);
  else await windows.create({ url: browser.runtime.getURL(path), type: 'popup', ...size });
}
