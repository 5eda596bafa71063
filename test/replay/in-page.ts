import { provideTables, TABLE_FILES, type TableName } from '../../src/knowledge/tables';
import { judgeLines } from './judge-lines';

/** Judges lines where there is no checkout to read the tables from. `tables`: base64 by name. */
export function judgeWith(tables: Readonly<Record<string, string>>, lines: readonly string[]): readonly string[] {
  const bytes = new Map(Object.keys(TABLE_FILES).map((name) => [name, Uint8Array.from(atob(tables[name] ?? ''), (character) => character.charCodeAt(0))]));
  provideTables((name: TableName) => bytes.get(name) ?? null);
  return judgeLines(lines);
}
