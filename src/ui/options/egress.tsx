import type { VNode } from 'preact';
import { instant, number } from '../../i18n/format';
import { language, t } from '../../i18n/t';
import { ask, useAnswer } from '../components/ask';

/** Every request the extension ever made, newest first. */
export function EgressLog(): VNode {
  const [answer] = useAnswer(() => ask('ui/egress', {}));
  const requests = answer.state === 'here' ? answer.value.requests.toReversed() : [];
  return (
    <section aria-labelledby="egress">
      <h2 id="egress">{t('options_egress_title')}</h2>
      {answer.state === 'failed' ? <p role="alert">{t('options_failed')}</p> : null}
      {answer.state === 'here' && requests.length === 0 ? <p class="quiet">{t('options_egress_none')}</p> : null}
      {requests.length === 0 ? null : (
        <ul class="panel">
          {requests.map(({ at, origin, purpose, bytesIn, status }) => (
            <li key={`${at}${origin}`}>
              <div class="grow"><b>{origin}</b><p class="quiet tabular">{t('options_egress_row', { date: instant(at, language()), purpose, bytes: number(bytesIn, language()), status })}</p></div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
