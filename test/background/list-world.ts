import 'fake-indexeddb/auto';
import { createListService } from '../../src/background/list-service';
import type { ListService, ListServiceParts } from '../../src/background/list-service';
import type { ListEgress } from '../../src/background/list-attempt';
import type { ListSources } from '../../src/background/list-sources';
import { suffixOf } from '../../src/core/domain/suffix';
import { listGuards } from '../../src/core/list/guards';
import type { ListAnswer } from '../../src/core/list/answer';
import { NO_SOURCES } from '../../src/core/list/source';
import type { FeedSource } from '../../src/core/list/source';
import { openListCopies } from '../../src/platform/list-copies';
import type { ListCopies } from '../../src/platform/list-copies';
import { openListStore } from '../../src/platform/list-store';
import type { ListStore } from '../../src/platform/list-store';

export const guards = listGuards({ suffixOf, protectedDomains: new Set(['paypal.com']) });
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

type Reply = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string | Uint8Array } | Error;
type Asked = Parameters<ListEgress['fetch']>[0];

export interface World {
  /** A worker that has just been started: nothing but the store is shared. */
  readonly service: (extra?: Partial<ListServiceParts>) => ListService;
  readonly store: () => ListStore;
  readonly sources: ListSources;
  readonly copies: ListCopies;
  readonly sleep: (ms: number) => void;
  readonly egress: ListEgress;
  readonly clock: ListServiceParts['clock'];
  /** What the network answers, by address; `*` in a folder answers for all else in it. */
  readonly web: Map<string, (request: Asked) => Reply>;
  readonly asked: Asked[];
}

let databases = 0;

export function listWorld(start = Date.parse('2026-05-01T10:00:00Z')): World {
  const name = `lists-${databases++}`;
  const web: World['web'] = new Map();
  const asked: Asked[] = [];
  let time = start;
  let ids = 0;
  const egress: ListEgress = {
    fetch(request) {
      asked.push(request);
      const reply = (web.get(request.url) ?? web.get(new URL('*', request.url).href))?.(request) ?? new Error('no network');
      if (reply instanceof Error) return Promise.reject(reply);
      const body = reply.body ?? '';
      return Promise.resolve({ status: reply.status ?? 200, headers: reply.headers ?? {}, body: typeof body === 'string' ? bytes(body) : body });
    },
  };
  let record = NO_SOURCES;
  const sources: ListSources = {
    get: () => Promise.resolve(record),
    update(edit) {
      record = structuredClone(edit(record));
      return Promise.resolve();
    },
  };
  const copies = openListCopies(`${name}-imports`);
  return {
    web, sources, copies, egress,
    clock: { now: () => time },
    asked,
    sleep(ms) {
      time += ms;
    },
    store: () => openListStore(name),
    service: (extra = {}) => createListService({
      store: openListStore(name), sources, copies, egress, clock: { now: () => time }, guards, random: () => 0.5, newId: () => `g${ids++}`, ...extra,
    }),
  };
}

/** One worker's answer, after the repair it may have begun: two workers never run at once, and the next a test starts is another. */
export async function answered(service: ListService, host: string): Promise<ListAnswer> {
  const answer = await service.lookup(host);
  await service.repair();
  return answer;
}

export function feed(id: string, over: Partial<FeedSource> = {}): FeedSource {
  return {
    id, name: `List ${id}`, homepage: `https://${id}.test/`, licence: 'MIT', onByDefault: true, addresses: [`https://${id}.test/list.txt`],
    format: 'domains', refreshHours: 24, strength: 'strong', category: 'scam', countries: [], seen: null, ...over,
  };
}

/** `count` hosts of a feed, the same each time. */
export function hosts(count: number, prefix: string): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i}.x${i % 7}.test`);
}
