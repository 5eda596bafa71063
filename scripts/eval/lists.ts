import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { suffixOf } from '../../src/core/domain/suffix';
import { parseFeed } from '../../src/core/list/feed';
import type { FeedGuards } from '../../src/core/list/feed-report';
import { FeedError } from '../../src/core/list/feed-lines';
import { listGuards } from '../../src/core/list/guards';
import { compileList } from '../../src/core/list/host-set';
import { independentHosts } from './feed-count';
import { SHARED_HOSTS } from '../../src/knowledge/shared-hosts';
import { WELL_KNOWN_SITES } from '../../src/knowledge/well-known-sites';

/** One measured figure, as `npm run eval` prints it. */
export interface ListFigure {
  readonly name: string;
  readonly value: number;
  readonly unit?: string;
  /** How many rows the figure rests on. */
  readonly count?: number;
  readonly note?: string;
}

export interface ListEvalOptions {
  /** Registrable domains of protected names; their own domains are refused as entries. */
  readonly protectedDomains: ReadonlySet<string>;
}

interface Known {
  readonly malicious: boolean;
  readonly sources: readonly string[];
  readonly firstSeen: string;
}

/** Days after which a list is asked again what it knows: the curve of its ageing. */
const AGES = [1, 3, 7, 14, 30, 90] as const;
const DAY = 86_400_000;

/**
 * Figures of lists on a data folder: what each feed holds and refuses, how many honest hosts it names, and how a list ages.
 * Per source, never pooled: consumer lists are noisy, each in its own way.
 */
export async function* evalLists(folder: string, options: ListEvalOptions): AsyncGenerator<ListFigure> {
  const guards = listGuards({ suffixOf, protectedDomains: options.protectedDomains, sharedHosts: SHARED_HOSTS, topSites: WELL_KNOWN_SITES });
  const known = await knownHosts(path.join(folder, 'domains.csv.gz'));
  const honest = [...known].filter(([, { malicious }]) => !malicious).map(([host]) => host);
  const feeds = path.join(folder, 'feeds');
  for (const file of existsSync(feeds) ? readdirSync(feeds).toSorted() : []) {
    if (file.endsWith('.md')) continue;
    try {
      const feed = await parseFeed(createReadStream(path.join(feeds, file)), guards);
      const { report } = feed;
      const name = `lists.feed.${file}`;
      yield { name: `${name}.entries`, value: report.entries, count: report.lines, note: feed.format };
      yield { name: `${name}.duplicates`, value: report.duplicates };
      yield { name: `${name}.otherRules`, value: report.otherRules };
      yield { name: `${name}.exceptions`, value: report.exceptions };
      for (const [reason, count] of Object.entries(report.refused)) yield { name: `${name}.refused.${reason}`, value: count };
      yield* confirmed(name, file, readFileSync(path.join(feeds, file), 'utf8'), feed.entries, guards);
      const set = compileList(file, feed);
      const hit = honest.filter((host) => set.lookup(host) !== null).length;
      if (honest.length > 0) yield { name: `${name}.honestPpm`, value: Number((hit / honest.length * 1e6).toFixed(1)), unit: 'ppm', count: honest.length };
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      yield { name: `lists.feed.${file}.refusedWhole`, value: 1, note: error.code };
    }
  }
  yield* honestBySource(known, honest);
  yield* ageing(known);
}

/** The count of a second reader that shares no code with ours, and how many hosts only one of the two names; none is agreement. */
function* confirmed(name: string, file: string, text: string, entries: ReadonlyMap<string, unknown>, guards: FeedGuards): Generator<ListFigure> {
  const second = independentHosts(file, text);
  if (second === null) return;
  const refused = (host: string): boolean => guards.isPublicSuffix(host) || guards.guard(host) || guards.isTopSite?.(host) === true || guards.isUnderSharedHost?.(host) === true;
  const only = [...second].filter((host) => !entries.has(host) && !refused(host)).concat([...entries.keys()].filter((host) => !second.has(host)));
  yield { name: `${name}.secondCount`, value: second.size, note: 'distinct hosts before our guards' };
  yield { name: `${name}.disagreements`, value: only.length, count: second.size, ...(only.length === 0 ? {} : { note: only.slice(0, 5).join(' ') }) };
}

async function knownHosts(file: string): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  if (!existsSync(file)) return known;
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const [host = '', , verdict = '', , sources = '', firstSeen = '', conflict = ''] = line.split(',');
    if (conflict !== '0') continue;
    known.set(host, { malicious: verdict === 'malicious', sources: sources.split('|'), firstSeen });
  }
  return known;
}

