import { useEffect, useState } from 'preact/hooks';
import type { VNode } from 'preact';
import type { CardNumber, MerchantCard } from '../../core/merchant/card';
import type { Contradiction } from '../../core/merchant/contradictions';
import type { Where } from '../../core/merchant/disclosures';
import type { FromExtensionPage } from '../../messaging/protocol';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { day, enumeration, languageName, regionName } from '../../i18n/format';
import { snake } from '../../i18n/reason-text';
import { find, language, t } from '../../i18n/t';

type Outcome = ReturnType<FromExtensionPage['ui/vies-ask']>['outcome'] | 'asking' | 'unasked';

/** Where and when something was read, as one short line. */
function whereWords({ page, path, on, by }: Where): string {
  const values = { page: page === 'other' ? path : find(`page_kind_${page}`) ?? page, date: day(on, language()) };
  return by === 'fetch' ? t('merchant_fetched', values) : t('merchant_read', values);
}

function viesWords(outcome: Outcome): string {
  return outcome === 'unasked' ? '' : find(`merchant_vies_${snake(outcome)}`) ?? t('merchant_vies_failed');
}

/** One number with its state; for a VAT number of the EU, a button that asks whether it is in use and says what it sends. */
function NumberRow({ tabId, number }: { tabId: number; number: CardNumber }): VNode {
  const [outcome, setOutcome] = useState<Outcome>('unasked');
  const ask = (): void => {
    setOutcome('asking');
    sendToWorker(runtime, 'ui/vies-ask', { tabId, number: number.value }).then((reply) => setOutcome(reply.outcome), () => setOutcome('failed'));
  };
  return (
    <div class="who__row" data-number={number.scheme} data-state={number.state}>
      <dt class="quiet"><bdi>{number.name}</bdi></dt>
      <dd>
        <bdi dir="ltr">{number.value}</bdi> <span class={`who__state who__state--${number.state}`}>{find(`number_state_${snake(number.state)}`) ?? number.state}</span>
        <span class="who__where quiet">{whereWords(number.where)}</span>
        {number.vies && (outcome === 'unasked' || outcome === 'asking') && (
          <button type="button" class="button button--quiet" data-action="ask-vies" disabled={outcome === 'asking'} onClick={ask}>{t('merchant_vies_ask')}</button>
        )}
        <span class="who__where" role="status">{viesWords(outcome)}</span>
      </dd>
    </div>
  );
}

function Law({ card }: { card: MerchantCard }): VNode | null {
  const { law, country, demands, judged } = card;
  if (law === null || country === null || demands.length === 0) return null;
  const words = (shown: boolean): string => enumeration(demands.filter((each) => each.shown === shown).map(({ item }) => find(`disclosure_item_${snake(item)}`) ?? item), language());
  return (
    <div class="who__law" data-judged={judged}>
      <p class="quiet">{t('merchant_law', { country: regionName(country, language()), law: `${law.title}, ${law.article}` })}</p>
      {demands.some(({ shown }) => shown) && <p>{t('merchant_law_shown', { items: words(true) })}</p>}
      {demands.some(({ shown }) => !shown) && <p>{judged ? t('merchant_law_missing', { items: words(false) }) : t('merchant_law_unread', { items: words(false) })}</p>}
    </div>
  );
}

/** A place by its name, a language by its name; anything else as it is. */
function againstWords({ compared, against }: Contradiction): string {
  if (/^[A-Z]{2}$/u.test(against)) return regionName(against, language());
  return compared === 'language' ? languageName(against, language()) : against;
}

/** What of its statements fits together, and what does not, side by side: one thing that differs is ordinary. */
function Agreement({ card: { agrees, contradicts } }: { card: MerchantCard }): VNode | null {
  if (agrees.length === 0 && contradicts.length === 0) return null;
  const fitting = agrees.map((compared) => find(`compared_${snake(compared)}`) ?? compared);
  const differing = contradicts.map((each) => t('merchant_differs_one', { what: find(`conflict_${snake(each.compared)}`) ?? each.compared, against: againstWords(each) }));
  return (
    <div class="who__law" data-agrees={agrees.join(' ')} data-contradicts={contradicts.map(({ compared }) => compared).join(' ')}>
      {agrees.length > 0 && <p>{t('merchant_agrees', { items: enumeration(fitting, language()) })}</p>}
      {contradicts.length > 0 && <p>{t('merchant_differs', { items: enumeration(differing, language()) })}</p>}
    </div>
  );
}

/** Who the shop says it is: each statement with the page and day it was read, and what the law of its country would want. */
export function MerchantSection({ tabId, stamp }: { tabId: number; stamp: string }): VNode | null {
  const [answer, setAnswer] = useState<ReturnType<FromExtensionPage['ui/merchant-card']> | null>(null);
  useEffect(() => {
    let live = true;
    sendToWorker(runtime, 'ui/merchant-card', { tabId }).then((reply) => { if (live) setAnswer(reply); }, () => { if (live) setAnswer(null); });
    return () => { live = false; };
  }, [tabId, stamp]);
  const card = answer?.card ?? null;
  if (card === null) return null;
  const lines = card.name === null ? card.lines : [card.name, ...card.lines];
  return (
    <section class="section" data-merchant={card.domain} data-country={card.country ?? ''}>
      <h2>{t('merchant_heading')}</h2>
      <div class="rows who">
        {lines.length === 0 && card.numbers.length === 0 && <p class="who__none">{t('merchant_none')}</p>}
        <dl>
          {card.country !== null && <div class="who__row"><dt class="quiet">{t('merchant_country')}</dt><dd>{regionName(card.country, language())}</dd></div>}
          {lines.map(({ kind, value, where }) => (
            <div key={`${kind} ${value}`} class="who__row" data-disclosed={kind}>
              <dt class="quiet">{find(`disclosed_${kind}`) ?? kind}</dt>
              <dd><bdi>{value}</bdi><span class="who__where quiet">{whereWords(where)}</span></dd>
            </div>
          ))}
          {card.numbers.map((number) => <NumberRow key={`${number.scheme} ${number.value}`} tabId={tabId} number={number} />)}
        </dl>
        <Agreement card={card} />
        <Law card={card} />
        {card.unread.length > 0 && answer !== null && answer.origin !== null && (
          <p class="who__unread">
            {t('merchant_unread')}{' '}
            {card.unread.map(({ kind, path }) => <a key={path} href={`${answer.origin ?? ''}${path}`} target="_blank" rel="noreferrer noopener">{find(`page_kind_${kind}`) ?? kind}</a>)}
          </p>
        )}
      </div>
    </section>
  );
}
