import { getDomain } from 'tldts';
import { describe, expect, it } from 'vitest';

import type { Brand } from '../../src/knowledge/brands/brand';
import { entertainment } from '../../src/knowledge/brands/entertainment';
import { foodDelivery } from '../../src/knowledge/brands/food-delivery';
import { marketplaces } from '../../src/knowledge/brands/marketplaces';
import { merchantsAfricaMiddleEast } from '../../src/knowledge/brands/merchants-africa-middle-east';
import { merchantsAmericas } from '../../src/knowledge/brands/merchants-americas';
import { merchantsAsiaPacific } from '../../src/knowledge/brands/merchants-asia-pacific';
import { merchantsEurope } from '../../src/knowledge/brands/merchants-europe';
import { travelTicketing } from '../../src/knowledge/brands/travel-ticketing';

const tables: readonly { table: string; rows: readonly Brand[]; categories: readonly string[]; atLeast: number }[] = [
  { table: 'marketplaces', rows: marketplaces, categories: ['marketplace', 'seller-platform', 'merchant'], atLeast: 300 },
  { table: 'merchants-europe', rows: merchantsEurope, categories: ['merchant'], atLeast: 900 },
  { table: 'merchants-americas', rows: merchantsAmericas, categories: ['merchant'], atLeast: 600 },
  { table: 'merchants-asia-pacific', rows: merchantsAsiaPacific, categories: ['merchant'], atLeast: 450 },
  { table: 'merchants-africa-middle-east', rows: merchantsAfricaMiddleEast, categories: ['merchant'], atLeast: 150 },
  { table: 'travel-ticketing', rows: travelTicketing, categories: ['travel', 'ticketing'], atLeast: 700 },
  { table: 'entertainment', rows: entertainment, categories: ['streaming', 'gaming'], atLeast: 200 },
  { table: 'food-delivery', rows: foodDelivery, categories: ['food'], atLeast: 180 },
];

const all = tables.flatMap(({ rows }) => rows);

/** Collects what is wrong so that one run names every bad row. */
function problems(check: (brand: Brand) => string | undefined): string[] {
  return all.flatMap((brand) => {
    const problem = check(brand);
    return problem === undefined ? [] : [`${brand.name} (${brand.country}): ${problem}`];
  });
}

function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
}

function holderOf(domain: string): Brand | undefined {
  return all.find(({ domains }) => domains.includes(domain));
}

describe('protected merchant names', () => {
  it.each(tables)('$table holds rows of its own categories', ({ rows, categories, atLeast }) => {
    expect(rows.length).toBeGreaterThanOrEqual(atLeast);
    expect(rows.filter(({ category }) => !categories.includes(category))).toEqual([]);
  });

  it('covers many shops in many countries', () => {
    expect(all.length).toBeGreaterThanOrEqual(900);
    expect(new Set(all.map(({ country }) => country)).size).toBeGreaterThanOrEqual(60);
  });

  it('gives every row a name, a country, and clean spellings and owner', () => {
    expect(problems((brand) => {
      if (brand.name === '') return 'no name';
      if (!/^[A-Z]{2}$/u.test(brand.country)) return 'country is not two capitals';
      if (brand.spellings?.some((spelling) => spelling === '' || spelling === brand.name)) return 'empty or repeated spelling';
      if (brand.owner !== undefined && !/^[a-z0-9][a-z0-9.-]*$/u.test(brand.owner)) return `owner ${brand.owner}`;
      return undefined;
    })).toEqual([]);
  });

  it('lists only registrable domains, in lower-case ASCII', () => {
    expect(problems(({ domains }) => {
      const wrong = domains.filter((domain) =>
        !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(domain) || getDomain(domain, { allowPrivateDomains: false }) !== domain);
      return domains.length === 0 || wrong.length > 0 ? `domains [${wrong.join(' ')}]` : undefined;
    })).toEqual([]);
  });

  it('gives no domain to two brands', () => {
    expect(repeated(all.flatMap(({ domains }) => domains))).toEqual([]);
  });

  it('names no brand twice in one country', () => {
    expect(repeated(all.map(({ name, country }) => `${country} ${name.toLowerCase()}`))).toEqual([]);
  });

  it.each([
    { domain: 'amazon.de', name: 'Amazon', main: 'amazon.com', why: 'country shop of a marketplace' },
    { domain: 'media-amazon.com', name: 'Amazon', main: 'amazon.com', why: 'image domain' },
    { domain: 'mercadolivre.com.br', name: 'Mercado Libre', main: 'mercadolibre.com', why: 'the Portuguese name of a Spanish one' },
    { domain: 'kleinanzeigen.de', name: 'Kleinanzeigen', main: 'kleinanzeigen.de', why: 'left eBay, keeps its old domain' },
    { domain: 'ebay-kleinanzeigen.de', name: 'Kleinanzeigen', main: 'kleinanzeigen.de', why: 'the old domain is not eBay\'s' },
    { domain: 'myshopify.com', name: 'Shopify', main: 'shopify.com', why: 'shops of others live under it' },
    { domain: 'diy.com', name: 'B&Q', main: 'diy.com', why: 'a domain without the brand' },
    { domain: 'steamcommunity.com', name: 'Steam', main: 'steampowered.com', why: 'second domain, much imitated' },
    { domain: 'bahn.de', name: 'Deutsche Bahn', main: 'bahn.de', why: 'railway' },
    { domain: 'takealot.com', name: 'Takealot', main: 'takealot.com', why: 'South Africa' },
  ])('$domain belongs to $name: $why', ({ domain, name, main }) => {
    const holder = holderOf(domain);
    expect(holder?.name).toBe(name);
    expect(holder?.domains[0]).toBe(main);
  });

  it.each([
    { domains: ['zara.com', 'bershka.com', 'massimodutti.com'], owner: 'inditex' },
    { domains: ['amazon.com', 'audible.de', 'twitch.tv'], owner: 'amazon' },
    { domains: ['otto.de', 'bonprix.de', 'baur.de'], owner: 'otto-group' },
    { domains: ['lidl.de', 'kaufland.de'], owner: 'schwarz' },
    { domains: ['booking.com', 'agoda.com', 'kayak.com'], owner: 'booking-holdings' },
  ])('$owner owns $domains', ({ domains, owner }) => {
    expect(domains.map((domain) => holderOf(domain)?.owner)).toEqual(domains.map(() => owner));
  });

  it('does not tie Kleinanzeigen to eBay', () => {
    expect(holderOf('kleinanzeigen.de')?.owner).not.toBe(holderOf('ebay.com')?.owner);
  });
});
