import { parseAddress, type Address } from '../../src/core/domain/address';
import { buildIndex, type ProtectedName } from '../../src/core/domain/build-index';
import { judgeName } from '../../src/core/domain/judge-name';
import { encodeIndex, type NameIndex } from '../../src/core/domain/name-index';
import { indexSource } from '../../src/knowledge/brands/index-source';
import type { BenchFigure } from './figure';
import { namePeers, type NamePeer } from './name-peers';

export interface NamesBenchOptions {
  /** Hosts to judge; generated ones if missing. */
  readonly hosts?: readonly string[];
}

const ROUNDS = 9;
const SIZES = [1500, 5000, 20000];

/** Speed and size of the name engine at three sizes, beside its peers on the same hosts in the same run. */
export function benchNames({ hosts = generatedHosts(20000) }: NamesBenchOptions = {}): readonly BenchFigure[] {
  const addresses = hosts.map((host) => parseAddress(`https://${host}/`)).filter((address) => address !== null);
  const figures: BenchFigure[] = [];
  for (const size of SIZES) {
    const names = namesOf(size);
    const index = buildIndex({ ...indexSource, names });
    const value = median(Array.from({ length: ROUNDS }, () => judgeAll(addresses, index)));
    for (const [at, peer] of namePeers(names.map(({ domains: [domain = ''] }) => domain)).entries()) {
      const peerValue = peerTime(peer, hosts);
      const name = `names.usPerHost.${size}${at === 0 ? '' : `.peer${at + 1}`}`;
      figures.push({ name, value: round(value), unit: 'us', peer: peer.name, peerValue: round(peerValue), ratio: round(peerValue / value) });
    }
    if (size === 5000) {
      figures.push({ name: 'names.indexMiB.5000', value: round(encodeIndex(index).length / 2 ** 20), unit: 'MiB' }, { name: 'names.worstHostUs', value: round(worst(index)), unit: 'us' });
    }
  }
  return figures;
}

/** Real names first, then generated ones of like shape: one label a name, as in the peers' tables. */
function namesOf(size: number): readonly ProtectedName[] {
  const real = indexSource.names.map(({ name, domains: [domain = ''] }) => ({ name, domains: [domain] })).slice(0, size);
  const random = generator(7);
  return [...real, ...Array.from({ length: size - real.length }, (_, at) => ({ name: `made ${at}`, domains: [`${word(random, 6 + Math.floor(random() * 7))}.com`] }))];
}

function generatedHosts(count: number): readonly string[] {
  const random = generator(11);
  return Array.from({ length: count }, () => `${random() < 0.2 ? 'www.' : ''}${word(random, 4 + Math.floor(random() * 12))}${random() < 0.15 ? `-${word(random, 5)}` : ''}.com`);
}

/** Hosts made to cost time: many hyphens, many pieces of names, the longest allowed. */
function worst(index: NameIndex): number {
  const made = ['paypal-', 'a-b-c-', 'amazonpaypal', 'secure.', 'micros0ft.', 'login-', 'rnicrosoft-', 'goog1e.com.', 'paypalsecuritylogin-', 'barnesandnoble', 'es', 'micorsoft-verfication-'].map((piece) => `${piece.repeat(40).slice(0, 230).replaceAll(/[^.]{60}/gu, '$&.').replaceAll(/-\.|\.-|\.\.+/gu, '.').replace(/[.-]$/u, '')}.com`);
  const addresses = made.map((host) => parseAddress(`https://${host}/`)).filter((address) => address !== null);
  const once = (address: Address): number => judgeAll(Array.from({ length: 400 }, () => ({ ...address })), index);
  // Each host goes a way of its own through the code, which is compiled only after some thousand calls: as many rounds go before, unmeasured.
  for (let rounds = 0; rounds < ROUNDS; rounds += 1) for (const address of addresses) once(address);
  return Math.max(...addresses.map((address) => median(Array.from({ length: ROUNDS }, () => once(address)))));
}

function judgeAll(addresses: readonly Address[], index: NameIndex): number {
  const start = performance.now();
  for (const address of addresses) judgeName(address, index);
  return ((performance.now() - start) * 1000) / addresses.length;
}

/** Microseconds a host; the best of three, which is kinder to the peer than the median is to us. */
function peerTime({ hosts: count, isNear }: NamePeer, hosts: readonly string[]): number {
  const given = hosts.slice(0, count);
  let near = 0;
  const once = (): number => {
    const start = performance.now();
    for (const host of given) if (isNear(host)) near += 1;
    return ((performance.now() - start) * 1000) / given.length;
  };
  return Math.min(once(), once(), once()) + (near < 0 ? 1 : 0);
}

function word(random: () => number, length: number): string {
  return Array.from({ length }, (_, at) => (at % 2 === 0 ? 'bcdfghklmnprstvz' : 'aeiou')[Math.floor(random() * (at % 2 === 0 ? 16 : 5))]).join('');
}

function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const round = (value: number): number => Math.round(value * 100) / 100;
