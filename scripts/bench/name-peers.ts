import { createRequire } from 'node:module';
import { distance } from 'fastest-levenshtein';

/** A peer's way of asking whether a host is close to one of many names; the same hosts and names are given to all. */
export interface NamePeer {
  readonly name: string;
  /** Hosts it is given: slow ones get fewer. */
  readonly hosts: number;
  readonly isNear: (host: string) => boolean;
}

interface PhishingDetector { check(domain: string): { readonly result: boolean; readonly type: string } }

/** Every peer that is measured beside the engine, built for these registrable domains. */
export function namePeers(domains: readonly string[]): readonly NamePeer[] {
  const labels = domains.map((domain) => domain.slice(0, domain.indexOf('.')));
  return [levenshteinPeer(labels), metamaskPeer(domains), deletesPeer(labels)];
}

const labelOf = (host: string): string => host.split('.').at(-2) ?? host;

function levenshteinPeer(labels: readonly string[]): NamePeer {
  return { name: 'fastest-levenshtein over all names', hosts: 150, isNear: (host) => { const own = labelOf(host); return labels.some((label) => distance(own, label) === 1); } };
}

/** eth-phishing-detect with the names as its fuzzy list and a tolerance of one edit. */
function metamaskPeer(domains: readonly string[]): NamePeer {
  const Detector = createRequire(import.meta.url)('eth-phishing-detect/src/detector') as new (options: object) => PhishingDetector;
  const detector = new Detector({ fuzzylist: domains, whitelist: [], blacklist: [], tolerance: 1 });
  return { name: 'eth-phishing-detect fuzzy check', hosts: 150, isNear: (host) => detector.check(host).result };
}

/** Symmetric deletes with a map of strings, as SymSpell's description has them (distance one), verified by the same edit distance. */
function deletesPeer(labels: readonly string[]): NamePeer {
  const byDeletion = new Map<string, string[]>();
  const add = (key: string, label: string): void => {
    const known = byDeletion.get(key);
    if (known === undefined) byDeletion.set(key, [label]);
    else known.push(label);
  };
  for (const label of labels) for (const key of deletions(label)) add(key, label);
  const isNear = (host: string): boolean => {
    const own = labelOf(host);
    for (const key of deletions(own)) for (const label of byDeletion.get(key) ?? []) if (distance(own, label) === 1) return true;
    return false;
  };
  return { name: 'symmetric deletes in a map of strings', hosts: 20_000, isNear };
}

function deletions(text: string): Set<string> {
  const keys = new Set([text]);
  for (let at = 0; at < text.length; at += 1) keys.add(text.slice(0, at) + text.slice(at + 1));
  return keys;
}
