/** The journal's entries form a hash chain: each carries the hash of the one before, so a removed or changed line shows. */
export type JournalKind = 'warning' | 'decision' | 'list' | 'egress' | 'repair';

export interface JournalDraft {
  readonly kind: JournalKind;
  /** Registrable domain, or null for what concerns no merchant. */
  readonly merchant: string | null;
  /** Short and redacted: reason, decision or list name. Never an address, never page text. */
  readonly summary: string;
}

export interface ChainedEntry extends JournalDraft {
  readonly sequence: number;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Hex SHA-256 of the entry before; 64 zeros for the first. */
  readonly previous: string;
  readonly hash: string;
}

export const GENESIS = '0'.repeat(64);

export type Digest = (text: string) => Promise<string>;

/** What is hashed: every member but the hash, in a fixed order. */
const canonical = (entry: Omit<ChainedEntry, 'hash'>): string =>
  JSON.stringify([entry.sequence, entry.at, entry.kind, entry.merchant, entry.summary, entry.previous]);

/** Chains a draft behind `last` (null: the journal is empty). `digest` is hex SHA-256, handed in because core has no crypto. */
export async function chain(last: ChainedEntry | null, draft: JournalDraft, at: string, digest: Digest): Promise<ChainedEntry> {
  const entry = { sequence: (last?.sequence ?? 0) + 1, at, ...draft, previous: last?.hash ?? GENESIS };
  return { ...entry, hash: await digest(canonical(entry)) };
}

/** Sequence number of the first entry that does not fit, or null when the whole chain holds. */
export async function firstBreak(entries: readonly ChainedEntry[], digest: Digest): Promise<number | null> {
  let previous: ChainedEntry | null = null;
  for (const entry of entries) {
    const { hash, ...rest } = entry;
    const follows: boolean = previous === null ? true : entry.previous === previous.hash && entry.sequence === previous.sequence + 1;
    if (!follows || hash !== await digest(canonical(rest))) return entry.sequence;
    previous = entry;
  }
  return null;
}
