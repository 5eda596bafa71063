import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { generatedHost, randomSource } from './hosts';

/** Hosts for measuring lists: real ones where a data folder is given, filled up with generated ones of the same shape. */
export interface ListData {
  /** Distinct hosts to list, shuffled. */
  readonly listed: readonly string[];
  /** Hosts that are not listed. */
  readonly honest: readonly string[];
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
