import type { Address } from './address';
import { answerOf, type NameAnswer } from './answer';
import { buildIndex, type Calibration } from './build-index';
import { isExempt, isProtected } from './exempt';
import { bestResemblance } from './judge-name';
import { textsOf, WORD_KINDS, type WordKind } from './index-texts';
import type { NameIndex } from './name-index';

/**
 * Of a small shop's name nobody has counted who else bears it: beside other words and in front of another's domain it only names, and
 * under a large suffix it is the shop's sister or a namesake. Letters that look alike say of it what they say of any name.
 */
const UNCOUNTED: Calibration = { '*': { suffix: 'weak', token: 'weak', glued: 'weak', subdomain: 'weak' } };

/** An index of the shopper's merchants, sorted; words and suffix knowledge come from the shipped index. */
function indexOf(sorted: readonly string[], shipped: NameIndex): NameIndex {
  const texts = textsOf(shipped);
  const words = Object.fromEntries(WORD_KINDS.map((kind) => [kind, [...texts.words].filter(([, of]) => of === kind).map(([word]) => word)])) as Record<WordKind, string[]>;
  return buildIndex({
    names: sorted.map((domain) => ({ name: domain, domains: [domain] })),
    calibration: UNCOUNTED,
    wordCosts: shipped.wordCosts,
    words,
    hotSuffixes: [...texts.hotSuffixes],
    neighbours: [...texts.neighbours],
  });
}

// The same few merchants are asked about for every page; compiling them is the dear part.
let last: { readonly key: string; readonly shipped: NameIndex; readonly index: NameIndex } | null = null;

/**
 * Which of the shopper's own merchants (registrable domains) an address imitates, and how; null for none. Names that ship with the
 * program are judged by its own index, and an address that is one of them, or one of the merchants, imitates nobody.
 */
export function judgeOwn(address: Address, merchants: readonly string[], shipped: NameIndex): NameAnswer | null {
  const { registrableDomain } = address;
  const known = merchants.filter((domain) => !isProtected(domain, shipped));
  if (registrableDomain === null || known.length === 0 || merchants.includes(registrableDomain) || isExempt(address, shipped)) return null;
  const sorted = [...new Set(known)].toSorted();
  const key = sorted.join(' ');
  if (last?.key !== key || last.shipped !== shipped) last = { key, shipped, index: indexOf(sorted, shipped) };
  const best = bestResemblance(address, last.index);
  return best === null ? null : answerOf(best);
}
