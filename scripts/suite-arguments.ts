/** What `eval` and `bench` take from the command line. */
export interface SuiteArguments {
  readonly dir: string | null;
  readonly only: readonly string[] | null;
  /** Every n-th row or page. */
  readonly sample: number;
  readonly json: boolean;
  /** File of labelled fields, as given. */
  readonly fields: string | null;
  /** File that takes every page's outcome, as given. */
  readonly pages: string | null;
}

/** The arguments, or what is wrong with them. `--data DIR` and a bare DIR mean the same. */
export function parseSuiteArguments(args: readonly string[], suites: readonly string[]): SuiteArguments | { readonly problem: string } {
  let dir: string | null = null;
  let only: readonly string[] | null = null;
  let sample = 1;
  let json = false;
  let fields: string | null = null;
  let pages: string | null = null;
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    const value = args[index + 1];
    if (word === '--json') json = true;
    else if (word === '--only' || word === '--sample' || word === '--data' || word === '--fields' || word === '--pages') {
      if (value === undefined) return { problem: `${word} needs a value` };
      index += 1;
      if (word === '--data') dir = value;
      else if (word === '--fields') fields = value;
      else if (word === '--pages') pages = value;
      else if (word === '--sample') sample = Number(value);
      else only = value.split(',').map((name) => name.trim());
    } else if (word.startsWith('-')) return { problem: `unknown option ${word}` };
    else if (dir === null) dir = word;
    else return { problem: `one folder only, and ${word} is a second` };
  }
  if (!Number.isInteger(sample) || sample < 1) return { problem: '--sample needs a whole number from 1' };
  const unknown = (only ?? []).filter((name) => !suites.includes(name));
  return unknown.length > 0 ? { problem: `--only knows ${suites.join(', ')}; not ${unknown.join(', ')}` } : { dir, only, sample, json, fields, pages };
}
