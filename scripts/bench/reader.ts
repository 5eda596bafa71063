import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import type { BenchFigure } from './figure';
import { imprintPage } from './page-samples';

const ROUNDS = 40;
const ADDRESS = 'https://lampenhaus.example/impressum';

/** The probe as one script, built from the reader's own sources. */
async function probe(root: string): Promise<string> {
  const { build } = await import('vite');
  const outDir = mkdtempSync(path.join(tmpdir(), 'paylight-probe-'));
  try {
    await build({
      root, configFile: false, logLevel: 'error', publicDir: false,
      build: { outDir, emptyOutDir: true, lib: { entry: path.join(root, 'scripts/bench/reader-probe.ts'), formats: ['iife'], name: 'probe', fileName: () => 'probe.js' } },
    });
    return readFileSync(path.join(outDir, 'probe.js'), 'utf8');
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

interface TraceEvent { readonly name: string; readonly ph: string; readonly dur?: number; readonly tdur?: number; readonly args?: { readonly data?: { readonly url?: string } } }

const NAME = 'paylight-reader-probe.js';
/** Stretches of the probe's work in the thread's own time, in milliseconds: what other programs of a busy machine take is not ours. */
const stretchesIn = (events: readonly TraceEvent[]): readonly number[] =>
  events.filter(({ ph, name, args }) => ph === 'X' && name === 'FunctionCall' && args?.data?.url === NAME).map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);

/** What reading a full imprint page costs, measured where it happens; a new page each time, for a shopper's imprint is read with cold code. */
export async function* benchReader(): AsyncGenerator<BenchFigure> {
  const browser = process.env['PAYLIGHT_CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(browser)) return;
  const script = `${await probe(process.env['PAYLIGHT_ROOT'] ?? process.cwd())}\n//# sourceURL=${NAME}`;
  const instance = await chromium.launch({ executablePath: browser, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const rounds: (readonly number[])[] = [];
  try {
    const trace = await instance.newBrowserCDPSession();
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      const page = await instance.newPage();
      // At an address, as every shop's page is: nowhere else do relative links lead anywhere. And by no element of the page: the reader would read itself.
      await page.route('**/*', async (route) => (route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: imprintPage() }) : route.abort()));
      await page.goto(ADDRESS);
      await page.evaluate(script);
      const events: TraceEvent[] = [];
      const collect = ({ value }: { value: object[] }): void => { events.push(...(value as TraceEvent[])); };
      trace.on('Tracing.dataCollected', collect);
      await trace.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } });
      await page.evaluate(() => (globalThis as unknown as { readOnce: () => Promise<void> }).readOnce());
      const over = new Promise((resolve) => { trace.once('Tracing.tracingComplete', resolve); });
      await trace.send('Tracing.end');
      await over;
      trace.off('Tracing.dataCollected', collect);
      rounds.push(stretchesIn(events));
      await page.close();
    }
  } finally {
    await instance.close();
  }
  const at = (values: readonly number[], share: number): number => Number((values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0).toFixed(2));
  const totals = rounds.map((slices) => slices.reduce((sum, slice) => sum + slice, 0));
  yield { name: 'page.imprintMs', value: at(totals, 0.5), unit: 'ms' };
  yield { name: 'page.imprint.p95Ms', value: at(totals, 0.95), unit: 'ms' };
  yield { name: 'page.imprint.sliceP99Ms', value: at(rounds.flat(), 0.99), unit: 'ms' };
}
