import { ACTIONS } from '../../core/action';
import type { Counterfactual, Finding, NotAssessed } from '../../core/assess';
import type { Params } from '../../core/check';
import type { UnavailableReason } from '../../core/evidence';
import type { PaymentMethod } from '../../core/payment/page-facts';
import type { RecourseRow } from '../../core/payment/recourse';
import type { StoredAssessment } from '../../core/stored-assessment';
import { fields, listOf, numberOf, textOf, wordOf } from './read';

const LEVELS = ['danger', 'caution', 'clear', 'unknown'] as const;
const STAGES = ['none', 'cart', 'details', 'payment', 'done'] as const;
const STRENGTHS = ['weak', 'fair', 'strong', 'proof'] as const;

function readParams(value: unknown): Params {
  const params: Record<string, string | number | readonly string[]> = {};
  for (const [name, entry] of Object.entries(fields(value) ?? {})) {
    if (typeof entry === 'string' || typeof entry === 'number') params[name] = entry;
    else if (Array.isArray(entry) && entry.every((item) => typeof item === 'string')) params[name] = entry;
  }
  return params;
}

function readFinding(value: unknown): Finding | null {
  const found = fields(value);
  const check = textOf(found?.['check']);
  const direction = wordOf(found?.['direction'], ['concern', 'reassurance']);
  const strength = wordOf(found?.['strength'], STRENGTHS);
  const reason = textOf(found?.['reason']);
  const points = numberOf(found?.['points']);
  if (found === null || check === null || direction === null || strength === null || reason === null || points === null) return null;
  const source = fields(found['source']);
  const name = textOf(source?.['name']);
  return {
    check, direction, strength, reason, points, params: readParams(found['params']),
    ...(name === null ? {} : { source: { name, asOf: textOf(source?.['asOf']) } }),
  };
}

function readNotAssessed(value: unknown): NotAssessed | null {
  const found = fields(value);
  const check = textOf(found?.['check']);
  const why = textOf(found?.['why']);
  return check === null || why === null ? null : { check, why: why as UnavailableReason };
}

function readCounterfactual(value: unknown): Counterfactual | null {
  const found = fields(value);
  const [check, reason, level] = [textOf(found?.['check']), textOf(found?.['reason']), wordOf(found?.['level'], LEVELS)];
  return check === null || reason === null || level === null ? null : { check, reason, level };
}

function readRecourse(value: unknown): RecourseRow | null {
  const found = fields(value);
  const method = textOf(found?.['method']);
  const rule = textOf(found?.['rule']);
  const back = wordOf(found?.['back'], ['good', 'some', 'poor', 'none']);
  const source = fields(found?.['source']);
  const [name, date] = [textOf(source?.['name']), textOf(source?.['date'])];
  if (method === null || rule === null || back === null || name === null || date === null) return null;
  return { method: method as PaymentMethod, rule, back, days: numberOf(found?.['days']), from: wordOf(found?.['from'], ['payment', 'delivery-due', 'statement']), source: { name, date } };
}

/**
 * The stored assessment of a tab as the pages show it. Null when the whole cannot be trusted: a level without its score,
 * or findings that cannot be read, must not look like an answer.
 */
export function readStoredAssessment(value: unknown): StoredAssessment | null {
  const stored = fields(value);
  if (stored === null) return null;
  const level = wordOf(stored['level'], LEVELS);
  const url = textOf(stored['url']);
  const coverage = numberOf(stored['coverage']);
  const score = numberOf(stored['score']);
  const action = wordOf(stored['action'], ACTIONS);
  const findings = listOf(stored['findings'], readFinding);
  const given = Array.isArray(stored['findings']) ? stored['findings'].length : -1;
  const notAssessed = listOf(stored['notAssessed'], readNotAssessed);
  if (level === null || url === null || coverage === null || action === null || findings === null || notAssessed === null) return null;
  if (findings.length !== given || (score === null) !== (level === 'unknown')) return null;
  const checkout = fields(stored['checkout']);
  const target = textOf(stored['target']);
  const pausedUntil = textOf(stored['pausedUntil']);
  const counterfactual = listOf(stored['counterfactual'], readCounterfactual) ?? [];
  return {
    url, level, score, coverage: Math.min(1, Math.max(0, coverage)), action, findings, notAssessed,
    registrableDomain: textOf(stored['registrableDomain']),
    merchant: textOf(stored['merchant']),
    checkout: { stage: wordOf(checkout?.['stage'], STAGES) ?? 'none', confidence: numberOf(checkout?.['confidence']) ?? 0 },
    ...(target === null ? {} : { target }),
    ...(pausedUntil === null ? {} : { pausedUntil }),
    ...(counterfactual.length === 0 ? {} : { counterfactual }),
    phase: wordOf(stored['phase'], ['address', 'settled']) ?? 'address',
    revision: numberOf(stored['revision']) ?? 0,
    documentId: textOf(stored['documentId']) ?? '',
    assessedAt: textOf(stored['assessedAt']) ?? '',
    listsAsOf: textOf(stored['listsAsOf']),
    recourse: listOf(stored['recourse'], readRecourse) ?? [],
  };
}
