import type { ListAnswer, ListGap, ListHit } from '../core/list/answer';
import { LAYOUT, maybesOf, openFilter, tileHas, tileHasBelow } from '../core/list/filter';
import type { HostFilter } from '../core/list/filter';
import { CANDIDATE_ROOM, hashSuffixes } from '../core/list/hash';
import { decodeHead, decodeNotes, gensOf, isFresh, isRemoved } from '../core/list/head';
import type { FilterState, Head, PackState } from '../core/list/head';
import { canonicalHost, reverseLabels, selfAndParents } from '../core/list/host';
import { unseal } from '../core/list/seal';
import { findInShard } from '../core/list/shard';
import type { ListStore } from '../platform/list-store';

/** Names under which stored bytes are sealed: a record read under another name does not open. */
export const tileLabel = (gen: string, index: number): string => `tile/${gen}/${index}`;
export const filterLabel = (gen: string): string => `filter/${gen}`;
export const shardLabel = (gen: string, first: string): string => `shard/${gen}/${first}`;

/** Thrown inside; every caller of the service sees `unavailable` instead. */
export class ListProblem extends Error {
  readonly gap: ListGap;

  constructor(gap: ListGap, message: string) {
    super(message);
    this.name = 'ListProblem';
    this.gap = gap;
  }
}

export interface ListReader {
  readonly lookup: (host: string) => Promise<ListAnswer>;
  /** The active head. Errors: `ListProblem('store-corrupt')`. */
  readonly head: () => Promise<Head>;
  /** The active filter, whole; null when there is none. */
  readonly filter: () => Promise<HostFilter | null>;
  /** Makes a head that was just stored the one that answers. */
  readonly adopt: (head: Head, filter: HostFilter | null) => void;
  /** Forgets what is in memory; the next look-up reads anew. */
  readonly reset: () => void;
}

interface View {
  readonly head: Head;
  filter: HostFilter | null;
  /** Tiles as stored, by index, of this generation and of others: what answers until the whole filter is there. */
  readonly tiles: Map<number, readonly unknown[]>;
}

export interface ReaderParts {
  readonly store: Pick<ListStore, 'readStart' | 'readTiles' | 'readFilter' | 'findShards'>;
  /** True for protected names' own domains: no list condemns them. */
  readonly guard: (host: string) => boolean;
  readonly now: () => number;
  /** A list that is too old answers nothing, not even a hit. */
  readonly onlyFresh?: boolean;
  /** Called once for each time something stored does not read back. */
  readonly damaged: (what: string) => void;
}

/** A host and its parents, the shortest first, with their hashes. */
function candidatesOf(host: string): { start: number; high: number; low: number }[] {
  const hashes = new Uint32Array(CANDIDATE_ROOM);
  return Array.from({ length: hashSuffixes(host, hashes) }, (_, i) => ({ start: hashes[i * 3] ?? 0, high: hashes[i * 3 + 1] ?? 0, low: hashes[i * 3 + 2] ?? 0 }));
}

/** A filter that another version stored is not read: the repair that follows builds it anew from the packs. */
function checkLayout({ layout }: FilterState): void {
  if (layout !== LAYOUT) throw new ListProblem('store-corrupt', 'the filter has another layout');
}

