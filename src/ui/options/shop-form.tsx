import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { t } from '../../i18n/t';
import { readable } from '../view/host';

type ShopDecision = 'trusted' | 'blocked';
/** As many characters as a note is kept with. */
const NOTE_LENGTH = 300;

interface ShopFormProps {
  /** Null: a shop that is still to be named. */
  readonly domain: string | null;
  readonly decision: ShopDecision | null;
  readonly note: string;
  readonly done: () => void;
}

/** Choice and note about one shop, made without going there. */
export function ShopForm({ domain, decision, note, done }: ShopFormProps): VNode {
  const [said, setSaid] = useState('');
  const id = `shop-${domain ?? 'new'}`;
  const save = async (form: HTMLFormElement): Promise<void> => {
    const data = new FormData(form);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const chosen = text('decision');
    const request = { address: domain ?? text('address'), decision: chosen === 'trusted' || chosen === 'blocked' ? chosen : null, note: text('note') } as const;
    const kept = await sendToWorker(runtime, 'ui/merchant-choose', request).then((reply) => reply.domain, () => null);
    setSaid(kept === null ? t('options_shop_refused') : t('options_shop_saved', { domain: readable(kept) }));
    if (kept === null) return;
    if (domain === null) form.reset();
    done();
  };
  return (
    <form class="add" onSubmit={(event) => { event.preventDefault(); void save(event.currentTarget); }}>
      {domain === null && (
        <p class="add__field"><label for={`${id}-address`}>{t('options_shop_address')}</label><input id={`${id}-address`} name="address" class="field field--address" type="text" inputMode="url" required maxLength={2048} autocomplete="off" spellcheck={false} dir="ltr" /></p>
      )}
      <p class="add__field">
        <label for={`${id}-decision`}>{t('options_shop_decision')}</label>
        <select id={`${id}-decision`} name="decision" class="field">
          {domain !== null && <option value="" selected={decision === null}>{t('options_shop_decision_none')}</option>}
          <option value="blocked" selected={decision === 'blocked'}>{t('options_shop_block')}</option>
          <option value="trusted" selected={decision === 'trusted'}>{t('options_shop_trust')}</option>
        </select>
      </p>
      <p class="add__field"><label for={`${id}-note`}>{t('options_shop_note')}</label><input id={`${id}-note`} name="note" class="field" type="text" maxLength={NOTE_LENGTH} autocomplete="off" defaultValue={note} /></p>
      <button type="submit" class="button button--plain">{t('options_shop_save')}</button>
      <p class="panel__said" role="status">{said}</p>
    </form>
  );
}
