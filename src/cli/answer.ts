import type { Assessment } from '../core/assess';

/** One line of output: the assessment with the schema's number and the address as it was given. */
export function answerOf(url: string, { registrableDomain, merchant, level, score, coverage, checkout, action, target, findings, notAssessed, counterfactual }: Assessment): object {
  return {
    schema: 1,
    url,
    registrableDomain,
    merchant,
    level,
    score,
    coverage,
    checkout,
    action,
    ...(target === undefined ? {} : { target }),
    findings: findings.map(({ check, direction, strength, points, reason, params, source }) =>
      ({ check, direction, strength, points, reason, params, ...(source === undefined ? {} : { source }) })),
    notAssessed,
    ...(counterfactual === undefined ? {} : { counterfactual }),
  };
}
