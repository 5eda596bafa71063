import { FiltersEngine, Request } from '@ghostery/adblocker';
import PhishingDetector from 'eth-phishing-detect/src/detector.js';
import { freshHosts } from './hosts';

/** Other people's structures that answer the same question: is this host, or a parent of it, listed? */
export interface Peer {
  readonly name: string;
  /** Milliseconds to build or load it. */
  readonly buildMs: number;
  readonly residentMiB: number;
  readonly has: (host: string) => boolean;
  /** How many look-ups are worth waiting for. */
  readonly lookups: number;
}

/** Memory is read after a collection when Node was started with `--expose-gc`, else it is an upper bound; in a browser it cannot be read. */
export function measured(build: () => Omit<Peer, 'buildMs' | 'residentMiB'>): Peer {
  const held = (): number => {
    if (typeof process === 'undefined') return 0;
    (globalThis as { gc?: () => void }).gc?.();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = held();
  const started = performance.now();
  const peer = build();
  const buildMs = performance.now() - started;
  return { ...peer, buildMs, residentMiB: Math.max(0, held() - before) / 2 ** 20 };
}

export const setPeer = (hosts: readonly string[]): Peer => measured(() => {
  const set = new Set(freshHosts(hosts, hosts.length));
  return { name: 'Set', lookups: 100_000, has: (host) => walkParents(host, (one) => set.has(one)) };
});

/** All names in one string, sorted, searched by halves: exact and compact without any filter. */
export const sortedPeer = (hosts: readonly string[]): Peer => measured(() => {
  const sorted = hosts.toSorted();
  const starts = new Uint32Array(sorted.length + 1);
  for (const [i, host] of sorted.entries()) starts[i + 1] = (starts[i] ?? 0) + host.length + 1;
  const text = new TextDecoder('latin1').decode(new TextEncoder().encode(`${sorted.join('\n')}\n`));
  const has = (host: string): boolean => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const name = text.slice(starts[middle], (starts[middle + 1] ?? 0) - 1);
      if (name === host) return true;
      if (name < host) low = middle + 1;
      else high = middle;
    }
    return false;
  };
  return { name: 'sorted array', lookups: 50_000, has: (host) => walkParents(host, has) };
});

export const ghosteryPeer = (hosts: readonly string[]): Peer => measured(() => {
  const engine = FiltersEngine.parse(hosts.map((host) => `||${host}^$document`).join('\n'), { enableCompression: false, loadCosmeticFilters: false });
  return {
    name: '@ghostery/adblocker', lookups: 20_000,
    has: (host) => engine.match(Request.fromRawDetails({ url: `https://${host}/`, sourceUrl: `https://${host}/`, type: 'main_frame' })).match,
  };
});

export const phishingDetectPeer = (hosts: readonly string[]): Peer => measured(() => {
  const detector = new PhishingDetector({ blacklist: [...hosts], whitelist: [], fuzzylist: [], tolerance: 0, version: 1 });
  return { name: 'eth-phishing-detect', lookups: 20, has: (host) => detector.check(host).result };
});

export function walkParents(host: string, has: (name: string) => boolean): boolean {
  let name = host;
  for (;;) {
    if (has(name)) return true;
    const dot = name.indexOf('.');
    if (dot === -1) return false;
    name = name.slice(dot + 1);
  }
}
