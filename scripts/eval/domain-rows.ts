import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A row of domains.csv.gz, without those that lists of both kinds claim. */
export interface DomainRow {
  readonly host: string;
  readonly honest: boolean;
  readonly classes: readonly string[];
  readonly sources: readonly string[];
  /** ISO date, or empty where the source has none. */
  readonly firstSeen: string;
}

export function* domainRows(dir: string): Generator<DomainRow> {
  const text = gunzipSync(readFileSync(join(dir, 'domains.csv.gz'))).toString('utf8');
  let at = text.indexOf('\n') + 1;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).trimEnd();
    at = end < 0 ? text.length : end + 1;
    const [host = '', , verdict = '', classes = '', sources = '', firstSeen = '', conflict = ''] = line.split(',');
    if (conflict === '0') yield { host, honest: verdict === 'legit', classes: classes.split('|'), sources: sources.split('|'), firstSeen };
  }
}

/** Rows of a small CSV with a header; quoted cells may hold commas. */
export function csvRows(path: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/u);
  const names = header.split(',');
  return lines.filter((line) => line !== '').map((line) => {
    const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/gu)?.map((cell) => cell.replace(/,$/u, '').replaceAll(/^"|"$/gu, '').replaceAll('""', '"')) ?? [];
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}
