import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { BenchFigure } from './figure';
import { openBrowser } from './page-trace';
import { traceWorkerStart, type WorkerStart } from './worker-trace';

const ROUNDS = 11;
/** Not counted: the browser's own caches are cold. */
const WARM_UP = 2;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const rounded = (value: number): number => Number(value.toFixed(2));

/** Every script that the worker's loader reaches by static imports. */
function workerScripts(extension: string): readonly string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, to] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/gu)) if (to !== undefined) visit(path.resolve(path.dirname(file), to));
  };
  visit(path.join(extension, 'service-worker-loader.js'));
  return [...seen];
}

/** What it costs to wake the worker: the size of its scripts, and compiling and running them, from Chromium's own trace. */
export async function* benchWorker(_options: { readonly data?: string } = {}): AsyncGenerator<BenchFigure> {
  const extension = path.join(process.env['PAYLIGHT_ROOT'] ?? process.cwd(), 'dist', 'chrome');
  if (!existsSync(path.join(extension, 'manifest.json'))) throw new Error('dist/chrome is missing: run `npm run build` first');
  const bytes = workerScripts(extension).reduce((sum, file) => sum + statSync(file).size, 0);
  yield { name: 'worker.bundleKB', value: rounded(bytes / 1000), unit: 'kB' };
  const browser = process.env['PAYLIGHT_CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(browser)) return;
  const session = await openBrowser(browser, extension);
  try {
    const page = await session.context.newPage();
    await page.goto(`${session.origin}src/ui/options/index.html`);
    await page.waitForTimeout(1_500);
    const starts: WorkerStart[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      const start = await traceWorkerStart(session, page);
      if (round >= WARM_UP) starts.push(start);
    }
    yield { name: 'worker.evaluateMs', value: rounded(median(starts.map(({ compileMs, evaluateMs }) => compileMs + evaluateMs))), unit: 'ms' };
    yield { name: 'worker.compileMs', value: rounded(median(starts.map(({ compileMs }) => compileMs))), unit: 'ms' };
    yield { name: 'worker.coldReplyMs', value: rounded(median(starts.map(({ replyMs }) => replyMs))), unit: 'ms' };
  } finally {
    await session.close();
  }
}
