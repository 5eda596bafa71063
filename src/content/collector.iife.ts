import { collectSteps } from './collect/collect-frame';
import type { FrameReport } from '../core/payment/frame-report';
import { watchChanges } from './changes';
import { isOrphaned, tell } from './runtime';

/** Longest piece of work without letting the page have its turn, in milliseconds. */
const SLICE = 3;
/** Attributes whose change can turn a page into another without a new element. */
const ATTRIBUTES = ['hidden', 'class', 'style', 'type', 'action', 'formaction', 'src', 'autocomplete', 'open', 'aria-hidden', 'disabled'];

const breath = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

async function readDocument(): Promise<FrameReport> {
  const steps = collectSteps(document, globalThis);
  let from = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - from > SLICE) {
      await breath();
      from = performance.now();
    }
  }
}

function start(): { again(): void } {
  let sent = '';

  async function readAndTell(): Promise<boolean> {
    if (isOrphaned()) {
      changes.stop();
      return false;
    }
    const report = await readDocument();
    // The count of nodes changes with every advert; it alone is no news.
    const digest = JSON.stringify({ ...report, nodes: 0 });
    if (digest === sent) return false;
    sent = digest;
    if (!await tell('page/report', report)) sent = '';
    return true;
  }
  const changes = watchChanges(readAndTell, ATTRIBUTES);
  addEventListener('change', () => changes.now(), { capture: true, passive: true });
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    sent = '';
    changes.now();
  });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => changes.now(), { once: true });
  changes.now();
  return { again: () => { sent = ''; changes.now(); } };
}

/** Injected again whenever the worker wants this frame read anew; the first copy answers. */
const scope = globalThis as { paylightCollector?: { again(): void } };
if (scope.paylightCollector === undefined) scope.paylightCollector = start();
else scope.paylightCollector.again();
