import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { judgeDemo } from '../../src/background/demo';
import { checks } from '../../src/checks/registry';
import type { BenchFigure } from './figure';
import { openBrowser, type Session } from './page-trace';

const ROUNDS = 11;
/** Not counted: the browser's own caches are cold. */
const WARM_UP = 2;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const round = (value: number): number => Number(value.toFixed(2));

interface ExtensionGlobal {
  readonly chrome: {
    readonly tabs: { getCurrent(): Promise<{ id: number }> };
    readonly storage: { readonly session: { set(items: object): Promise<void> } };
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  };
}
interface Watched { shownAt?: number }

interface Opening {
  /** From the start of the document to the first text or picture of it. */
  readonly paintMs: number;
  /** To the frame that shows the judgement. */
  readonly answerMs: number;
}

/** A page of the same extension with nothing but a word: what the browser itself needs for any page of ours. */
const EMPTY = { file: 'empty.html', text: '<!doctype html><html lang="en" data-phase="settled"><title>Empty</title><p>Empty</p></html>' };

/** Opens a page of ours in a window of a popup's size, the worker stopped or awake, and reads the browser's own times. */
async function open({ context, origin }: Session, file: string, cold: boolean): Promise<Opening> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 392, height: 600 });
  await page.addInitScript(() => {
    const stop = new MutationObserver(() => {
      if (document.documentElement.dataset['phase'] !== 'settled') return;
      stop.disconnect();
      requestAnimationFrame(() => setTimeout(() => { (globalThis as Watched).shownAt = performance.now(); }));
    });
    stop.observe(document, { attributes: true, subtree: true, attributeFilter: ['data-phase'] });
  });
  if (cold) {
    const debug = await context.newCDPSession(page);
    await debug.send('ServiceWorker.enable');
    await debug.send('ServiceWorker.stopAllWorkers');
    await page.waitForTimeout(300);
    await debug.detach();
  }
  await page.goto(`${origin}${file}`);
  await page.waitForFunction((settles) => (!settles || (globalThis as Watched).shownAt !== undefined) && performance.getEntriesByName('first-contentful-paint').length > 0, file !== EMPTY.file);
  const opening = await page.evaluate(() => ({
    paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN, answerMs: (globalThis as Watched).shownAt ?? Number.NaN,
  }));
  await page.close();
  return opening;
}

/** How soon the popup shows something, and how soon its judgement, with the worker stopped before and with the worker awake. Chromium. */
export async function* benchPopup(_options: { readonly data?: string } = {}): AsyncGenerator<BenchFigure> {
  const extension = path.join(process.env['PAYLIGHT_ROOT'] ?? process.cwd(), 'dist', 'chrome');
  if (!existsSync(path.join(extension, 'manifest.json'))) throw new Error('dist/chrome is missing: run `npm run build` first');
  const browser = process.env['PAYLIGHT_CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(browser)) return;
  const stored = judgeDemo('letter', checks)?.assessment;
  if (stored === undefined) throw new Error('the demo has no such shop');
  const copy = mkdtempSync(path.join(tmpdir(), 'paylight-bench-popup-'));
  cpSync(extension, copy, { recursive: true });
  writeFileSync(path.join(copy, EMPTY.file), EMPTY.text);
  const session = await openBrowser(browser, copy);
  try {
    const shop = await session.context.newPage();
    await shop.goto(`${session.origin}src/ui/options/index.html`);
    const tabId = await shop.evaluate(async (assessment) => {
      const { chrome } = globalThis as unknown as ExtensionGlobal;
      await chrome.runtime.sendMessage({ name: 'ui/settings', payload: {} });
      const { id } = await chrome.tabs.getCurrent();
      await chrome.storage.session.set({ [`assessment:${id}`]: assessment });
      return id;
    }, stored);
    for (const [name, cold] of [['popup.cold', true], ['popup.warm', false]] as const) {
      const openings: Opening[] = [];
      const empty: Opening[] = [];
      for (let turn = 0; turn < WARM_UP + ROUNDS; turn += 1) {
        const [opening, nothing] = [await open(session, `src/ui/popup/index.html?tabId=${tabId}`, cold), await open(session, EMPTY.file, cold)];
        if (turn < WARM_UP) continue;
        openings.push(opening);
        empty.push(nothing);
      }
      const floor = median(empty.map(({ paintMs }) => paintMs));
      const paint = median(openings.map(({ paintMs }) => paintMs));
      yield { name: `${name}PaintMs`, value: round(paint), unit: 'ms', peer: 'an empty page of the extension', peerValue: round(floor), ratio: round(floor / paint) };
      yield { name: `${name}AnswerMs`, value: round(median(openings.map(({ answerMs }) => answerMs))), unit: 'ms' };
    }
  } finally {
    await session.close();
    rmSync(copy, { recursive: true, force: true });
  }
}
