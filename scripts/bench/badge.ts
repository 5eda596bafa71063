import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { BenchFigure } from './figure';

const ROUNDS = 11;
/** Not counted: the browser's own caches are cold. */
const WARM_UP = 2;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface Tab { readonly id: number; goto(url: string): Promise<void>; close(): Promise<void> }
interface Driver {
  readonly extension: { call<T>(fn: (...args: never[]) => T | Promise<T>, ...args: readonly unknown[]): Promise<T> };
  newTab(): Promise<Tab>;
  killWorker(): Promise<unknown>;
  close(): Promise<void>;
}
interface Street { close(): Promise<void> }
interface Harness {
  readonly launch: (options: object) => Promise<Driver>;
  readonly serveStreet: (options: object) => Promise<Street>;
  readonly ensureBrowsers: (kinds: readonly string[]) => Promise<{ readonly chromium?: object }>;
}

/** The harness is plain scripts that find their own files; bundling them would move them away from these. */
async function harness(root: string): Promise<Harness> {
  const load = async (file: string): Promise<object> => await import(/* @vite-ignore */ pathToFileURL(path.join(root, file)).href) as object;
  return { ...await load('scripts/browser/launch.mjs'), ...await load('demo/server.mjs'), ...await load('scripts/setup.mjs') } as Harness;
}

/** An address that imitates a protected name, so that its badge is not empty; the host is for this bench alone. */
const HOST = 'paypa1-secure.test';

interface ExtensionApi {
  readonly webNavigation: { readonly onCommitted: { addListener(listener: (details: { tabId: number; frameId: number; timeStamp: number }) => void): void } };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
}
interface Watching { committedAt?: number; chrome: ExtensionApi }

/** Milliseconds from the commit of a top-level address, by the browser's own clock, to the badge that stands for it. */
async function addressToBadge(driver: Driver, cold: boolean): Promise<number> {
  const tab = await driver.newTab();
  if (cold) await driver.killWorker();
  await driver.extension.call((tabId: number) => {
    const watching = globalThis as unknown as Watching;
    delete watching.committedAt;
    watching.chrome.webNavigation.onCommitted.addListener((details) => {
      if (details.tabId === tabId && details.frameId === 0) watching.committedAt ??= details.timeStamp;
    });
  }, tab.id);
  const badge = driver.extension.call(async (tabId: number) => {
    const watching = globalThis as unknown as Watching;
    const until = Date.now() + 10_000;
    while (Date.now() < until) {
      if (watching.committedAt !== undefined && await watching.chrome.action.getBadgeText({ tabId }) !== '') return Date.now() - watching.committedAt;
      await new Promise((resolve) => { setTimeout(resolve, 1); });
    }
    return Number.NaN;
  }, tab.id);
  await tab.goto(`https://${HOST}/`);
  const taken = await badge;
  await tab.close();
  return taken;
}

/** How soon after an address is committed its badge stands: with the worker running, and with the worker stopped before. Chromium. */
export async function* benchBadge(_options: { readonly data?: string } = {}): AsyncGenerator<BenchFigure> {
  const root = process.env['PAYLIGHT_ROOT'] ?? process.cwd();
  const extension = path.join(root, 'dist', 'chrome');
  if (!existsSync(path.join(extension, 'manifest.json'))) throw new Error('dist/chrome is missing: run `npm run build` first');
  const { launch, serveStreet, ensureBrowsers } = await harness(root);
  const { chromium } = await ensureBrowsers(['chromium']);
  if (chromium === undefined) return;
  const page = '<!doctype html><title>Bench</title><p>Nothing to see.';
  const street = await serveStreet({ sites: { [HOST]: { page: () => page } }, cache: path.join(root, '.cache', 'street-bench') });
  const driver = await launch({ browser: chromium, street, extension });
  try {
    for (const [name, cold] of [['badge.warmMs', false], ['badge.coldMs', true]] as const) {
      const taken: number[] = [];
      for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
        const value = await addressToBadge(driver, cold);
        if (round >= WARM_UP) taken.push(value);
      }
      yield { name, value: Number(median(taken).toFixed(1)), unit: 'ms' };
    }
  } finally {
    await driver.close();
    await street.close();
  }
}