export function createListReader({ store, guard, now, onlyFresh = false, damaged }: ReaderParts): ListReader {
  let view: View | null = null;
  let loading: Promise<HostFilter> | null = null;

  /** What is active; with it comes the tile that decides most look-ups of this host. */
  const open = async (host: string | null = null): Promise<View> => {
    if (view !== null) return view;
    const index = host === null ? null : (candidatesOf(host)[0]?.high ?? 0) >>> 24;
    const { head: stored, tiles } = await store.readStart(index);
    const head = decodeHead(stored);
    if (head === null) throw new ListProblem('store-corrupt', 'the head does not read back');
    view ??= { head, filter: null, tiles: new Map(index === null ? [] : [[index, tiles]]) };
    return view;
  };

  const loadWhole = (current: View, state: FilterState): Promise<HostFilter> => {
    loading ??= (async () => {
      try {
        checkLayout(state);
        const bytes = unseal(await store.readFilter(state.gen), filterLabel(state.gen));
        if (bytes === null) throw new ListProblem('store-corrupt', 'the filter does not read back');
        const filter = openFilter(new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2), state.starts, state);
        current.filter = filter;
        return filter;
      } finally {
        loading = null;
      }
    })();
    return loading;
  };

  const tileAt = (current: View, state: FilterState, index: number): Uint16Array => {
    for (const stored of current.tiles.get(index) ?? []) {
      const bytes = unseal(stored, tileLabel(state.gen, index));
      if (bytes !== null) return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
    }
    throw new ListProblem('store-corrupt', `tile ${index} does not read back`);
  };

  /** Which candidates may be listed, the most specific first. A woken worker reads only the tiles it needs. */
  const maybes = async (current: View, state: FilterState, host: string): Promise<string[]> => {
    if (current.filter !== null) return maybesOf(current.filter, host);
    checkLayout(state);
    const found: string[] = [];
    const candidates = candidatesOf(host);
    for (const [i, { start, high, low }] of candidates.entries()) {
      const index = high >>> 24;
      if (!current.tiles.has(index)) {
        const indexes = [...new Set(candidates.slice(i).map((one) => one.high >>> 24))].filter((one) => !current.tiles.has(one));
        for (const [at, tile] of (await store.readTiles(state.gen, indexes)).entries()) current.tiles.set(indexes[at] ?? -1, [tile]);
      }
      const tile = tileAt(current, state, index);
      if (tileHas(tile, high, low, state.blocks)) found.unshift(host.slice(start));
      if (i === 0 && !tileHasBelow(tile, high, low, state.blocks)) break;
    }
    // The rest follows while nobody waits; a failure there shows when it is needed.
    setTimeout(() => void loadWhole(current, state).catch((error: unknown) => damaged(String(error))), 0);
    return found;
  };

  const confirm = async (packs: readonly PackState[], host: string, candidates: readonly string[]): Promise<{ entry: string; hits: { pack: PackState; hit: ListHit }[] } | null> => {
    const hits: { pack: PackState; hit: ListHit }[] = [];
    const decided = new Set<string>();
    const exceptions = new Map<string, ReadonlySet<string>>();
    let entry: string | null = null;
    for (const candidate of candidates) {
      const open = packs.filter((pack) => !decided.has(pack.id));
      const name = reverseLabels(candidate);
      const asked = open.flatMap((pack) => gensOf(pack).map((gen) => ({ pack, gen })));
      const shards = await store.findShards(asked.map(({ gen }) => gen), name);
      const settled = new Set<string>();
      for (const [i, { pack, gen }] of asked.entries()) {
        // The newest record that knows the name speaks for its pack.
        if (settled.has(pack.id)) continue;
        const shard = shards[i] ?? null;
        const bytes = shard === null ? null : unseal(shard.sealed, shardLabel(gen, shard.first));
        const notes = shard === null ? null : decodeNotes(shard.notes);
        if (bytes === null || notes === null) throw new ListProblem('store-corrupt', `an entry of ${pack.id} does not read back`);
        if (gen === gensOf(pack)[0]) exceptions.set(pack.id, notes.exceptions);
        const index = findInShard(bytes, notes.model, name);
        if (index === null) continue;
        settled.add(pack.id);
        const note = notes.notes[index] ?? {};
        if (isRemoved(note)) continue;
        decided.add(pack.id);
        // The feed's own exception wins when it is at least as specific as its entry.
        if (selfAndParents(host).some((one) => one.length >= candidate.length && exceptions.get(pack.id)?.has(one) === true)) continue;
        entry ??= candidate;
        hits.push({ pack, hit: hitOf(pack, note) });
      }
    }
    return entry === null ? null : { entry, hits };
  };

  const answer = async (raw: string): Promise<ListAnswer> => {
    const host = canonicalHost(raw);
    const current = await open(host);
    const { head } = current;
    if (head.packs.length === 0 || head.filter === null) return { answer: 'unavailable', reason: head.lost.length > 0 ? 'lost' : 'no-list' };
    const enabled = head.packs.filter((pack) => pack.enabled);
    if (enabled.length === 0) return { answer: 'unavailable', reason: 'all-off' };
    const packs = onlyFresh ? enabled.filter((pack) => isFresh(pack, now())) : enabled;
    if (host !== null && packs.length > 0 && !guard(host)) {
      const candidates = await maybes(current, head.filter, host);
      const found = candidates.length === 0 ? null : await confirm(packs, host, candidates);
      if (found !== null) return { answer: 'hit', entry: found.entry, sources: found.hits.map(({ hit }) => hit), asOf: oldest(found.hits.map(({ pack }) => pack)) };
    }
    if (head.lost.length > 0) return { answer: 'unavailable', reason: 'lost' };
    const fresh = packs.filter((pack) => isFresh(pack, now()));
    return fresh.length === 0 ? { answer: 'unavailable', reason: 'stale' } : { answer: 'miss', asOf: oldest(fresh) };
  };

  return {
    async lookup(host) {
      const asked = view?.head.generation;
      try {
        return await answer(host);
      } catch (error) {
        // A new generation may have replaced the one in use between two reads: look once more at what is active now.
        if (view?.head.generation === asked) view = null;
        try {
          return await answer(host);
        } catch (again) {
          view = null;
          damaged(String(again));
          return { answer: 'unavailable', reason: again instanceof ListProblem ? again.gap : again instanceof RangeError ? 'store-corrupt' : 'store-error' };
        } finally {
          if (!(error instanceof ListProblem)) damaged(String(error));
        }
      }
    },
    head: async () => (await open()).head,
    async filter() {
      const current = await open();
      const state = current.head.filter;
      return state === null ? null : current.filter ?? loadWhole(current, state);
    },
    adopt(head, filter) {
      view = { head, filter, tiles: new Map() };
    },
    reset() {
      view = null;
    },
  };
}

function oldest(packs: readonly PackState[]): string | null {
  return packs.map((pack) => pack.confirmed).sort()[0] ?? null;
}

function hitOf(pack: PackState, note: { readonly since?: string; readonly category?: string }): ListHit {
  const category = note.category ?? pack.category;
  return {
    id: pack.id,
    name: pack.name,
    strength: pack.strength,
    ...(category === null ? {} : { category }),
    ...(note.since === undefined ? {} : { since: note.since }),
    confirmed: pack.confirmed.slice(0, 10),
    ...(pack.group === null ? {} : { group: pack.group }),
  };
}
