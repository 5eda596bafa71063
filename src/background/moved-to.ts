import { parseUrl } from '../core/domain/parse-url';

export const sameOrigin = (a: string, b: string): boolean => {
  const [one, other] = [parseUrl(a), parseUrl(b)];
  return one !== null && other !== null && one.origin === other.origin;
};

/** The page that speaks is the one that is known, and not one that was there before. A browser that names no documents leaves it at the origin. */
export const speaksFor = (speaker: { readonly url: string; readonly documentId: string | null }, known: { readonly url: string; readonly documentId: string }): boolean =>
  sameOrigin(speaker.url, known.url) && (speaker.documentId === null || speaker.documentId === known.documentId);

/**
 * The record's address after the document said where it is now: a single-page shop changes its address without a new document, and
 * only its own origin may speak for it. Another path replaces the address, its own keeps the query.
 */
export function movedTo(known: string, said: string): string {
  if (!sameOrigin(known, said)) return known;
  return parseUrl(known)?.pathname === parseUrl(said)?.pathname ? known : said;
}
