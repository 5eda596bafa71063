import { readFile } from 'node:fs/promises';
import { collectFrame } from '../content/collect/collect-frame';
import { disclosureSteps } from '../content/imprint/read-page';
import { present, type Fact } from '../core/evidence';
import type { Disclosures } from '../core/merchant/disclosures';
import { kindOfPath } from '../core/merchant/page-kind';
import { readDisclosures } from '../core/merchant/read-disclosures';
import type { PageFacts } from '../core/payment/page-facts';
import { indexPsps } from '../core/payment/psp';
import { readPage } from '../core/payment/read-page';
import { disclosureTables } from '../knowledge/disclosure-reading';
import { pageTables } from '../knowledge/cues/index';

const psps = indexPsps(pageTables.psps);

/** Name of the provider whose own payment pages stand on a host; the same rule as in the browser. */
export const pspOfHost = (host: string): string | null => psps.find(host, ['redirect', 'frame'])?.name ?? null;

/** A saved page with its document, and how to let go of it. */
export interface OpenPage {
  readonly document: Document;
  readonly facts: () => PageFacts;
  /** What the page says of the shop behind it, read at that instant: all of a legal page, the footer of any other. */
  readonly disclosures: (now: string) => Disclosures;
  readonly close: () => void;
}

/**
 * Opens saved HTML in a DOM as if it had come from `url`. No script of it runs and nothing is loaded, so frames are known by their
 * parent's markup only. jsdom is loaded at the first page, because addresses do not need it.
 */
export async function openPage(html: string | Uint8Array, url: string): Promise<OpenPage> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // Complaints about a stranger's style sheets are of no interest, and standard output is for answers.
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  return {
    document,
    facts() {
      const report = collectFrame(document, dom.window);
      return readPage([{ id: 0, parent: null, origin: report.origin, report }], pageTables);
    },
    disclosures(now) {
      const whole = kindOfPath(new URL(url).pathname, disclosureTables()) !== null;
      const steps = disclosureSteps(document, dom.window, whole);
      for (;;) {
        const step = steps.next();
        if (step.done === true) return readDisclosures(step.value, now, 'visit', disclosureTables());
      }
    },
    close() {
      try {
        dom.window.close();
      } catch {
        // jsdom 28 throws here when the page holds an `<iframe>` inside `<svg>` or `<math>`; no page may end the run.
      }
    },
  };
}

/** What was read of a page and of the shop behind it. */
export interface PageReading { readonly page: Fact<PageFacts>; readonly disclosures: Fact<Disclosures> }

/** Facts of a saved page, or why its file cannot be read. */
export async function readPageFile(file: string, url: string, now: string): Promise<PageReading | { readonly unreadable: string }> {
  let html: Uint8Array;
  try {
    html = await readFile(file);
  } catch (error) {
    return { unreadable: `cannot read ${file}: ${error instanceof Error ? error.message : String(error)}` };
  }
  const page = await openPage(html, url);
  try {
    return { page: present(page.facts()), disclosures: present(page.disclosures(now)) };
  } finally {
    page.close();
  }
}
