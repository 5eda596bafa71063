import { useRef } from 'preact/hooks';
import type { VNode } from 'preact';
import { t } from '../../i18n/t';
import { CheckLink } from '../components/check-link';

/** The field for a link nobody has opened yet, behind one step; opening it puts the caret there. */
export function LinkField(): VNode {
  const box = useRef<HTMLDetailsElement>(null);
  const opened = (): void => { if (box.current?.open === true) box.current.querySelector('input')?.focus(); };
  return (
    <details class="other" ref={box} onToggle={opened}>
      <summary class="button button--quiet">{t('popup_check_link')}</summary>
      <div class="other__list"><CheckLink /></div>
    </details>
  );
}
