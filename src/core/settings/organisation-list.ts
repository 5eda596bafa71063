import type { ListKind } from '../list/status';

/** A list that an organisation wants consulted, or the place from which it wants a public one to be fetched. */
export interface OrganisationList {
  /** Shown to people; empty: the address's host. */
  readonly name: string;
  /** The feed or manifest, then mirrors of it. https only. */
  readonly addresses: readonly string[];
  /** Ed25519, raw 32 bytes in base64: the address is the manifest of a signed set. Null: a feed. */
  readonly publicKey: string | null;
  readonly strength: 'strong' | 'weak';
  readonly kind: ListKind;
  /** Id of a feed of the table that is fetched from these addresses instead of its own; null: a list of its own. */
  readonly replaces: string | null;
}

const MOST_MIRRORS = 10;
const KEY = /^[A-Za-z0-9+/]{43}=$/u;

function secureAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2048) return null;
  try {
    const url = new URL(value);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}

/** One entry of policy; undefined when any part of it cannot be what it should be. */
export function decodeOrganisationList(value: unknown): OrganisationList | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name = '', address, mirrors = [], publicKey = null, strength = 'strong', kind = 'threats', replaces = null } = value as Record<string, unknown>;
  if (typeof name !== 'string' || name.length > 200 || !Array.isArray(mirrors) || mirrors.length > MOST_MIRRORS) return undefined;
  if (publicKey !== null && (typeof publicKey !== 'string' || !KEY.test(publicKey))) return undefined;
  if (strength !== 'strong' && strength !== 'weak') return undefined;
  if (kind !== 'threats' && (kind !== 'popular' || replaces !== null)) return undefined;
  if (replaces !== null && (typeof replaces !== 'string' || replaces === '' || publicKey !== null)) return undefined;
  const addresses = [address, ...(mirrors as readonly unknown[])].map(secureAddress);
  return addresses.every((each) => each !== null) ? { name: name.trim(), addresses, publicKey, strength, kind, replaces } : undefined;
}
