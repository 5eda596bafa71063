import type { VNode } from 'preact';
import type { StoredAssessment } from '../../core/stored-assessment';
import { Lamp } from './lamp';
import { reasonText } from '../../i18n/reason-text';
import { plural, t } from '../../i18n/t';
import { hostParts, readable } from '../view/host';
import type { PageEvidence } from '../view/page-evidence';

export const merchantName = ({ merchant, registrableDomain, url }: StoredAssessment): string => {
  const domain = merchant ?? registrableDomain;
  return domain === null ? hostParts(url, null)?.owner ?? url : readable(domain);
};

function historyWords({ history }: PageEvidence, firstVisit: boolean): string | null {
  if (history !== null && history.paid > 0) return plural('popup_paid', history.paid);
  if (firstVisit) return t('popup_first_visit');
  return history !== null && history.visits > 0 ? plural('popup_visits', history.visits) : null;
}

const ASKS = { payment: 'popup_asks_payment', credentials: 'popup_asks_credentials', identity: 'popup_asks_identity' } as const;

/** The page was looked at, asks for nothing, and nothing was found: there is no checkout to judge. Confidence 0 means not looked. */
export const isQuiet = ({ level, checkout, findings }: StoredAssessment, { asks }: PageEvidence): boolean =>
  level === 'unknown' && checkout.stage === 'none' && checkout.confidence > 0 && asks.length === 0 && findings.every(({ direction }) => direction !== 'concern');

function Sentence({ assessment, evidence }: { assessment: StoredAssessment; evidence: PageEvidence }): VNode {
  if (isQuiet(assessment, evidence)) {
    return (
      <div class="say">
        <p class="say__level">{t('popup_empty_title')}</p>
        <p>{t('popup_empty_text')}</p>
      </div>
    );
  }
  const sentences = { danger: 'level_danger_sentence', caution: 'level_caution_sentence', clear: 'level_clear_sentence', unknown: 'level_unknown_sentence' } as const;
  const top = assessment.findings.find(({ direction }) => direction === 'concern');
  // A weak concern is every shop's; anything more is a problem, if no serious one.
  const clearBut = assessment.level === 'clear' && top !== undefined && top.strength !== 'weak';
  return (
    <div class="say" role="status">
      <p class="say__level">{t(clearBut ? 'level_clear_but_sentence' : sentences[assessment.level])}</p>
      {top !== undefined && (clearBut || assessment.level === 'danger' || assessment.level === 'caution') && <p>{reasonText(top).title}</p>}
      {assessment.level === 'clear' && assessment.checkout.stage === 'none' && <p>{t('stage_none')}</p>}
    </div>
  );
}

/** Lamp, shop and one sentence: the whole answer at a glance. */
export function Header({ assessment, evidence, heading: Heading = 'h1' }: { assessment: StoredAssessment; evidence: PageEvidence; heading?: 'h1' | 'h2' }): VNode {
  const parts = hostParts(assessment.url, assessment.registrableDomain);
  const name = evidence.siteName ?? merchantName(assessment);
  // An address that is the name above it is not said twice.
  const host = parts === null || parts.before + parts.owner === name ? null : parts;
  const firstVisit = assessment.findings.some(({ reason }) => reason === 'first_visit');
  const words = [historyWords(evidence, firstVisit), evidence.asks[0] === undefined ? null : t(ASKS[evidence.asks[0]]), evidence.seller === null ? null : t('popup_seller', { name: evidence.seller })].filter((word) => word !== null);
  return (
    <header>
      <div class="head">
        <Lamp level={assessment.level} />
        <div class="head__names">
          <Heading class="head__shop">{name}</Heading>
          <p class="head__host quiet">
            {host !== null && <bdi dir="ltr" class="head__part">{host.before}<b>{host.owner}</b></bdi>}
            {words.flatMap((word) => [' ', <span key={word} class="head__part">{word}</span>])}
          </p>
        </div>
      </div>
      <Sentence assessment={assessment} evidence={evidence} />
    </header>
  );
}
