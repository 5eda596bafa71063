import { browser } from './browser';

/** A committed top-level document, in one shape for both browsers. */
export interface TopCommit {
  readonly tabId: number;
  readonly documentId: string | null;
  readonly url: string;
  readonly transition: 'typed' | 'link' | 'form' | 'reload' | 'history' | 'other';
  readonly redirects: number;
}

export interface TabEvents {
  readonly committed: (commit: TopCommit) => void;
  readonly domReady: (tabId: number, url: string) => void;
  readonly opened: (tabId: number, openerTabId: number) => void;
  readonly closed: (tabId: number) => void;
  readonly accessChanged: () => void;
  readonly started: () => void;
  /** `first` on installation, not on an update of Paylight or the browser. */
  readonly installed: (first: boolean) => void;
}

/** Members newer than the type package, and present in only one browser. */
interface Newer { readonly documentId?: string; readonly documentLifecycle?: string }

const TRANSITIONS: Readonly<Record<string, TopCommit['transition']>> = {
  typed: 'typed', generated: 'typed', keyword: 'typed', auto_bookmark: 'typed', start_page: 'typed',
  link: 'link', form_submit: 'form', reload: 'reload',
};

/** Registers every tab-related listener; must be called in the worker's first tick. */
export function watchTabs(events: TabEvents): void {
  browser.webNavigation.onCommitted.addListener((details) => {
    const newer = details as Newer;
    // A prerendered page is nobody's visit yet; it is judged when it is shown.
    if (details.frameId !== 0 || newer.documentLifecycle === 'prerender') return;
    const qualifiers = new Set(details.transitionQualifiers);
    events.committed({
      tabId: details.tabId, documentId: newer.documentId ?? null, url: details.url,
      transition: qualifiers.has('forward_back') ? 'history' : TRANSITIONS[details.transitionType ?? ''] ?? 'other',
      redirects: qualifiers.has('server_redirect') || qualifiers.has('client_redirect') ? 1 : 0,
    });
  });
  browser.webNavigation.onDOMContentLoaded.addListener((details) => {
    if (details.frameId === 0 && (details as Newer).documentLifecycle !== 'prerender') events.domReady(details.tabId, details.url);
  });
  browser.webNavigation.onCreatedNavigationTarget.addListener((details) => events.opened(details.tabId, details.sourceTabId));
  browser.tabs.onRemoved.addListener((tabId) => events.closed(tabId));
  browser.permissions.onAdded.addListener(() => events.accessChanged());
  browser.permissions.onRemoved.addListener(() => events.accessChanged());
  browser.runtime.onStartup.addListener(() => events.started());
  browser.runtime.onInstalled.addListener(({ reason }) => events.installed(reason === 'install'));
}

export async function isIncognito(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    // A tab that cannot be asked is treated as private: nothing of it is stored.
    return true;
  }
}

/**
 * Address of what stands in the tab; null when there is no such tab, undefined when the browser does not say: a page of its own, or no
 * access. Rejects when the browser cannot be asked: that a tab is gone is told by all that are there, not by a question that failed.
 */
export async function urlOfTab(tabId: number): Promise<string | null | undefined> {
  const tab = (await browser.tabs.query({})).find(({ id }) => id === tabId);
  return tab === undefined ? null : tab.url;
}

export async function openTabs(): Promise<readonly number[]> {
  return (await browser.tabs.query({})).flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

export function serveMessages(answer: (message: unknown, sender: object) => Promise<unknown>): void {
  // A returned promise is the reply in both browsers; every message is answered, so none is left to another listener.
  browser.runtime.onMessage.addListener((message: unknown, sender: object) => answer(message, sender));
}

/** Only our own pages and worker may read what is stored; a compromised page process may not. */
export async function closeStorageToPages(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    const guarded = area as unknown as { setAccessLevel?: (options: { accessLevel: string }) => Promise<void> };
    await guarded.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
