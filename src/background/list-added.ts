import type { FeedSource, SetSource } from '../core/list/source';

/** What the user or an organisation says of an address of their own. */
export interface AddedList {
  readonly name: string;
  readonly address: string;
  /** Ed25519, raw 32 bytes in base64: the address is the manifest of a signed set. Null: a feed. */
  readonly publicKey: string | null;
  readonly strength: 'strong' | 'weak';
}

const REFRESH_HOURS = 24;
/** Sets are made to be asked often: an unchanged manifest costs a few hundred bytes. */
const SET_REFRESH_HOURS = 6;

/** The address as a source; null when it is not https, or names a user, or is meant as a set. */
export function addedFeed({ name, address, publicKey, strength }: AddedList): FeedSource | null {
  const url = secure(address);
  if (url === null || publicKey !== null) return null;
  return {
    id: `address:${url}`, name: name.trim() || new URL(url).hostname, homepage: null, licence: null, onByDefault: true, addresses: [url],
    format: null, refreshHours: REFRESH_HOURS, strength, category: null, countries: [], seen: null,
  };
}

/** The address as a signed set; null when it is not https, or the key cannot be one. */
export function addedSet({ name, address, publicKey, strength }: AddedList): SetSource | null {
  const url = secure(address);
  if (url === null || publicKey === null || !/^[A-Za-z0-9+/]{43}=$/u.test(publicKey)) return null;
  // The key is part of the name: another key is another set, with a history of its own.
  return { id: `set:${publicKey.slice(0, 16)}:${url}`, name: name.trim() || new URL(url).hostname, addresses: [url], publicKey, refreshHours: SET_REFRESH_HOURS, strength };
}

function secure(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}
