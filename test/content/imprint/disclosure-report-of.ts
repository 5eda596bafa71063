import { disclosureSteps } from '../../../src/content/imprint/read-page';
import type { DisclosureReport } from '../../../src/core/merchant/disclosure-report';
import { readDisclosures } from '../../../src/core/merchant/read-disclosures';
import type { Disclosures } from '../../../src/core/merchant/disclosures';
import { disclosureTables } from '../../../src/knowledge/disclosure-reading';
import { close, domOf } from '../collect/dom';

/** The reader's report of a page, in one go. */
export function disclosureReportOf(html: string, url = 'https://shop.test/impressum', whole = true): DisclosureReport {
  const window = domOf(html, url);
  const steps = disclosureSteps(window.document, window, whole);
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      close(window);
      return step.value;
    }
  }
}

export const disclosuresOf = (html: string, url?: string, whole?: boolean): Disclosures =>
  readDisclosures(disclosureReportOf(html, url, whole), '2026-05-12T10:00:00.000Z', 'visit', disclosureTables());
