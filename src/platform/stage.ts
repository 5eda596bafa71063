import { browser } from './browser';

/** A tab can close between any two calls; that is no fault. */
async function quietly(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}

const INTERSTITIAL = 'src/ui/interstitial/index.html';

/**
 * By the extension's fixed id. `getURL` of the page itself gives its dynamic address in Chromium, which changes with every
 * start of the browser, while rules that lead to it stay.
 */
export const interstitialPage = (): string => `${browser.runtime.getURL('')}${INTERSTITIAL}`;

export const interstitialUrl = (tabId: number, address: string): string => `${interstitialPage()}?tabId=${tabId}#${address}`;

/** Where a navigation ends that was to carry a held payment away; the refused address follows its `#`. */
export const heldPage = (): string => `${interstitialPage()}?held`;

export const isHeld = (interstitial: string): boolean => new URL(interstitial).search === '?held';

/** Under the fixed or the dynamic address. */
export const isInterstitial = (url: string): boolean => url.startsWith(interstitialPage()) || url.startsWith(browser.runtime.getURL(INTERSTITIAL));

const originOf = (url: string | undefined): string | null => (url !== undefined && URL.canParse(url) ? new URL(url).origin : null);

/** Puts our page in front of this address, unless the tab has left it: a judgement that comes late must lead nobody back to what was left. */
export async function stop(tabId: number, address: string): Promise<void> {
  await quietly((async () => {
    const { url } = await browser.tabs.get(tabId);
    // Without the permission to look at that site nobody says where the tab stands; a listed address is stopped all the same.
    if (originOf(url) === originOf(address) || (url === undefined && !await mayRead(address))) await browser.tabs.update(tabId, { url: interstitialUrl(tabId, address) });
  })());
}

/** Puts the note script into the page and sends it its message; resolves false when that could not be done. */
export async function showNote(tabId: number, message: object): Promise<boolean> {
  if (!await quietly(browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['content/note.js'], injectImmediately: true }))) return false;
  return tellNote(tabId, message);
}

/** Tells the note in the top frame; false when there is none. */
export const tellNote = (tabId: number, message: object): Promise<boolean> => quietly(browser.tabs.sendMessage(tabId, message, { frameId: 0 }));

export async function hideNote(tabId: number, message: object): Promise<void> {
  await tellNote(tabId, message);
}

/** Puts the hold into every frame of the tab, and into those it could not reach before. Resolves false when there is no page to put it into. */
export const armHold = (tabId: number): Promise<boolean> =>
  quietly(browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['content/hold.js'], injectImmediately: true }));

/** Puts the leak guard into the frames that take card numbers. */
export const injectGuard = (tabId: number, frameIds: readonly number[]): Promise<boolean> =>
  quietly(browser.scripting.executeScript({ target: { tabId, frameIds: [...frameIds] }, files: ['content/guard.js'], injectImmediately: true }));

/** A frame's answer to a message; null when there is none. */
export async function askFrame(tabId: number, frameId: number, message: object): Promise<unknown> {
  const reply = await browser.tabs.sendMessage<object, { readonly ok?: unknown; readonly value?: unknown } | undefined>(tabId, message, { frameId });
  return reply?.ok === true ? reply.value ?? null : null;
}

/** Tells every frame; a frame without a hold ignores it. */
export const tellHold = (tabId: number, message: object): Promise<boolean> => quietly(browser.tabs.sendMessage(tabId, message));

/** Puts the collector into one frame of the tab, or into all (null); resolves with the frames it reached, or null when none could be. */
export async function injectCollector(tabId: number, frameId: number | null): Promise<readonly number[] | null> {
  try {
    const results = await browser.scripting.executeScript({ target: frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] }, files: ['content/collector.js'], injectImmediately: true });
    return results.map((result) => result.frameId);
  } catch {
    return null;
  }
}

/** Puts the disclosure reader into the tab's top frame and tells it how much to read. */
export async function readDisclosures(tabId: number, message: object): Promise<boolean> {
  if (!await quietly(browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['content/imprint.js'] }))) return false;
  return quietly(browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

/** Every frame of the tab with its parent, or null when the tab is gone. */
export async function framesOf(tabId: number): Promise<readonly { id: number; parent: number; url: string }[] | null> {
  const frames = await browser.webNavigation.getAllFrames({ tabId }).catch(() => null);
  return frames === null ? null : frames.map((frame) => ({ id: frame.frameId, parent: frame.parentFrameId, url: frame.url }));
}

export const navigate = (tabId: number, url: string): Promise<boolean> => quietly(browser.tabs.update(tabId, { url }));
export const goBack = (tabId: number): Promise<boolean> => quietly(browser.tabs.goBack(tabId));

/** The extension may read and run on this address. */
export async function mayRead(url: string): Promise<boolean> {
  try {
    const { protocol, hostname } = new URL(url);
    // Match patterns carry no port in Firefox.
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    return false;
  }
}

/** The address behind our interstitial, from its fragment: http(s) only, null for anything else. Its content is not trusted. */
export function stoppedAddress(interstitial: string): string | null {
  const hash = new URL(interstitial).hash.slice(1);
  if (!/^https?:\/\//u.test(hash) || !URL.canParse(hash)) return null;
  return new URL(hash).href;
}

/** Where "leave" goes when there is nothing to go back to. Firefox lets extensions open no new-tab page. */
export const newTabUrl = (): string => (browser.runtime.getURL('').startsWith('chrome-extension:') ? 'chrome://newtab/' : 'about:blank');
