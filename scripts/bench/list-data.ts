import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** Hosts for measuring lists: real ones where a data folder is given, filled up with generated ones of the same shape. */
export interface ListData {
  /** Distinct hosts to list, shuffled. */
  readonly listed: readonly string[];
  /** Hosts that are not listed. */
  readonly honest: readonly string[];
}

/** xorshift32: the same hosts in every run. */
export function randomSource(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const TLDS = ['com', 'shop', 'top', 'store', 'net', 'de', 'co.uk', 'xyz', 'vercel.app', 'pages.dev'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name as random as most of those on real lists are. */
export function generatedHost(random: () => number): string {
  let name = '';
  for (let left = 7 + Math.floor(random() * 9); left > 0; left--) name += LETTERS.charAt(Math.floor(random() * (left % 5 === 0 ? 36 : 26)));
  return `${name}.${TLDS[Math.floor(random() * TLDS.length)] ?? 'com'}`;
}

/** Errors: those of reading `domains.csv.gz` in `folder`. */
export async function listData(count: number, folder: string | undefined): Promise<ListData> {
  const listed = new Set<string>();
  const honest = new Set<string>();
  const file = folder === undefined ? null : path.join(folder, 'domains.csv.gz');
  if (file !== null && existsSync(file)) {
    for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
      const [host = '', , verdict] = line.split(',', 3);
      if (verdict === 'malicious') listed.add(host);
      else if (verdict === 'legit') honest.add(host);
    }
  }
  const random = randomSource(20_260_501);
  const names = shuffled([...listed], random).slice(0, count);
  const taken = new Set(names);
  while (names.length < count) {
    const host = generatedHost(random);
    if (taken.has(host)) continue;
    taken.add(host);
    names.push(host);
  }
  const strangers = [...honest].filter((host) => !taken.has(host));
  while (strangers.length < 100_000) strangers.push(generatedHost(random));
  return { listed: names, honest: shuffled(strangers, random) };
}

function shuffled(items: string[], random: () => number): string[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] ?? '', items[i] ?? ''];
  }
  return items;
}

/** Strings that nobody has hashed yet, as they come out of an address: half of them with a label in front. */
export function freshHosts(hosts: readonly string[], count: number): string[] {
  const text = hosts.slice(0, count).map((host, i) => (i % 2 === 0 ? host : `w${i % 10}.${host}`)).join('\n');
  return Buffer.from(text, 'latin1').toString('latin1').split('\n');
}
