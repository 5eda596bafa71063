import type { Finding } from './assess';
import type { History, Level } from './evidence';
import type { PageFacts } from './payment/page-facts';

/** What Paylight does, mildest first. */
export const ACTIONS = ['nothing', 'badge', 'note', 'hold', 'interstitial'] as const;
export type Action = (typeof ACTIONS)[number];

export interface Situation {
  readonly level: Level;
  readonly findings: readonly Finding[];
  readonly page: PageFacts | null;
  readonly history: History | null;
}

/** Proof that the host is listed or blocked by the shopper: stopped whatever the page shows. */
const isListed = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.check.startsWith('reputation/') && finding.direction === 'concern' && finding.strength === 'proof');

/**
 * Reaction scales with risk × irreversibility: what a page asks for decides how far to go.
 * A shop the shopper has vouched for is never interrupted; the badge still tells.
 */
export function actionFor({ level, findings, page, history }: Situation): Action {
  const asks = page?.asks ?? [];
  const vouched = history?.decision === 'trusted';
  switch (level) {
    case 'danger':
      if (vouched) return 'badge';
      return isListed(findings) || asks.length > 0 ? 'interstitial' : 'badge';
    case 'caution':
      return !vouched && asks.includes('payment') ? 'note' : 'badge';
    case 'clear':
      return 'badge';
    case 'unknown':
      return asks.includes('payment') ? 'badge' : 'nothing';
    default:
      return level satisfies never;
  }
}
