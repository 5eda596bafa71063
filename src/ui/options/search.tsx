import { createContext, type ComponentChildren, type VNode } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { language, plural, t } from '../../i18n/t';

const Query = createContext('');

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(language());

/** Class of a row while somebody searches: `hit` when any of its texts holds every word of the query. */
export function useRow(...texts: readonly string[]): { readonly class: string; readonly hidden: boolean } {
  const words = plain(useContext(Query)).split(/\s+/u).filter((word) => word !== '');
  const all = plain(texts.join(' '));
  const hit = words.every((word) => all.includes(word));
  return { class: hit ? 'hit' : '', hidden: !hit };
}

export const useSearching = (): boolean => useContext(Query).trim() !== '';

/** A search field over every row below; panels without a row that fits step aside, and the number of rows is said. */
export function Search({ children }: { children: ComponentChildren }): VNode {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState(0);
  const box = useRef<HTMLElement>(null);
  const searching = query.trim() !== '';
  useLayoutEffect(() => { setFound(box.current?.querySelectorAll('.hit').length ?? 0); }, [query]);
  return (
    <Query.Provider value={query}>
      <div class="search" role="search">
        <label for="search">{t('options_search')}</label>
        <input id="search" class="field" type="search" autocomplete="off" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        <p class="quiet" role="status">{searching ? plural('options_found', found) : ''}</p>
      </div>
      <main class={searching ? 'panels panels--searching' : 'panels'} ref={box}>{children}</main>
    </Query.Provider>
  );
}
