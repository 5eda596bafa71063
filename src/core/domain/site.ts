import { parseAddress, type Address } from './address';

/** A web origin ("https://pay.shop.example:8443"), taken apart as far as checks need it. */
export interface Site {
  readonly scheme: 'http' | 'https';
  readonly host: string;
  /** Registrable domain, or the host where there is none: what people call "the site". */
  readonly name: string;
  /** The label people know the site by ("shop" of "shop.co.uk"), null for IP addresses. */
  readonly label: string | null;
  readonly ip: boolean;
}

/** Null for opaque origins ("null"), scripts and anything that is no http(s) address. */
export function siteOf(origin: string | null): Site | null {
  const address = origin === null ? null : parseAddress(origin);
  if (address === null || address.host === '' || (address.scheme !== 'https' && address.scheme !== 'http')) return null;
  return {
    scheme: address.scheme,
    host: address.host,
    name: address.registrableDomain ?? address.host,
    label: address.label,
    ip: address.kind === 'ipv4' || address.kind === 'ipv6',
  };
}

/** The site of an address: its registrable domain, else its host. */
export const siteName = (address: Address): string => address.registrableDomain ?? address.host;

/** The name of a site of the same owner, as far as the names tell; false for what is no name of a site. */
export function namesOwner(name: string, own: Site): boolean {
  const site = siteOf(`https://${name}`);
  return site !== null && sameOwnerByName(site, own);
}

/**
 * One owner, as far as the names tell: the same site, or the same label under another suffix (a shop's `.de` and `.com`).
 * The latter is no proof of one owner, which is why it only keeps a finding away and never reassures.
 */
export const sameOwnerByName = (a: Site, b: Site): boolean => a.name === b.name || (a.label !== null && a.label.length >= 4 && a.label === b.label);
