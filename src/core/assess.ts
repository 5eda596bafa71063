import { actionFor, type Action } from './action';
import { familyOf, type Check, type Family, type Observation, type Strength } from './check';
import { valueOf, type Evidence, type EvidenceKind, type Fact, type Level, type UnavailableReason } from './evidence';
import type { Stage } from './payment/page-facts';
import { byCodeUnit } from './order';
import { award, BASE, CAUTION_AT, CLEAR_COVERAGE, COVERAGE_WEIGHT, clampToBand } from './score';

export interface Finding extends Observation {
  readonly check: string;
  /** What it adds to the score, after its family's cap: the points of all findings and the base make the score, within its band. */
  readonly points: number;
}

export interface NotAssessed { readonly check: string; readonly why: UnavailableReason }

/** One finding without which the level would be better. */
export interface Counterfactual {
  readonly check: string;
  readonly reason: string;
  /** The level without it. */
  readonly level: Level;
}

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
  /** Set where the level hangs on single findings: each of these alone, taken away, would better it. */
  readonly counterfactual?: readonly Counterfactual[];
}

/** Reasons that say "it broke": with one of these open, "no problem found" is not an answer. */
const FAILURES: ReadonlySet<UnavailableReason> = new Set(['store-corrupt', 'store-error', 'permission-missing', 'timeout', 'page-closed', 'list-stale', 'error']);

/** Not `popularity`: it only lowers concern, so that not to know it errs on the safe side. */
const KINDS: readonly EvidenceKind[] = ['address', 'connection', 'certificate', 'lists', 'page', 'merchant', 'history', 'arrival', 'registration', 'disclosures', 'shopperCountry'];

const STRENGTH_ORDER: Record<Strength, number> = { proof: 0, strong: 1, fair: 2, weak: 3 };


type Unscored = Omit<Finding, 'points'>;

/** Everything a finding says, as text; equal texts are one finding. */
const textOf = ({ check, direction, strength, reason, params, source }: Unscored): string =>
  JSON.stringify([check, reason, params, source ?? null, direction, strength]);

function compareFindings(a: Unscored, b: Unscored): number {
  return (a.direction === b.direction ? 0 : a.direction === 'concern' ? -1 : 1)
    || STRENGTH_ORDER[a.strength] - STRENGTH_ORDER[b.strength]
    || byCodeUnit(textOf(a), textOf(b));
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

interface Ran { readonly findings: readonly Finding[]; readonly notAssessed: readonly NotAssessed[]; readonly coverage: number }

/** Runs one check on the values it needs; a reason instead of observations: it could not tell, or it threw. */
function observe(check: Check, evidence: Evidence): readonly Observation[] | UnavailableReason {
  const values: Partial<Record<EvidenceKind, unknown>> = {};
  for (const need of check.needs) {
    const fact: Fact<unknown> = evidence[need];
    values[need] = valueOf(fact);
  }
  try {
    const outcome = check.run(values as Parameters<Check['run']>[0], evidence);
    if (outcome === null) return [];
    if ('unavailable' in outcome) return outcome.unavailable;
    return 'direction' in outcome ? [outcome] : outcome;
  } catch {
    return 'error';
  }
}

/** In canonical order, each finding once, with its points. */
function settle(found: readonly Unscored[]): readonly Finding[] {
  const once = found.length < 2 ? found : [...new Map(found.map((finding) => [textOf(finding), finding])).values()].toSorted(compareFindings);
  const points = award(once.map(({ check, direction, strength }) => ({ family: familyOf(check), direction, strength })));
  return once.map((finding, index) => ({ ...finding, points: points[index] ?? 0 }));
}

/** Runs every check once; coverage is weighted by family, so that many checks on one fact do not pass for many facts. */
export function runChecks(evidence: Evidence, checks: readonly Check[]): Ran {
  const found: Unscored[] = [];
  const notAssessed: NotAssessed[] = [];
  const families = new Map<Family, { done: number; all: number }>();
  for (const check of checks) {
    const gap = missing(check, evidence);
    const observed = gap === null ? observe(check, evidence) : [];
    const why = typeof observed === 'string' ? observed : gap === 'absent' ? null : gap;
    if (why !== null) notAssessed.push({ check: check.id, why });
    // What does not exist for this kind of address was never something that could be checked.
    if (why !== 'not-applicable') {
      const family = familyOf(check.id);
      const seen = families.get(family) ?? { done: 0, all: 0 };
      families.set(family, { done: seen.done + (why === null ? 1 : 0), all: seen.all + 1 });
    }
    if (typeof observed === 'string') continue;
    for (const observation of observed) found.push({ check: check.id, ...observation });
  }
  let done = 0;
  let all = 0;
  for (const family of FAMILIES) {
    const seen = families.get(family);
    if (seen === undefined) continue;
    done += (COVERAGE_WEIGHT[family] * seen.done) / seen.all;
    all += COVERAGE_WEIGHT[family];
  }
  notAssessed.sort((a, b) => byCodeUnit(a.check, b.check));
  return { findings: settle(found), notAssessed, coverage: all === 0 ? 0 : Math.round((done / all) * 100) / 100 };
}

/** Summed in this order always: floating-point sums depend on it. */
const FAMILIES: readonly Family[] = ['connection', 'domain', 'reputation', 'payment', 'merchant', 'page'];

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
  const failed = KINDS.some((kind) => {
    const fact = evidence[kind];
    return fact.state === 'unavailable' && FAILURES.has(fact.reason);
  }) || ran.notAssessed.some(({ why }) => FAILURES.has(why));
  // Without an answer from any list nobody has looked whether this shop is known to be bad.
  const looked = evidence.page.state === 'present' && evidence.address.state === 'present' && evidence.lists.state === 'present';
  return looked && !failed && ran.coverage >= CLEAR_COVERAGE ? 'clear' : 'unknown';
}

