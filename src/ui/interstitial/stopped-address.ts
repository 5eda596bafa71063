/**
 * The address in the interstitial's fragment: everything after `#`, as the redirect rule wrote it.
 * Null unless it is an absolute http or https address with a host and without user information. It is shown, never acted on.
 */
export function stoppedAddress(hash: string): string | null {
  const text = hash.startsWith('#') ? hash.slice(1) : hash;
  if (text.length > 8192 || !/^https?:\/\//iu.test(text) || !URL.canParse(text)) return null;
  return webAddress(text);
}

/** The same demands on an address the worker gives, before the tab is sent there. */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web && url.hostname !== '' && url.username === '' && url.password === '' ? url.href : null;
}

/** Origin and path: what is shown of an address. */
export function shownAddress(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}
