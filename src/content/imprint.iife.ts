import type { DisclosureReport } from '../core/merchant/disclosure-report';
import { disclosureSteps } from './imprint/read-page';
import { pause } from './pause';
import { isOrphaned, tell } from './runtime';
import { between, IMPRINT } from './between';

/** Longest piece of work without letting the page have its turn, in milliseconds. */
const SLICE = 3;
/** A page that fills its footer late is looked at once more, this long after the first look, in milliseconds. */
const AGAIN = 2_500;

async function readDocument(whole: boolean): Promise<DisclosureReport> {
  const steps = disclosureSteps(document, globalThis, whole);
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

let sent = '';

async function readAndTell(whole: boolean): Promise<void> {
  if (isOrphaned()) return;
  const report = await readDocument(whole);
  // A countdown's seconds are news only with the page they stand on.
  const digest = JSON.stringify({ ...report, timers: report.timers.length });
  if (digest === sent) return;
  sent = digest;
  if (!await tell('page/disclosures', report)) sent = '';
}

async function read(whole: boolean): Promise<void> {
  if (document.readyState === 'loading') await new Promise((resolve) => { document.addEventListener('DOMContentLoaded', resolve, { once: true }); });
  await readAndTell(whole);
  setTimeout(() => void readAndTell(whole), AGAIN);
}

type Listener = (message: unknown, sender: { readonly id?: string }, reply: (answer: unknown) => void) => void;
declare const browser: { readonly runtime: { readonly id: string; readonly onMessage: { addListener(listener: Listener): void } } };

/** Injected whenever the worker wants this page's disclosures; the first copy answers. */
if (between[IMPRINT] !== true) {
  between[IMPRINT] = true;
  browser.runtime.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null || !('name' in message) || message.name !== 'imprint/read') return;
    const payload = 'payload' in message ? message.payload : null;
    // Whoever asks anew may have lost what was told before.
    sent = '';
    void read(typeof payload === 'object' && payload !== null && 'whole' in payload && payload.whole === true);
    reply({ ok: true, value: null });
  });
}
