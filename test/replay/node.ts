import '../../src/cli/tables';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_FILES, TABLE_FOLDER } from '../../src/knowledge/tables';
import { evidenceLines } from './evidences';
import { judgeLines } from './judge-lines';

/** What a browser's answers are compared with, and the tables it needs to give them. */
export function replay(root: string): { readonly evidence: readonly string[]; readonly answers: readonly string[]; readonly tables: Readonly<Record<string, string>> } {
  const evidence = evidenceLines();
  const tables = Object.fromEntries(Object.entries(TABLE_FILES).map(([name, file]) => [name, readFileSync(join(root, TABLE_FOLDER, file)).toString('base64')]));
  return { evidence, answers: judgeLines(evidence), tables };
}
