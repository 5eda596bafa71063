import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseUrl } from '../../src/core/domain/parse-url';

/** One captured page of the data folder, as its index describes it. */
export interface PageRow {
  /** Absolute path of the HTML. */
  readonly file: string;
  /** Path inside the data folder, for naming a page in a note. */
  readonly name: string;
  readonly part: string;
  readonly label: string;
  readonly source: string;
  /** The page takes payment data, in the labeller's view. */
  readonly takesPayment: boolean;
  /** The address it was captured at, or an invented neutral one. */
  readonly url: string;
}

/** Cells of CSV text with quoted fields (RFC 4180). */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}

/** Pages whose label is certain, every `sample`-th of each kind that is not about paying. Empty when the folder has none. */
export function pageRows(dir: string, sample: number): readonly PageRow[] {
  const index = path.join(dir, 'pages.csv');
  if (!existsSync(index)) return [];
  const [head = [], ...rows] = cellsOf(readFileSync(index, 'utf8'));
  const pages: PageRow[] = [];
  let others = 0;
  for (const [number, cells] of rows.entries()) {
    const cell = (name: string): string => cells[head.indexOf(name)] ?? '';
    const payment = cell('payment_entry');
    if (cell('label') === 'uncertain' || payment === 'uncertain' || !existsSync(path.join(dir, cell('file')))) continue;
    const rare = payment === 'yes' || cell('label') === 'checkout-shipping' || cell('part') !== 'pages';
    if (!rare) others += 1;
    if (!rare && others % sample !== 0) continue;
    const given = cell('url');
    pages.push({
      file: path.join(dir, cell('file')), name: cell('file'), part: cell('part'), label: cell('label'), source: cell('source'),
      takesPayment: payment === 'yes', url: parseUrl(given) !== null ? given.replace(/^http:/u, 'https:') : `https://page-${number}.example/`,
    });
  }
  return pages;
}
