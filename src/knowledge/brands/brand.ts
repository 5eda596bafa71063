/**
 * The shape of a protected name: a name that matters at a checkout and that others imitate.
 * Facts are written by us from general knowledge of each company's public domains.
 */
export type BrandCategory =
  | 'marketplace' | 'merchant' | 'psp' | 'wallet' | 'bank' | 'card-scheme' | 'bnpl' | 'carrier' | 'government'
  | 'ticketing' | 'travel' | 'telecom' | 'identity' | 'mail' | 'social' | 'streaming' | 'gaming' | 'developer'
  | 'seller-platform' | 'crypto' | 'security' | 'insurance' | 'food' | 'utility';

export interface Brand {
  /** Display name as people write it: "PayPal". */
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the owner's home country, or "XX" for none. */
  readonly country: string;
  readonly category: BrandCategory;
  /**
   * Registrable domains owned by this brand, the main one first: country, payment, help and image domains.
   * Lower-case ASCII (punycode for IDN).
   */
  readonly domains: readonly string[];
  /** Other spellings shoppers know: "Pay Pal", "アマゾン". */
  readonly spellings?: readonly string[];
  /** Set where several brands belong to one owner, who never imitates itself: "meta", "alphabet". */
  readonly owner?: string;
}

/**
 * Compact row, one a line, so that the tables stay readable:
 * `name | country | category | domain domain … | spelling; spelling … | owner` (the last two may be empty).
 */
export function parseBrands(table: string): readonly Brand[] {
  const brands: Brand[] = [];
  for (const line of table.split('\n')) {
    const row = line.trim();
    if (row === '' || row.startsWith('#')) continue;
    const [name = '', country = '', category = '', domains = '', spellings = '', owner = ''] = row.split('|').map((cell) => cell.trim());
    brands.push({
      name,
      country,
      category: category as BrandCategory,
      domains: domains.split(/\s+/u),
      ...(spellings === '' ? {} : { spellings: spellings.split(';').map((s) => s.trim()) }),
      ...(owner === '' ? {} : { owner }),
    });
  }
  return brands;
}
