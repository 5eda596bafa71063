import type { VNode } from 'preact';
import { hasSiteAccess, requestSiteAccess } from '../../platform/read';
import { t } from '../../i18n/t';
import { Answered, Panel } from './panel';
import { useAnswer } from './use-answer';

/** Whether the browser lets Paylight look at pages, and the way to allow it. */
export function Access(): VNode {
  const { answer, again } = useAnswer(hasSiteAccess);
  const grant = (): void => void requestSiteAccess().then(again, again);
  return (
    <Panel id="access" title={t('options_access_title')} text={t('options_access_text')}>
      <Answered answer={answer}>
        {(granted) => (granted
          ? <p data-access="granted" class="hit">{t('options_access_granted')}</p>
          : (
            <div class="notice" data-access="missing">
              <p>{t('options_access_missing')}</p>
              <div class="notice__actions"><button type="button" class="button button--primary" onClick={grant}>{t('popup_grant')}</button></div>
            </div>
          ))}
      </Answered>
    </Panel>
  );
}
