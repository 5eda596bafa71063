import type { VNode } from 'preact';
import type { FromExtensionPage } from '../../messaging/protocol';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { instant } from '../../i18n/format';
import { snake } from '../../i18n/reason-text';
import { find, language, plural, t } from '../../i18n/t';
import { Answered, Panel } from './panel';
import { useRow } from './search';
import { useAnswer } from './use-answer';

const ask = (): Promise<ReturnType<FromExtensionPage['ui/egress']>> => sendToWorker(runtime, 'ui/egress', {});

type Request = ReturnType<FromExtensionPage['ui/egress']>['requests'][number];

function Row({ request }: { request: Request }): VNode {
  const { at, origin, purpose, bytesIn, status, sent } = request;
  const why = find(`egress_purpose_${snake(purpose)}`) ?? purpose;
  const outcome = find(`egress_status_${snake(status)}`) ?? status;
  const row = useRow(why, origin, sent ?? '');
  return (
    <li {...row} class={`setting ${row.class}`} data-egress={purpose}>
      <div>
        <p class="setting__title">{why} · <bdi>{origin}</bdi></p>
        {sent !== undefined && <p>{t('options_egress_sent', { text: sent })}</p>}
        <p class="quiet"><time dateTime={at}>{instant(at, language())}</time> · {outcome} · {plural('options_egress_bytes', bytesIn)}</p>
      </div>
    </li>
  );
}

/** Every request Paylight itself has made: when, to whom, what for, what was sent, how much came back. */
export function Egress(): VNode {
  const { answer } = useAnswer(ask);
  return (
    <Panel id="egress" title={t('options_egress_title')} text={t('options_egress_text')}>
      <Answered answer={answer}>
        {({ requests }) => (requests.length === 0
          ? <p class="quiet">{t('options_egress_none')}</p>
          : <ul class="rows">{requests.toReversed().map((request, index) => <Row key={`${request.at} ${request.origin} ${index}`} request={request} />)}</ul>)}
      </Answered>
    </Panel>
  );
}
