import { actionFor, type Action } from './action';
import { familyOf, type Check, type Family, type Observation, type Strength } from './check';
import { valueOf, type Evidence, type EvidenceKind, type Fact, type Level, type UnavailableReason } from './evidence';
import type { Stage } from './payment/page-facts';
import { BASE, CAUTION_AT, CLEAR_COVERAGE, COVERAGE_WEIGHT, clampToBand, pointsOf, tally } from './score';

export interface Finding extends Observation {
  readonly check: string;
  readonly points: number;
}

export interface NotAssessed { readonly check: string; readonly why: UnavailableReason }

/** One answer about one page at one moment. `score` is null exactly when `level` is `unknown`. */
export interface Assessment {
  readonly url: string;
  readonly registrableDomain: string | null;
  readonly merchant: string | null;
  readonly level: Level;
  readonly score: number | null;
  /** 0–1, two decimals: how much of what could be checked was. */
  readonly coverage: number;
  readonly checkout: { readonly stage: Stage; readonly confidence: number };
  readonly action: Action;
  /** Registrable domain of the imitated name, when a domain check names one. */
  readonly target?: string;
  readonly findings: readonly Finding[];
  readonly notAssessed: readonly NotAssessed[];
}

/** Reasons that say "it broke": with one of these open, "no problem found" is not an answer. */
const FAILURES: ReadonlySet<UnavailableReason> = new Set(['store-corrupt', 'store-error', 'permission-missing', 'timeout', 'page-closed', 'list-stale', 'error']);

const STRENGTH_ORDER: Record<Strength, number> = { proof: 0, strong: 1, fair: 2, weak: 3 };

/** Text order by code unit: the same in every engine and locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function compareFindings(a: Finding, b: Finding): number {
  return (a.direction === b.direction ? 0 : a.direction === 'concern' ? -1 : 1)
    || STRENGTH_ORDER[a.strength] - STRENGTH_ORDER[b.strength]
    || byCodeUnit(a.check, b.check)
    || byCodeUnit(a.reason, b.reason)
    || byCodeUnit(JSON.stringify(a.params), JSON.stringify(b.params));
}

function missing(check: Check, evidence: Evidence): UnavailableReason | 'absent' | null {
  let gone: 'absent' | null = null;
  for (const need of check.needs) {
    const fact = evidence[need];
    if (fact.state === 'unavailable') return fact.reason;
    if (fact.state === 'absent') gone = 'absent';
  }
  return gone;
}

interface Ran { findings: Finding[]; notAssessed: NotAssessed[]; coverage: number }

/** Runs every check once; coverage is weighted by family, so that many checks on one fact do not pass for many facts. */
export function runChecks(evidence: Evidence, checks: readonly Check[]): Ran {
  const findings: Finding[] = [];
  const notAssessed: NotAssessed[] = [];
  const families = new Map<Family, { done: number; all: number }>();
  for (const check of checks) {
    const family = familyOf(check.id);
    const gap = missing(check, evidence);
    if (gap !== null && gap !== 'absent') notAssessed.push({ check: check.id, why: gap });
    // What does not exist for this kind of address was never something that could be checked.
    if (gap !== 'not-applicable') {
      const seen = families.get(family) ?? { done: 0, all: 0 };
      families.set(family, { done: seen.done + (gap === null || gap === 'absent' ? 1 : 0), all: seen.all + 1 });
    }
    if (gap !== null) continue;
    const values: Partial<Record<EvidenceKind, unknown>> = {};
    for (const need of check.needs) {
      const fact: Fact<unknown> = evidence[need];
      values[need] = valueOf(fact);
    }
    const outcome = check.run(values as Parameters<Check['run']>[0], evidence);
    const observations: readonly Observation[] = outcome === null ? [] : Array.isArray(outcome) ? outcome : [outcome as Observation];
    for (const observation of observations) {
      findings.push({ check: check.id, ...observation, points: pointsOf(observation.direction, observation.strength) });
    }
  }
  let done = 0;
  let all = 0;
  for (const [family, seen] of families) {
    done += (COVERAGE_WEIGHT[family] * seen.done) / seen.all;
    all += COVERAGE_WEIGHT[family];
  }
  notAssessed.sort((a, b) => byCodeUnit(a.check, b.check));
  return { findings: findings.toSorted(compareFindings), notAssessed, coverage: all === 0 ? 0 : Math.round((done / all) * 100) / 100 };
}

