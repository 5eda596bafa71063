import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Stage } from '../../src/core/payment/page-facts';
import type { Figure } from './figure';
import type { PageOutcome } from './page-figures';
import { pageFigures } from './page-figures';
import type { PageRow } from './page-rows';
import { pageRows } from './page-rows';

export interface ChromiumOptions {
  readonly sample?: number;
  /** Path of Chromium. */
  readonly browser: string;
  /** The built extension, unpacked. */
  readonly extension: string;
  readonly tabs?: number;
}

/** The part of the stored assessment that is compared here. */
interface Stored {
  readonly phase: string;
  readonly checkout: { readonly stage: Stage; readonly confidence: number };
}

/** Longest wait for the first settled judgement, then for later changes of the page. Milliseconds. */
const SETTLED_WITHIN = 5_000;
const LATER_WITHIN = 900;

/**
 * The same figures from real Chromium with the built extension: each page is served at its https address by interception,
 * other navigations answered with 204, everything else refused; the answer is read where the worker writes it.
 */
export async function* evalPagesChromium(dir: string, options: ChromiumOptions): AsyncGenerator<Figure> {
  const profile = mkdtempSync(path.join(tmpdir(), 'paylight-eval-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.browser,
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-first-run', '--disable-background-networking', '--disable-component-update', '--host-resolver-rules=MAP * ^NOTFOUND',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode', '--enable-unsafe-extension-debugging', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const debuggee = await context.browser()?.newBrowserCDPSession();
    if (debuggee === undefined) throw new Error('the browser gives no debugging session');
    // The protocol of the debugging pipe is wider than Playwright's types.
    const send = debuggee.send.bind(debuggee) as unknown as (method: string, params: object) => Promise<{ id: string }>;
    const { id } = await send('Extensions.loadUnpacked', { path: options.extension });
    const control = await context.newPage();
    await control.goto(`chrome-extension://${id}/src/ui/options/index.html`);
    const rows = [...pageRows(dir, options.sample ?? 1)].filter((row) => row.part === 'pages');
    const outcomes: PageOutcome[] = [];
    await Promise.all(Array.from({ length: options.tabs ?? 2 }, async () => {
      for (let row = rows.shift(); row !== undefined; row = rows.shift()) {
        outcomes.push(await readInBrowser(context, control, row));
      }
    }));
    yield* pageFigures('pages.chromium', outcomes);
  } finally {
    await context.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true });
  }
}

let opening: Promise<unknown> = Promise.resolve();

/** Tabs are opened one after the other: only so is it known which page belongs to which tab id. */
function openTab(context: BrowserContext, control: Page): Promise<{ page: Page; tabId: number }> {
  const opened = opening.then(async () => {
    const arrives = context.waitForEvent('page');
    const tabId = await control.evaluate<number>('chrome.tabs.create({ url: "about:blank", active: false }).then((tab) => tab.id)');
    return { page: await arrives, tabId };
  });
  opening = opened.catch(() => undefined);
  return opened;
}

async function readInBrowser(context: BrowserContext, control: Page, row: PageRow): Promise<PageOutcome> {
  const { page, tabId } = await openTab(context, control);
  try {
    page.on('popup', (popup) => { void popup.close().catch(() => undefined); });
    await serve(page, row);
    await page.goto(row.url, { waitUntil: 'domcontentloaded', timeout: 15_000 }).catch(() => null);
    const stored = await settledAssessment(control, tabId);
    return { page: row, stage: stored?.checkout.stage ?? 'none', asks: null, note: stored === null ? 'no settled assessment' : `${stored.checkout.confidence}` };
  } finally {
    await page.close().catch(() => undefined);
  }
}

async function serve(page: Page, row: PageRow): Promise<void> {
  const { host } = new URL(row.url);
  // Old captures: their own site's http addresses stand for what is https today.
  const body = readFileSync(row.file, 'utf8').replaceAll(`http://${host}`, `https://${host}`);
  let served = false;
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (!request.isNavigationRequest()) return route.abort();
    const first = !served && request.frame() === page.mainFrame();
    if (first) served = true;
    return route.fulfill(first ? { status: 200, contentType: 'text/html; charset=utf-8', body } : { status: 204 });
  });
}

async function settledAssessment(control: Page, tabId: number): Promise<Stored | null> {
  const read = async (): Promise<Stored | null> =>
    control.evaluate<Stored | null>(`chrome.storage.session.get('assessment:${tabId}').then((all) => all['assessment:${tabId}'] ?? null)`);
  const wait = async (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
  const until = performance.now() + SETTLED_WITHIN;
  let stored = await read();
  while (stored?.phase !== 'settled' && performance.now() < until) {
    await wait(100);
    stored = await read();
  }
  await wait(LATER_WITHIN);
  return read();
}
