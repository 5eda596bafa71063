/** What the browser itself says of who sent a message. Nothing here comes from the message. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly documentId?: string | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito?: boolean | undefined } | undefined;
}

export interface PageSender {
  readonly tier: 'page';
  readonly tabId: number;
  readonly frameId: number;
  /** Null where the browser has no document ids. */
  readonly documentId: string | null;
  readonly url: string;
  readonly origin: string | null;
  /** Address of the tab's top document, null when the browser withholds it. */
  readonly tabUrl: string | null;
  readonly incognito: boolean;
  readonly prerendered: boolean;
}

export interface ExtensionSender { readonly tier: 'extension'; readonly url: string }

export type Sender = PageSender | ExtensionSender;

/**
 * Trust tier of a sender; null refuses it. Missing data means refuse: another extension has another id, and a page
 * that reached `runtime` some other way has no tab or frame. Our own pages are known by their address, also inside a tab.
 */
export function classifySender(raw: RawSender, own: { readonly id: string; readonly baseUrl: string }): Sender | null {
  if (raw.id !== own.id) return null;
  if (raw.url?.startsWith(own.baseUrl) === true) {
    // Our page framed by a web page would carry our address, too; only a top document may change anything.
    return raw.frameId === undefined || raw.frameId === 0 ? { tier: 'extension', url: raw.url } : null;
  }
  if (raw.tab?.id === undefined || raw.tab.id < 0 || raw.frameId === undefined || raw.url === undefined) return null;
  return {
    tier: 'page', tabId: raw.tab.id, frameId: raw.frameId, documentId: raw.documentId ?? null, url: raw.url,
    origin: raw.origin ?? null, tabUrl: raw.tab.url ?? null, incognito: raw.tab.incognito === true,
    prerendered: raw.documentLifecycle === 'prerender',
  };
}
