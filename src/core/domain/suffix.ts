import { getDomain, getPublicSuffix, parse } from 'tldts';
import { HOSTING_SUFFIXES, tenantOf } from './hosting-suffixes';

/** What the public suffix list says of a host; the only door to that list. */
export interface SuffixView {
  readonly publicSuffix: string | null;
  readonly suffixKind: 'icann' | 'private' | 'none';
  readonly registrableDomain: string | null;
  readonly icannDomain: string | null;
}

// Hosts arrive canonical from the URL parser, so tldts need not look for a host in them again.
const WITH_PRIVATE = { allowPrivateDomains: true, extractHostname: false, validateHostname: false, mixedInputs: false, detectIp: false };
const ICANN_ONLY = { ...WITH_PRIVATE, allowPrivateDomains: false };

/**
 * Suffix and registrable domain of a canonical DNS host (lower-case ASCII, no trailing dot, no IP).
 * A host that is itself a private suffix (`myshopify.com`) is the operator's own site: its ICANN domain counts.
 */
export function suffixOf(host: string): SuffixView {
  const result = parse(host, WITH_PRIVATE);
  const suffixKind = result.isPrivate === true ? 'private' : result.isIcann === true ? 'icann' : 'none';
  // What the list does not know of: hosting of ours.
  const tenant = suffixKind === 'icann' && result.domain !== null ? tenantOf(host, result.domain) : null;
  if (tenant !== null) return { publicSuffix: result.domain, suffixKind: 'private', registrableDomain: tenant, icannDomain: result.domain };
  if (suffixKind === 'icann' && HOSTING_SUFFIXES.has(host)) return { publicSuffix: host, suffixKind: 'private', registrableDomain: host, icannDomain: host };
  const icannDomain = suffixKind === 'private' ? getDomain(host, ICANN_ONLY) : result.domain;
  return { publicSuffix: result.publicSuffix, suffixKind, registrableDomain: result.domain ?? icannDomain, icannDomain };
}

/** True if the dotted text is exactly a public suffix of the ICANN section ("com", "co.uk"). */
export function isIcannSuffix(text: string): boolean {
  const found = parse(`x.${text}`, ICANN_ONLY);
  return found.isIcann === true && found.publicSuffix === text;
}

/** The ICANN suffix of a canonical host, e.g. "co.uk"; null for none. */
export function icannSuffix(host: string): string | null {
  return getPublicSuffix(host, ICANN_ONLY);
}
