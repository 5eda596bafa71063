import { provesDanger } from '../core/list/answer';
import { MAX_BLOCKED_HOSTS } from '../core/list/block-rules';
import type { Head, PackState } from '../core/list/head';
import { reverseLabels } from '../core/list/host';
import type { NamedRow } from './list-rows';
import type { ListWriter } from './list-writer';

/** What the browser blocks before load; `src/platform/dnr.ts` is the real one. */
export interface HostBlocker {
  /** Replaces everything that was blocked for lists. All or nothing. */
  readonly block: (hosts: readonly string[], exceptions: readonly string[]) => Promise<void>;
}

/**
 * Hosts whose sources prove danger: every entry of a strong source, and what two independent weak ones both list. Strong
 * sources come first, as only `MAX_BLOCKED_HOSTS` fit; the rest is still stopped after commit by the look-up.
 */
export async function blockedHosts(
  head: Head,
  rows: ListWriter['rows'],
  isGuarded: (host: string) => boolean,
): Promise<{ hosts: string[]; total: number }> {
  const packs = head.packs.filter((pack) => pack.enabled);
  const hosts = new Set<string>();
  let total = 0;
  const add = (name: string): void => {
    const host = reverseLabels(name);
    if (hosts.has(host) || isGuarded(host)) return;
    total++;
    if (hosts.size < MAX_BLOCKED_HOSTS) hosts.add(host);
  };
  for (const pack of packs.filter((one) => one.strength === 'strong').toSorted((a, b) => a.entries - b.entries)) {
    for await (const slice of rows(pack)) for (const { name } of slice) add(name);
  }
  for await (const name of agreed(packs.filter((one) => one.strength === 'weak'), rows)) add(name);
  return { hosts: [...hosts], total };
}

/** Names that independent weak sources agree on: one merge of sorted streams, holding one slice of each. */
async function* agreed(packs: readonly PackState[], rows: ListWriter['rows']): AsyncGenerator<string> {
  const streams = packs.map((pack) => ({ pack, slices: rows(pack), slice: [] as readonly NamedRow[], at: 0, ended: false }));
  const fill = async (stream: (typeof streams)[number]): Promise<void> => {
    while (!stream.ended && stream.at >= stream.slice.length) {
      const next = await stream.slices.next();
      if (next.done === true) stream.ended = true;
      else [stream.slice, stream.at] = [next.value, 0];
    }
  };
  for (;;) {
    for (const stream of streams) if (stream.at >= stream.slice.length) await fill(stream);
    const open = streams.filter((stream) => !stream.ended);
    if (open.length < 2) return;
    const heads = open.map((stream) => stream.slice[stream.at]?.name ?? '');
    const first = heads.reduce((least, name) => (name < least ? name : least));
    const holders = open.filter((_, i) => heads[i] === first);
    const hits = holders.map(({ pack, slice, at }) => {
      const category = slice[at]?.note.category ?? pack.category;
      return { id: pack.id, name: pack.name, strength: pack.strength, ...(category === null ? {} : { category }), ...(pack.group === null ? {} : { group: pack.group }) };
    });
    if (provesDanger(hits)) yield first;
    for (const stream of holders) stream.at++;
  }
}