/** Honest hosts that lie at or under an entry of each source: what a red light from that source alone would cost. */
function* honestBySource(known: ReadonlyMap<string, Known>, honest: readonly string[]): Generator<ListFigure> {
  const hits = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const { malicious, sources } of known.values()) if (malicious) for (const source of sources) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  for (const host of honest) {
    const named = new Set<string>();
    for (let at = host.indexOf('.'); at !== -1; at = host.indexOf('.', at + 1)) {
      const parent = known.get(host.slice(at + 1));
      if (parent?.malicious === true) for (const source of parent.sources) named.add(source);
    }
    for (const source of named) hits.set(source, (hits.get(source) ?? 0) + 1);
  }
  for (const [source, size] of [...sizes].toSorted((a, b) => b[1] - a[1])) {
    if (size < 1000) continue;
    yield { name: `lists.source.${source}.honestUnderEntryPpm`, value: Number(((hits.get(source) ?? 0) / Math.max(1, honest.length) * 1e6).toFixed(1)), unit: 'ppm', count: size };
  }
}

/**
 * Of hosts first seen on a day, the share that a list of `age` days earlier already held, by registrable domain or tenant: by
 * definition only what a parent entry covers, so this is how much a late list loses.
 */
function* ageing(known: ReadonlyMap<string, Known>): Generator<ListFigure> {
  const bySource = new Map<string, [string, number][]>();
  for (const [host, { malicious, sources, firstSeen }] of known) {
    const seen = Date.parse(firstSeen);
    if (!malicious || !Number.isFinite(seen)) continue;
    for (const source of sources) {
      const rows = bySource.get(source) ?? [];
      rows.push([host, seen]);
      bySource.set(source, rows);
    }
  }
  for (const [source, rows] of bySource) {
    if (rows.length < 1000) continue;
    const firstDay = new Map<string, number>();
    const ownerOf = (host: string): string => suffixOf(host).registrableDomain ?? host;
    for (const [host, seen] of rows) firstDay.set(ownerOf(host), Math.min(firstDay.get(ownerOf(host)) ?? Infinity, seen));
    for (const age of AGES) {
      const held = rows.filter(([host, seen]) => (firstDay.get(ownerOf(host)) ?? Infinity) <= seen - age * DAY).length;
      yield { name: `lists.ageing.${source}.${age}d`, value: Number((held / rows.length).toFixed(4)), unit: 'share', count: rows.length, note: 'same registrable domain or tenant known that much earlier' };
    }
    yield* spread(source, rows);
    yield* heldOnDay(source, rows, (host) => firstDay.get(ownerOf(host)) ?? Infinity);
  }
}

/** The other half of ageing: of all dated entries, the share that a list of a day so many days before the newest one held. */
function* spread(source: string, rows: readonly [string, number][]): Generator<ListFigure> {
  const newest = rows.reduce((latest, [, seen]) => Math.max(latest, seen), 0);
  for (const age of AGES) {
    const held = rows.filter(([, seen]) => seen <= newest - age * DAY).length;
    yield { name: `lists.heldByListAged.${source}.${age}d`, value: Number((held / rows.length).toFixed(4)), unit: 'share', count: rows.length };
  }
}

/** Points of the curve, and hosts that one must rest on. */
const MONTHS = 24;
const ENOUGH = 200;
const MONTH = 30 * DAY;

/**
 * A list as a curve of days: of the hosts first seen in the thirty days after a day, the share that the list of that day held, by
 * registrable domain or tenant. Before a source's first day there is no list, and so no point. A source whose entries are registrable
 * domains themselves can hold no host before it is first seen; its curve lies near 0 for that reason.
 */
function* heldOnDay(source: string, rows: readonly [string, number][], knownSince: (host: string) => number): Generator<ListFigure> {
  const newest = rows.reduce((latest, [, seen]) => Math.max(latest, seen), 0);
  for (let month = MONTHS; month >= 1; month--) {
    const day = newest - month * MONTH;
    const later = rows.filter(([, seen]) => seen > day && seen <= day + MONTH);
    const size = rows.filter(([, seen]) => seen <= day).length;
    if (later.length < ENOUGH || size === 0) continue;
    const held = later.filter(([host]) => knownSince(host) <= day).length;
    yield { name: `lists.heldOnDay.${source}.${new Date(day).toISOString().slice(0, 10)}`, value: Number((held / later.length).toFixed(4)), unit: 'share', count: later.length, note: `${size} hosts on the list of that day` };
  }
}
