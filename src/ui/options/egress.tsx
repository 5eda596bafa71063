import type { VNode } from 'preact';
import type { FromExtensionPage } from '../../messaging/protocol';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { instant, number } from '../../i18n/format';
import { snake } from '../../i18n/reason-text';
import { find, language, t } from '../../i18n/t';
import { Answered, Panel } from './panel';
import { useAnswer } from './use-answer';

const ask = (): Promise<ReturnType<FromExtensionPage['ui/egress']>> => sendToWorker(runtime, 'ui/egress', {});

/** Every request Paylight itself has made: when, to whom, what for, how much came back. */
export function Egress(): VNode {
  const { answer } = useAnswer(ask);
  return (
    <Panel id="egress" title={t('options_egress_title')} text={t('options_egress_text')}>
      <Answered answer={answer}>
        {({ requests }) => (requests.length === 0 ? <p class="quiet">{t('options_egress_none')}</p> : (
          <div class="wide" role="region" aria-labelledby="egress-title" tabIndex={0}>
            <table class="table">
              <thead><tr><th>{t('options_egress_when')}</th><th>{t('options_egress_where')}</th><th>{t('options_egress_why')}</th><th>{t('options_egress_bytes')}</th><th>{t('options_egress_status')}</th></tr></thead>
              <tbody>
                {requests.toReversed().map(({ at, origin, purpose, bytesIn, status, sent }) => (
                  <tr key={`${at} ${origin}`}>
                    <td>{instant(at, language())}</td><td><bdi>{origin}</bdi></td><td>{find(`egress_purpose_${snake(purpose)}`) ?? purpose}{sent !== undefined && <> (<bdi>{sent}</bdi>)</>}</td>
                    <td class="tabular">{number(bytesIn, language())}</td><td>{find(`egress_status_${snake(status)}`) ?? status}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </Answered>
    </Panel>
  );
}
