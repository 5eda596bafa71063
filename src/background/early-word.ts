// The first word of a page whose commit has not been heard yet, where the browser names no documents.
import type { Commit, PageSpeaker } from './watch-tab';
import { storableUrl } from './storable-url';

/** What a sentinel saw: whether the page can concern payment, and whether its document is all there. */
export interface Look { readonly sensitive: boolean; readonly settled: boolean }

/** What a report says by being there: only pages that can concern payment are read. */
export const REPORTED: Look = { sensitive: true, settled: true };

export interface EarlyWord { readonly speaker: PageSpeaker; readonly look: Look }

/** A page's first word and its commit reach the worker within this time of each other, in whichever order, in milliseconds. */
const WITHIN = 3000;

/**
 * Firefox gives content scripts no document id, and a page that is back from its cache may speak before its commit is heard: only
 * the address tells that the word is not of the page before. Neither its sentinel nor its collector speaks again by itself. Kept in memory, for word and
 * commit wake the same worker.
 */
export function createEarlyWords(now: () => string) {
  const words = new Map<number, EarlyWord & { readonly at: string }>();
  return {
    /** Remembers the word when the tab's record, at that address or null, does not explain it. */
    heard: (speaker: PageSpeaker, look: Look, known: string | null): void => {
      if (speaker.frameId === 0 && speaker.documentId === null && known !== storableUrl(speaker.url)) words.set(speaker.tabId, { speaker, look, at: now() });
    },

    /** Takes the word that was said for this commit, or null. A quiet one counts only where the page will not be looked at anew. */
    take: ({ tabId, documentId, url, arrival }: Commit): EarlyWord | null => {
      const word = words.get(tabId);
      words.delete(tabId);
      if (word === undefined || documentId !== null || storableUrl(word.speaker.url) !== storableUrl(url)) return null;
      if (Date.parse(now()) - Date.parse(word.at) > WITHIN) return null;
      return word.look.sensitive || arrival.transition === 'history' ? word : null;
    },

    forget: (tabId: number): void => { words.delete(tabId); },
  };
}
