import { parseAddress, type Address } from '../../src/core/domain/address';
import { buildIndex, type Calibration, type IndexSource } from '../../src/core/domain/build-index';
import { isExempt } from '../../src/core/domain/exempt';
import { allCandidates } from '../../src/core/domain/judge-name';
import type { Cap, CapGroup, NameIndex } from '../../src/core/domain/name-index';
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
  readonly ratio: number;
  /** Imitators from which a label may become keen. */
  readonly keenAt: number;
  readonly keenRatio: number;
  readonly strongRatio: number;
}

export const LIMITS: CalibrationLimits = { silentAt: 2, ratio: 2, keenAt: 5, keenRatio: 2, strongRatio: 20 };

/**
 * For each label and group: what honest hosts and imitators say. Only the words free/weak/silent/keen leave this function,
 * never a host.
 */
export function calibrateNames(source: IndexSource, hosts: CalibrationHosts, imitated: ReadonlySet<string>, limits: CalibrationLimits = LIMITS): Calibration {
  const index = buildIndex({ ...source, calibration: {} });
  const counts = new Map<string, Counts>();
  countHosts(hosts.honest, 'honest', index, counts);
  countHosts(hosts.malicious, 'malicious', index, counts);
  const result: Record<string, Partial<Record<CapGroup, Cap>>> = {};
  for (const key of [...counts.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    const [label = '', group = ''] = key.split(' ');
    const count = counts.get(key);
    const cap = count === undefined ? 'free' : decide(count, imitated.has(label), limits);
    if (cap !== 'free') (result[label] ??= {})[group as CapGroup] = cap;
  }
  for (const label of imitated) {
    for (const group of ['suffix', 'edit', 'token', 'glued', 'subdomain', 'glyph'] as const) {
      if (!counts.has(`${label} ${group}`)) (result[label] ??= {})[group] = 'keen';
    }
  }
  return result;
}

function decide({ honest, malicious }: Counts, imitated: boolean, limits: CalibrationLimits): Cap {
  const loud = imitated || malicious.wide >= limits.keenAt;
  if (loud && malicious.wide >= limits.keenRatio * honest.wide) return 'keen';
  if (honest.narrow >= limits.silentAt && malicious.narrow < limits.ratio * honest.narrow) return 'silent';
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
    const count = counts.get(key) ?? { honest: { narrow: 0, wide: 0, strong: 0 }, malicious: { narrow: 0, wide: 0, strong: 0 } };
    counts.set(key, count);
    count[side].wide += 1;
    if (narrow !== null) count[side].narrow += 1;
    if (narrow?.strength === 'strong') count[side].strong += 1;
  }
}
