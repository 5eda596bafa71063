import type { VNode } from 'preact';
import type { StoredAssessment } from '../../core/stored-assessment';
import type { Decision } from '../../messaging/protocol';
import { t } from '../../i18n/t';
import { readable } from '../view/host';

type Choice = Exclude<Decision, 'leave' | 'forget'>;
interface ChoicesProps { readonly address: string; readonly assessment: StoredAssessment; readonly onChoose: (choice: Choice) => void }

/** The choices that raise risk, each with what it does, behind one more step than leaving. */
export function Choices({ address, assessment, onChoose }: ChoicesProps): VNode {
  const host = readable(new URL(address).hostname);
  const merchant = readable(assessment.merchant ?? assessment.registrableDomain ?? new URL(address).hostname);
  const mine = assessment.findings.some(({ reason }) => reason === 'blocked_by_you');
  const rows: [Choice, string, string][] = [
    ['proceed-once', t('stopped_proceed'), t('stopped_proceed_text', { host })],
    ['trust', t('stopped_trust'), t('stopped_trust_text', { merchant })],
  ];
  if (!mine) rows.push(['block', t('stopped_block'), t('stopped_block_text', { merchant })]);
  return (
    <ul class="rows">
      {rows.map(([choice, title, text]) => (
        <li key={choice} class="choice">
          <p class="choice__text" id={`about-${choice}`}>{text}</p>
          <button type="button" class="button button--risk" data-decision={choice} aria-describedby={`about-${choice}`} onClick={() => onChoose(choice)}>{title}</button>
        </li>
      ))}
    </ul>
  );
}
