import type { Address } from '../../src/core/domain/address';
import { buildIndex, type Calibration, type IndexSource, type ProtectedName } from '../../src/core/domain/build-index';
import { isExempt } from '../../src/core/domain/exempt';
import { allCandidates } from '../../src/core/domain/judge-name';
import { CAP_GROUPS, type Cap, type CapGroup, type NameIndex } from '../../src/core/domain/name-index';
import { groupOf, wantedLikelihood } from '../../src/core/domain/policy';

/** What hosts of one kind say: for "label group", how many registrable domains met it at all, by which rules, and strongly. */
export interface Count { met: number; narrow: number; wide: number; strong: number }
export type Counts = ReadonlyMap<string, Count>;

/** Names of which imitators never tire, and those among them that are everyday words; see imitated.ts. */
export interface Imitated { readonly names: ReadonlySet<string>; readonly everyday: ReadonlySet<string>; readonly words: ReadonlySet<string> }

/** Thresholds, as counts over both host lists; see `decide`. */
export interface CalibrationLimits {
  /** Honest hosts at which a group of a label falls silent, unless imitators are `ratio` times as many. */
  readonly silentAt: number;
  /** The same for edits and for other suffixes, where one honest neighbour is no pattern yet. */
  readonly silentEditAt: number;
  readonly ratio: number;
  /** Imitators from which a label may become keen. */
  readonly keenAt: number;
  readonly keenRatio: number;
  /** Imitators a label needs, and how many times the honest hosts that hold it in any way, before it may be caution by itself. */
  readonly strongAt: number;
  readonly strongRatio: number;
  /** An everyday word: so many honest hosts hold the label, and imitators are fewer than `wordRatio` times as many. */
  readonly wordAt: number;
  readonly wordRatio: number;
  /** Fewer imitators than this among words mean that the lists do not cover the name; so many honest hosts it may still have. */
  readonly unknownAt: number;
  readonly unknownHonest: number;
  /** For the names of imitated.ts, which need less to stay keen or free. */
  readonly imitatedRatio: number;
}

export const LIMITS: CalibrationLimits = { silentAt: 2, silentEditAt: 2, ratio: 40, keenAt: 20, keenRatio: 100, strongAt: 5, strongRatio: 30, wordAt: 6, wordRatio: 5, unknownAt: 15, unknownHonest: 4, imitatedRatio: 60 };

/** The index by which hosts are counted: no group silent, so that everything that stands there is met. */
export function openIndex(source: IndexSource, { names, words }: Imitated): NameIndex {
  const keen = Object.fromEntries(CAP_GROUPS.map((group) => [group, 'keen' as const]));
  // The policy knows an everyday word by this, here as later.
  const everyday = [...words].filter((label) => !names.has(label)).map((label) => [label, { suffix: 'weak' as const }] as const);
  return buildIndex({ ...source, calibration: Object.fromEntries([...everyday, ...[...names].map((label) => [label, keen] as const)]) });
}

/** One registrable domain counts once for a label and group, however many of its hosts are listed. */
export function countNames(addresses: readonly Address[], index: NameIndex): Map<string, Count> {
  const counts = new Map<string, Count>();
  const seen = new Set<string>();
  for (const address of addresses) {
    const candidates = allCandidates(address, index);
    if (candidates.length === 0 || isExempt(address, index)) continue;
    for (const candidate of candidates) {
      const key = `${candidate.name} ${groupOf(candidate)}`;
      const once = `${key} ${address.registrableDomain ?? ''}`;
      if (seen.has(once)) continue;
      seen.add(once);
      const narrow = wantedLikelihood(index, candidate, false);
      const count = counts.get(key) ?? { met: 0, narrow: 0, wide: 0, strong: 0 };
      counts.set(key, count);
      count.met += 1;
      if (wantedLikelihood(index, candidate, true) !== null) count.wide += 1;
      if (narrow !== null) count.narrow += 1;
      if (narrow?.strength === 'strong') count.strong += 1;
    }
  }
  return counts;
}

const NONE: Count = { met: 0, narrow: 0, wide: 0, strong: 0 };

/** The groups in which a label stands among other words. */
const AMONG_WORDS: readonly CapGroup[] = ['token', 'glued', 'subdomain'];

/**
 * Labels by which an owner is known: that of the first domain, and those that spell the name. The others are for images, mail and
 * machines: they are protected from being taken for imitations, but nobody imitates them.
 */
