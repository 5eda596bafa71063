import { useEffect, useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { hasSiteAccess, requestSiteAccess } from '../../platform/read';
import { t } from '../../i18n/t';

/** Whether Paylight may look at pages; Firefox leaves it to the shopper, Chromium grants it with the installation. */
export function AccessStep(): VNode {
  const [access, setAccess] = useState<boolean | null>(null);
  const look = (): void => void hasSiteAccess().then(setAccess, () => setAccess(false));
  useEffect(look, []);
  return (
    <>
      <p>{t('welcome_access_text')}</p>
      <div role="status">
        {access === true && <p class="done" data-access="granted">{t('options_access_granted')}</p>}
        {access === false && <p data-access="missing">{t('options_access_missing')}</p>}
      </div>
      {access === false && <p><button type="button" class="button button--primary" onClick={() => void requestSiteAccess().then(look, look)}>{t('popup_grant')}</button></p>}
    </>
  );
}
