import type { VNode } from 'preact';
import { t } from '../../i18n/t';

/** How to keep the lamp in sight. The drawing mirrors itself in right-to-left languages as browsers' toolbars do. */
export function PinStep(): VNode {
  const firefox = navigator.userAgent.includes('Firefox');
  return (
    <>
      <div class="toolbar" aria-hidden="true">
        <span class="toolbar__address">shop.example</span>
        <img src="/icons/icon-32.png" width={20} height={20} alt="" /><span class="toolbar__puzzle" />
      </div>
      <p>{t(firefox ? 'welcome_pin_firefox' : 'welcome_pin_chromium')}</p>
    </>
  );
}
