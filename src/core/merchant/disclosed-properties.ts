import { wordsOf, fold } from '../payment/fold';
import type { PropertyReport } from './disclosure-report';
import type { CompiledDisclosureTables } from './disclosure-tables';
import type { DisclosedKind } from './disclosures';

interface Property { readonly kind: DisclosedKind; readonly value: string; readonly label: string }

const KINDS: Readonly<Record<string, DisclosedKind>> = {
  legalName: 'company', telephone: 'phone', email: 'email', founder: 'representative',
};
const ADDRESS = ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion'] as const;

function countryOf(value: string, tables: CompiledDisclosureTables): string | null {
  if (/^[A-Z]{2}$/u.test(value)) return value;
  return tables.countries.get(wordsOf(fold(value)).join(' ')) ?? null;
}

/** The word by which a page would announce the number. */
const NUMBERS: Readonly<Record<string, string>> = { vatID: 'VAT ID', taxID: 'Tax ID', leiCode: 'LEI' };

/** Numbers among the properties, as lines of text that announce them. */
export const propertyNumbers = (properties: readonly PropertyReport[]): string => properties.flatMap(({ property, value }) => {
  const word = NUMBERS[property.slice(property.lastIndexOf('.') + 1)];
  return word === undefined ? [] : [`${word}: ${value}`];
}).join('\n');

/** What schema.org's words for an organisation say; labels are the properties' own names. */
export function propertyItems(properties: readonly PropertyReport[], tables: CompiledDisclosureTables): readonly Property[] {
  const items: Property[] = [];
  let parts: Partial<Record<(typeof ADDRESS)[number], string>> = {};
  const flush = (): void => {
    // A template's empty address has at most a country.
    if (parts.streetAddress !== undefined && (parts.postalCode ?? parts.addressLocality) !== undefined) {
      items.push({ kind: 'address', label: 'address', value: ADDRESS.map((key) => parts[key]).filter((part) => part !== undefined).join(', ') });
    }
    parts = {};
  };
  for (const { property, value } of properties) {
    const name = property.slice(property.lastIndexOf('.') + 1);
    const part = ADDRESS.find((key) => key === name);
    if (part !== undefined) {
      if (parts[part] !== undefined) flush();
      parts[part] = value;
      continue;
    }
    if (name === 'addressCountry' || (name === 'name' && property.startsWith('Country.'))) {
      const code = countryOf(value, tables);
      if (code !== null) items.push({ kind: 'country', label: 'addressCountry', value: code });
      continue;
    }
    if (name === 'address') items.push({ kind: 'address', label: 'address', value });
    const kind = KINDS[name];
    if (kind !== undefined) items.push({ kind, label: name, value: kind === 'email' ? value.replace(/^mailto:/iu, '').toLowerCase() : value });
  }
  flush();
  return items;
}
