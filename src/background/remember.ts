import { grounds } from '../core/action';
import { valueOf, type Evidence } from '../core/evidence';
import type { JournalDraft } from '../core/journal';
import type { Disclosures } from '../core/merchant/disclosures';
import { identityOf, tillOf, type Trait } from '../core/merchant/traits';
import type { Judged } from './judge-tab';
import type { TabRecord } from './tab-record';

export interface RememberDeps {
  readonly memoryEnabled: () => Promise<boolean>;
  readonly rememberVisit: (domain: string, now: string) => Promise<void>;
  readonly rememberPayment: (domain: string, now: string) => Promise<void>;
  readonly rememberTraits: (domain: string, now: string, traits: readonly Trait[]) => Promise<void>;
  readonly isRemembered: (domain: string) => Promise<boolean>;
  /** Keeps what the merchant says of itself, beside its visits. */
  readonly keepDisclosures: (domain: string, disclosures: Disclosures, now: string) => Promise<void>;
  readonly rememberWarning: (domain: string, now: string, reasons: readonly string[]) => Promise<void>;
  readonly journal: (draft: JournalDraft) => Promise<void>;
}

/** What a settled judgement leaves behind: a visit on sensitive pages, a likely payment, a warning in the journal. Nothing from private windows. */
export async function remember(judged: Judged, before: TabRecord, deps: RememberDeps): Promise<void> {
  const { record, evidence, assessment } = judged;
  if (record.incognito) return;
  const merchant = valueOf(evidence.merchant)?.domain ?? null;
  const asks = valueOf(evidence.page)?.asks ?? [];
  if (merchant !== null && await deps.memoryEnabled()) {
    const first = asks.length > 0 && !before.counted;
    if (first) await deps.rememberVisit(merchant, evidence.now);
    // A legal page is no reason to remember a site, nor is a page judged again after its shop was erased.
    const known = first || await deps.isRemembered(merchant);
    const reachedPayment = record.trail.some((hop) => hop.domain === merchant && hop.stage === 'payment');
    // A hold is an answer's to end; a note has said its word once it stood there.
    if (assessment.action === 'note' && record.shown === 'note' && before.shown !== 'note') await deps.rememberWarning(merchant, evidence.now, grounds(assessment.findings));
    if (assessment.checkout.stage === 'done' && reachedPayment) await deps.rememberPayment(merchant, evidence.now);
    const traits = traitsOf(evidence);
    if (traits.length > 0 && known) await deps.rememberTraits(merchant, evidence.now, traits);
    if (record.disclosed?.domain === merchant && known) await deps.keepDisclosures(merchant, record.disclosed.disclosures, evidence.now);
  }
  const interrupts = assessment.action === 'note' || assessment.action === 'hold' || assessment.action === 'interstitial';
  const already = before.phase === 'settled' && (before.shown === 'note' || before.stopped);
  const reason = assessment.findings[0]?.reason;
  if (interrupts && !already && reason !== undefined) {
    await deps.journal({ kind: 'warning', merchant: merchant ?? assessment.registrableDomain, summary: `${assessment.action}: ${assessment.level}, ${reason}` });
  }
}

/** How this page takes payment, and on the shop's own pages who it says it is. */
function traitsOf({ page, address, merchant, disclosures, now }: Evidence): readonly Trait[] {
  const facts = valueOf(page);
  const said = valueOf(merchant)?.relation === 'self' ? valueOf(disclosures) : null;
  return [...(facts === null ? [] : tillOf(facts, valueOf(address)?.url ?? '')), ...(said === null ? [] : identityOf(said, now.slice(0, 10)))];
}
