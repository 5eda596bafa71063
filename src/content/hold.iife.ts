import { sendToWorker, type SendingRuntime } from '../messaging/send';
import { createSubmits } from './hold/submits';

type Listener = (message: unknown, sender: { readonly id?: string }) => void;
declare const browser: { readonly runtime: SendingRuntime & { readonly id: string; readonly onMessage: { addListener(listener: Listener): void } } };

/** Between our own scripts of one frame: the sentinel hears submits before the page does, the note says what happened to them. */
const scope = globalThis as {
  paylightHold?: (event: Event) => void;
  paylightNote?: { readonly say: (words: 'paused' | 'passed') => void };
  paylightArm?: () => void;
};

/** So long the worker, asleep or not, has to confirm that the hold still stands; a payment is not lost to a warning nobody can give. */
const ANSWER_WITHIN = 5000;
/** document.open() takes listeners away; they are put back this often, in milliseconds. */
const REARM = 250;

function start(): () => void {
  let asked = 0;
  const submits = createSubmits(() => void ask());

  async function ask(): Promise<void> {
    scope.paylightNote?.say('paused');
    asked += 1;
    const mine = asked;
    const late = new Promise<null>((resolve) => { setTimeout(() => resolve(null), ANSWER_WITHIN); });
    const answer = await Promise.race([sendToWorker(browser.runtime, 'page/held', {}).catch(() => null), late]);
    if (mine !== asked || answer?.held === true) return;
    if (answer === null) scope.paylightNote?.say('passed');
    submits.release();
  }

  const listen = (): void => {
    scope.paylightHold = submits.onSubmit;
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
if (scope.paylightArm === undefined) scope.paylightArm = start();
else scope.paylightArm();
