import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/checks/registry';
import { evidenceOfAddress, type Surroundings } from '../../src/cli/evidence-of-address';
import { NO_LIST } from '../../src/cli/lists';
import { openPage, pspOfHost, type PageReading } from '../../src/cli/page';
import { assess, type Assessment } from '../../src/core/assess';
import { parseAddress, registrableDomain, sameSite } from '../../src/core/domain/address';
import { present, valueOf, type Evidence } from '../../src/core/evidence';
import type { PageFacts } from '../../src/core/payment/page-facts';
import { parseUrl } from '../../src/core/domain/parse-url';
import { csvRows } from './domain-rows';

const NOW = '2026-05-12T10:00:00.000Z';
const around: Surroundings = { lookUp: NO_LIST, lookUpPopular: NO_LIST, pspOfHost, judgeShop: () => ({ level: 'unknown', score: null, assessedAt: NOW }), now: () => NOW };

/** One captured page, judged with the lists off. */
export interface JudgedPage {
  readonly file: string;
  readonly label: string;
  readonly honest: boolean;
  /** What belongs together and may not be split between fitting and testing: a registrable domain, or one maker's collection. */
  readonly site: string;
  readonly page: PageFacts;
  readonly evidence: Evidence;
  readonly assessment: Assessment;
}

export function evidenceAt(url: string, read: PageReading): Evidence | null {
  const address = parseAddress(url);
  return address === null ? null : evidenceOfAddress(address, { kind: 'address', url, html: null, referrer: null, shopperCountry: null }, read, around);
}

/** Captures are old: what they post to, frame and load from their own site over http is https today. */
function modernise(document: Document, url: string): void {
  const host = new URL(url).hostname;
  for (const name of ['action', 'formaction', 'src', 'href', 'data']) {
    for (const element of document.querySelectorAll(`[${name}^="http:" i]`)) {
      const value = element.getAttribute(name) ?? '';
      if (sameSite(parseUrl(value)?.hostname ?? '', host)) element.setAttribute(name, `https:${value.slice(5)}`);
    }
  }
}

async function readingOf(file: string, url: string): Promise<PageReading> {
  const page = await openPage(readFileSync(file), url);
  try {
    modernise(page.document, url);
    return { page: present(page.facts()), disclosures: present(page.disclosures(NOW)) };
  } finally {
    page.close();
  }
}

/** Honest pages at their real address, hostile ones under invented names. Every `sample`-th. */
export async function* judgedPages(dir: string, sample: number): AsyncGenerator<JudgedPage> {
  const rows = csvRows(join(dir, 'pages.csv')).filter(({ label, payment_entry: entry, part, url }) =>
    label !== 'uncertain' && entry !== 'uncertain' && (part === 'phish-pages' || (url ?? '') !== ''));
  for (const [index, { file = '', part, label = '', url: given = '' }] of rows.entries()) {
    const path = join(dir, file);
    if ((index + 1) % sample !== 0 || !existsSync(path)) continue;
    const honest = part === 'pages';
    const url = honest ? given.replace(/^http:/iu, 'https:') : `https://www.page-${index}.test/`;
    if (parseUrl(url) === null) continue;
    const evidence = evidenceAt(url, await readingOf(path, url));
    const page = evidence === null ? null : valueOf(evidence.page);
    if (evidence === null || page === null) continue;
    const site = honest ? (registrableDomain(new URL(url).hostname) ?? url) : (file.split('/').pop() ?? '').split('__').slice(0, 2).join(' ');
    yield { file, label, honest, site, page, evidence, assessment: assess(evidence, checks) };
  }
}
