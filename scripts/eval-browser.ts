import { appendFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { agreementFigure, pageFigures, type PageOutcome } from './eval/page-figures';
import { readPagesInBrowser } from './eval/pages-browser';
import { parseSuiteArguments } from './suite-arguments';

type Kind = 'chromium' | 'firefox';
const FOUND: Readonly<Record<Kind, () => string>> = {
  chromium: () => process.env['PAYLIGHT_CHROMIUM'] ?? '/usr/bin/chromium',
  firefox: () => process.env['PAYLIGHT_FIREFOX'] ?? '/usr/bin/firefox-esr',
};

/**
 * `node scripts/node.mjs eval-browser DIR [--only chromium,firefox] [--sample N] [--pages FILE]`: page figures from real browsers with the built
 * extension, and, of two, on how many pages they agree. FILE takes each page's outcome, a JSON line each, after what it holds already. The browsers are those named by PAYLIGHT_CHROMIUM and PAYLIGHT_FIREFOX, or the system's.
 */
export async function main(args: readonly string[]): Promise<number> {
  const asked = parseSuiteArguments(args, Object.keys(FOUND));
  if ('problem' in asked || asked.dir === null) {
    process.stderr.write(`${'problem' in asked ? `${asked.problem}\n` : ''}Usage: node scripts/node.mjs eval-browser DIR [--only chromium,firefox] [--sample N] [--pages FILE]\n`);
    return 2;
  }
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const dir = path.resolve(from, asked.dir);
  const dist = path.join(process.env['PAYLIGHT_ROOT'] ?? process.cwd(), 'dist');
  const read = new Map<Kind, readonly PageOutcome[]>();
  for (const kind of Object.keys(FOUND) as Kind[]) {
    if (asked.only !== null && !asked.only.includes(kind)) continue;
    const outcomes = await readPagesInBrowser(dir, { kind, sample: asked.sample, browser: FOUND[kind](), dist });
    read.set(kind, outcomes);
    if (asked.pages !== null) appendFileSync(path.resolve(from, asked.pages), outcomes.map(({ page, stage, note }) => `${JSON.stringify({ browser: kind, page: page.name, stage, note })}\n`).join(''));
    for (const figure of pageFigures(`pages.${kind}`, outcomes)) process.stdout.write(`${JSON.stringify(figure)}\n`);
  }
  const [chromium, firefox] = [read.get('chromium'), read.get('firefox')];
  if (chromium !== undefined && firefox !== undefined) process.stdout.write(`${JSON.stringify(agreementFigure(chromium, firefox))}\n`);
  return 0;
}
