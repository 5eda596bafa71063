import type { Address } from './address';

/**
 * Addresses that never leave the building: loopback (RFC 1122, RFC 4291), private use (RFC 1918, RFC 4193), link-local (RFC 3927,
 * RFC 4291) and shared address space of providers (RFC 6598).
 */
const LOCAL_IPV4 = /^(?:127|10|0|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./u;
const LOCAL_IPV6 = /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/u;

/** Special-use suffixes that name machines at home or at work; `test`, `example` and the like stand for the open net. */
const LOCAL_SUFFIXES: ReadonlySet<string> = new Set(['localhost', 'local', 'localdomain', 'lan', 'home', 'home.arpa', 'internal', 'corp', 'mail']);

/** A router, a developer's own machine, an office server: not a shop on the open net. */
export function isLocalNetwork({ kind, host, publicSuffix }: Address): boolean {
  switch (kind) {
    case 'ipv4': return LOCAL_IPV4.test(host);
    case 'ipv6': return LOCAL_IPV6.test(host);
    case 'single-label': return true;
    case 'special-use': return LOCAL_SUFFIXES.has(publicSuffix ?? host);
    default: return false;
  }
}

/** Reached without a network at all, so plain http gives nothing away (W3C Secure Contexts, "potentially trustworthy origin"). */
export const isLoopback = ({ kind, host }: Address): boolean =>
  (kind === 'ipv4' && host.startsWith('127.')) || (kind === 'ipv6' && host === '[::1]') || (kind === 'special-use' && (host === 'localhost' || host.endsWith('.localhost')));
