import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VNode } from 'preact';
import type { StoredAssessment } from '../../core/stored-assessment';
import { reasonText } from '../../i18n/reason-text';
import { t } from '../../i18n/t';
import type { Decision } from '../../messaging/protocol';
import { AddressLine } from '../components/address-line';
import { markRoot } from '../components/document';
import { Report } from '../popup/report';
import { FindingRow } from '../components/finding-row';
import { Lamp } from '../components/lamp';
import { LookalikePair } from '../components/lookalike-pair';
import { OwnNote } from '../components/own-note';
import { readable } from '../view/host';
import { Choices } from './choices';
import { shownAddress } from './stopped-address';
import { WhoSaysSo } from './who-says-so';

export interface InterstitialProps {
  readonly tabId: number;
  readonly address: string;
  readonly assessment: StoredAssessment | null;
  /** True when the browser itself turned the request away: nothing of it was loaded, nothing was sent. */
  readonly beforeLoad: boolean;
  /** Resolves false when nothing happened. */
  readonly decide: (decision: Decision) => Promise<boolean>;
  readonly again: () => void;
}

function Body({ tabId, address, assessment, beforeLoad }: Pick<InterstitialProps, 'tabId' | 'address' | 'assessment' | 'beforeLoad'>): VNode {
  const concern = assessment?.findings.find(({ direction }) => direction === 'concern');
  const target = assessment?.target;
  return (
    <>
      <p class="lead">
        {concern === undefined ? t('stopped_unconfirmed') : `${reasonText(concern).title}. `}
        {beforeLoad && concern !== undefined && t('stopped_sent_nothing')}
      </p>
      <h2>{t(beforeLoad || assessment?.phase === 'address' ? 'stopped_address_heading' : 'stopped_address_heading_page')}</h2>
      <AddressLine url={shownAddress(address)} registrable={assessment?.registrableDomain ?? null} />
      {target !== undefined && assessment?.registrableDomain != null && (
        <LookalikePair host={readable(assessment.registrableDomain)} target={readable(target)} />
      )}
      {assessment !== null && <WhoSaysSo assessment={assessment} />}
      {assessment !== null && <OwnNote tabId={tabId} stamp={assessment.assessedAt} />}
    </>
  );
}

/** A page that was stopped: what happened, the address, who says so, and the way back before anything else. */
export function Interstitial({ tabId, address, assessment, beforeLoad, decide, again }: InterstitialProps): VNode {
  const [failed, setFailed] = useState(false);
  const leave = useRef<HTMLButtonElement>(null);
  const choose = (decision: Decision): void => void decide(decision).then((done) => setFailed(!done), () => setFailed(true));

  useLayoutEffect(() => {
    markRoot({ 'level': 'danger', 'score': String(assessment?.score ?? ''), 'coverage': String(assessment?.coverage ?? ''), 'phase': assessment?.phase ?? null });
    leave.current?.focus();
  }, [assessment]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => { if (event.key === 'Escape') choose('leave'); };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  const target = assessment?.target;
  return (
    <main class="stop level-danger">
      <Lamp level="danger" />
      <h1>{t(assessment?.action === 'hold' ? 'stopped_title_held' : beforeLoad || assessment?.phase === 'address' ? 'stopped_title' : 'stopped_title_page')}</h1>
      <Body tabId={tabId} address={address} assessment={assessment} beforeLoad={beforeLoad} />
      <p class="stop__failed" role="status">{failed ? t('stopped_failed') : ''}</p>
      <div class="stop__first">
        <button type="button" ref={leave} class="button button--primary" data-decision="leave" onClick={() => choose('leave')}>{t('stopped_back')}</button>
        {target !== undefined && <a class="button button--plain" href={`https://${target}/`} rel="noreferrer">{t('stopped_open_target', { target: readable(target) })}</a>}
        {assessment === null && <button type="button" class="button button--plain" onClick={again}>{t('stopped_try_again')}</button>}
      </div>
      {assessment !== null && (
        <details class="more">
          <summary class="button button--quiet">{t('stopped_details')}</summary>
          <section class="section">
            <h2>{t('stopped_why_heading')}</h2>
            <ul class="rows">
              {assessment.findings.map((finding, index) => (
                <FindingRow key={index} finding={finding} host={assessment.registrableDomain} assessedAt={assessment.assessedAt} />
              ))}
            </ul>
          </section>
          <section class="section">
            <h2>{t('popup_other_choices')}</h2>
            <Choices address={address} assessment={assessment} onChoose={choose} />
          </section>
          <section class="section">
            <h2>{t('stopped_wrong')}</h2>
            <p class="quiet">{t('stopped_wrong_text')}</p>
            <Report assessment={assessment} />
          </section>
        </details>
      )}
    </main>
  );
}
