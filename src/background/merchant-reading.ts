import { parseAddress } from '../core/domain/address';
import type { DisclosureReport } from '../core/merchant/disclosure-report';
import type { CompiledDisclosureTables } from '../core/merchant/disclosure-tables';
import { mergeDisclosures, NO_DISCLOSURES } from '../core/merchant/disclosures';
import { kindOfPath } from '../core/merchant/page-kind';
import { readDisclosures } from '../core/merchant/read-disclosures';
import type { PspOfHost } from './merchant-of-tab';
import { isSameVisit, type TabRecord } from './tab-record';

/** What the watch needs to read merchants' disclosures. */
export interface MerchantReading {
  readonly tables: () => CompiledDisclosureTables;
  readonly pspOfHost: PspOfHost;
  /** Has the page read when it concerns a merchant; never fails. */
  readonly ask: (record: TabRecord) => Promise<unknown>;
}

/** The shop whose own page this is; null on a payment provider's page and where there is no host. */
function shopOf(url: string, pspOfHost: PspOfHost): { domain: string; path: string } | null {
  const address = parseAddress(url);
  if (address === null || address.host === '' || pspOfHost(address.host) !== null) return null;
  return { domain: address.registrableDomain ?? address.host, path: address.path };
}

/** The tab's disclosures with what this page says added; null when the page is nobody's own. Another merchant's are let go. */
export function addReading(record: TabRecord, report: DisclosureReport, now: string, { tables, pspOfHost }: Pick<MerchantReading, 'tables' | 'pspOfHost'>): TabRecord['disclosed'] {
  const shop = shopOf(record.url, pspOfHost);
  if (shop === null) return null;
  const before = record.disclosed?.domain === shop.domain ? record.disclosed.disclosures : NO_DISCLOSURES;
  return { domain: shop.domain, disclosures: mergeDisclosures(before, readDisclosures(report, now, 'visit', tables())) };
}

export interface AskDeps extends Pick<MerchantReading, 'tables' | 'pspOfHost'> {
  readonly isRemembered: (domain: string) => Promise<boolean>;
  readonly read: (tabId: number, whole: boolean) => Promise<boolean>;
}

/** This tab, or this device, has seen that merchant ask for something. */
const isMet = async (record: TabRecord, domain: string, isRemembered: AskDeps['isRemembered']): Promise<boolean> =>
  record.disclosed?.domain === domain || record.trail.some((hop) => hop.domain === domain && hop.stage !== 'none') || isRemembered(domain);

/**
 * Has a page's disclosures read: the footer of a page that asks for something, and the whole of a legal page of a merchant that was
 * met before. Any other page is left alone.
 */
export async function askForReading(record: TabRecord, deps: AskDeps): Promise<void> {
  const shop = record.stopped ? null : shopOf(record.url, deps.pspOfHost);
  if (shop === null) return;
  const asks = record.sentinel === 'sensitive';
  // Most pages are of sites never met: for those not even the tables are compiled.
  if (!asks && !await isMet(record, shop.domain, deps.isRemembered)) return;
  const links = record.disclosed?.domain === shop.domain ? record.disclosed.disclosures.links : [];
  const legal = kindOfPath(shop.path, deps.tables()) !== null || links.some(({ path }) => path === shop.path);
  if (asks || legal) await deps.read(record.tabId, legal);
}

/** What has not come by then is asked for once more, in milliseconds: the page was not ready, or the worker died between two steps. */
const HEARD_WITHIN = 3000;

interface AskAgainDeps {
  readonly ask: MerchantReading['ask'];
  readonly loadRecord: (tabId: number) => Promise<TabRecord | null>;
  readonly later: (milliseconds: number, job: () => void) => void;
}

/** Has a page that asks for something read, now or as soon as it can be, without keeping anybody waiting. */
export function askUntilHeard(record: TabRecord, deps: AskAgainDeps): void {
  void deps.ask(record);
  askLater(record, deps);
}

/** The second time alone, for a worker that cannot know whether there was a first. */
export function askLater(visit: TabRecord, { ask, loadRecord, later }: AskAgainDeps): void {
  later(HEARD_WITHIN, () => void loadRecord(visit.tabId).then((record) =>
    (record !== null && isSameVisit(record, visit) && record.sentinel === 'sensitive' && !record.disclosuresHeard ? ask(record) : undefined)).catch(() => undefined));
}
