import { browser } from './browser';

/** Both browsers end an idle worker after 30 s, and neither counts a running download or database write as work; a call of the extension API starts that time anew. */
const CALL_EVERY_MS = 20_000;

/** Keeps the worker alive while a job of its own runs. Browsers still end it after five minutes of one event, or to save memory. */
export async function stayAwake<T>(job: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), CALL_EVERY_MS);
  try {
    return await job();
  } finally {
    clearInterval(timer);
  }
}
