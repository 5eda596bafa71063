import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { suffixOf } from '../core/domain/suffix';
import type { Address } from '../core/domain/address';
import { absent, present, unavailable, type Fact, type Reputation } from '../core/evidence';
import { parseFeed } from '../core/list/feed';
import { popularGuards, popularityOf, type Popularity } from '../core/list/popular';
import type { FeedGuards } from '../core/list/feed-report';
import { listGuards } from '../core/list/guards';
import { compileList, type HostSet } from '../core/list/host-set';
import { SHARED_HOSTS } from '../knowledge/shared-hosts';
import { WELL_KNOWN_SITES } from '../knowledge/well-known-sites';

/** Answers for one host what the loaded lists say. */
export type ListLookUp = (address: Address) => Fact<Reputation>;

export type PopularLookUp = (address: Address) => Fact<Popularity>;

export const NO_LIST: ListLookUp & PopularLookUp = () => unavailable('no-list');

/** A list that cannot be used: the file, and why. */
export class ListError extends Error {}

async function loadList(file: string, guards: FeedGuards): Promise<HostSet> {
  try {
    const { mtime } = await stat(file);
    const feed = await parseFeed(createReadStream(file), guards);
    return compileList(basename(file), feed, { confirmed: mtime.toISOString().slice(0, 10) });
  } catch (error) {
    throw new ListError(`cannot read the list ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads every file as one strong source named after it. Rejects with ListError at the first that cannot be read. */
export async function loadLists(files: readonly string[], protectedDomains: ReadonlySet<string>): Promise<ListLookUp> {
  if (files.length === 0) return NO_LIST;
  const lists: HostSet[] = [];
  for (const file of files) lists.push(await loadList(file, listGuards({ suffixOf, protectedDomains, sharedHosts: SHARED_HOSTS, topSites: WELL_KNOWN_SITES })));
  return (address) => {
    if (address.kind === 'none') return unavailable('not-applicable');
    const hits = lists.map((list) => list.lookup(address.host)).filter((hit) => hit !== null);
    const entry = hits[0]?.entry ?? null;
    return present({ entry, sources: hits.map(({ entry: _entry, ...hit }) => hit), asOf: null });
  };
}

/** Reads a file of popular sites, ranked or not. Rejects with ListError when it cannot be read. */
export async function loadPopular(file: string | null): Promise<PopularLookUp> {
  if (file === null) return NO_LIST;
  const sites = await loadList(file, popularGuards({ suffixOf, sharedHosts: SHARED_HOSTS }));
  return ({ registrableDomain }) => {
    if (registrableDomain === null) return unavailable('not-applicable');
    const hit = sites.lookup(registrableDomain);
    return hit === null || hit.entry !== registrableDomain ? absent : present(popularityOf(hit));
  };
}
