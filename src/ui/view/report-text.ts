import type { StoredAssessment } from '../../core/stored-assessment';

/**
 * A report on a wrong warning, ready to send: what Paylight said and why, in the program's own words so that whoever reads it can
 * repeat it. It names the shop and no path; nothing of the shopper is in it.
 */
export function reportText(assessment: StoredAssessment, version: string, language: string): string {
  const { merchant, registrableDomain, level, score, coverage, findings, notAssessed, listsAsOf, assessedAt } = assessment;
  const reasons = findings.map(({ check, reason, points, source }) =>
    `- ${check}: ${reason} (${points})${source === undefined ? '' : `, ${source.name}${source.asOf === null ? '' : ` ${source.asOf.slice(0, 10)}`}`}`);
  return [
    `Shop: ${merchant ?? registrableDomain ?? 'unknown'}`,
    `Paylight ${version}, ${language}, ${assessedAt.slice(0, 10)}, lists of ${listsAsOf?.slice(0, 10) ?? 'none'}`,
    `Level ${level}, score ${score ?? 'none'}, checked ${Math.round(coverage * 100)} %`,
    ...(reasons.length === 0 ? ['No findings'] : reasons),
    ...(notAssessed.length === 0 ? [] : [`Not assessed: ${notAssessed.map(({ check, why }) => `${check} (${why})`).join(', ')}`]),
    '', 'Why I think this is wrong:', '',
  ].join('\n');
}
