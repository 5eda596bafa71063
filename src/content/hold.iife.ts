import { sendToWorker, type SendingRuntime } from '../messaging/send';
import { ARM, between, HOLD, NOTE } from './between';
import { createSubmits } from './hold/submits';

type Listener = (message: unknown, sender: { readonly id?: string }) => void;
declare const browser: { readonly runtime: SendingRuntime & { readonly id: string; readonly onMessage: { addListener(listener: Listener): void } } };

/** So long the worker, asleep or not, has to confirm that the hold still stands; a payment is not lost to a warning nobody can give. */
const ANSWER_WITHIN = 5000;
/** document.open() takes listeners away; they are put back this often, in milliseconds. */
const REARM = 250;

function start(): () => void {
  let asked = 0;
  const submits = createSubmits(() => void ask());

  async function ask(): Promise<void> {
    between[NOTE]?.say('paused');
    asked += 1;
    const mine = asked;
    const late = new Promise<null>((resolve) => { setTimeout(() => resolve(null), ANSWER_WITHIN); });
    const answer = await Promise.race([sendToWorker(browser.runtime, 'page/held', {}).catch(() => null), late]);
    if (mine !== asked || answer?.held === true) return;
    if (answer === null) between[NOTE]?.say('passed');
    submits.release();
  }

  const listen = (): void => {
    between[HOLD] = submits.onSubmit;
    addEventListener('submit', submits.onSubmit, true);
  };
  let timer = setInterval(listen, REARM);
  listen();
  const arm = (on: boolean): void => {
    clearInterval(timer);
    if (on) {
      timer = setInterval(listen, REARM);
      listen();
    }
    submits.arm(on);
  };
  browser.runtime.onMessage.addListener((message, sender) => {
    const { name, payload } = (message ?? {}) as { name?: unknown; payload?: { submit?: unknown } };
    if (sender.id !== browser.runtime.id || name !== 'hold/end') return;
    asked += 1;
    arm(false);
    if (payload?.submit === true) submits.release();
  });
  return () => arm(true);
}

/** Injected again whenever the page is judged anew; the first copy answers. */
if (between[ARM] === undefined) between[ARM] = start();
else between[ARM]();
