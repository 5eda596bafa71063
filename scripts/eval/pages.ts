import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { collectFrame } from '../../src/content/collect/collect-frame';
import { readPage } from '../../src/core/payment/read-page';
import { pageTables } from '../../src/knowledge/cues/index';
import type { Figure } from './figure';
import type { PageOutcome } from './page-figures';
import { pageFigures } from './page-figures';
import { pageRows } from './page-rows';

/** How the terminal reads captured pages: the collector over a DOM without layout, one frame. Scripts of a page do not run. */
export async function* evalPages(dir: string, options: { readonly sample?: number } = {}): AsyncGenerator<Figure> {
  const outcomes: PageOutcome[] = [];
  const times: number[] = [];
  for (const page of pageRows(dir, options.sample ?? 1)) {
    const dom = new JSDOM(readFileSync(page.file, 'utf8'), { url: page.url, virtualConsole: new VirtualConsole() });
    const start = performance.now();
    const report = collectFrame(dom.window.document, dom.window);
    const facts = readPage([{ id: 0, parent: null, origin: report.origin, report }], pageTables);
    times.push(performance.now() - start);
    outcomes.push({ page, stage: facts.stage, asks: facts.asks, note: facts.cues.slice(0, 4).join(', ') });
    try {
      dom.window.close();
    } catch {
      // jsdom 28 throws here when the page holds an `<iframe>` inside `<svg>` or `<math>`.
    }
    // jsdom lets go of a window only when the event loop turns.
    await new Promise((resolve) => { setImmediate(resolve); });
  }
  yield* pageFigures('pages.terminal', outcomes);
  if (times.length > 0) yield { name: 'pages.terminal.medianMs', value: Number((times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(2)), unit: 'ms', count: times.length };
}
