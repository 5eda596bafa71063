import type { VNode } from 'preact';
import type { StoredAssessment } from '../../core/stored-assessment';
import { day } from '../../i18n/format';
import { language, plural, t } from '../../i18n/t';
import type { PageEvidence } from '../view/page-evidence';

const STAGES = { none: 'stage_none', cart: 'stage_cart', details: 'stage_details', payment: 'stage_payment', done: 'stage_done' } as const;
const SCHEMES = { https: 'popup_connection_https', http: 'popup_connection_http', other: 'popup_connection_other' } as const;

function certificateWords({ certificate }: PageEvidence): string | null {
  if (certificate === null || certificate.validTo === null) return null;
  const validTo = day(certificate.validTo, language());
  return certificate.issuer === null ? t('popup_certificate_until', { validTo }) : t('popup_certificate_by', { issuer: certificate.issuer, validTo });
}

/** Plain facts about this page and shop: no judgement, one line each. */
export function Facts({ assessment, evidence }: { assessment: StoredAssessment; evidence: PageEvidence }): VNode {
  const certificate = certificateWords(evidence);
  const visits = evidence.history?.visits ?? 0;
  const rows: [string, string | null][] = [
    [t('popup_page_label'), t(STAGES[assessment.checkout.stage])],
    [t('popup_connection_label'), evidence.scheme === null ? null : t(SCHEMES[evidence.scheme])],
    [t('popup_certificate_label'), certificate],
    [t('popup_history_label'), visits > 0 ? plural('popup_visits', visits) : t('popup_history_none')],
    [t('popup_lists_label'), assessment.listsAsOf === null ? t('popup_lists_none') : t('popup_lists_as_of', { date: day(assessment.listsAsOf, language()) })],
  ];
  return (
    <section class="section">
      <h2>{t('popup_seller_heading')}</h2>
      <dl class="rows facts">
        {rows.map(([label, value]) => value !== null && (
          <div key={label} class="facts__row"><dt class="quiet">{label}</dt><dd>{value}</dd></div>
        ))}
      </dl>
    </section>
  );
}
