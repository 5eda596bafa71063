import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import type { StoredAssessment } from '../../core/stored-assessment';
import { sendToWorker } from '../../messaging/send';
import { requestSiteAccess } from '../../platform/read';
import { runtime } from '../../platform/runtime';
import { unavailableText } from '../../i18n/reason-text';
import { time } from '../../i18n/format';
import { language, t } from '../../i18n/t';
import { readable } from '../view/host';
import type { PageEvidence } from '../view/page-evidence';
import type { PopupSettings } from './state';

/** What Paylight cannot do right now, and the one thing the shopper can do about it. */
export function LimitedNotice({ limited, lostLists }: { limited: readonly string[]; lostLists: readonly string[] }): VNode | null {
  const [granted, setGranted] = useState(false);
  const open = limited.filter((word) => !(granted && word === 'permission-missing'));
  if (open.length === 0 && lostLists.length === 0) return null;
  const grant = (): void => void requestSiteAccess().then(setGranted, () => undefined);
  return (
    <div class="notice" data-limited={[...open, ...(lostLists.length > 0 ? ['list-lost'] : [])].join(' ')} role="status">
      <p class="notice__title">{t('popup_limited_title')}</p>
      {open.map((word) => <p key={word}>{unavailableText(word)}</p>)}
      {lostLists.map((name) => <p key={name}>{t('popup_list_lost', { name })}</p>)}
      {open.includes('permission-missing') && (
        <div class="notice__actions"><button type="button" class="button button--plain" onClick={grant}>{t('popup_grant')}</button></div>
      )}
    </div>
  );
}

/** On a payment provider's own page: whose score this is, and why there is a warning where the page itself gives no cause for one. */
export function PayingNotice({ assessment, evidence }: { assessment: StoredAssessment; evidence: PageEvidence }): VNode | null {
  const { merchant, registrableDomain, notAssessed, level, findings } = assessment;
  if (merchant !== null && registrableDomain !== null && merchant !== registrableDomain) {
    const inherited = (level === 'danger' || level === 'caution') && findings.every(({ direction }) => direction !== 'concern');
    const whose = t('popup_paying', { merchant: readable(merchant), provider: evidence.psp ?? readable(registrableDomain) });
    if (!inherited) return <p class="notice" data-paying={merchant}>{whose}</p>;
    return (
      <div class="notice" data-paying={merchant} data-inherited={level}>
        <p class="notice__title">{t('reason_shop_before_title')}</p>
        <p>{whose} {t('reason_shop_before_detail', { merchant: readable(merchant) })}</p>
        <p>{t('reason_shop_before_tip')}</p>
      </div>
    );
  }
  return merchant === null && notAssessed.some(({ why }) => why === 'merchant-unknown') ? <p class="notice">{t('popup_paying_unknown')}</p> : null;
}

/** An organisation has set something here: said, so that nobody looks for a switch that is not theirs. */
export function ManagedNotice({ settings }: { settings: PopupSettings }): VNode | null {
  return settings.managed ? <p class="notice" data-managed="">{t('popup_managed')}</p> : null;
}

/** The shopper wanted quiet on this shop: until when, and the way back. */
export function PausedNotice({ tabId, until }: { tabId: number; until: string }): VNode {
  const resume = (): void => void sendToWorker(runtime, 'ui/pause', { tabId, on: false }).catch(() => undefined);
  return (
    <div class="notice" data-paused={until} role="status">
      <p class="notice__title">{t('popup_paused', { time: time(until, language()) })}</p>
      <p>{t('popup_paused_text')}</p>
      <div class="notice__actions"><button type="button" class="button button--plain" data-action="resume" onClick={resume}>{t('popup_resume')}</button></div>
    </div>
  );
}

export function PrivateNotice(): VNode {
  return (
    <div class="notice" data-private="">
      <p class="notice__title">{t('popup_private_title')}</p>
      <p>{t('popup_private_text')}</p>
    </div>
  );
}
