/** Hosts as lists hold them: lower-case ASCII without a trailing dot, at least two labels or an IPv4 address. */

const ASCII_HOST = /^(?:[a-z0-9_-]{1,63}\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/u;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/u;
const MAX_HOST = 253;

/** True for a dotted-decimal IPv4 address in its canonical spelling (no leading zeros). */
export function isIpv4(host: string): boolean {
  return IPV4.test(host) && !/(?:^|\.)0\d/u.test(host);
}

/**
 * The canonical form of a host as feeds write it, or null when it is none.
 * Upper case, a trailing dot, `[.]` (the usual defusing) and Unicode labels are understood.
 */
export function canonicalHost(raw: string): string | null {
  if (raw.length > 4 * MAX_HOST) return null;
  let host = raw.trim().toLowerCase();
  if (host.includes('[.]')) host = host.replaceAll('[.]', '.');
  if (host.endsWith('.')) host = host.slice(0, -1);
  if (host.length <= MAX_HOST && (ASCII_HOST.test(host) || isIpv4(host))) return host;
  if (!hasBeyondAscii(host) || /[\s/?#@:\\%[\]<>^|]/u.test(host)) return null;
  const url = parseUrl(`http://${host}/`);
  if (url === null) return null;
  const mapped = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
  return mapped.length <= MAX_HOST && ASCII_HOST.test(mapped) ? mapped : null;
}

/** `URL.parse` came to Node only with 22. */
function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function hasBeyondAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return true;
  return false;
}

export interface UrlHost {
  readonly host: string;
  /** False when the address names a path or query, so that the host may belong to somebody else. */
  readonly whole: boolean;
}

const SCHEME = /^(?:hxxps?|https?|ftp):\/{2}/iu;

/** True when the text starts like a web address, `hxxp` (the usual defusing) included. */
export function looksLikeUrl(text: string): boolean {
  return SCHEME.test(text);
}

/** The host of a web address, null when it has none that can be listed. */
export function hostOfUrl(raw: string): UrlHost | null {
  const text = raw.trim().replace(/^hxxp/iu, 'http').replaceAll('[.]', '.');
  if (text.length > 8192) return null;
  const url = parseUrl(text);
  if (url === null || url.hostname === '') return null;
  const host = canonicalHost(url.hostname);
  return host === null ? null : { host, whole: url.pathname.length <= 1 && url.search === '' };
}

/** The host itself, then each parent with at least two labels: `a.b.co.uk`, `b.co.uk`, `co.uk`. An IPv4 address has none. */
export function selfAndParents(host: string): string[] {
  if (isIpv4(host)) return [host];
  const names = [host];
  for (let dot = host.indexOf('.'), next = host.indexOf('.', dot + 1); next !== -1; dot = next, next = host.indexOf('.', dot + 1)) names.push(host.slice(dot + 1));
  return names;
}

/** `www.evil.com` ↔ `com.evil.www`: sorted so, a name stands directly before its subdomains. Its own inverse. */
export function reverseLabels(host: string): string {
  return host.split('.').toReversed().join('.');
}
