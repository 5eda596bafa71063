import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import type { FromExtensionPage } from '../../messaging/protocol';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import type { KnownTrait } from '../../core/merchant/traits';
import { day, enumeration, regionName } from '../../i18n/format';
import { snake } from '../../i18n/reason-text';
import { language, plural, t, texts } from '../../i18n/t';
import { readable } from '../view/host';
import { FileButton } from '../components/file-button';
import { saveFile } from '../components/save-file';
import { Answered, Panel } from './panel';
import { useRow } from './search';
import { ShopForm } from './shop-form';
import { useAnswer } from './use-answer';

type Remembered = ReturnType<FromExtensionPage['ui/merchants']>['merchants'][number];
const LARGEST = 2 * 1024 * 1024;
/** Names said of what was left out. */
const NAMED = 10;
const ask = (): Promise<ReturnType<FromExtensionPage['ui/merchants']>> => sendToWorker(runtime, 'ui/merchants', {});

/** One trait in words; of a number its own characters, without the scheme. */
function traitText({ kind, value }: KnownTrait): string {
  const shown = kind === 'country' ? regionName(value, language()) : kind === 'number' ? value.slice(value.indexOf(' ') + 1) : value;
  return texts.find(`trait_${snake(kind)}`, { value: shown }) ?? shown;
}

function Row({ merchant, forget, again }: { merchant: Remembered; forget: () => void; again: () => void }): VNode {
  const { domain, firstSeen, visits, paidOn, decision, note, seen = [] } = merchant;
  const row = useRow(readable(domain), domain, note);
  return (
    <li {...row} class={`setting setting--shop ${row.class}`} data-merchant={domain}>
      <div>
        <p class="setting__title"><bdi>{readable(domain)}</bdi></p>
        <p class="quiet">
          {t('options_merchant_since', { date: day(firstSeen, language()) })}
          {visits > 0 && ` · ${plural('popup_visits', visits)}`}
          {paidOn.length > 0 && ` · ${plural('popup_paid', paidOn.length)}`}
          {decision !== null && <b> · {t(decision === 'trusted' ? 'decision_trusted' : 'decision_blocked')}</b>}
        </p>
        {seen.length > 0 && <p class="quiet" data-seen={domain}>{seen.map(traitText).join(' · ')}</p>}
        {note !== '' && <p data-note=""><bdi>{note}</bdi></p>}
        <details class="opens">
          <summary>{t('options_shop_change')}<span class="spoken">: {domain}</span></summary>
          <ShopForm domain={domain} decision={decision} note={note} done={again} />
        </details>
      </div>
      <button type="button" class="button button--quiet" onClick={forget}>{t('options_merchant_forget')}<span class="spoken">: {domain}</span></button>
    </li>
  );
}

/** Shops this device remembers, each to be forgotten alone or all at once (asked twice). */
export function Merchants(): VNode {
  const { answer, again } = useAnswer(ask);
  const [sure, setSure] = useState(false);
  const [said, setSaid] = useState('');
  const some = answer.kind === 'here' && answer.value.merchants.length > 0;
  const forget = (domain: string | null): void => {
    setSure(false);
    sendToWorker(runtime, 'ui/merchant-forget', { domain }).then(again, again);
  };
  const save = (): void => {
    sendToWorker(runtime, 'ui/merchants-export', {}).then(({ text }) => saveFile('paylight-shops.json', text), () => setSaid(t('popup_failed')));
  };
  const take = async (file: File): Promise<void> => {
    const done = file.size > LARGEST ? null : await sendToWorker(runtime, 'ui/merchants-import', { text: await file.text() }).catch(() => null);
    setSaid(done === null
      ? t('options_shops_import_failed', { name: file.name })
      : [plural('options_shops_taken', done.taken), ...(done.refused.length === 0 ? [] : [t('options_settings_left', { names: enumeration(done.refused.slice(0, NAMED), language()) })])].join(' '));
    again();
  };
  return (
    <Panel id="merchants" title={t('options_merchants_title')} text={t('options_merchants_text')}>
      <Answered answer={answer}>
        {({ merchants }) => (merchants.length === 0
          ? <p class="quiet">{t('options_merchants_none')}</p>
          : <ul class="rows">{merchants.map((merchant) => <Row key={merchant.domain} merchant={merchant} forget={() => forget(merchant.domain)} again={again} />)}</ul>)}
      </Answered>
      <p class="panel__said" role="status" data-said="shops">{said}</p>
      <div class="panel__actions">
        {some && <button type="button" class="button button--plain" data-action="export-merchants" onClick={save}>{t('options_merchants_export')}</button>}
        <FileButton name="shops" accept=".json,application/json" onFile={(file) => void take(file)}>{t('options_settings_import')}</FileButton>
        {some && (sure
          ? <button type="button" class="button button--primary" onClick={() => forget(null)}>{t('options_merchants_erase_sure')}</button>
          : <button type="button" class="button button--plain" onClick={() => setSure(true)}>{t('options_merchants_erase')}</button>)}
        {sure && <button type="button" class="button button--quiet" onClick={() => setSure(false)}>{t('options_cancel')}</button>}
      </div>
      <details class="opens" data-add="shop">
        <summary>{t('options_shop_add_title')}</summary>
        <p class="quiet">{t('options_shop_add_text')}</p>
        <ShopForm domain={null} decision="blocked" note="" done={again} />
      </details>
    </Panel>
  );
}
