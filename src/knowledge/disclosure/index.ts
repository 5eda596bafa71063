import type { DisclosureLaw } from '../../core/merchant/disclosure-law';
import { AMERICAS } from './americas';
import { ASIA_PACIFIC } from './asia-pacific';
import { EUROPE } from './europe';
import { EUROPEAN_UNION } from './european-union';

export const DISCLOSURE_LAWS: readonly DisclosureLaw[] = [...EUROPEAN_UNION, ...EUROPE, ...AMERICAS, ...ASIA_PACIFIC];

/**
 * What a shop that says it is in this country (ISO 3166-1 alpha-2) must show, law by law, as of a day (ISO date; all when null).
 * Empty for a country whose law we do not know: then nothing can be said to be missing.
 */
export function disclosureRules(country: string, on: string | null = null): readonly DisclosureLaw[] {
  return DISCLOSURE_LAWS.filter((law) => law.country === country && (on === null || law.since <= on));
}
