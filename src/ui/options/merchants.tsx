import type { VNode } from 'preact';
import { day, enumeration, number } from '../../i18n/format';
import { language, t } from '../../i18n/t';
import { ask, useAnswer } from '../components/ask';

/** Saves what is remembered as a file of the shopper's own; nothing leaves the device. */
function save(content: unknown): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'paylight-shops.json' });
  link.click();
  URL.revokeObjectURL(address);
}

/** The shops this device remembers, each of them and all of them forgettable. */
export function Merchants(): VNode {
  const [answer, again] = useAnswer(() => ask('ui/merchants', {}));
  const forget = (domain: string | null): void => { ask('ui/merchant-forget', { domain }).then(again, again); };
  const merchants = answer.state === 'here' ? answer.value.merchants : [];
  return (
    <section aria-labelledby="merchants">
      <h2 id="merchants">{t('options_merchants_title')}</h2>
      {answer.state === 'failed' ? <p role="alert">{t('options_failed')}</p> : null}
      {answer.state === 'here' && merchants.length === 0 ? <p class="quiet">{t('options_merchants_none')}</p> : null}
      {merchants.length === 0 ? null : (
        <ul class="panel">
          {merchants.map(({ domain, firstSeen, visits, paidOn, decision }) => (
            <li key={domain}>
              <div class="grow">
                <b>{domain}</b>
                <p class="quiet tabular">
                  {[
                    t('options_merchant_since', { date: day(firstSeen, language()) }), t('options_merchant_visits', { visits: number(visits, language()) }),
                    ...(paidOn.length === 0 ? [] : [t('options_merchant_paid', { dates: enumeration(paidOn.map((date) => day(date, language())), language()) })]),
                    ...(decision === null ? [] : [decision === 'trusted' ? t('options_merchant_trusted') : t('options_merchant_blocked')]),
                  ].join(' · ')}
                </p>
              </div>
              <button type="button" class="button button--quiet" onClick={() => forget(domain)}>{t('options_merchant_forget')}<span class="spoken"> {domain}</span></button>
            </li>
          ))}
        </ul>
      )}
      {merchants.length === 0 ? null : (
        <div class="bar">
          <button type="button" class="button button--quiet" onClick={() => save(merchants)}>{t('options_merchants_export')}</button>
          <button type="button" class="button button--quiet" onClick={() => forget(null)}>{t('options_merchants_erase')}</button>
        </div>
      )}
    </section>
  );
}
