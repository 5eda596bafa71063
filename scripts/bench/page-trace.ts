import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { chromium } from 'playwright-core';

/** What one visit cost in scripts of the extension, in milliseconds of the thread's own time: what other programs of a busy machine take is not ours. */
export interface Sample {
  /** Evaluating the content script at document_start. */
  readonly evaluateMs: number;
  readonly totalMs: number;
  /** Every uninterrupted stretch of our work. */
  readonly slices: readonly number[];
  /** Main-thread tasks of the page longer than 50 ms, whoever caused them. */
  readonly longTasks: number;
}

export interface Session {
  readonly context: BrowserContext;
  readonly trace: CDPSession;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

interface TraceEvent { readonly name: string; readonly ph: string; readonly dur?: number; readonly tdur?: number; readonly ts: number; readonly tid: number; readonly pid: number; readonly args?: { readonly data?: { readonly url?: string } } }

/** How long a visit is watched after its load. */
const WATCH = 2_500;
/** Half a million nodes take a busy machine long, with or without an extension. */
const PARSED_WITHIN = 120_000;
/** A capture may wait for ever for something that is not there: after this long the visit goes on without its "load". */
const LOADED_WITHIN = 5_000;
/** What stands in the frames of a page: a document of their own, so that what the extension does in each frame counts. */
const FRAME = '<!doctype html><title>Frame</title><p>Words in a frame.';
const LONG = 50_000;

export async function openBrowser(executablePath: string, extension: string): Promise<Session> {
  const profile = mkdtempSync(path.join(tmpdir(), 'paylight-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-first-run', '--disable-background-networking', '--disable-component-update', '--host-resolver-rules=MAP * ^NOTFOUND',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode', '--enable-unsafe-extension-debugging', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const trace = await context.browser()?.newBrowserCDPSession();
  if (trace === undefined) throw new Error('the browser gives no debugging session');
  // The protocol of the debugging pipe is wider than Playwright's types.
  const send = trace.send.bind(trace) as unknown as (method: string, params: object) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: extension });
  return {
    context,
    trace,
    origin: `chrome-extension://${id}/`,
    close: async () => {
      await context.close().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Visits one page, served by interception, in a new tab under a trace. */
export async function traceVisit(session: Session, url: string, body: string): Promise<Sample> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => { events.push(...(value as TraceEvent[])); };
  session.trace.on('Tracing.dataCollected', collect);
  const page = await session.context.newPage();
  await page.route('**/*', (route) => {
    const request = route.request();
    if (!request.isNavigationRequest()) return route.abort();
    // The page itself in each of its frames would hold itself in theirs again, without an end.
    return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: request.frame() === page.mainFrame() ? body : FRAME });
  });
  await session.trace.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8.execute'] } });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PARSED_WITHIN });
  await page.waitForLoadState('load', { timeout: LOADED_WITHIN }).catch(() => undefined);
  await page.waitForTimeout(WATCH);
  const over = new Promise((resolve) => { session.trace.once('Tracing.tracingComplete', resolve); });
  await session.trace.send('Tracing.end');
  await over;
  session.trace.off('Tracing.dataCollected', collect);
  await page.close();
  return sampleOf(events, session.origin);
}

const cost = (event: TraceEvent): number => event.tdur ?? event.dur ?? 0;

function sampleOf(events: readonly TraceEvent[], origin: string): Sample {
  const timed = events.filter((event) => event.ph === 'X' && event.dur !== undefined);
  const calls = timed.filter((event) => (event.name === 'EvaluateScript' || event.name === 'FunctionCall') && isContentScript(event, origin));
  const threads = new Set(calls.map((event) => `${event.pid} ${event.tid}`));
  // What goes on after a pause is in no call of ours: the browser tells it as promises carried on. The captures have no scripts of their own, and the made pages no promises.
  const own = [...calls, ...timed.filter((event) => event.name === 'RunMicrotasks' && threads.has(`${event.pid} ${event.tid}`))];
  // A call inside a call is part of the outer one.
  const outer = own.filter((event) => !own.some((other) => other !== event && other.tid === event.tid && other.pid === event.pid && other.ts <= event.ts && other.ts + (other.dur ?? 0) >= event.ts + (event.dur ?? 0)));
  const slices = outer.map((event) => cost(event) / 1000);
  return {
    evaluateMs: calls.filter((event) => event.name === 'EvaluateScript').map((event) => cost(event) / 1000)[0] ?? 0,
    totalMs: slices.reduce((sum, slice) => sum + slice, 0),
    slices,
    longTasks: events.filter((event) => event.name === 'RunTask' && (event.dur ?? 0) > LONG && threads.has(`${event.pid} ${event.tid}`)).length,
  };
}

/** Scripts of the extension that run in pages; its worker has threads of its own and a script of another name. */
const isContentScript = (event: TraceEvent, origin: string): boolean => {
  const url = event.args?.data?.url ?? '';
  return url.startsWith(origin) && /content|empty/u.test(url);
};
