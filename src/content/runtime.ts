import type { FromPage, Reply } from '../messaging/protocol';
import { pause } from './pause';

/** The runtime object is gone in Firefox, and has no id in Chromium, once our extension was updated or removed. */
declare const browser: { readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<Reply<unknown> | undefined> } };

/** Waits before the next try, in milliseconds, 0 for no further one: a worker that died between two messages wakes with the first of these. */
const RETRY_AFTER = [200, 1000, 3000, 0];

/** Our extension was updated or removed while this page stayed open. */
export const isOrphaned = (): boolean => !browser.runtime?.id;

/** States a fact to the worker, again if nobody answered; resolves false when nobody ever did. */
export async function tell<N extends keyof FromPage>(name: N, payload: Parameters<FromPage[N]>[0]): Promise<boolean> {
  for (const wait of RETRY_AFTER) {
    try {
      // As `sendToWorker` does it; a content script on every page has no use for its kinds of error.
      if ((await browser.runtime?.sendMessage({ name, payload }))?.ok) return true;
    } catch {
      // No receiver yet: the next try wakes the worker.
    }
    if (wait === 0 || isOrphaned()) break;
    await pause(wait);
  }
  return false;
}
