import { disclosureSteps } from '../../src/content/imprint/read-page';

/** As the content script spends its time: this long without a pause, in milliseconds. */
const SLICE = 3;

/** Reads the page once, each stretch of work a task of its own; resolves when all is read. */
const readOnce = (): Promise<void> => new Promise((resolve) => {
  const steps = disclosureSteps(document, globalThis, true);
  function stretch(): void {
    const from = performance.now();
    for (;;) {
      if (steps.next().done === true) {
        resolve();
        return;
      }
      if (performance.now() - from > SLICE) {
        setTimeout(stretch, 0);
        return;
      }
    }
  }
  setTimeout(stretch, 0);
});

(globalThis as { readOnce?: typeof readOnce }).readOnce = readOnce;
