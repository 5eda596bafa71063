import { canonicalHost, hostOfUrl, looksLikeUrl } from './host';
import type { FeedCollector } from './feed-report';
import { noteOf } from './feed-report';
import { rankNote } from './popular';

/** Columns by the names that published tables use, best first. */
const HOST_COLUMNS = ['domain', 'host', 'hostname', 'fqdn', 'url', 'domain_name', 'website', 'site', 'indicator', 'value', 'ioc', 'ioc_value', 'name', 'phish_url', 'address', 'origin'];
const DATE_COLUMNS = ['first_seen', 'firstseen', 'first_seen_utc', 'dateadded', 'date_added', 'submission_time', 'verification_time', 'date', 'created', 'timestamp', 'added'];
const CATEGORY_COLUMNS = ['category', 'class', 'threat', 'threat_type', 'type_of_fraud', 'label'];
const RANK_COLUMNS = ['rank', 'globalrank', 'global_rank', 'position', 'place', 'popularity_rank', 'popularity'];
/** Rows looked at before a column is chosen in a table without header. */
const TRIAL_ROWS = 400;

interface Columns {
  readonly host: number;
  readonly date: number;
  readonly category: number;
  readonly rank: number;
}

export type Delimiter = ',' | ';' | '\t' | '|';

/** RFC 4180 cells of one line; quoted line ends are not supported, as no host feed uses them. */
export function cellsOf(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (line.charAt(i + 1) === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (char === delimiter) {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  cells.push(cell);
  return cells;
}

/** The delimiter that most lines agree on, null when the text is no table. */
export function delimiterOf(lines: readonly string[]): Delimiter | null {
  let best: Delimiter | null = null;
  let bestScore = 0;
  for (const delimiter of [',', ';', '\t', '|'] as const) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = cellsOf(line, delimiter).length;
      if (count > 1) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const score = Math.max(0, ...counts.values()) / Math.max(1, lines.length);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return bestScore >= 0.8 ? best : null;
}

export interface CsvReader {
  readonly line: (line: string) => void;
  /** Call after the last line: a short table may still wait for its column to be chosen. */
  readonly end: () => void;
}

/**
 * A table. The host column is the caller's choice (name or 0-based number), else known by its header, also by a commented one,
 * else the column with most distinct hosts in the first rows: a column of links to one site loses to a column of many.
 */
export function csvReader(feed: FeedCollector, delimiter: string, choice?: string | number): CsvReader {
  let columns: Columns | null = typeof choice === 'number' ? { host: choice, date: -1, category: -1, rank: -1 } : null;
  let waiting: string[][] = [];
  let comment: string[] | null = null;
  let begun = false;

  const take = (cells: readonly string[], at: Columns): void => {
    const value = (cells[at.host] ?? '').trim();
    if (value === '' || (!looksLikeUrl(value) && canonicalHost(value) === null && !value.includes('/'))) return feed.other();
    return feed.take(value.includes('/') && !looksLikeUrl(value) ? `http://${value}` : value, feed.ofPopularSites ? rankNote(cells[at.rank]) : noteOf(cells[at.date], cells[at.category]));
  };
  const settle = (): void => {
    columns ??= guessColumns(waiting);
    for (const cells of waiting) take(cells, columns);
    waiting = [];
  };

  return {
    line(raw) {
      if (raw.trim() === '') return;
      if (/^\s*(?:#|\/\/)/u.test(raw)) {
        if (!begun) comment = cellsOf(raw.replace(/^\s*(?:#|\/\/)\s*/u, ''), delimiter);
        return;
      }
      const cells = cellsOf(raw, delimiter);
      if (!begun) {
        begun = true;
        const own = headerColumns(cells, choice);
        if (own !== null) {
          columns = own;
          return;
        }
        columns ??= comment === null ? null : headerColumns(comment, choice);
      }
      if (columns !== null) return take(cells, columns);
      waiting.push(cells);
      if (waiting.length >= TRIAL_ROWS) settle();
    },
    end: settle,
  };
}

function headerColumns(cells: readonly string[], choice: string | number | undefined): Columns | null {
  const names = cells.map((cell) => cell.trim().toLowerCase().replaceAll(' ', '_'));
  const find = (wanted: readonly string[]): number => wanted.map((name) => names.indexOf(name)).find((at) => at !== -1) ?? -1;
  const host = typeof choice === 'string' ? names.indexOf(choice.trim().toLowerCase().replaceAll(' ', '_')) : find(HOST_COLUMNS);
  if (host === -1) return null;
  // A first row of data may hold a word like "url"; a header holds no host.
  if (names.some((name) => looksLikeUrl(name) || (name.includes('.') && canonicalHost(name) !== null))) return null;
  return { host: typeof choice === 'number' ? choice : host, date: find(DATE_COLUMNS), category: find(CATEGORY_COLUMNS), rank: find(RANK_COLUMNS) };
}

function guessColumns(rows: readonly (readonly string[])[]): Columns {
  const hosts: Set<string>[] = [];
  const days: number[] = [];
  for (const cells of rows) {
    for (const [at, cell] of cells.entries()) {
      const text = cell.trim();
      const host = looksLikeUrl(text) ? hostOfUrl(text)?.host ?? null : canonicalHost(text);
      if (host !== null) (hosts[at] ??= new Set()).add(host);
      else if (noteOf(text, undefined) !== null) days[at] = (days[at] ?? 0) + 1;
    }
  }
  let best = 0;
  for (const [at, found] of hosts.entries()) if ((found?.size ?? 0) > (hosts[best]?.size ?? 0)) best = at;
  const date = days.findIndex((count) => count !== undefined && count >= rows.length * 0.9);
  return { host: best, date, category: -1, rank: risingColumn(rows) };
}

/** The column of whole numbers that never fall: places in a ranking, best first. -1: none. */
function risingColumn(rows: readonly (readonly string[])[]): number {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  for (let at = 0; at < width; at++) {
    const places = rows.map((cells) => cells[at] ?? '').filter((cell) => /^\s*[1-9]\d{0,8}\s*$/u.test(cell)).map(Number);
    if (places.length >= rows.length * 0.9 && places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0))) return at;
  }
  return -1;
}
