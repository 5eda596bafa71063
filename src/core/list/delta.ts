import type { EntryNote } from './feed-report';
import { KeyColumn } from './filter-build';
import { REMOVED } from './head';
import { modelOf, ShardTrace, SHARD_ROWS } from './shard';
import type { Row } from './shard';
import type { Pace } from './slices';
import type { BuiltShard } from './pack-build';

/** A change of a pack against its base: rows that hide rows of the same name. Always the whole change since the base, so that one is enough. */
export interface BuiltDelta {
  readonly model: Uint16Array;
  readonly notes: readonly (EntryNote | typeof REMOVED)[];
  readonly shards: readonly BuiltShard[];
  /** Hashes of the entries added, for the filter; entries taken away stay in it as keys that no name confirms. */
  readonly keys: KeyColumn;
}

/** Above this share of its base a change is written as a new base. */
export const MAX_DELTA_SHARE = 0.02;

/** `added` and `removed` are names with reversed labels, sorted, without a name in both. */
export async function buildDelta(
  added: readonly { readonly name: string; readonly note: EntryNote }[],
  removed: readonly string[],
  pace: Pace,
): Promise<BuiltDelta> {
  const notes: (EntryNote | typeof REMOVED)[] = [REMOVED];
  const numbers = new Map<string, number>();
  const keys = new KeyColumn();
  const rows: Row[] = [];
  let last: EntryNote | null = null;
  let number = 0;
  const takeRemoved = (name: string): void => {
    rows.push({ name, note: 0 });
  };
  let at = 0;
  for (const { name, note } of added) {
    for (let gone = removed[at]; gone !== undefined && gone < name; gone = removed[++at]) takeRemoved(gone);
    // Most entries of a change are of one day.
    if (last === null || note.since !== last.since || note.category !== last.category) {
      const key = `${note.since ?? ''}|${note.category ?? ''}`;
      number = numbers.get(key) ?? notes.push(note) - 1;
      numbers.set(key, number);
      last = note;
    }
    rows.push({ name, note: number });
    keys.addReversed(name);
    if (rows.length % 1024 === 0) await pace.pause();
  }
  for (; at < removed.length; at++) takeRemoved(removed[at] ?? '');
  await pace.pause();
  const traces: { readonly first: string; readonly trace: ShardTrace }[] = [];
  for (let start = 0; start === 0 || start < rows.length; start += SHARD_ROWS) {
    traces.push({ first: start === 0 ? '' : rows[start]?.name ?? '', trace: new ShardTrace(rows.slice(start, start + SHARD_ROWS)) });
    await pace.pause();
  }
  const model = modelOf(traces.map(({ trace }) => trace));
  const shards: BuiltShard[] = [];
  for (const { first, trace } of traces) {
    await pace.pause();
    shards.push({ first, bytes: trace.encode(model) });
  }
  return { model, notes, keys, shards };
}
