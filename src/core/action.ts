import type { Finding } from './assess';
import type { History, Level } from './evidence';
import type { PageFacts } from './payment/page-facts';

/** What Paylight does, mildest first. */
export const ACTIONS = ['nothing', 'badge', 'note', 'hold', 'interstitial'] as const;
export type Action = (typeof ACTIONS)[number];

/** The shopper is being warned in the page, or instead of it. */
export const isWarning = (action: Action): boolean => ACTIONS.indexOf(action) >= ACTIONS.indexOf('note');

export interface Situation {
  /** ISO 8601 instant of the evidence. */
  readonly now: string;
  readonly level: Level;
  readonly findings: readonly Finding[];
  readonly page: PageFacts | null;
  readonly history: History | null;
}

/** For so long one interruption about the same facts is enough. */
const QUIET_DAYS = 30;

/** Proof that the host is listed or blocked by the shopper: stopped whatever the page shows. */
const isListed = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.check.startsWith('reputation/') && finding.direction === 'concern' && finding.strength === 'proof');

/** Nothing but ways by which money does not come back, found in the page's own controls. */
const isFinal = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.check === 'payment/irreversible-only' && finding.strength === 'strong');

/** What an interruption is about, each reason once; a weak concern alone interrupts nobody, and is no news. */
export function grounds(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.filter(({ direction, strength }) => direction === 'concern' && strength !== 'weak').map(({ reason }) => reason))].toSorted();
}

/** The shopper has been told all of this: within the last 30 days, or before a payment they made all the same. */
function isOldNews(findings: readonly Finding[], history: History | null, now: string): boolean {
  const warned = history?.warned;
  if (warned === undefined || grounds(findings).some((reason) => !warned.reasons.includes(reason))) return false;
  const age = (Date.parse(now) - Date.parse(warned.on)) / 86_400_000;
  return age < QUIET_DAYS || (history?.paidOn ?? []).some((day) => day >= warned.on);
}

/**
 * Reaction scales with risk × irreversibility: what a page asks for decides how far to go. Danger interrupts every time until the
 * shopper decides; caution once about the same facts. A shop the shopper has vouched for is never interrupted; the badge still tells.
 */
export function actionFor({ now, level, findings, page, history }: Situation): Action {
  const asks = page?.asks ?? [];
  const vouched = history?.decision === 'trusted';
  switch (level) {
    case 'danger':
      if (vouched) return 'badge';
      if (isListed(findings)) return 'interstitial';
      if (asks.includes('payment')) return 'hold';
      return asks.length > 0 ? 'interstitial' : 'badge';
    case 'caution':
      if (vouched || !asks.includes('payment') || isOldNews(findings, history, now)) return 'badge';
      return isFinal(findings) && (history?.paidOn ?? []).length === 0 ? 'hold' : 'note';
    case 'clear':
      return 'badge';
    case 'unknown':
      return asks.includes('payment') ? 'badge' : 'nothing';
    default:
      return level satisfies never;
  }
}
