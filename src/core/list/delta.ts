import type { EntryNote } from './feed-report';
import { KeyColumn } from './filter-build';
import { REMOVED } from './head';
import { reverseLabels } from './host';
import { modelFor, encodeShard, SHARD_ROWS } from './shard';
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
  const takeRemoved = (name: string): void => {
    rows.push({ name, note: 0 });
  };
  let at = 0;
  for (const { name, note } of added) {
    for (let gone = removed[at]; gone !== undefined && gone < name; gone = removed[++at]) takeRemoved(gone);
    const key = `${note.since ?? ''}|${note.category ?? ''}`;
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, number = notes.push(note) - 1);
    rows.push({ name, note: number });
    keys.add(reverseLabels(name));
  }
  for (; at < removed.length; at++) takeRemoved(removed[at] ?? '');
  await pace.pause();
  const slices = Array.from({ length: Math.max(1, Math.ceil(rows.length / SHARD_ROWS)) }, (_, i) => rows.slice(i * SHARD_ROWS, (i + 1) * SHARD_ROWS));
  const model = modelFor(slices);
  const shards: BuiltShard[] = [];
  for (const [i, slice] of slices.entries()) {
    await pace.pause();
    shards.push({ first: i === 0 ? '' : slice[0]?.name ?? '', bytes: encodeShard(slice, model) });
  }
  return { model, notes, keys, shards };
}
