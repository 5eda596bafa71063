import { JSDOM, VirtualConsole } from 'jsdom';
import { collectFrame } from '../../../src/content/collect/collect-frame';
import type { FrameReport } from '../../../src/core/payment/frame-report';

/** A document of its own, scripts off, as the terminal reads one. */
export function domOf(html: string, url = 'https://shop.example/page') {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
}

export function reportOf(html: string, url?: string): FrameReport {
  const window = domOf(html, url);
  return collectFrame(window.document, window);
}
