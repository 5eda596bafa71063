import { isLocalNetwork } from '../core/domain/local-network';
import { valueOf, type Evidence } from '../core/evidence';
import type { CompiledDisclosureTables } from '../core/merchant/disclosure-tables';
import type { Disclosures, LegalLink, PageKind } from '../core/merchant/disclosures';
import { reportOfHtml } from '../core/merchant/html-report';
import { legalPageRead } from '../core/merchant/missing';
import { readDisclosures } from '../core/merchant/read-disclosures';
import { EgressError, type Egress } from '../platform/egress';

export interface FetchImprintDeps {
  readonly egress: Pick<Egress, 'fetch'>;
  readonly tables: () => CompiledDisclosureTables;
  readonly allowed: () => Promise<boolean>;
  /** Marks the merchant as asked today; false when it was asked within the week. */
  readonly mayFetch: (domain: string, now: string) => Promise<boolean>;
  readonly keep: (domain: string, read: Disclosures, now: string) => Promise<void>;
  readonly again: (tabId: number) => Promise<unknown>;
}

const MAX_PAGE = 1_048_576;
const TIMEOUT = 8_000;
const WANTED: readonly PageKind[] = ['imprint', 'contact', 'terms'];

/** The page that says most of the seller, among those the shop's own pages link to; none when one was read already. */
function pageToFetch(said: Disclosures): LegalLink | null {
  if (legalPageRead(said)) return null;
  for (const kind of WANTED) {
    const found = said.links.find((link) => link.kind === kind);
    if (found !== undefined) return found;
  }
  return null;
}

/** In the encoding the server or the page names; UTF-8 where none is known. */
function textOf(body: Uint8Array<ArrayBuffer>, type: string): string {
  const start = new TextDecoder('latin1').decode(body.slice(0, 2_048));
  const label = /charset\s*=\s*["']?([\w-]+)/iu.exec(type)?.[1] ?? /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/iu.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}

/**
 * While a checkout is open, fetches the one page on which its shop names itself, if the shopper has allowed that: from the very
 * origin of the checkout, https, a public name, without credentials or referrer, no redirect followed, once per merchant and week.
 * Never for a private window. True when something was read.
 */
export async function fetchImprint(tabId: number, incognito: boolean, evidence: Evidence, deps: FetchImprintDeps): Promise<boolean> {
  const address = valueOf(evidence.address);
  const merchant = valueOf(evidence.merchant);
  const said = valueOf(evidence.disclosures);
  const asks = valueOf(evidence.page)?.asks ?? [];
  if (incognito || address === null || said === null || merchant?.relation !== 'self' || !asks.includes('payment')) return false;
  if (address.scheme !== 'https' || address.registrableDomain === null || address.kind === 'ipv4' || address.kind === 'ipv6' || isLocalNetwork(address)) return false;
  const page = pageToFetch(said);
  if (page === null || !page.path.startsWith('/') || page.path.startsWith('//') || !await deps.allowed() || !await deps.mayFetch(merchant.domain, evidence.now)) return false;
  const url = `${new URL(address.url).origin}${page.path}`;
  try {
    const { status, headers, body } = await deps.egress.fetch({ url, purpose: 'imprint', consent: 'lookups.imprint', sent: merchant.domain, redirect: 'refuse', maxBytes: MAX_PAGE, timeoutMs: TIMEOUT });
    if (status !== 200 || !/html/iu.test(headers['content-type'] ?? '')) return false;
    await deps.keep(merchant.domain, readDisclosures(reportOfHtml(textOf(body, headers['content-type'] ?? ''), url), evidence.now, 'fetch', deps.tables()), evidence.now);
  } catch (error) {
    if (error instanceof EgressError) return false;
    throw error;
  }
  await deps.again(tabId);
  return true;
}
