import type { Candidate } from './candidate';
import { STRONG, WEAK, type Likelihood } from './likelihood';

/**
 * Guard "word of its own": an honest neighbour reads like a word, a slip or a trick does not. The limits, in bits, are where one in
 * thirty generated variants would be lost.
 */
const STRANGE_ENOUGH: Readonly<Record<string, number>> = {
  addition: 30.8, insertion: 32.4, plural: 30.6, repetition: 33, transposition: 27.8, vowel: 25, omission: 19.5,
  substitution: 29, keyboard: 27.4, visual: 26.2, bit: 26.2, 'first-letter': 25.4, digit: 33.5,
};

/**
 * Guard "other TLD and one edit": a slip of the finger leads to the suffix one meant to type, so under another suffix a neighbour is
 * most likely a name of its own. Kinds that honest names hardly ever differ by count everywhere.
 */
const SLIPS: ReadonlySet<string> = new Set(['transposition', 'repetition', 'insertion', 'keyboard', 'digit', 'addition']);
const AWAY_MARGIN = 8;
/** A letter costs about so much: names of four and five letters, which are tried only where imitated often, are not asked for as much. */
const SHORT_LEAVE = 5;
/** Less where the first letter differs: four letters of which the first is another make a word of their own in any language. */
const SHORT_LEAVE_FIRST = 3;
/** A first letter exchanged makes a word more often than any other. */
const FIRST_MARGIN = 1.4;
/** An everyday word has neighbours that are words as well. */
export const EVERYDAY_MARGIN = 2;
/** Shorter names are not tried for slips away from home. */
const AWAY_MIN = 5;
const SINGULAR_MARGIN = 5;

/** One edit alone is what honest neighbours look like too; only where abuse lives does it count for more. */
export function editLikelihood(candidate: Candidate): Likelihood | null {
  const { kind, name, hot, tenant } = candidate;
  const size = name.length;
  if (!isSlip(candidate, false)) return null;
  if (size < 6) return hot && kind !== 'first-letter' && size === 5 ? WEAK : null;
  if (hot && (size >= 7 || tenant) && kind !== 'first-letter') return STRONG;
  return WEAK;
}

/** Whether an edit is one that people or imitators make; `wide` for names that are imitated so often that nothing is let pass. */
export function isSlip(candidate: Candidate, wide: boolean): boolean {
  const { kind, name, hot, home, tenant, hit, adjacent } = candidate;
  const away = !home && !hot;
  if (away && !SLIPS.has(kind)) return false;
  if (hit.how !== 'near') return true;
  // Guard "first letter": a letter put in front ("e", "x") that no finger hits by chance makes a name of somebody's own.
  if (!wide && kind === 'first-letter' && !adjacent) return false;
  if (tenant) return true;
  if (!home && (kind === 'first-letter' || name.length < AWAY_MIN)) return false;
  return isStrange(candidate, (away ? AWAY_MARGIN : 0) + (wide ? 0 : narrowMargin(candidate)));
}

/** Guard "singular": the name without its last "s" is mostly a word or a surname. */
function narrowMargin({ kind, name, editAt }: Candidate): number {
  if (kind === 'first-letter') return FIRST_MARGIN;
  return kind === 'omission' && editAt === name.length - 1 && name.endsWith('s') ? SINGULAR_MARGIN : 0;
}

/** Whether a neighbour reads so little like a word that it is none; `margin` in bits for places where words are likelier. */
export function isStrange({ kind, name, strangeness, hit }: Candidate, margin: number): boolean {
  if (hit.how !== 'near') return true;
  const first = kind === 'first-letter';
  return strangeness >= (STRANGE_ENOUGH[kind] ?? 0) + margin - (first ? SHORT_LEAVE_FIRST : SHORT_LEAVE) * Math.max(0, 6 - name.length);
}
