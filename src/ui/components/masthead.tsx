import type { VNode } from 'preact';
import { openOptions } from '../../platform/runtime';
import { t } from '../../i18n/t';

/** Head of a full page: the lamp, what the page is, and the way to the options. */
export function Masthead({ title, text }: { title: string; text: string }): VNode {
  return (
    <header class="mast">
      <img src="/icons/icon-48.png" width={40} height={40} alt="" />
      <div><h1>{title}</h1><p class="quiet">{text}</p></div>
      <button type="button" class="button button--quiet" onClick={() => void openOptions()}>{t('popup_options')}</button>
    </header>
  );
}
