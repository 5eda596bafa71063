import { hashWindows } from '../core/payment/leak-windows';
import { sendToWorker, type SendingRuntime } from '../messaging/send';
import { typedNumber } from './guard/typed-number';
import { between, GUARD } from './between';

type Listener = (message: unknown, sender: { readonly id?: string }, reply: (answer: unknown) => void) => void;
declare const browser: { readonly runtime: SendingRuntime & { readonly id: string; readonly onMessage: { addListener(listener: Listener): void } } };

/** The worker is reminded this often while the shopper is at it: asleep, it hears of no request. Milliseconds. */
const REMIND = 5_000;
const MOST_NUMBERS = 4;
const MOST_HOSTS = 200;

/** Hosts that had a part in this page before anything was typed. */
function hostsSeen(): string[] {
  const hosts = new Set<string>();
  for (const { name } of performance.getEntriesByType('resource')) if (URL.canParse(name)) hosts.add(new URL(name).hostname);
  for (const each of document.querySelectorAll('script[src],iframe[src],img[src],link[href],form[action]')) {
    const address = each.getAttribute('src') ?? each.getAttribute('href') ?? each.getAttribute('action') ?? '';
    if (URL.canParse(address, document.baseURI)) hosts.add(new URL(address, document.baseURI).hostname);
  }
  return [...hosts].filter((host) => host !== '').slice(0, MOST_HOSTS);
}

function start(): () => void {
  // Random for each page, so that no hash means anything anywhere else.
  const salt = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('.');
  /** Hashes of the numbers typed here; they leave this script as a yes or a no. */
  const known: string[][] = [];
  let told = 0;

  const tell = (typed: boolean): void => {
    told = performance.now();
    sendToWorker(browser.runtime, 'page/guard', { salt, hosts: hostsSeen(), typed }).catch(() => undefined);
  };
  function onInput(event: Event): void {
    const target = event.composedPath()[0];
    const number = target instanceof Element ? typedNumber(target) : null;
    if (number !== null) {
      const hashes = hashWindows(number, salt);
      if (known.some((each) => each[0] === hashes[0])) return;
      known.push(hashes);
      if (known.length > MOST_NUMBERS) known.shift();
      tell(true);
    } else if (known.length > 0 && performance.now() - told > REMIND) tell(true);
  }
  const remind = (): void => { if (known.length > 0 && performance.now() - told > REMIND) tell(true); };
  // document.open() takes listeners away; adding the same ones again changes nothing where they still are.
  const listen = (): void => {
    for (const name of ['input', 'change', 'blur']) addEventListener(name, onInput, { capture: true, passive: true });
    for (const name of ['pointerdown', 'keydown', 'submit']) addEventListener(name, remind, { capture: true, passive: true });
  };
  listen();
  browser.runtime.onMessage.addListener((message, sender, reply) => {
    const { name, payload } = (message ?? {}) as { name?: unknown; payload?: { hashes?: unknown } };
    if (sender.id !== browser.runtime.id || name !== 'guard/ask' || !Array.isArray(payload?.hashes)) return;
    const asked = new Set(payload.hashes);
    reply({ ok: true, value: { known: known.some((hashes) => hashes.some((hash) => asked.has(hash))) } });
  });
  tell(false);
  return () => { listen(); tell(known.length > 0); };
}

/** Injected again whenever the page is judged anew; the first copy answers. */
if (between[GUARD] === undefined) between[GUARD] = start();
else between[GUARD]();
