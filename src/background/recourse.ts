import { valueOf, type Evidence } from '../core/evidence';
import type { MethodFacts } from '../core/payment/page-facts';
import type { RecourseRow } from '../core/payment/recourse';
import { recourseFor } from '../knowledge/recourse/index';

/** A logo or a word is only a claim. */
const OFFERED: ReadonlySet<MethodFacts['basis']> = new Set(['choice', 'button', 'field']);

/** For the ways to pay that the page offers: whether, how and until when money comes back in the shopper's country. */
export function recourseOfPage(evidence: Evidence): readonly RecourseRow[] {
  const offered = (valueOf(evidence.page)?.methods ?? []).filter(({ basis }) => OFFERED.has(basis)).map(({ method }) => method);
  return recourseFor(offered, valueOf(evidence.shopperCountry));
}
