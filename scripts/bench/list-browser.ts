import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { streetCertificate } from '../../demo/certificate.mjs';
import { launch } from '../browser/launch.mjs';
import type { BenchFigure } from './figure';
import { against, bytesOf, filterOf, median, round, RUNS } from './list-measure';

/** Hosts that fit one message. */
const CHUNK = 100_000;

/** Starts of a worker differ more than look-ups do. */
const COLD_RUNS = 2 * RUNS + 1;

type Reply = Readonly<Record<string, unknown>>;

/** An extension that is nothing but the measured worker, with one page to ask it from. */
async function benchExtension(root: string, kind: 'chromium' | 'firefox', entry: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'paylight-bench-'));
  await build({
    root, configFile: false, logLevel: 'error', publicDir: false,
    build: { lib: { entry: path.join(root, 'scripts/bench', entry), formats: ['iife'], name: 'bench', fileName: () => 'worker.js' }, outDir: folder, emptyOutDir: false, minify: true, target: 'es2023' },
  });
  mkdirSync(path.join(folder, 'src/ui/options'), { recursive: true });
  writeFileSync(path.join(folder, 'src/ui/options/index.html'), '<!doctype html><title>bench</title>');
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({
    manifest_version: 3, name: 'bench', version: '1', permissions: ['unlimitedStorage', 'tabs'],
    background: kind === 'chromium' ? { service_worker: 'worker.js' } : { scripts: ['worker.js'] },
    browser_specific_settings: { gecko: { id: 'bench@paylight.example' } },
  }));
  return folder;
}

const FOUND = { chromium: ['PAYLIGHT_CHROMIUM', '/usr/bin/chromium'], firefox: ['PAYLIGHT_FIREFOX', '/usr/bin/firefox-esr'] } as const;

/** The same figures from a real extension worker: a service worker in Chromium, an event page in Firefox. Browsers that are not there give none. */
export async function* browserFigures(listed: readonly string[], honest: readonly string[], count: number): AsyncGenerator<BenchFigure> {
  for (const kind of ['chromium', 'firefox'] as const) {
    const [variable, usual] = FOUND[kind];
    const file = process.env[variable] ?? usual;
    if (existsSync(file)) yield* oneBrowser(kind, file, listed, honest, count);
  }
}

type Ask = (bench: string, more?: object) => Promise<unknown>;

/** Runs `use` with an extension whose worker is that entry. */
async function* inBrowser(kind: 'chromium' | 'firefox', file: string, entry: string, use: (ask: Ask, killWorker: () => Promise<unknown>) => AsyncGenerator<BenchFigure>): AsyncGenerator<BenchFigure> {
  const root = process.env['PAYLIGHT_ROOT'] ?? process.cwd();
  const extension = await benchExtension(root, kind, entry);
  const certificate = streetCertificate(path.join(root, '.cache', 'bench'), ['bench.test']);
  const driver = await launch({ welcome: false, browser: { kind, path: file, name: kind }, extension, street: { ports: { https: 9, http: 9 }, certificate, names: ['bench.test'] } });
  const ask: Ask = async (bench, more = {}) => {
    const reply: unknown = await driver.extension.call((message: object) => (globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } }).chrome.runtime.sendMessage(message), { bench, ...more });
    if (typeof reply === 'object' && reply !== null && 'failed' in reply) throw new Error(`${kind}: ${bench}: ${String(reply.failed)}`);
    return reply;
  };
  try {
    for await (const figure of use(ask, () => driver.killWorker())) yield { ...figure, name: figure.name.replace('list.', `list.${kind}.`) };
  } finally {
    await driver.close();
    rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function* oneBrowser(kind: 'chromium' | 'firefox', file: string, listed: readonly string[], honest: readonly string[], count: number): AsyncGenerator<BenchFigure> {
  const give = async (ask: Ask, hosts: readonly string[]): Promise<void> => {
    for (let at = 0; at < hosts.length; at += CHUNK) await ask('take', { what: 'listed', text: hosts.slice(at, at + CHUNK).join('\n') });
  };
  yield* inBrowser(kind, file, 'list-worker.ts', async function* speed(ask) {
    await give(ask, listed);
    await ask('take', { what: 'honest', text: honest.slice(0, CHUNK).join('\n') });
    yield* await ask('speed', { count }) as readonly BenchFigure[];
  });
  const whole = bytesOf(filterOf(listed.slice(0, count)));
  const floor = { firstMs: 0, loadMs: 0 };
  // Yields nothing: what it finds stands beside the figures that follow.
  yield* inBrowser(kind, file, 'list-floor-worker.ts', async function* least(ask, killWorker) {
    const tile = Math.round(whole / 256);
    await ask('store', { whole, tile });
    const runs = await coldRuns(ask, killWorker, (reply) => reply['tile'] === tile && reply['whole'] === whole);
    Object.assign(floor, { firstMs: medianOf(runs, 'firstMs'), loadMs: medianOf(runs, 'loadMs') });
    yield* [];
  });
  yield* inBrowser(kind, file, 'list-cold-worker.ts', async function* cold(ask, killWorker) {
    await give(ask, listed.slice(0, count));
    await ask('store');
    const runs = await coldRuns(ask, killWorker, ({ answer, keys }) => answer === 'miss' && typeof keys === 'number' && keys >= count * 0.9);
    yield against({ name: 'list.coldFirstAnswerMs', value: medianOf(runs, 'firstMs'), unit: 'ms' }, 'bare IndexedDB, open and one get', floor.firstMs);
    yield { name: 'list.coldEvaluatedMs', value: round(medianOf(runs, 'evaluatedMs')), unit: 'ms' };
    yield against({ name: 'list.fullLoadMs', value: medianOf(runs, 'loadMs'), unit: 'ms' }, 'bare IndexedDB, open and the same bytes', floor.loadMs);
  });
}

const medianOf = (runs: readonly Reply[], what: string): number => median(runs.map((run) => Number(run[what])));

/** What workers say that were killed before each question. Errors: Error for a reply that is not what a sound store gives. */
async function coldRuns(ask: Ask, killWorker: () => Promise<unknown>, sound: (reply: Reply) => boolean): Promise<Reply[]> {
  const runs: Reply[] = [];
  for (let run = 0; run < COLD_RUNS; run++) {
    await killWorker();
    const reply = await ask('cold') as Reply;
    if (!sound(reply)) throw new Error(`a cold worker says ${JSON.stringify(reply)}`);
    runs.push(reply);
  }
  return runs;
}
