import { parseAddress, type Address } from '../../src/core/domain/address';
import { buildIndex, type Calibration, type IndexSource } from '../../src/core/domain/build-index';
import { isExempt } from '../../src/core/domain/exempt';
import { allCandidates } from '../../src/core/domain/judge-name';
import { CAP_GROUPS, type Cap, type CapGroup, type NameIndex } from '../../src/core/domain/name-index';
import { groupOf, wantedLikelihood } from '../../src/core/domain/policy';

/** Hosts for calibration: honest ones, and ones that are known to imitate or to phish. */
export interface CalibrationHosts {
  readonly honest: readonly string[];
  readonly malicious: readonly string[];
}

interface Count { narrow: number; wide: number; strong: number }
interface Counts { readonly honest: Count; readonly malicious: Count }

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
  readonly strongRatio: number;
  /** For the names of imitated.ts, which need less to stay keen or free. */
  readonly imitatedRatio: number;
}

export const LIMITS: CalibrationLimits = { silentAt: 1, silentEditAt: 3, ratio: 20, keenAt: 20, keenRatio: 40, strongRatio: 100, imitatedRatio: 6 };

/**
 * For each label and group: what honest hosts and imitators say. Only the words free/weak/silent/keen leave this function,
 * never a host.
 */
export function calibrateNames(source: IndexSource, hosts: CalibrationHosts, imitated: ReadonlySet<string>, limits: CalibrationLimits = LIMITS): Calibration {
  const everything: Calibration = Object.fromEntries([...imitated].map((label) => [label, Object.fromEntries(CAP_GROUPS.map((group) => [group, 'keen' as const]))]));
  const index = buildIndex({ ...source, calibration: everything });
  const counts = new Map<string, Counts>();
  countHosts(hosts.honest, 'honest', index, counts);
  countHosts(hosts.malicious, 'malicious', index, counts);
  const labels = new Set(source.names.flatMap((name) => name.domains.map((domain) => domain.slice(0, domain.indexOf('.')))));
  const result: Record<string, Partial<Record<CapGroup, Cap>>> = {};
  for (const label of [...labels].sort((a, b) => (a < b ? -1 : 1))) {
    for (const group of CAP_GROUPS) {
      const cap = decide(counts.get(`${label} ${group}`) ?? newCounts(), group, imitated.has(label), limits);
      if (cap !== 'free') (result[label] ??= {})[group] = cap;
    }
  }
  return result;
}

const newCounts = (): Counts => ({ honest: { narrow: 0, wide: 0, strong: 0 }, malicious: { narrow: 0, wide: 0, strong: 0 } });

function decide({ honest, malicious }: Counts, group: CapGroup, imitated: boolean, limits: CalibrationLimits): Cap {
  if (imitated) return honest.wide <= 8 || malicious.wide >= limits.imitatedRatio * honest.wide ? 'keen' : malicious.narrow >= limits.imitatedRatio * honest.narrow ? 'free' : 'silent';
  if (malicious.wide >= limits.keenAt && malicious.wide >= limits.keenRatio * honest.wide) return 'keen';
  const silentAt = group === 'edit' || group === 'suffix' ? limits.silentEditAt : limits.silentAt;
  if (honest.narrow >= silentAt && malicious.narrow < limits.ratio * honest.narrow) return 'silent';
  if (honest.strong > 0 && malicious.strong < limits.strongRatio * honest.strong) return 'weak';
  return 'free';
}

function countHosts(hosts: readonly string[], side: keyof Counts, index: NameIndex, counts: Map<string, Counts>): void {
  const seen = new Set<string>();
  for (const host of hosts) {
    const address = parseAddress(`https://${host}/`);
    if (address !== null) countAddress(address, side, index, counts, seen);
  }
}

/** One registrable domain counts once for a label and group, however many of its hosts are listed. */
function countAddress(address: Address, side: keyof Counts, index: NameIndex, counts: Map<string, Counts>, seen: Set<string>): void {
  const candidates = allCandidates(address, index);
  if (candidates.length === 0 || isExempt(address, index)) return;
  for (const candidate of candidates) {
    const key = `${candidate.name} ${groupOf(candidate)}`;
    const narrow = wantedLikelihood(index, candidate, false);
    const wide = wantedLikelihood(index, candidate, true);
    if (wide === null) continue;
    const once = `${key} ${address.registrableDomain ?? ''}`;
    if (seen.has(once)) continue;
    seen.add(once);
    const count = counts.get(key) ?? newCounts();
    counts.set(key, count);
    count[side].wide += 1;
    if (narrow !== null) count[side].narrow += 1;
    if (narrow?.strength === 'strong') count[side].strong += 1;
  }
}
