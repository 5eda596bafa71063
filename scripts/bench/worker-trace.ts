import type { Page } from 'playwright-core';
import type { Session } from './page-trace';

interface TraceEvent { readonly name: string; readonly ph: string; readonly dur?: number; readonly tid: number; readonly pid: number; readonly args?: { readonly fileName?: string; readonly data?: { readonly url?: string } } }

/** What one start of the worker cost, in milliseconds. */
export interface WorkerStart {
  /** Parsing and compiling its script. */
  readonly compileMs: number;
  /** Running it to its end: every listener is registered then. */
  readonly evaluateMs: number;
  /** From a message of one of our own pages to the reply of a worker that was dead. */
  readonly replyMs: number;
}

interface ExtensionGlobal { readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } } }

/** Stops the worker, wakes it by a message from `page` (one of our own), and reads from the browser's trace what its script cost. */
export async function traceWorkerStart(session: Session, page: Page): Promise<WorkerStart> {
  const debug = await session.context.newCDPSession(page);
  await debug.send('ServiceWorker.enable');
  await debug.send('ServiceWorker.stopAllWorkers');
  await page.waitForTimeout(400);
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => { events.push(...(value as TraceEvent[])); };
  session.trace.on('Tracing.dataCollected', collect);
  await session.trace.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] } });
  const replyMs = await page.evaluate(async () => {
    const before = performance.now();
    await (globalThis as unknown as ExtensionGlobal).chrome.runtime.sendMessage({ name: 'ui/settings', payload: {} });
    return performance.now() - before;
  });
  const over = new Promise((resolve) => { session.trace.once('Tracing.tracingComplete', resolve); });
  await session.trace.send('Tracing.end');
  await over;
  session.trace.off('Tracing.dataCollected', collect);
  await debug.detach();
  // The worker's thread is the one that compiles the worker's own script.
  const compiled = events.filter((event) => event.name === 'v8.compileModule' && (event.args?.fileName ?? event.args?.data?.url ?? '').startsWith(session.origin));
  const threads = new Set(compiled.map((event) => `${event.pid} ${event.tid}`));
  const sum = (name: string): number => events
    .filter((event) => event.name === name && event.ph === 'X' && threads.has(`${event.pid} ${event.tid}`))
    .reduce((total, event) => total + (event.dur ?? 0), 0) / 1000;
  return { compileMs: sum('v8.compileModule'), evaluateMs: sum('v8.evaluateModule'), replyMs };
}
