import type { Assessment } from './assess';
import type { Level } from './evidence';
import type { Ask, PaymentMethod, Stage } from './payment/page-facts';

/** When a tip fits. Every condition given must hold; within one, any of its words does. */
export interface TipTrigger {
  readonly reasons?: readonly string[];
  readonly methods?: readonly PaymentMethod[];
  readonly asks?: readonly Ask[];
  readonly levels?: readonly Level[];
  readonly stages?: readonly Stage[];
}

/** Advice with its source. Texts: `tip_<id>_title` and `tip_<id>_detail`, dashes as underscores. */
export interface Tip {
  readonly id: string;
  readonly when: TipTrigger;
  /** Who gives this advice or made the rule, and the year of it. */
  readonly source: { readonly name: string; readonly date: string };
}

/** The part of an assessment and its page that tips look at. */
export interface TipSituation {
  readonly assessment: Pick<Assessment, 'level' | 'findings' | 'checkout'>;
  readonly page: { readonly asks: readonly Ask[]; readonly methods: readonly PaymentMethod[] };
}

/** How closely a tip fits is told by its sharpest condition: a finding more than a method, a method more than a level. */
const FIT = { reasons: 8, methods: 4, asks: 2, stages: 1, levels: 1 } as const;

const meets = <T>(wanted: readonly T[] | undefined, has: readonly T[]): boolean => wanted === undefined || wanted.some((word) => has.includes(word));

/** Zero when the tip does not fit. A tip without conditions fits nowhere: it belongs to the learn page alone. */
function fitOf({ when }: Tip, { assessment, page }: TipSituation): number {
  const reasons = assessment.findings.filter(({ direction }) => direction === 'concern').map(({ reason }) => reason);
  const holds = meets(when.reasons, reasons) && meets(when.methods, page.methods) && meets(when.asks, page.asks)
    && meets(when.levels, [assessment.level]) && meets(when.stages, [assessment.checkout.stage]);
  if (!holds) return 0;
  return Math.max(0, ...(['reasons', 'methods', 'asks', 'stages', 'levels'] as const).map((part) => (when[part] === undefined ? 0 : FIT[part])));
}

/** At most `limit` tips, closest fit first; equals keep the order of the catalogue. */
export function fittingTips(catalogue: readonly Tip[], situation: TipSituation, limit = 3): Tip[] {
  return catalogue
    .map((tip) => ({ tip, fit: fitOf(tip, situation) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, limit)
    .map(({ tip }) => tip);
}
