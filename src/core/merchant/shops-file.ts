import { parseAddress } from '../domain/address';

const FORMAT = 'paylight-shops';
/** Version 1 held no notes. */
const VERSION = 2;
const MOST = 5000;

export type ShopDecision = 'trusted' | 'blocked';

/** What a shopper has decided about a shop, with a note for themselves. */
export interface ShopChoice {
  /** Registrable domain, ASCII. */
  readonly domain: string;
  readonly decision: ShopDecision | null;
  readonly note: string;
}

/** What came out of a file of shops: choices that can be taken, and the names of entries that hold none or cannot be read. */
export interface ShopsFile {
  readonly choices: readonly ShopChoice[];
  readonly refused: readonly string[];
}

/** Characters a note may have. */
export const NOTE_LENGTH = 300;

/** The registrable domain that an address, or a name as people write it, stands on; null: there is none. */
export function shopOf(address: string): string | null {
  const text = address.trim();
  return parseAddress(/^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}/`)?.registrableDomain ?? null;
}

/** Text of a file with everything that is remembered of shops, for the shopper's own keeping. */
export const shopsFile = (shops: readonly object[]): string => `${JSON.stringify({ format: FORMAT, version: VERSION, shops }, null, 2)}\n`;

/**
 * Null when the text is no such file of this or an older version. Only choices and notes are read: what a device has seen itself
 * cannot be had from a file, or a stranger's file could make any shop look familiar.
 */
export function readShopsFile(text: string): ShopsFile | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const { format, version, shops } = (parsed ?? {}) as Record<string, unknown>;
  if (format !== FORMAT || typeof version !== 'number' || version > VERSION || !Array.isArray(shops) || shops.length > MOST) return null;
  const choices = new Map<string, ShopChoice>();
  const refused: string[] = [];
  for (const entry of shops) {
    const { domain, decision, note } = (entry ?? {}) as Record<string, unknown>;
    const shop = typeof domain === 'string' && domain.length <= 253 ? shopOf(domain) : null;
    if (shop !== null && (decision === 'trusted' || decision === 'blocked')) choices.set(shop, { domain: shop, decision, note: typeof note === 'string' ? note.slice(0, 1000) : '' });
    // A shop that was only visited holds nothing to take, and is no mistake.
    else if (shop === null || (decision !== null && decision !== undefined)) refused.push((typeof domain === 'string' ? domain : '?').slice(0, 64));
  }
  return { choices: [...choices.values()], refused };
}
