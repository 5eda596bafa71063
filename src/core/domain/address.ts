import { toUnicodeHost } from './punycode';
import { specialUseSuffix } from './special-use';
import { suffixOf } from './suffix';
import { parseUrl } from './parse-url';

export type HostKind = 'dns' | 'ipv4' | 'ipv6' | 'single-label' | 'special-use' | 'none';

/** One address, parsed once; every part later code needs, serializable and never changed. */
export interface Address {
  /** Origin and path; no user information, query or fragment. The caller redacts the path. */
  readonly url: string;
  /** Without the colon: "https". */
  readonly scheme: string;
  /** Canonical ASCII, lower case, no trailing dot; IPv6 in brackets; empty for kind `none` without a host. */
  readonly host: string;
  /** The host as a person reads it; equals `host` where nothing decodes. */
  readonly unicodeHost: string;
  /** Non-default port only. */
  readonly port: number | null;
  /** The address as given carried a user name or password before the host. */
  readonly userinfo: boolean;
  readonly path: string;
  readonly kind: HostKind;
  readonly publicSuffix: string | null;
  readonly suffixKind: 'icann' | 'private' | 'none';
  /** Private suffixes are registries here: `a.myshopify.com`. */
  readonly registrableDomain: string | null;
  /** ICANN suffixes only: `myshopify.com`. */
  readonly icannDomain: string | null;
  /** The label before the suffix of `registrableDomain`. */
  readonly label: string | null;
}

interface Domains {
  readonly kind: HostKind;
  readonly publicSuffix: string | null;
  readonly suffixKind: 'icann' | 'private' | 'none';
  readonly registrableDomain: string | null;
  readonly icannDomain: string | null;
}

const NO_DOMAINS = { publicSuffix: null, suffixKind: 'none', registrableDomain: null, icannDomain: null } as const;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/u;
/** WHATWG URL §3.1 "special scheme": only their hosts are canonical domains. `file` has no web host. */
const WEB_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'ws', 'wss', 'ftp']);

/**
 * Parses by the WHATWG URL standard (IDNA, IP forms and default ports included).
 * Never throws; null means that the text is not a URL.
 */
export function parseAddress(url: string): Address | null {
  const parsed = parseUrl(url);
  if (parsed === null) return null;
  const scheme = parsed.protocol.slice(0, -1);
  const host = canonicalHost(parsed.hostname);
  const web = WEB_SCHEMES.has(scheme);
  const domains: Domains = web ? domainsOf(host) : { kind: 'none', ...NO_DOMAINS };
  const port = parsed.port === '' ? null : Number(parsed.port);
  const authority = host === '' ? '' : `//${host}${port === null ? '' : `:${port}`}`;
  const { registrableDomain } = domains;
  return {
    url: `${scheme}:${authority}${parsed.pathname}`,
    scheme,
    host,
    unicodeHost: web ? toUnicodeHost(host) : host,
    port,
    userinfo: parsed.username !== '' || parsed.password !== '',
    path: parsed.pathname,
    kind: domains.kind,
    publicSuffix: domains.publicSuffix,
    suffixKind: domains.suffixKind,
    registrableDomain,
    icannDomain: domains.icannDomain,
    label: registrableDomain === null ? null : registrableDomain.slice(0, registrableDomain.indexOf('.')),
  };
}

/** The registrable domain (private suffixes counted) of a host; null for IP addresses, single labels and bare suffixes. */
export function registrableDomain(host: string): string | null {
  return domainsOf(canonicalHost(host)).registrableDomain;
}

/** True if both hosts belong to one registrable domain, or are the same host where there is none. */
export function sameSite(a: string, b: string): boolean {
  const first = registrableDomain(a);
  return first === null ? canonicalHost(a) === canonicalHost(b) : first === registrableDomain(b);
}

function canonicalHost(host: string): string {
  let end = host.length;
  // A trailing dot only says that the name is absolute; the site is the same.
  while (end > 0 && host.charCodeAt(end - 1) === 0x2e) end -= 1;
  return host.slice(0, end).toLowerCase();
}

function domainsOf(host: string): Domains {
  if (host === '') return { kind: 'none', ...NO_DOMAINS };
  if (host.startsWith('[') || host.includes(':')) return { kind: 'ipv6', ...NO_DOMAINS };
  if (IPV4.test(host)) return { kind: 'ipv4', ...NO_DOMAINS };
  const special = specialUseSuffix(host);
  if (special !== null) return specialDomains(host, special);
  if (!host.includes('.')) return { kind: 'single-label', ...NO_DOMAINS };
  return { kind: 'dns', ...suffixOf(host) };
}

/** Special-use names are grouped as if their last label were a suffix, so that lists and merchants work on them too. */
function specialDomains(host: string, suffix: string): Domains {
  const rest = host.slice(0, Math.max(0, host.length - suffix.length - 1));
  const own = rest === '' ? null : `${rest.slice(rest.lastIndexOf('.') + 1)}.${suffix}`;
  return { kind: 'special-use', publicSuffix: suffix, suffixKind: 'none', registrableDomain: own, icannDomain: own };
}
