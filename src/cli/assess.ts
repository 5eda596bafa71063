import { resolve } from 'node:path';
import process from 'node:process';
import { checks } from '../checks/registry';
import { assess } from '../core/assess';
import { protectedDomains } from '../knowledge/protected-domains';
import { answerOf } from './answer';
import { parseArguments, USAGE, type Arguments } from './arguments';
import { judge, type Judge, type Judged } from './judge';
import { lineBatches } from './lines';
import { ListError, loadLists, loadPopular } from './lists';
import { outputTo } from './output';
import { pspOfHost, readPageFile } from './page';
import { addressRequest, problem, readRequest, type Problem } from './request';
import { tableRow } from './table';

export interface Streams {
  readonly input: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
  readonly complain: (text: string) => void;
  /** The folder that paths are relative to. */
  readonly folder: string;
}

const standard = (): Streams => ({
  input: process.stdin,
  output: process.stdout,
  complain: (text) => { process.stderr.write(text); },
  // npm runs scripts in the package's folder and keeps the caller's here.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
});

const asJson = (answer: Judged | Problem): string => `${JSON.stringify('error' in answer ? answer : answerOf(answer.url, answer.assessment))}\n`;

/** Resolves with the exit code: 0, or 2 when the arguments or a list cannot be used. */
export async function main(args: readonly string[], streams: Streams = standard()): Promise<number> {
  const asked = parseArguments(args);
  if ('problem' in asked) {
    streams.complain(`${asked.problem}\n\n${USAGE}`);
    return 2;
  }
  const out = outputTo(streams.output);
  if (asked.names) {
    out.write([...protectedDomains()].toSorted().map((name) => `${name}\n`).join(''));
    await out.flush();
    return 0;
  }
  if (asked.urls.length === 0 && streams.input.isTTY === true) {
    streams.complain(USAGE);
    return 2;
  }
  let using: Judge;
  try {
    using = await prepare(asked, streams.folder);
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    streams.complain(`${error.message}\n`);
    return 2;
  }
  const print = asked.json ? asJson : tableRow;
  if (asked.urls.length > 0) {
    for (const url of asked.urls) out.write(print(await judge(addressRequest(url, asked.html), using)));
    await out.flush();
    return 0;
  }
  for await (const batch of lineBatches(streams.input)) {
    for (const line of batch) {
      const request = 'tooLong' in line ? problem('', 'line-too-long', 'this line is longer than 8 MiB') : readRequest(line.text);
      const answer = 'error' in request ? request : judge(request, using);
      out.write(print(answer instanceof Promise ? await answer : answer));
      if (out.full()) await out.flush();
    }
    await out.flush();
    if (out.closed()) break;
  }
  return 0;
}

async function prepare({ lists, popular }: Pick<Arguments, 'lists' | 'popular'>, folder: string): Promise<Judge> {
  const lookUp = await loadLists(lists.map((file) => resolve(folder, file)), protectedDomains());
  const lookUpPopular = await loadPopular(popular === null ? null : resolve(folder, popular));
  return {
    checks,
    readPage: (file, url, now) => readPageFile(resolve(folder, file), url, now),
    around: {
      lookUp,
      lookUpPopular,
      pspOfHost,
      judgeShop(evidence) {
        const { level, score } = assess(evidence, checks);
        return { level, score, assessedAt: evidence.now };
      },
      now: () => new Date().toISOString(),
    },
  };
}
