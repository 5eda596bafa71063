import type { Evidence } from '../evidence';
import { isFirm, type Popularity } from '../list/popular';
import type { NameAnswer } from './answer';

/** Kinds whose name stands where a site lets others put theirs: the popularity of the site says nothing of them. */
const BELOW: ReadonlySet<NameAnswer['kind']> = new Set<NameAnswer['kind']>(['embedded-domain', 'embedded-label', 'hosting']);

/**
 * The site's own popularity, where it makes a resemblance of names weak: a name that many people look for is a name of its own. Null
 * where it does not: the site is on a list or that cannot be told, the place can be bought, the name is a tenant's, or a near-certain
 * imitation asks for something.
 */
export function popularInOwnRight({ popularity, lists, page }: Evidence, { kind, certainty }: Pick<NameAnswer, 'kind' | 'certainty'>): Popularity | null {
  if (popularity.state !== 'present' || !isFirm(popularity.value) || BELOW.has(kind)) return null;
  const unlisted = lists.state === 'present' ? lists.value.sources.length === 0 : lists.state === 'unavailable' && lists.reason === 'no-list';
  if (!unlisted) return null;
  const asks = page.state === 'present' && page.value.asks.length > 0;
  return asks && certainty === 'near-certain' ? null : popularity.value;
}
