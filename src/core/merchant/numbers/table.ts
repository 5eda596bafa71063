import { AMERICAS } from './americas';
import { ASIA_AFRICA } from './asia-africa';
import { EU_VAT, EUROPE } from './europe';
import type { NumberScheme } from './scheme';
import { WORLDWIDE } from './worldwide';

/** Every scheme we can read, in a fixed order. */
export const NUMBER_SCHEMES: readonly NumberScheme[] = [...EU_VAT, ...EUROPE, ...AMERICAS, ...ASIA_AFRICA, ...WORLDWIDE];

const BY_ID: ReadonlyMap<string, NumberScheme> = new Map(NUMBER_SCHEMES.map((scheme) => [scheme.id, scheme]));
export const schemeById = (id: string): NumberScheme | null => BY_ID.get(id) ?? null;

/** Schemes of one country (ISO 3166-1 alpha-2); Northern Ireland's VAT numbers count to the United Kingdom. */
export const schemesOf = (country: string): readonly NumberScheme[] => NUMBER_SCHEMES.filter((scheme) => scheme.country === country);