/** Danger needs proof, or two strong concerns that do not lean on the same family of facts. */
function isDanger(findings: readonly Finding[]): boolean {
  const strong = new Set<Family>();
  for (const finding of findings) {
    if (finding.direction !== 'concern') continue;
    if (finding.strength === 'proof') return true;
    if (finding.strength === 'strong') strong.add(familyOf(finding.check));
  }
  return strong.size >= 2;
}

function levelOf(evidence: Evidence, ran: Ran, concernPoints: number): Level {
  if (isDanger(ran.findings)) return 'danger';
  if (concernPoints <= CAUTION_AT) return 'caution';
  const failed = Object.values(evidence).some((fact: unknown) =>
    typeof fact === 'object' && fact !== null && 'reason' in fact && FAILURES.has(fact.reason as UnavailableReason));
  const looked = evidence.page.state === 'present' && evidence.address.state === 'present';
  return looked && !failed && ran.coverage >= CLEAR_COVERAGE ? 'clear' : 'unknown';
}

const WORSE: Record<Level, number> = { danger: 3, caution: 2, unknown: 1, clear: 0 };
const worse = (a: Level, b: Level): Level => (WORSE[a] >= WORSE[b] ? a : b);

/** On a PSP's own page the score is the shop's, and the level is the worse of the two. */
function inherit(evidence: Evidence, own: { level: Level; score: number | null }): { level: Level; score: number | null } {
  const merchant = evidence.merchant;
  if (merchant.state === 'unavailable' && merchant.reason === 'merchant-unknown') {
    return own.level === 'clear' ? { level: 'unknown', score: null } : own;
  }
  const shop = valueOf(merchant)?.inherited ?? null;
  if (shop === null) return own;
  const level = worse(own.level, shop.level);
  if (level === 'unknown') return { level, score: null };
  const scores = [own.level === 'unknown' || own.level === 'clear' ? null : own.score, shop.score].filter((score) => score !== null);
  return { level, score: clampToBand(scores.length === 0 ? BASE : Math.min(...scores), level) };
}

/** Judges evidence with the given checks. Pure: same evidence and checks, same assessment. */
export function assess(evidence: Evidence, checks: readonly Check[]): Assessment {
  const ran = runChecks(evidence, checks);
  const sums = tally(ran.findings.map((finding) => ({ ...finding, family: familyOf(finding.check) })));
  const ownLevel = levelOf(evidence, ran, sums.concern);
  const own = { level: ownLevel, score: ownLevel === 'unknown' ? null : clampToBand(BASE + sums.concern + sums.reassurance, ownLevel) };
  const { level, score } = inherit(evidence, own);
  const address = valueOf(evidence.address);
  const page = valueOf(evidence.page);
  const target = ran.findings.find((finding) => typeof finding.params['target'] === 'string' && familyOf(finding.check) === 'domain')?.params['target'];
  return {
    url: address?.url ?? '',
    registrableDomain: address?.registrableDomain ?? null,
    merchant: valueOf(evidence.merchant)?.domain ?? null,
    level,
    score,
    coverage: ran.coverage,
    checkout: page === null ? { stage: 'none', confidence: 0 } : { stage: page.stage, confidence: page.confidence },
    action: actionFor({ level, findings: ran.findings, page, history: valueOf(evidence.history) }),
    ...(typeof target === 'string' ? { target } : {}),
    findings: ran.findings,
    notAssessed: ran.notAssessed,
  };
}
