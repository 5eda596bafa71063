import { byCodeUnit } from '../order';
import type { Disclosed, Disclosures } from './disclosures';

/** What a statement says of the country, and how plainly, 1 to 4. */
function voteOf({ kind, value, label, where }: Disclosed): readonly [country: string, weight: number] | null {
  if (kind === 'country') return [value, where.page === 'other' && where.basis === 'text' ? 3 : 4];
  if (kind !== 'form') return null;
  const [country = '', ...others] = label.split(',');
  return others.length === 0 && country !== 'EU' ? [country, 2] : null;
}

/**
 * The country a shop says it is in, by its address first, then by numbers and forms that only one country knows; null when it says
 * nothing that is plain enough. Equal claims go to the first in the alphabet, so that the answer never depends on order.
 */
export function claimedCountry({ items, numbers }: Pick<Disclosures, 'items' | 'numbers'>): string | null {
  const votes = new Map<string, number>();
  const vote = (country: string, weight: number): void => { if (country !== '') votes.set(country, Math.max(votes.get(country) ?? 0, weight) + 0.1); };
  for (const item of items) {
    const said = voteOf(item);
    if (said !== null) vote(...said);
  }
  // An account may be anywhere, and a number that nobody can have been given says nothing.
  for (const { country, kind, state } of numbers) if (country !== null && kind !== 'iban' && state !== 'malformed') vote(country, state === 'check-digit-wrong' ? 2 : 3);
  const best = [...votes].toSorted(([a, x], [b, y]) => y - x || byCodeUnit(a, b))[0];
  return best === undefined || best[1] < 2 ? null : best[0];
}
