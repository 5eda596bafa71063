import path from 'node:path';
import type { Stage } from '../../src/core/payment/page-facts';
import { launch, type Driver } from '../browser/launch.mjs';
import type { PageOutcome } from './page-figures';
import type { PageRow } from './page-rows';
import { pageRows } from './page-rows';
import { servedAt, servePages, type PageServer } from './page-server';

export interface BrowserOptions {
  readonly sample?: number;
  readonly kind: 'chromium' | 'firefox';
  /** Path of the browser. */
  readonly browser: string;
  /** Folder of the built extensions, one for each browser. */
  readonly dist: string;
  readonly tabs?: number;
}

/** The part of the stored assessment that is compared here. */
interface Stored {
  readonly url: string;
  readonly phase: string;
  readonly revision: number;
  /** The tab has loaded. */
  readonly loaded: boolean;
  readonly checkout: { readonly stage: Stage; readonly confidence: number };
  readonly notAssessed: readonly { readonly check: string; readonly why: string }[];
}

/** Longest wait for a page to load and to be judged, and how long a judgement must stand to be the last. Milliseconds. */
const LOADED_WITHIN = 15_000;
const QUIET_FOR = 900;
/** Pages between two sweeps of the tabs that captured scripts have opened. */
const SWEEP = 25;

interface ExtensionApi {
  readonly storage: { readonly session: { get(key: string): Promise<Record<string, unknown>> } };
  readonly tabs: { get(id: number): Promise<{ status?: string }>; query(of: object): Promise<readonly { id: number; url?: string; openerTabId?: number }[]>; remove(ids: readonly number[]): Promise<void> };
}
declare const chrome: ExtensionApi;

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** How a real browser with the built extension reads each captured page, served at its own address; the answer is read where the worker writes it. */
export async function readPagesInBrowser(dir: string, options: BrowserOptions): Promise<readonly PageOutcome[]> {
  const server = await servePages();
  const driver = await launch({
    browser: { kind: options.kind, path: options.browser, name: options.kind }, street: server.street,
    extension: path.join(options.dist, options.kind === 'firefox' ? 'firefox' : 'chrome'),
  });
  try {
    const rows = [...pageRows(dir, options.sample ?? 1)].filter((row) => row.part === 'pages');
    const outcomes: PageOutcome[] = [];
    /** Addresses under way: two captures of one address are never read at once. */
    const busy = new Set<string>();
    const own = new Set<number>();
    const lane = async (): Promise<void> => {
      for (;;) {
        const at = rows.findIndex((row) => !busy.has(row.url));
        const row = at < 0 ? undefined : rows.splice(at, 1)[0];
        if (row === undefined) return;
        busy.add(row.url);
        outcomes.push(await readInBrowser(driver, server, row, own));
        busy.delete(row.url);
        if (outcomes.length % SWEEP === 0) await sweep(driver, own);
      }
    };
    await Promise.all(Array.from({ length: options.tabs ?? 2 }, lane));
    return outcomes;
  } finally {
    await driver.close();
    await server.close();
  }
}

/** Closes what captured scripts have opened; our own pages, and tabs that are only being opened, stay. */
async function sweep(driver: Driver, own: ReadonlySet<number>): Promise<void> {
  await driver.extension.call(async (keep: number[]) => {
    const strange = (await chrome.tabs.query({})).filter(({ id, url = '', openerTabId }) => openerTabId !== undefined && !keep.includes(id) && !/^(?:chrome-extension|moz-extension):|#paylight-/.test(url));
    await chrome.tabs.remove(strange.map(({ id }) => id));
    return strange.length;
  }, [...own]).catch(() => undefined);
}

async function readInBrowser(driver: Driver, server: PageServer, row: PageRow, own: Set<number>): Promise<PageOutcome> {
  const tab = await driver.newTab();
  own.add(tab.id);
  try {
    server.offer(row);
    await Promise.race([tab.goto(servedAt(row)).catch(() => undefined), pause(LOADED_WITHIN)]);
    const stored = await restingAssessment(driver, tab.id);
    // What is stored for the tab is this page's, or it is no answer to the question.
    const mine = stored !== null && new URL(stored.url).host === new URL(servedAt(row)).host;
    const note = stored === null ? 'no assessment' : !mine ? `assessment of ${new URL(stored.url).host}` : looked(stored) ? `${stored.checkout.confidence}` : `not looked at, ${stored.loaded ? 'loaded' : 'still loading'}`;
    return { page: row, stage: mine ? stored.checkout.stage : 'none', asks: null, note };
  } finally {
    own.delete(tab.id);
    await Promise.race([tab.close().catch(() => undefined), pause(LOADED_WITHIN)]);
  }
}

/** Why a page's own facts are missing when nobody has looked at it, or not yet: a busy machine may take longer than a shopper's page is waited for. */
const NOT_YET: ReadonlySet<string> = new Set(['timeout', 'page-closed', 'not-looked']);

const looked = ({ phase, checkout, notAssessed }: Stored): boolean =>
  phase === 'settled' && (checkout.confidence > 0 || !notAssessed.some(({ check, why }) => check.startsWith('payment/') && NOT_YET.has(why)));

/** The judgement that stands once the page has loaded and nothing has changed it for a while: a first one may have been given without having seen all. */
async function restingAssessment(driver: Driver, tabId: number): Promise<Stored | null> {
  const read = async (): Promise<Stored | null> => await driver.extension.call(async (id: number) => {
    const key = `assessment:${id}`;
    const [found, tab] = await Promise.all([chrome.storage.session.get(key), chrome.tabs.get(id)]);
    return found[key] === undefined ? null : { ...found[key] as object, loaded: tab.status === 'complete' };
  }, tabId) as Stored | null;
  const until = performance.now() + LOADED_WITHIN;
  let stored: Stored | null = null;
  let since = performance.now();
  while (performance.now() < until) {
    const next = await read();
    const same = next !== null && next.loaded && looked(next) && next.revision === stored?.revision && stored.loaded;
    if (!same) since = performance.now();
    stored = next;
    if (same && performance.now() - since > QUIET_FOR) break;
    await pause(150);
  }
  return stored;
}
