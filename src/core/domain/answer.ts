import type { Candidate, ResemblanceKind } from './candidate';
import { pairOf, FOLD } from './fold';
import { textsOf } from './index-texts';
import type { Judged } from './judge-name';
import type { Certainty, Tier } from './likelihood';
import { skeletonOf } from './skeleton';

/** Where the shown host and the target part ways; offsets are UTF-16 in `shownHost` and in `target`. */
export interface NameDifference {
  readonly at: number;
  readonly length: number;
  readonly targetAt: number;
  readonly targetLength: number;
  /** What the target has there; missing where the shown host only has more. */
  readonly with?: string;
}

export interface NameAnswer {
  /** Registrable domain of the imitated name, lower-case ASCII. */
  readonly target: string;
  /** As its owner writes it: "PayPal". */
  readonly targetName: string;
  readonly kind: ResemblanceKind;
  readonly shownHost: string;
  readonly differences: readonly NameDifference[];
  /** `strong` is caution from the address alone; `fair` and `weak` only name the target. */
  readonly strength: Tier;
  readonly certainty: Certainty;
}

export function answerOf({ candidate, likelihood, scene }: Judged): NameAnswer {
  const target = targetOf(candidate, scene.address.publicSuffix, scene.index);
  return {
    target,
    targetName: textsOf(scene.index).brandNames[scene.index.brandOf[candidate.label]!] ?? target,
    kind: candidate.kind,
    shownHost: scene.address.unicodeHost,
    differences: differencesOf(candidate, scene.address.unicodeHost, target),
    strength: likelihood.strength,
    certainty: likelihood.certainty,
  };
}

/** The owner's domain under the shown suffix if there is one, else its main domain with that label. */
function targetOf({ label, name, suffix }: Candidate, shownSuffix: string | null, index: Judged['scene']['index']): string {
  const { suffixes, suffixNumber } = textsOf(index);
  const owned = index.suffixIds.subarray(index.suffixStart[label], index.suffixStart[label + 1]);
  const wanted = suffix ?? shownSuffix ?? '';
  const number = suffixNumber.get(wanted);
  return `${name}.${number !== undefined && owned.includes(number) ? wanted : suffixes[owned[0]!]!}`;
}

function differencesOf({ start, end, name, kind, rest, suffix, idn: foreign }: Candidate, shownHost: string, target: string): readonly NameDifference[] {
  const { text, origin } = foreign ? skeletonOf(shownHost) : { text: shownHost, origin: null };
  const place = (at: number): number => (origin === null ? Math.min(at, shownHost.length) : at < origin.length ? origin[at]! : shownHost.length);
  const result: NameDifference[] = [];
  const add = (from: number, to: number, targetAt: number, targetLength: number): void => {
    const at = place(from);
    const length = to === from ? 0 : place(to) - at;
    if (length === 0 && targetLength === 0) return;
    result.push({ at, length, targetAt, targetLength, ...(targetLength === 0 ? {} : { with: target.slice(targetAt, targetAt + targetLength) }) });
  };
  if (start > 0 && rest.kind !== 'none') add(0, start, 0, 0);
  for (const step of alignSpelling(text.slice(start, end), name, (at) => shownHost[place(start + at)] ?? '')) {
    add(start + step.at, start + step.at + step.length, step.targetAt, step.targetLength);
  }
  const behind = suffix === null ? end : end + 1 + suffix.length;
  const sameTail = kind !== 'other-suffix' && kind !== 'hosting' && text.slice(behind) === target.slice(name.length);
  if (!sameTail && behind < text.length) {
    const owned = suffix === null ? target.length - name.length : 0;
    add(behind, text.length, suffix === null ? name.length : target.length, owned);
  }
  return result;
}

interface Step { readonly at: number; readonly length: number; readonly targetAt: number; readonly targetLength: number }

/** Walks two spellings that fold alike or are one edit apart, and tells the places where they are written differently. */
function alignSpelling(shown: string, name: string, original: (at: number) => string): readonly Step[] {
  const steps: Step[] = [];
  let at = 0;
  let targetAt = 0;
  while (at < shown.length || targetAt < name.length) {
    if (at < shown.length && shown[at] === name[targetAt]) {
      if (original(at) !== shown[at]) steps.push({ at, length: 1, targetAt, targetLength: 1 });
      at += 1;
      targetAt += 1;
      continue;
    }
    const step = stepAt(shown, at, name, targetAt);
    steps.push({ at, targetAt, ...step });
    at += step.length;
    targetAt += step.targetLength;
  }
  return steps;
}

function stepAt(shown: string, at: number, name: string, targetAt: number): { length: number; targetLength: number } {
  const here = foldAt(shown, at);
  const there = foldAt(name, targetAt);
  if (here !== 0 && pairOf(foldAt(name, targetAt), foldAt(name, targetAt + 1)) === here) return { length: 1, targetLength: 2 };
  if (there !== 0 && pairOf(here, foldAt(shown, at + 1)) === there) return { length: 2, targetLength: 1 };
  if (here !== 0 && here === there) return { length: 1, targetLength: 1 };
  if (shown[at] === name[targetAt + 1] && shown[at + 1] === name[targetAt] && at + 1 < shown.length) return { length: 2, targetLength: 2 };
  const left = shown.length - at;
  const right = name.length - targetAt;
  if (left === right) return { length: 1, targetLength: 1 };
  return left > right ? { length: 1, targetLength: 0 } : { length: 0, targetLength: 1 };
}

function foldAt(text: string, at: number): number {
  return at < text.length ? (FOLD[text.charCodeAt(at)] ?? 0) : 0;
}
