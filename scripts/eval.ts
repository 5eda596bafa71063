import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { NameIndex } from '../src/core/domain/name-index';
import { protectedDomains } from '../src/knowledge/protected-domains';
import { nameIndex } from '../src/knowledge/name-index';
import type { Figure } from './eval/figure';
import { parseSuiteArguments } from './suite-arguments';

interface EvalOptions { readonly sample: number; readonly fields: string | null; readonly index: NameIndex; readonly protectedDomains: ReadonlySet<string> }
type Figures = AsyncIterable<Figure> | Iterable<Figure>;
type Suite = (dir: string, options: EvalOptions) => Promise<Figures> | Figures;

const SUITES = ['names', 'pages', 'fields', 'lists', 'judgement'] as const;
const modules = import.meta.glob<Readonly<Record<string, Suite>>>('./eval/*.ts');

const USAGE = `Usage: npm run eval -- DIR [--only ${SUITES.join(',')}] [--sample N] [--fields FILE] [--json]
DIR is a data folder with domains.csv.gz, pages.csv or feeds. --sample N takes every N-th row or page. --fields FILE holds
labelled form fields of these pages, one JSON object a line: {"file", "index", "name", "role"}; without it there is nothing to say of fields.
`;

/** Runs `eval<Name>` of scripts/eval/<name>.ts. */
async function figuresOf(name: string, dir: string, options: EvalOptions): Promise<Figures> {
  const module = await modules[`./eval/${name}.ts`]?.();
  const suite = module?.[`eval${name.charAt(0).toUpperCase()}${name.slice(1)}`];
  if (suite === undefined) throw new Error(`scripts/eval/${name}.ts gives no figures`);
  return suite(dir, options);
}

const row = ({ name, value, unit = '', count, note = '' }: Figure): string =>
  `${name.padEnd(52)} ${String(Math.round(value * 10_000) / 10_000).padStart(10)} ${unit.padEnd(6)} ${count === undefined ? '' : `n = ${count}`}${note === '' ? '' : `\n    ${note}`}\n`;

export async function main(args: readonly string[]): Promise<number> {
  const asked = parseSuiteArguments(args, SUITES);
  if ('problem' in asked || asked.dir === null) {
    process.stderr.write(`${'problem' in asked ? asked.problem : 'which data folder?'}\n\n${USAGE}`);
    return 2;
  }
  const dir = resolve(process.env['INIT_CWD'] ?? process.cwd(), asked.dir);
  if (!['domains.csv.gz', 'pages.csv', 'feeds'].some((name) => existsSync(join(dir, name)))) {
    process.stderr.write(`${dir} holds no data: none of domains.csv.gz, pages.csv and feeds is there\n`);
    return 2;
  }
  const present = SUITES.filter((name) => Object.hasOwn(modules, `./eval/${name}.ts`));
  for (const name of asked.only ?? present) {
    for await (const figure of await figuresOf(name, dir, { sample: asked.sample, fields: asked.fields === null ? null : resolve(process.env['INIT_CWD'] ?? process.cwd(), asked.fields), index: nameIndex(), protectedDomains: protectedDomains() })) process.stdout.write(asked.json ? `${JSON.stringify(figure)}\n` : row(figure));
  }
  return 0;
}
