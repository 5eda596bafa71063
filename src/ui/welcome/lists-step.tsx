import { useEffect, useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { sendToWorker } from '../../messaging/send';
import { openOptions, runtime } from '../../platform/runtime';
import { number } from '../../i18n/format';
import { language, t } from '../../i18n/t';

type State = { readonly kind: 'asking' | 'failed' | 'fetching' } | { readonly kind: 'here'; readonly entries: number };

const AGAIN_AFTER = 2000;

/** Lists are fetched after installation; until one is there, "not listed" is not known, and that is said. */
export function ListsStep(): VNode {
  const [state, setState] = useState<State>({ kind: 'asking' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let live = true;
    const ask = async (): Promise<void> => {
      const lists = await sendToWorker(runtime, 'ui/lists', {}).then((reply) => reply.lists, () => null);
      if (!live) return;
      const entries = (lists ?? []).reduce((sum, list) => sum + (list.enabled ? list.entries : 0), 0);
      setState(lists === null ? { kind: 'failed' } : entries > 0 ? { kind: 'here', entries } : { kind: 'fetching' });
      if (entries === 0) timer = setTimeout(() => void ask(), AGAIN_AFTER);
    };
    void ask();
    return () => { live = false; clearTimeout(timer); };
  }, []);
  return (
    <>
      <div role="status" data-lists={state.kind}>
        {state.kind === 'here' && <p class="done">{t('welcome_lists_here', { entries: number(state.entries, language()) })}</p>}
        {(state.kind === 'fetching' || state.kind === 'asking') && <p>{t('welcome_lists_fetching')}</p>}
        {state.kind === 'failed' && <p>{t('options_no_answer')}</p>}
      </div>
      <p><button type="button" class="button button--plain" onClick={() => void openOptions()}>{t('welcome_lists_open')}</button></p>
    </>
  );
}
