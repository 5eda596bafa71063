import { JSDOM, VirtualConsole } from 'jsdom';
import { collectFrame } from '../../../src/content/collect/collect-frame';
import type { FrameReport } from '../../../src/core/payment/frame-report';

/** A document of its own, scripts off, as the terminal reads one. */
export function domOf(html: string, url = 'https://shop.example/page') {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
}

export function reportOf(html: string, url?: string): FrameReport {
  const window = domOf(html, url);
  const report = collectFrame(window.document, window);
  close(window);
  return report;
}

/** jsdom 28 throws when it closes a window whose page holds an `<iframe>` inside `<svg>` or `<math>`. */
export function close(window: { close(): void }): void {
  try {
    window.close();
  } catch {
    // What it was to stop has stopped by then, or never ran: scripts are off.
  }
}

/** jsdom lets go of closed windows only when the event loop turns; a property of many runs must let it. */
export const turn = async (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });
