import { resolve } from 'node:path';
import process from 'node:process';
import type { BenchFigure } from './bench/figure';
import { parseSuiteArguments } from './suite-arguments';

interface BenchOptions { readonly data?: string }
type Figures = AsyncIterable<BenchFigure> | Iterable<BenchFigure>;
type Suite = (options: BenchOptions) => Promise<Figures> | Figures;

const SUITES = ['names', 'lists', 'pages', 'judge', 'worker', 'badge', 'popup', 'reader'] as const;
const modules = import.meta.glob<Readonly<Record<string, Suite>>>('./bench/*.ts');

const USAGE = `Usage: npm run bench -- [--only ${SUITES.join(',')}] [--data DIR] [--json]\n`;

const row = ({ name, value, unit, peer, peerValue, ratio }: BenchFigure): string =>
  `${name.padEnd(36)} ${String(value).padStart(12)} ${unit.padEnd(8)}${peer === undefined ? '' : ` ${peer}: ${peerValue ?? ''}${ratio === undefined ? '' : ` (×${ratio})`}`}\n`;

/** Runs `bench<Name>` of scripts/bench/<name>.ts, one figure a line. */
export async function main(args: readonly string[]): Promise<number> {
  const asked = parseSuiteArguments(args, SUITES);
  if ('problem' in asked) {
    process.stderr.write(`${asked.problem}\n\n${USAGE}`);
    return 2;
  }
  const data = asked.dir === null ? null : resolve(process.env['INIT_CWD'] ?? process.cwd(), asked.dir);
  for (const name of asked.only ?? SUITES.filter((suite) => Object.hasOwn(modules, `./bench/${suite}.ts`))) {
    const module = await modules[`./bench/${name}.ts`]?.();
    const suite = module?.[`bench${name.charAt(0).toUpperCase()}${name.slice(1)}`];
    if (suite === undefined) throw new Error(`scripts/bench/${name}.ts measures nothing`);
    for await (const figure of await suite(data === null ? {} : { data })) process.stdout.write(asked.json ? `${JSON.stringify(figure)}\n` : row(figure));
  }
  return 0;
}
