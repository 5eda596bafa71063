import type { FeedGuards } from '../core/list/feed-report';
import { KeyColumn } from '../core/list/filter-build';
import { isRemoved } from '../core/list/head';
import type { PackState } from '../core/list/head';
import { reverseLabels } from '../core/list/host';
import type { PackFile } from '../core/list/pack-file';
import { decodeShard, encodeShard } from '../core/list/shard';
import type { Row } from '../core/list/shard';
import type { HeadWriter, WriterParts } from './list-head-writer';
import { PackSetError } from './list-pack-set';

/** One pack of a set as it is to be from now on. */
export interface SetPack {
  readonly facts: Omit<PackState, 'gen' | 'delta' | 'entries' | 'refused' | 'signed'>;
  /** What the manifest counts; checked where the whole is at hand. */
  readonly entries: number;
  /** SHA-256 of the files that make the pack. */
  readonly base: string;
  readonly delta: string | null;
  /** The files that were fetched; null where the held records already are what the hash names, or where there is no delta. */
  readonly files: { readonly base: PackFile | null; readonly delta: PackFile | null };
}

export interface SetWriter {
  /**
   * Takes a verified set: its files become records as they are, all its packs flip together. Packs that the set no longer has go.
   * Errors: `PackSetError('hash')` for files that are signed but no pack, or not what the manifest counts.
   */
  readonly installSet: (set: string, packs: readonly SetPack[], guards: FeedGuards) => Promise<void>;
}

/** What was kept of a file, and what our guards refused of it. */
interface Checked {
  readonly shards: readonly { readonly first: string; readonly bytes: Uint8Array }[];
  readonly rows: number;
  readonly refused: number;
  readonly removed: readonly string[];
  readonly names: readonly string[];
}

export function createSetWriter(writer: HeadWriter, { pace, newId }: WriterParts): SetWriter {
  /** Whoever signed it: names must be in order, notes must exist, and guards hold. */
  const check = async (file: PackFile, guards: FeedGuards, keys: KeyColumn): Promise<Checked> => {
    const shards: { first: string; bytes: Uint8Array }[] = [];
    const removed: string[] = [];
    const names: string[] = [];
    let rows = 0;
    let refused = 0;
    let before: string | null = null;
    for (const [i, { first, bytes }] of file.shards.entries()) {
      const read = decodeShard(bytes, file.model);
      const kept: Row[] = [];
      for (const row of read) {
        const note = file.notes[row.note];
        if (note === undefined || row.name < first || (before !== null && row.name <= before)) throw new RangeError('rows out of order');
        before = row.name;
        const host = reverseLabels(row.name);
        if (isRemoved(note)) removed.push(row.name);
        else if (guards.isPublicSuffix(host) || guards.guard(host) || guards.isTopSite?.(host) === true || guards.isSharedHost?.(host) === true) {
          refused++;
          continue;
        } else {
          keys.add(host);
          names.push(row.name);
        }
        kept.push(row);
      }
      if (i === 0 && first !== '') throw new RangeError('the first shard is not the first');
      rows += kept.length;
      shards.push({ first, bytes: kept.length === read.length ? bytes : encodeShard(kept, file.model) });
      await pace.pause();
    }
    if (shards.length === 0) throw new RangeError('no shard');
    return { shards, rows, refused, removed, names };
  };

  /** Entries of a base under its change: the change speaks for its own names. */
  const count = (base: Checked, delta: Checked | null): number => {
    const changed = new Set(delta === null ? [] : [...delta.names, ...delta.removed]);
    return base.names.filter((name) => !changed.has(name)).length + (delta?.names.length ?? 0);
  };

  return {
    async installSet(set, wanted, guards) {
      const from = await writer.current();
      const { head } = from;
      const keys = new KeyColumn();
      const packs: PackState[] = [];
      const written: string[] = [];
      const covered = new Set(wanted.filter(({ files }) => files.base !== null).map(({ facts }) => facts.id));
      let gone = head.packs.filter((old) => old.signed?.set === set && !wanted.some(({ facts }) => facts.id === old.id)).reduce((sum, old) => sum + old.entries, 0);
      const write = async (file: PackFile, checked: Checked): Promise<string> => {
        const gen = newId();
        await writer.writePack(gen, { model: file.model, notes: file.notes, shards: checked.shards, rows: checked.rows }, file.exceptions);
        written.push(gen);
        return gen;
      };
      for (const { facts, entries, base, delta, files } of wanted) {
        const old = head.packs.find((pack) => pack.id === facts.id && pack.signed?.set === set);
        const held = old !== undefined && old.signed?.base === base ? old : null;
        try {
          if (files.base === null && held === null) throw new RangeError('the held base is another one');
          const checkedBase = files.base === null ? null : await check(files.base, guards, keys);
          const checkedDelta = files.delta === null ? null : await check(files.delta, guards, keys);
          const baseRefused = checkedBase?.refused ?? held?.signed?.baseRefused ?? 0;
          const refused = baseRefused + (checkedDelta?.refused ?? 0);
          if (checkedBase !== null && refused === 0 && count(checkedBase, checkedDelta) !== entries) throw new RangeError('not as many entries as the manifest counts');
          gone += checkedBase === null ? checkedDelta?.removed.length ?? 0 : old?.entries ?? 0;
          packs.push({
            ...facts, refused,
            entries: checkedBase === null ? entries - baseRefused : count(checkedBase, checkedDelta),
            gen: files.base !== null && checkedBase !== null ? await write(files.base, checkedBase) : held?.gen ?? '',
            delta: files.delta !== null && checkedDelta !== null ? await write(files.delta, checkedDelta) : delta === null ? null : held?.delta ?? null,
            signed: { set, base, delta, baseRefused },
          });
        } catch (error) {
          if (error instanceof RangeError) throw new PackSetError('hash', error.message);
          throw error;
        }
      }
      const others = head.packs.filter((pack) => pack.signed?.set !== set);
      await writer.commit(from, { packs: [...others, ...packs], lost: head.lost.filter((id) => id !== set) }, { added: keys, covered, gone, written });
    },
  };
}
