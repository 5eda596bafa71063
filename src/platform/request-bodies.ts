import { browser } from './browser';

/** A request as it is about to leave, with what can be read of its body. */
export interface SentRequest {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly method: string;
  readonly type: string;
  /** Form fields joined as `name=value&…`, or raw text; empty when there is no body, null when the browser could not read it. */
  readonly body: string | null;
}

type Details = Parameters<Parameters<typeof browser.webRequest.onBeforeRequest.addListener>[0]>[0];

const MOST_BYTES = 400_000;

function bodyOf({ requestBody }: Details): string | null {
  if (requestBody == null) return '';
  if (requestBody.error !== undefined) return null;
  const { formData, raw } = requestBody as unknown as { formData?: Readonly<Record<string, readonly unknown[]>>; raw?: readonly { bytes?: ArrayBuffer }[] };
  if (formData !== undefined) {
    return Object.entries(formData).flatMap(([name, values]) => values.map((value) => `${name}=${typeof value === 'string' ? value : ''}`)).join('&');
  }
  const decoder = new TextDecoder();
  return (raw ?? []).map(({ bytes }) => (bytes === undefined ? '' : decoder.decode(bytes.slice(0, MOST_BYTES)))).join('');
}

/** Firefox lets a listener hold a request until it has answered; Chromium only tells. */
const mayCancel = 'getSecurityInfo' in browser.webRequest;

/**
 * Calls `judge` with every request of any tab until `stop`; where the browser allows, a request it answers with true for does not leave.
 * Only ever called while a card page is open: the body of no other page is looked at.
 */
export function watchBodies(judge: (request: SentRequest) => Promise<boolean>): { readonly stop: () => void } {
  const listener = (details: Details): Promise<{ cancel: boolean }> | undefined => {
    if (details.tabId < 0) return undefined;
    const { tabId, frameId, url, method, type } = details;
    const judged = judge({ tabId, frameId, url, method, type, body: bodyOf(details) }).then((cancel) => ({ cancel }), () => ({ cancel: false }));
    return mayCancel ? judged : undefined;
  };
  browser.webRequest.onBeforeRequest.addListener(listener, { urls: ['http://*/*', 'https://*/*'] }, mayCancel ? ['blocking', 'requestBody'] : ['requestBody']);
  return { stop: () => browser.webRequest.onBeforeRequest.removeListener(listener) };
}
