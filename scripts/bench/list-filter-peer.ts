import filters from 'bloom-filters';
import { measured, walkParents, type Peer } from './list-peers';

/** A general filter package, made for the share of wrong "maybe" that ours has. It says no more than that, and knows no parents. */
export const bloomPeer = (hosts: readonly string[], wrong: number): Peer => measured(() => {
  const filter = filters.BloomFilter.create(hosts.length, wrong);
  for (const host of hosts) filter.add(host);
  return { name: 'bloom-filters', lookups: 10_000, has: (host) => walkParents(host, (one) => filter.has(one)) };
});
