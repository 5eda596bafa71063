import { buildIndex } from './build-index';
import { textsOf, WORD_KINDS, type WordKind } from './index-texts';
import type { NameIndex } from './name-index';

/** The shopper's own merchants (trusted, or paid before), learnt on the device. */
export interface OwnNames {
  /** Registrable domains; they are never anybody's imitation. */
  readonly domains: ReadonlySet<string>;
  readonly index: NameIndex;
}

/** Compiles the shopper's merchants for `judgeName`; words and suffix knowledge come from the shipped index. */
export function ownNames(domains: readonly string[], shipped: NameIndex): OwnNames {
  const texts = textsOf(shipped);
  const words = Object.fromEntries(WORD_KINDS.map((kind) => [kind, [...texts.words].filter(([, of]) => of === kind).map(([word]) => word)])) as Record<WordKind, string[]>;
  const sorted = [...new Set(domains)].sort();
  return {
    domains: new Set(sorted),
    index: buildIndex({
      names: sorted.map((domain) => ({ name: domain, domains: [domain] })),
      calibration: {},
      wordCosts: shipped.wordCosts,
      words,
      hotSuffixes: [...texts.hotSuffixes],
      neighbours: [...texts.neighbours],
    }),
  };
}
