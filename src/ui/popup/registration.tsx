import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import type { FromExtensionPage } from '../../messaging/protocol';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { day } from '../../i18n/format';
import { language, t } from '../../i18n/t';
import type { RegistrationView } from '../view/page-evidence';

type Outcome = ReturnType<FromExtensionPage['ui/registration-ask']>['outcome'] | 'asking' | 'unasked';

function outcomeWords(outcome: Outcome): string {
  switch (outcome) {
    case 'asking': return t('popup_registration_asking');
    case 'failed': return t('popup_registration_failed');
    case 'limited': return t('popup_registration_limited');
    case 'not-applicable': return t('popup_registration_failed');
    // The stored assessment changes with these and says them itself.
    case 'found': case 'none': case 'no-service': case 'unasked': return '';
    default: return outcome satisfies never;
  }
}

/** When the shop's name was registered; where nobody has asked, a button that says what it would send. */
export function RegistrationSection({ tabId, name, registration }: { tabId: number; name: string; registration: RegistrationView }): VNode {
  const [outcome, setOutcome] = useState<Outcome>('unasked');
  const ask = (): void => {
    setOutcome('asking');
    sendToWorker(runtime, 'ui/registration-ask', { tabId }).then((reply) => setOutcome(reply.outcome), () => setOutcome('failed'));
  };
  return (
    <section class="section" data-registration={registration.kind}>
      <h2>{t('popup_registration_heading')}</h2>
      {registration.kind === 'known' && (
        <p>{t('popup_registration_known', { date: day(registration.on, language()), source: registration.source, asked: day(registration.asOf, language()) })}</p>
      )}
      {registration.kind === 'none' && <p>{t('popup_registration_none')}</p>}
      {registration.kind === 'no-service' && <p>{t('popup_registration_no_service')}</p>}
      {registration.kind === 'unasked' && (
        <>
          <p class="quiet small">{t('popup_registration_about', { name })}</p>
          <button type="button" class="button button--plain button--small" data-action="ask-registration" disabled={outcome === 'asking'} onClick={ask}>{t('popup_registration_ask')}</button>
          <p class="quiet" role="status">{outcomeWords(outcome)}</p>
        </>
      )}
    </section>
  );
}
