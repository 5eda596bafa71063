import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import type { FromExtensionPage } from '../../messaging/protocol';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import type { KnownTrait } from '../../core/merchant/traits';
import { day, regionName } from '../../i18n/format';
import { snake } from '../../i18n/reason-text';
import { language, plural, t, texts } from '../../i18n/t';
import { readable } from '../view/host';
import { saveFile } from '../components/save-file';
import { Answered, Panel } from './panel';
import { useRow } from './search';
import { useAnswer } from './use-answer';

type Remembered = ReturnType<FromExtensionPage['ui/merchants']>['merchants'][number];
const ask = (): Promise<ReturnType<FromExtensionPage['ui/merchants']>> => sendToWorker(runtime, 'ui/merchants', {});

/** One trait in words; of a number its own characters, without the scheme. */
function traitText({ kind, value }: KnownTrait): string {
  const shown = kind === 'country' ? regionName(value, language()) : kind === 'number' ? value.slice(value.indexOf(' ') + 1) : value;
  return texts.find(`trait_${snake(kind)}`, { value: shown }) ?? shown;
}

function Row({ merchant, forget }: { merchant: Remembered; forget: () => void }): VNode {
  const { domain, firstSeen, visits, paidOn, decision, seen = [] } = merchant;
  const row = useRow(readable(domain), domain);
  return (
    <li {...row} class={`setting ${row.class}`} data-merchant={domain}>
      <div>
        <p class="setting__title"><bdi>{readable(domain)}</bdi></p>
        <p class="quiet">
          {t('options_merchant_since', { date: day(firstSeen, language()) })} · {plural('popup_visits', visits)}
          {paidOn.length > 0 && ` · ${plural('popup_paid', paidOn.length)}`}
          {decision !== null && <b> · {t(decision === 'trusted' ? 'decision_trusted' : 'decision_blocked')}</b>}
        </p>
        {seen.length > 0 && <p class="quiet" data-seen={domain}>{seen.map(traitText).join(' · ')}</p>}
      </div>
      <button type="button" class="button button--quiet" onClick={forget}>{t('options_merchant_forget')}<span class="spoken">: {domain}</span></button>
    </li>
  );
}

/** Shops this device remembers, each to be forgotten alone or all at once (asked twice). */
export function Merchants(): VNode {
  const { answer, again } = useAnswer(ask);
  const [sure, setSure] = useState(false);
  const forget = (domain: string | null): void => {
    setSure(false);
    sendToWorker(runtime, 'ui/merchant-forget', { domain }).then(again, again);
  };
  return (
    <Panel id="merchants" title={t('options_merchants_title')} text={t('options_merchants_text')}>
      <Answered answer={answer}>
        {({ merchants }) => (merchants.length === 0
          ? <p class="quiet">{t('options_merchants_none')}</p>
          : (
            <>
              <ul class="rows">{merchants.map((merchant) => <Row key={merchant.domain} merchant={merchant} forget={() => forget(merchant.domain)} />)}</ul>
              <div class="panel__actions">
                <button type="button" class="button button--plain" data-action="export-merchants" onClick={() => saveFile('paylight-shops.json', `${JSON.stringify({ format: 'paylight-shops', version: 1, shops: merchants }, null, 2)}\n`)}>{t('options_merchants_export')}</button>
                {sure
                  ? <button type="button" class="button button--primary" onClick={() => forget(null)}>{t('options_merchants_erase_sure')}</button>
                  : <button type="button" class="button button--plain" onClick={() => setSure(true)}>{t('options_merchants_erase')}</button>}
                {sure && <button type="button" class="button button--quiet" onClick={() => setSure(false)}>{t('options_cancel')}</button>}
              </div>
            </>
          ))}
      </Answered>
    </Panel>
  );
}
