import { checks } from '../../src/checks/registry';
import { assess, type Assessment } from '../../src/core/assess';
import type { Evidence, Level } from '../../src/core/evidence';
import type { Figure } from './figure';

/** Checks that rest on what a shop says of itself. */
const OURS = new Set(checks.filter(({ needs }) => needs.includes('disclosures')).map(({ id }) => id));
const others = checks.filter(({ id }) => !OURS.has(id));

const WORSE: Readonly<Record<Level, number>> = { clear: 0, unknown: 0, caution: 1, danger: 2 };
const NAMED = 12;

/** Counts, over honest pages, what these checks find and how often they alone make a level worse. */
export function merchantCauses(): { readonly add: (who: string, evidence: Evidence, assessment: Assessment) => void; readonly figures: (prefix: string) => readonly Figure[] } {
  const reasons = new Map<string, number>();
  const names = new Map<string, string[]>();
  const made: Record<'caution' | 'danger', string[]> = { caution: [], danger: [] };
  let count = 0;
  return {
    add(who, evidence, assessment) {
      count += 1;
      const found = assessment.findings.filter(({ check }) => OURS.has(check));
      for (const reason of new Set(found.map((finding) => finding.reason))) {
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        names.set(reason, [...(names.get(reason) ?? []), who]);
      }
      if (found.length === 0) return;
      const without = assess(evidence, others);
      if (WORSE[assessment.level] > WORSE[without.level] && (assessment.level === 'caution' || assessment.level === 'danger')) made[assessment.level].push(who);
    },
    figures: (prefix) => [
      { name: `${prefix}.merchant.madeRed`, value: count === 0 ? 0 : made.danger.length / count, count, ...(made.danger.length === 0 ? {} : { note: made.danger.join('; ') }) },
      { name: `${prefix}.merchant.madeAmber`, value: count === 0 ? 0 : made.caution.length / count, count, ...(made.caution.length === 0 ? {} : { note: made.caution.join('; ') }) },
      ...[...reasons].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([reason, times]): Figure => ({
        name: `${prefix}.merchant.${reason}`, value: times / count, count, note: (names.get(reason) ?? []).slice(0, NAMED).join('; '),
      })),
    ],
  };
}
