import type { VNode } from 'preact';
import { t } from '../../i18n/t';
import { hasSiteAccess, requestSiteAccess } from '../../platform/read';
import { useAnswer } from '../components/ask';

/** Whether pages may be looked at, and the way to allow it. */
export function Access(): VNode {
  const [answer, again] = useAnswer(hasSiteAccess);
  const missing = answer.state === 'here' && !answer.value;
  return (
    <section aria-labelledby="access">
      <h2 id="access">{t('options_access_title')}</h2>
      <p>{missing ? t('options_access_missing') : t('options_access_granted')}</p>
      {missing ? <div class="bar"><button type="button" class="button button--primary" onClick={() => { requestSiteAccess().then(again, again); }}>{t('options_access_grant')}</button></div> : null}
    </section>
  );
}
