import type { Address } from '../domain/address';
import { fold, wordsOf } from '../payment/fold';
import type { PageFacts } from '../payment/page-facts';
import { keyOf, type BrandTable } from './brand-table';
import { segmentsOf, type IsGeneric } from './claims';

/** Shorter words stand in too many names by chance. */
const WORD_MIN = 4;
const INITIALS_MIN = 2;
/** "of", "und", "des": left out of a short form as often as not. */
const LITTLE_MAX = 3;

/**
 * True where something the page says of whose it is agrees with its address: the site's label in a title, logo, heading or copyright
 * line, a word of these in the label or before it ("acme" of `acme.desk.example`), or their first letters ("nbg"). A protected name
 * before the domain agrees with nothing: whoever owns the domain writes what they like there.
 */
export function saysItsName(page: PageFacts, address: Address, table: BrandTable, isGeneric: IsGeneric): boolean {
  const own = keyOf(address.label ?? '');
  const before = keyOf(address.host.slice(0, -((address.registrableDomain ?? address.host).length)));
  const texts = [...segmentsOf(page.title), page.siteName ?? '', ...page.identity.headings, ...page.identity.logos, ...page.identity.notices];
  return texts.some((text) => {
    if (own !== '' && keyOf(text).includes(own)) return true;
    const words = wordsOf(fold(text));
    if (isShort(own, words) || isShort(own, words.filter((word) => word.length > LITTLE_MAX))) return true;
    return words.some((word) => word.length >= WORD_MIN && !isGeneric(word) && (own.includes(word) || (before.includes(word) && table.named(word).length === 0)));
  });
}

function isShort(own: string, words: readonly string[]): boolean {
  const initials = words.map((word) => word.charAt(0)).join('');
  return initials.length >= INITIALS_MIN && (own === initials || (initials.length > INITIALS_MIN && own.startsWith(initials)));
}