/**
 * Findings on each of which the level hangs. A check's findings of one reason go together: two lists that say the same are one
 * reason to the shopper. Weakest first, for that is what a second look may clear up.
 */
function hangsOn(evidence: Evidence, ran: Ran, level: Level): readonly Counterfactual[] {
  if (level !== 'danger' && level !== 'caution') return [];
  const concerns = ran.findings.filter(({ direction }) => direction === 'concern');
  const seen = new Set<string>();
  const result: Counterfactual[] = [];
  for (const { check, reason } of concerns.toReversed()) {
    const key = `${check} ${reason}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const without = settle(ran.findings.filter((finding) => finding.check !== check || finding.reason !== reason));
    const { level: other } = inherit(evidence, { level: levelOf(evidence, { ...ran, findings: without }, concernsOf(without)), score: null });
    if (WORSE[other] < WORSE[level]) result.push({ check, reason, level: other });
  }
  return result;
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

const concernsOf = (findings: readonly Finding[]): number => sum(findings.filter(({ direction }) => direction === 'concern'));

const sum = (findings: readonly Finding[]): number => findings.reduce((total, { points }) => total + points, 0);

/** Judges evidence with the given checks. Pure: same evidence and checks, same assessment. */
export function assess(evidence: Evidence, checks: readonly Check[]): Assessment {
  const ran = runChecks(evidence, checks);
  const ownLevel = levelOf(evidence, ran, concernsOf(ran.findings));
  const own = { level: ownLevel, score: ownLevel === 'unknown' ? null : clampToBand(BASE + sum(ran.findings), ownLevel) };
  const { level, score } = inherit(evidence, own);
  // What a shop brought along cannot be taken away here.
  const counterfactual = level === ownLevel ? hangsOn(evidence, ran, ownLevel) : [];
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
    action: actionFor({ now: evidence.now, level, findings: ran.findings, page, history: valueOf(evidence.history) }),
    ...(typeof target === 'string' ? { target } : {}),
    findings: ran.findings,
    notAssessed: ran.notAssessed,
    ...(counterfactual.length === 0 ? {} : { counterfactual }),
  };
}
