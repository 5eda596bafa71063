import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { VNode } from 'preact';
import type { StoredAssessment } from '../../core/stored-assessment';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { t } from '../../i18n/t';
import { readStoredAssessment } from '../view/stored-assessment';
import { AddressLine } from './address-line';
import { FindingRow } from './finding-row';
import { Lamp } from './lamp';

type Result = { readonly kind: 'none' | 'asking' | 'no-address' | 'failed' } | { readonly kind: 'judged'; readonly assessment: StoredAssessment };

const SENTENCES = { danger: 'check_danger', caution: 'check_caution', clear: 'check_clear', unknown: 'check_unknown' } as const;

function Judged({ assessment }: { assessment: StoredAssessment }): VNode {
  const { level, findings, url, registrableDomain, assessedAt } = assessment;
  return (
    <div class={`checked level-${level}`} data-checked={level}>
      <div class="checked__head"><Lamp level={level} size={36} /><p class="checked__say">{t(SENTENCES[level])}</p></div>
      <AddressLine url={url} registrable={registrableDomain} />
      {findings.length > 0 && (
        <ul class="rows">
          {findings.map((finding, index) => <FindingRow key={index} finding={finding} host={registrableDomain} assessedAt={assessedAt} />)}
        </ul>
      )}
      <p class="quiet">{t('check_scope')}</p>
    </div>
  );
}

/** Judges an address before anybody opens it. `initial` is judged at once; the answer is spoken when it comes. */
export function CheckLink({ initial = null }: { initial?: string | null }): VNode {
  const [address, setAddress] = useState(initial ?? '');
  const [result, setResult] = useState<Result>({ kind: 'none' });
  const asked = useRef(0);
  const id = useId();

  const judge = (text: string): void => {
    asked.current += 1;
    const mine = asked.current;
    setResult({ kind: 'asking' });
    sendToWorker(runtime, 'ui/check-address', { address: text }).then((reply) => {
      const assessment = readStoredAssessment(reply.assessment);
      const next: Result = reply.assessment === null ? { kind: 'no-address' } : assessment === null ? { kind: 'failed' } : { kind: 'judged', assessment };
      if (mine === asked.current) setResult(next);
    }, () => { if (mine === asked.current) setResult({ kind: 'failed' }); });
  };
  useEffect(() => {
    if (initial !== null) {
      setAddress(initial);
      judge(initial);
    }
  }, [initial]);

  return (
    <form class="check" onSubmit={(event) => { event.preventDefault(); judge(address); }}>
      <label for={id}>{t('check_label')}</label>
      <div class="check__line">
        <input
          id={id} class="field field--address" type="text" inputMode="url" autocomplete="off" autocapitalize="off" spellcheck={false} dir="ltr" maxLength={4096}
          value={address} aria-describedby={`${id}-say`} aria-invalid={result.kind === 'no-address'} onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button button--plain">{t('check_button')}</button>
      </div>
      <div id={`${id}-say`} role="status" class="check__answer">
        {result.kind === 'no-address' && <p class="notice">{t('check_no_address')}</p>}
        {result.kind === 'failed' && <p class="notice">{t('options_no_answer')}</p>}
        {result.kind === 'judged' && <Judged assessment={result.assessment} />}
      </div>
    </form>
  );
}
