import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { BenchFigure } from './figure';
import type { Sample } from './page-trace';
import { openBrowser, traceVisit } from './page-trace';
import { checkoutPage, largePage, ordinaryPage, realPages, stormPage } from './page-samples';

const ROUNDS = 9;
/** Rounds not counted: caches and code are cold. */
const WARM_UP = 2;

const round = (value: number): number => Number(value.toFixed(2));
const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? 0;
const quantile = (values: readonly number[], share: number): number => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Visits of the very large pages, which take long to load. */
const LARGE_ROUNDS = 3;
/** Milliseconds of one uninterrupted stretch from which a task is called long. */
const LONG_TASK = 50;

/** It runs in every page and frame at document_start, as ours does, and watches for what it is about. */
const KNOWN = { name: 'Autoconsent', folder: 'node_modules/@duckduckgo/autoconsent/dist/addon-mv3' };
const EMPTY = 'empty extension';

type Kind = 'ordinary' | 'checkout' | 'storm' | 'nodes100k' | 'nodes500k';
type Samples = Readonly<Record<Kind, readonly Sample[]>>;
/** Bodies visited in turn, and how often. */
type Plan = Readonly<Record<Kind, { readonly bodies: readonly string[]; readonly rounds: number; readonly warmUp: number }>>;

function planOf(dir: string | null): Plan {
  const real = (takesPayment: boolean, made: () => string): readonly string[] => {
    const found = dir === null ? [] : realPages(dir, takesPayment, ROUNDS);
    return found.length > 0 ? found : [made()];
  };
  const often = { rounds: ROUNDS, warmUp: WARM_UP };
  const seldom = { rounds: LARGE_ROUNDS, warmUp: 0 };
  return {
    ordinary: { bodies: real(false, ordinaryPage), ...often },
    checkout: { bodies: real(true, checkoutPage), ...often },
    storm: { bodies: [stormPage()], ...often },
    nodes100k: { bodies: [largePage(100_000)], ...seldom },
    nodes500k: { bodies: [largePage(500_000)], ...seldom },
  };
}

/**
 * What the extension costs a page, from the browser's own trace: time in our scripts, by file, and long tasks; the same pages in the
 * same run with a well-known extension of the same reach (Autoconsent, which DuckDuckGo's browsers carry, as its package ships it) and
 * with one that does nothing. With a data folder the ordinary pages and the checkouts are captures of real ones.
 * Needs a built extension and Chromium; without them only sizes are given.
 */
export async function* benchPages(options: { readonly data?: string } = {}): AsyncGenerator<BenchFigure> {
  const root = process.env['PAYLIGHT_ROOT'] ?? process.cwd();
  const extension = path.join(root, 'dist', 'chrome');
  const sentinel = path.join(extension, 'src/content/sentinel.iife.js');
  if (!existsSync(sentinel)) throw new Error('dist/chrome is missing: run `npm run build` first');
  yield { name: 'page.sentinelKB', value: round(statSync(sentinel).size / 1000), unit: 'kB' };
  yield { name: 'page.collectorKB', value: round(statSync(path.join(extension, 'content/collector.js')).size / 1000), unit: 'kB' };
  const browser = process.env['PAYLIGHT_CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(browser)) return;
  const empty = emptyExtension(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  try {
    const plan = planOf(options.data ?? null);
    const ours = await visits(browser, extension, plan);
    const peers = await visits(browser, path.join(root, KNOWN.folder), plan);
    const nothing = await visits(browser, empty, plan);
    yield* figures(ours, peers, nothing);
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
}

/** An extension with the same reach (every page, every frame, document_start) whose scripts are empty. */
function emptyExtension(manifest: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'paylight-empty-'));
  const { content_scripts: scripts, host_permissions: hosts } = JSON.parse(manifest) as { content_scripts: readonly Record<string, unknown>[]; host_permissions: readonly string[] };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'empty.js'), '(function(){})();');
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({
    manifest_version: 3, name: 'empty', version: '1', host_permissions: hosts,
    background: { service_worker: 'empty.js' }, content_scripts: scripts.map((script) => ({ ...script, js: ['empty.js'] })),
  }));
  return folder;
}

async function visits(browser: string, extension: string, plan: Plan): Promise<Samples> {
  const samples: Record<Kind, Sample[]> = { ordinary: [], checkout: [], storm: [], nodes100k: [], nodes500k: [] };
  const session = await openBrowser(browser, extension);
  try {
    for (let turn = -WARM_UP; turn < ROUNDS; turn += 1) {
      for (const kind of Object.keys(plan) as Kind[]) {
        const { bodies, rounds, warmUp } = plan[kind];
        if (turn < -warmUp || turn >= rounds) continue;
        const sample = await traceVisit(session, `https://${kind}.example/${kind === 'checkout' ? 'checkout' : ''}`, bodies[(turn + WARM_UP) % bodies.length] ?? '');
        if (turn >= 0) samples[kind].push(sample);
      }
    }
  } finally {
    await session.close();
  }
  return samples;
}

function* figures(ours: Samples, peers: Samples, nothing: Samples): Generator<BenchFigure> {
  const beside = (name: string, unit: string, kind: Kind, of: (samples: readonly Sample[]) => number): BenchFigure => {
    const value = round(of(ours[kind]));
    const peerValue = round(of(peers[kind]));
    return { name, value, unit, peer: KNOWN.name, peerValue, ...(value === 0 ? {} : { ratio: round(peerValue / value) }) };
  };
  const total = (sample: Sample): number => sample.totalMs;
  const typical = (name: string, kind: Kind, of: (sample: Sample) => number): BenchFigure => beside(name, 'ms', kind, (samples) => median(samples.map(of)));
  yield typical('page.documentStartMs', 'ordinary', (sample) => sample.evaluateMs);
  yield typical('page.ordinaryPageMs', 'ordinary', total);
  yield typical('page.checkoutMs', 'checkout', total);
  yield typical('page.stormMs', 'storm', total);
  yield typical('page.nodes100kMs', 'nodes100k', total);
  yield typical('page.nodes500kMs', 'nodes500k', total);
  const slices = (samples: readonly Sample[]): readonly number[] => samples.flatMap((sample) => sample.slices);
  const longOnes = (samples: readonly Sample[]): number => round(samples.reduce((sum, sample) => sum + sample.longTasks, 0) / samples.length);
  for (const kind of Object.keys(ours) as Kind[]) {
    yield beside(`page.${kind}.p95Ms`, 'ms', kind, (samples) => quantile(samples.map(total), 0.95));
    yield beside(`page.${kind}.sliceP99Ms`, 'ms', kind, (samples) => quantile(slices(samples), 0.99));
    yield beside(`page.${kind}.longestSliceMs`, 'ms', kind, (samples) => Math.max(0, ...slices(samples)));
    yield beside(`page.${kind}.ownLongTasks`, 'tasks', kind, (samples) => slices(samples).filter((slice) => slice > LONG_TASK).length);
    yield { name: `page.${kind}.longTasks`, value: longOnes(ours[kind]), unit: 'tasks', peer: EMPTY, peerValue: longOnes(nothing[kind]) };
  }
}
