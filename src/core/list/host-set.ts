import type { ListHit } from './answer';
import type { ParsedFeed } from './feed';
import { isIpv4 } from './host';

/** An exact list in memory: for the terminal, for policy entries, and as the reference that packs are tested against. */
export interface HostSet {
  /** The source that lists the host or a parent of it, null when none does. `host` is canonical (lower-case ASCII, no trailing dot). */
  readonly lookup: (host: string) => (ListHit & { readonly entry: string }) | null;
  readonly size: number;
}

/** A parsed feed as one strong source named after its file. `confirmed` is the day the file was read, when known. */
export function compileList(name: string, feed: Pick<ParsedFeed, 'entries' | 'exceptions'>, source: Partial<ListHit> = {}): HostSet {
  const { entries, exceptions } = feed;
  const base: ListHit = { id: name, name, strength: 'strong', ...source };
  return {
    size: entries.size,
    lookup(host) {
      let candidate = host;
      const single = isIpv4(host);
      for (;;) {
        // The most specific statement wins: a feed's exception for this very name beats its entry for a parent.
        if (exceptions.has(candidate)) return null;
        const note = entries.get(candidate);
        if (note !== undefined) return { ...base, ...note, entry: candidate };
        const dot = candidate.indexOf('.');
        if (single || dot === -1) return null;
        candidate = candidate.slice(dot + 1);
      }
    },
  };
}
