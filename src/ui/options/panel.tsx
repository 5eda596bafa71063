import type { ComponentChildren, VNode } from 'preact';
import { t } from '../../i18n/t';
import type { Answer } from './use-answer';

/** One part of the options page, with its heading and a sentence on what it is for. */
export function Panel({ id, title, text, children }: { id: string; title: string; text: string; children: ComponentChildren }): VNode {
  return (
    <section class="panel" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="panel__title" id={`${id}-title`}>{title}</h2>
      <p class="quiet panel__text">{text}</p>
      {children}
    </section>
  );
}

/** What came back, or that nothing did: silence of the worker must not look like "none". */
export function Answered<T>({ answer, children }: { answer: Answer<T>; children: (value: T) => VNode }): VNode {
  if (answer.kind === 'asking') return <p class="quiet" aria-busy="true">{t('stopped_wait')}</p>;
  return answer.kind === 'failed' ? <p class="notice">{t('options_no_answer')}</p> : children(answer.value);
}
