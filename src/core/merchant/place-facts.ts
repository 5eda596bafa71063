/** What is usual in a country, as far as a shop's statements can agree or disagree with it. */
export interface PlaceFacts {
  readonly continent: 'EU' | 'AS' | 'NA' | 'SA' | 'AF' | 'OC';
  /** ISO 4217. */
  readonly currency: string;
  /** ISO 639-1, those in which shops of the country speak to its people. */
  readonly languages: readonly string[];
}

export interface PlaceTables {
  /** By ISO 3166-1 alpha-2. */
  readonly places: ReadonlyMap<string, PlaceFacts>;
  /** Country-code suffixes that are sold as words and say nothing of a country. */
  readonly genericSuffixes: ReadonlySet<string>;
  /** Countries of the Single Euro Payments Area. */
  readonly sepa: ReadonlySet<string>;
  /** Whose account numbers are handed out to sellers everywhere. */
  readonly accountsForAll: ReadonlySet<string>;
  /** Registrable domains of mail services at which anybody gets an address. */
  readonly freeMailboxes: ReadonlySet<string>;
  /** E.164 digits of telephone numbers kept free for films and examples. */
  readonly fictitiousPhone: RegExp;
}

/** `DE EUR de` lines under a continent's heading. */
export function parsePlaces(table: string): ReadonlyMap<string, PlaceFacts> {
  const places = new Map<string, PlaceFacts>();
  let continent: PlaceFacts['continent'] = 'EU';
  for (const line of table.split('\n').map((one) => one.trim())) {
    const heading = /^# (EU|AS|NA|SA|AF|OC)$/u.exec(line);
    if (heading !== null) continent = heading[1] as PlaceFacts['continent'];
    else for (const entry of line.split(';')) {
      const [country = '', currency = '', ...languages] = entry.trim().split(' ');
      if (/^[A-Z]{2}$/u.test(country)) places.set(country, { continent, currency, languages });
    }
  }
  return places;
}

/** The country a domain's suffix stands for; null for generic ones. `co.uk` is GB. */
export function countryOfDomain(domain: string, { genericSuffixes, places }: Pick<PlaceTables, 'genericSuffixes' | 'places'>): string | null {
  const last = domain.slice(domain.lastIndexOf('.') + 1).toLowerCase();
  if (!/^[a-z]{2}$/u.test(last) || genericSuffixes.has(last)) return null;
  const country = last === 'uk' ? 'GB' : last.toUpperCase();
  return places.has(country) ? country : null;
}
