import type { Address } from '../domain/address';
import { fold, wordsOf } from '../payment/fold';
import type { PageFacts } from '../payment/page-facts';
import { keyOf, type BrandTable } from './brand-table';
import { segmentsOf, type IsGeneric } from './claims';

/** Shorter words stand in too many names by chance. */
const WORD_MIN = 4;
const INITIALS_MIN = 2;
const LABEL_MIN = 3;
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
  return textsOf(page).some((text) => {
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

/** True where a title, logo, heading or copyright line has this label of a site in it. */
export function saysLabel(page: PageFacts, label: string): boolean {
  const wanted = keyOf(label);
  return wanted.length >= LABEL_MIN && textsOf(page).some((text) => keyOf(text).includes(wanted));
}

const textsOf = ({ title, siteName, identity }: PageFacts): readonly string[] => [...segmentsOf(title), siteName ?? '', ...identity.headings, ...identity.logos, ...identity.notices];
