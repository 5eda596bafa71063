import type { Finding, NotAssessed } from '../core/assess';
import type { Params } from '../core/check';
import type { Judged } from './judge';
import type { Problem } from './request';

/** Control characters from an address must not steer the reader's terminal. */
const plain = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');

const valuesOf = (params: Params): string =>
  Object.entries(params).map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(', ') : String(value)}`).join('; ');

function findingLine({ direction, strength, reason, params, source, points, check }: Finding): string {
  const sign = direction === 'concern' ? '-' : '+';
  const values = valuesOf(params);
  const by = source === undefined ? '' : ` [${source.name}${source.asOf === null ? '' : `, ${source.asOf}`}]`;
  return `  ${sign} ${strength.padEnd(6)} ${reason.replaceAll('_', ' ')}${values === '' ? '' : `: ${values}`}${by}  (${check}, ${points} points)`;
}

function gapLines(notAssessed: readonly NotAssessed[]): readonly string[] {
  const reasons = [...new Set(notAssessed.map(({ why }) => why))];
  return reasons.map((reason) => `  not checked (${reason}): ${notAssessed.filter(({ why }) => why === reason).map(({ check }) => check).join(', ')}`);
}

/** A block for people: one line with the judgement, one for each finding, one for what was not checked. */
export function tableRow(answer: Judged | Problem): string {
  if ('error' in answer) return `error    ${plain(answer.url)}\n  ${plain(answer.error.message)} (${answer.error.code})\n`;
  const { url, assessment } = answer;
  const { level, score, coverage, merchant, checkout, action, target, findings, notAssessed } = assessment;
  const head = [
    level.padEnd(8),
    `trust ${score === null ? '–' : String(score)}`.padEnd(10),
    `checked ${Math.round(coverage * 100)} %`.padEnd(14),
    `action ${action}`.padEnd(20),
    url,
  ].join(' ');
  const facts = [
    ...(merchant === null ? [] : [`merchant ${merchant}`]),
    ...(checkout.confidence === 0 ? [] : [`stage ${checkout.stage} (${checkout.confidence})`]),
    ...(target === undefined ? [] : [`resembles ${target}`]),
  ].join(', ');
  const lines = [
    head,
    ...(facts === '' ? [] : [`  ${facts}`]),
    ...findings.map(findingLine),
    ...gapLines(notAssessed),
  ];
  return `${lines.map(plain).join('\n')}\n`;
}
