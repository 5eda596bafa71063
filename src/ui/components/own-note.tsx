import { useEffect, useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { t } from '../../i18n/t';

/** What the shopper once wrote down about this tab's shop, in their own words. `stamp` changes when it is to be asked anew. */
export function OwnNote({ tabId, stamp }: { tabId: number; stamp: string }): VNode | null {
  const [note, setNote] = useState('');
  useEffect(() => {
    let live = true;
    sendToWorker(runtime, 'ui/own-note', { tabId }).then((reply) => { if (live) setNote(reply.note); }, () => { if (live) setNote(''); });
    return () => { live = false; };
  }, [tabId, stamp]);
  if (note === '') return null;
  return (
    <div class="notice notice--own" data-own-note="">
      <p class="notice__label quiet">{t('own_note')}</p>
      <p class="notice__own"><bdi>{note}</bdi></p>
    </div>
  );
}
