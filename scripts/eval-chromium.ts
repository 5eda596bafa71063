import { resolve } from 'node:path';
import path from 'node:path';
import process from 'node:process';
import { evalPagesChromium } from './eval/pages-chromium';
import { parseSuiteArguments } from './suite-arguments';

/** `node scripts/node.mjs eval-chromium DIR [--sample N]`: page figures from the real browser named by PAYLIGHT_CHROMIUM, or `chromium`. */
export async function main(args: readonly string[]): Promise<number> {
  const asked = parseSuiteArguments(args, []);
  if ('problem' in asked || asked.dir === null) {
    process.stderr.write('Usage: node scripts/node.mjs eval-chromium DIR [--sample N]\n');
    return 2;
  }
  const dir = resolve(process.env['INIT_CWD'] ?? process.cwd(), asked.dir);
  const extension = path.join(process.env['PAYLIGHT_ROOT'] ?? process.cwd(), 'dist', 'chrome');
  for await (const figure of evalPagesChromium(dir, { sample: asked.sample, browser: process.env['PAYLIGHT_CHROMIUM'] ?? '/usr/bin/chromium', extension })) process.stdout.write(`${JSON.stringify(figure)}\n`);
  return 0;
}
