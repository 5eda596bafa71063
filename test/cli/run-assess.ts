import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { main } from '../../src/cli/assess';

export interface Run { readonly code: number; readonly output: string; readonly complaints: string }

async function* bytesOf(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk);
}

/** Runs the program in this process, with streams of its own. */
export async function runAssess(args: readonly string[], input: readonly string[] = [], folder = tmpdir()): Promise<Run> {
  let output = '';
  let complaints = '';
  const sink = new Writable({ write(chunk: Buffer, _encoding, done) { output += chunk.toString(); done(); } });
  const code = await main(args, { input: bytesOf(input), output: sink, complain: (text) => { complaints += text; }, folder });
  return { code, output, complaints };
}

export const answersOf = ({ output }: Run): readonly Record<string, unknown>[] =>
  output.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);

/** A folder of its own with these files; returns its path. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'paylight-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