export function mainLabels(names: readonly (ProtectedName & { readonly spellings?: readonly string[] })[]): ReadonlySet<string> {
  const letters = (text: string): string => text.normalize('NFKD').toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
  const labelOf = (domain: string): string => domain.slice(0, domain.indexOf('.'));
  return new Set(names.flatMap(({ name, spellings = [], domains }) => {
    const known = new Set([name, ...spellings].map(letters));
    return domains.map(labelOf).filter((label, at) => at === 0 || known.has(letters(label)));
  }));
}

/** For each label and group: what honest hosts and imitators say. Only the words free/weak/silent/keen leave this function, never a host. */
export function calibrateNames(source: IndexSource, honest: Counts, malicious: Counts, { names, everyday, words }: Imitated, limits: CalibrationLimits = LIMITS): Calibration {
  const labels = new Set(source.names.flatMap((name) => name.domains.map((domain) => domain.slice(0, domain.indexOf('.')))));
  const main = mainLabels(source.names);
  const result: Record<string, Partial<Record<CapGroup, Cap>>> = {};
  const among = (counts: Counts, label: string): number => AMONG_WORDS.reduce((sum, group) => sum + (counts.get(`${label} ${group}`)?.met ?? 0), 0);
  for (const label of [...labels].sort((a, b) => (a < b ? -1 : 1))) {
    const held = { honest: among(honest, label), malicious: among(malicious, label) };
    for (const group of CAP_GROUPS) {
      const key = `${label} ${group}`;
      const subject = { size: label.length, group, imitated: names.has(label), everyday: everyday.has(label), word: words.has(label), main: main.has(label), held };
      const cap = decide(honest.get(key) ?? NONE, malicious.get(key) ?? NONE, subject, limits);
      (result[label] ??= {})[group] = cap;
    }
  }
  return result;
}

interface Subject {
  readonly size: number;
  readonly group: CapGroup;
  readonly imitated: boolean;
  readonly everyday: boolean;
  readonly word: boolean;
  readonly main: boolean;
  /** Hosts that hold the label among other words in any way, whether or not a rule speaks of it. */
  readonly held: { readonly honest: number; readonly malicious: number };
}

function decide(honest: Count, malicious: Count, subject: Subject, limits: CalibrationLimits): Cap {
  const { size, group, imitated, everyday, word, main, held } = subject;
  const amongWords = AMONG_WORDS.includes(group);
  const provenStrong = malicious.strong >= limits.strongAt && malicious.strong >= limits.strongRatio * honest.strong && held.malicious >= limits.strongRatio * held.honest;
  if (everyday && (group === 'glued' || group === 'token')) return 'weak';
  if (!imitated && !main && (group === 'suffix' || group === 'edit' || group === 'glued')) return 'silent';
  if (group === 'suffix') return imitated ? 'keen' : word ? 'weak' : 'free';
  if (word && !imitated && amongWords) return 'silent';
  // The lists need not know of everybody: where they hold next to nothing against a name that is known to be imitated, they are no judge of it.
  if (imitated && amongWords && malicious.met < limits.unknownAt) return group === 'token' || honest.wide <= limits.unknownHonest ? 'broad' : 'weak';
  if (amongWords && honest.met >= limits.wordAt && malicious.met < limits.wordRatio * honest.met) return 'silent';
  if (imitated) {
    if (group === 'edit') return 'keen';
    const enough = group === 'token' ? limits.imitatedRatio / 3 : limits.imitatedRatio;
    if (honest.wide <= 1 || malicious.wide >= enough * honest.wide) return amongWords && !provenStrong ? 'broad' : 'keen';
    return malicious.narrow >= enough * honest.narrow ? (provenStrong ? 'free' : 'weak') : 'silent';
  }
  // The wide rules for short names were not tried on honest hosts, so only names known to be imitated get them.
  if (size >= 6 && malicious.wide >= limits.keenAt && malicious.wide >= limits.keenRatio * honest.wide) return provenStrong ? 'keen' : 'broad';
  const silentAt = group === 'edit' ? limits.silentEditAt : limits.silentAt;
  if (honest.narrow >= silentAt && malicious.narrow < limits.ratio * honest.narrow) return 'silent';
  return provenStrong ? 'free' : 'weak';
}
