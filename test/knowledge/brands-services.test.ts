import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { banksAfricaMiddleEast } from '../../src/knowledge/brands/banks-africa-middle-east';
import { banksAmericas } from '../../src/knowledge/brands/banks-americas';
import { banksAsiaPacific } from '../../src/knowledge/brands/banks-asia-pacific';
import { banksEurope } from '../../src/knowledge/brands/banks-europe';
import type { Brand, BrandCategory } from '../../src/knowledge/brands/brand';
import { carriers } from '../../src/knowledge/brands/carriers';
import { crypto } from '../../src/knowledge/brands/crypto';
import { developer } from '../../src/knowledge/brands/developer';
import { government } from '../../src/knowledge/brands/government';
import { identityMail } from '../../src/knowledge/brands/identity-mail';
import { insurance } from '../../src/knowledge/brands/insurance';
import { payments } from '../../src/knowledge/brands/payments';
import { social } from '../../src/knowledge/brands/social';
import { telecom } from '../../src/knowledge/brands/telecom';

/** Each table with the categories that belong in it; a row elsewhere is a slip of the pen. */
const TABLES: Readonly<Record<string, { rows: readonly Brand[]; categories: readonly BrandCategory[] }>> = {
  payments: { rows: payments, categories: ['psp', 'wallet', 'card-scheme', 'bnpl', 'bank'] },
  banksEurope: { rows: banksEurope, categories: ['bank', 'identity', 'psp', 'card-scheme', 'wallet', 'bnpl', 'insurance'] },
  banksAmericas: { rows: banksAmericas, categories: ['bank', 'identity', 'psp', 'card-scheme', 'wallet', 'bnpl', 'insurance'] },
  banksAsiaPacific: { rows: banksAsiaPacific, categories: ['bank', 'identity', 'psp', 'card-scheme', 'wallet', 'bnpl', 'insurance'] },
  banksAfricaMiddleEast: { rows: banksAfricaMiddleEast, categories: ['bank', 'identity', 'psp', 'card-scheme', 'wallet', 'bnpl', 'insurance'] },
  carriers: { rows: carriers, categories: ['carrier'] },
  government: { rows: government, categories: ['government'] },
  telecom: { rows: telecom, categories: ['telecom', 'utility'] },
  identityMail: { rows: identityMail, categories: ['identity', 'mail', 'security'] },
  social: { rows: social, categories: ['social'] },
  developer: { rows: developer, categories: ['developer'] },
  crypto: { rows: crypto, categories: ['crypto'] },
  insurance: { rows: insurance, categories: ['insurance'] },
};

const ALL = Object.values(TABLES).flatMap((table) => table.rows);

function holderOf(domain: string): Brand | undefined {
  return ALL.find((brand) => brand.domains.includes(domain));
}

describe.each(Object.entries(TABLES))('table %s', (_title, { rows, categories }) => {
  it('holds rows of its own categories only', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((brand) => !categories.includes(brand.category))).toEqual([]);
  });

  it('gives every row a name, a country code, domains and filled cells', () => {
    const bad = rows.filter((brand) => {
      const spellings = brand.spellings ?? [];
      return brand.name === '' || !/^[A-Z]{2}$/u.test(brand.country) || brand.domains.length === 0
        || spellings.includes('') || spellings.includes(brand.name)
        || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(brand.owner ?? 'none');
    });
    expect(bad).toEqual([]);
  });

  it('lists registrable domains in lower-case ASCII under a real suffix', () => {
    const bad = rows.flatMap((brand) => brand.domains
      .filter((domain) => {
        // Private suffixes are off: the question is who registered the name, not who rents a space under it.
        const parsed = parse(domain, { allowPrivateDomains: false });
        return !/^[a-z0-9.-]+$/u.test(domain) || parsed.domain !== domain || parsed.isIcann !== true;
      })
      .map((domain) => `${brand.name}: ${domain}`));
    expect(bad).toEqual([]);
  });
});

describe('the service tables together', () => {
  it('never give one domain to two rows', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const brand of ALL) {
      for (const domain of brand.domains) {
        const other = seen.get(domain);
        if (other !== undefined) twice.push(`${domain}: ${other}, ${brand.name}`);
        seen.set(domain, brand.name);
      }
    }
    expect(twice).toEqual([]);
  });

  it('never list one name twice in one country', () => {
    const seen = new Set<string>();
    const twice = ALL.filter((brand) => {
      const key = `${brand.country} ${brand.name.toLowerCase()}`;
      const known = seen.has(key);
      seen.add(key);
      return known;
    });
    expect(twice.map((brand) => brand.name)).toEqual([]);
  });

  it('reach the breadth shoppers need', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(900);
    expect(new Set(ALL.map((brand) => brand.country)).size).toBeGreaterThanOrEqual(60);
    expect(new Set(carriers.map((brand) => brand.country)).size).toBeGreaterThanOrEqual(60);
  });

  it.each([
    { domain: 'paypal.com', name: 'PayPal', why: 'the most imitated wallet' },
    { domain: 'paypalobjects.com', name: 'PayPal', why: 'its images come from a second domain' },
    { domain: 'stripe.com', name: 'Stripe', why: 'card fields of small shops' },
    { domain: 'chase.com', name: 'Chase', why: 'large bank of the United States' },
    { domain: 'commbank.com.au', name: 'Commonwealth Bank', why: 'second-level suffix com.au' },
    { domain: 'usps.com', name: 'USPS', why: 'the parcel fee lure' },
    { domain: 'dhl.de', name: 'DHL', why: 'country domain of a world-wide carrier' },
    { domain: 'royalmail.com', name: 'Royal Mail', why: 'redelivery fee lure' },
    { domain: 'instagram.com', name: 'Instagram', why: 'social name of a group' },
    { domain: 'github.com', name: 'GitHub', why: 'developer accounts are phished' },
    { domain: 'coinbase.com', name: 'Coinbase', why: 'crypto exchange' },
    { domain: 'allianz.com', name: 'Allianz', why: 'insurer' },
    { domain: 'microsoftonline.com', name: 'Microsoft', why: 'the log-in domain differs from the main one' },
  ])('knows who holds $domain: $why', ({ domain, name }) => {
    expect(holderOf(domain)?.name).toBe(name);
  });

  it.each([
    { domains: ['paypal.com', 'venmo.com'], why: 'one payments group' },
    { domains: ['facebook.com', 'instagram.com', 'whatsapp.com'], why: 'one social group' },
    { domains: ['google.com', 'gmail.com'], why: 'one search group' },
    { domains: ['microsoft.com', 'github.com', 'linkedin.com'], why: 'one software group' },
  ])('joins $domains under one owner: $why', ({ domains }) => {
    const owners = new Set(domains.map((domain) => holderOf(domain)?.owner));
    expect([...owners]).toHaveLength(1);
    expect([...owners][0]).toBeDefined();
  });

  it('puts the domain shoppers know first', () => {
    for (const domain of ['paypal.com', 'usps.com', 'dhl.com', 'google.com', 'facebook.com', 'coinbase.com']) {
      expect(holderOf(domain)?.domains[0]).toBe(domain);
    }
  });
});
