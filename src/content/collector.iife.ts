import { collectSteps } from './collect/collect-frame';
import type { FrameReport } from '../core/payment/frame-report';
import { watchChanges } from './changes';
import { pause } from './pause';
import { isOrphaned, tell } from './runtime';

/** Longest piece of work without letting the page have its turn, in milliseconds. */
const SLICE = 3;
/** Attributes whose change can turn a page into another without a new element. */
const ATTRIBUTES = ['hidden', 'class', 'style', 'type', 'action', 'formaction', 'src', 'autocomplete', 'open', 'aria-hidden', 'disabled'];

/** Milliseconds. */
const LONGEST_FRAME = 60;

/** Where things stand is asked of the layout: after the page has drawn, the answer is there already. A page that does not draw is not waited for. */
const drawn = (): Promise<void> => new Promise((resolve) => {
  if (document.visibilityState === 'visible') requestAnimationFrame(() => setTimeout(resolve, 0));
  setTimeout(resolve, document.visibilityState === 'visible' ? LONGEST_FRAME : 0);
});

async function readDocument(onRoot: (root: ShadowRoot) => void): Promise<FrameReport> {
  await drawn();
  const steps = collectSteps(document, globalThis, onRoot);
  let from = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - from > SLICE) {
      await pause(0);
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
    const report = await readDocument((root) => changes.also(root));
    // The count of nodes changes with every advert; it alone is no news.
    const digest = JSON.stringify({ ...report, nodes: 0 });
    if (digest === sent) return false;
    sent = digest;
    // Not waited for: a page that is put into the browser's cache meanwhile never gets its answer, and has to look again when it is back.
    void tell('page/report', report).then((heard) => {
      if (!heard && sent === digest) sent = '';
    });
    return true;
  }
  const now = (): void => changes.now();
  const again = (): void => { sent = ''; now(); };
  const back = (event: PageTransitionEvent): void => { if (event.persisted) again(); };
  const changes = watchChanges(readAndTell, ATTRIBUTES, () => {
    addEventListener('change', now, { capture: true, passive: true });
    addEventListener('pageshow', back);
    document.addEventListener('DOMContentLoaded', now);
  });
  now();
  return { again };
}

/** Injected again whenever the worker wants this frame read anew; the first copy answers. A symbol, because an element's id is a name a page can give to our scope. */
const KEY = Symbol.for('paylight.collector');
const scope = globalThis as { [KEY]?: { again(): void } };
if (scope[KEY] === undefined) scope[KEY] = start();
else scope[KEY].again();
