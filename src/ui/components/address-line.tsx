import type { VNode } from 'preact';
import { t } from '../../i18n/t';
import { hostParts } from '../view/host';

/** An address in which the registrable domain stands out; nothing for anything but http and https. */
export function AddressLine({ url, registrable }: { url: string; registrable: string | null }): VNode | null {
  const parts = hostParts(url, registrable);
  if (parts === null) return null;
  return (
    <p class="address">
      <span class="spoken">{t('stopped_address_spoken', { domain: parts.owner })}</span>
      <bdi aria-hidden="true">{parts.scheme}{parts.before}<b>{parts.owner}</b>{parts.after}</bdi>
    </p>
  );
}
