import { describe, expect, it } from 'vitest';
import { ITEM_WEIGHT } from '../../../src/core/merchant/disclosure-law';
import { DISCLOSURE_LAWS, disclosureRules } from '../../../src/knowledge/disclosure';

const demanded = (country: string, on: string | null = null): ReadonlySet<string> => new Set(disclosureRules(country, on).flatMap(({ demands }) => demands.map(({ item }) => item)));

describe('disclosure laws', () => {
  it('are cited with title, article, day and a secure source', () => {
    const wrong = DISCLOSURE_LAWS.filter(({ country, title, article, since, source, demands }) => !(
      /^[A-Z]{2}$/u.test(country) && title.length > 5 && article.length > 0
      && /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(since)
      && /^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}/u.test(source)
      && demands.length > 0 && demands.every(({ item }) => Object.hasOwn(ITEM_WEIGHT, item))
    ));
    expect(wrong).toEqual([]);
  });

  it('stand once each', () => {
    const keys = DISCLOSURE_LAWS.map(({ country, title, article }) => `${country} ${title} ${article}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('cover every member state and the larger markets', () => {
    const markets = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS LI CH GB US CA BR MX AR CL CO JP KR CN TW IN AU NZ SG MY ID TH VN PH TR RU UA IL ZA AE SA'.split(' ');
    expect(markets.filter((country) => disclosureRules(country).length === 0)).toEqual([]);
  });

  it.each([
    ['DE', ['company', 'address', 'email', 'register', 'vat', 'order-button', 'withdrawal', 'privacy'], 'a German imprint and the Union’s duties'],
    ['FR', ['company', 'address', 'phone', 'host', 'representative'], 'a French legal notice names the host and who is responsible'],
    ['JP', ['company', 'representative', 'address', 'phone', 'price', 'delivery', 'payment', 'returns'], 'the specified-commerce page'],
    ['KR', ['company', 'representative', 'address', 'phone', 'email', 'vat', 'licence', 'terms'], 'the business footer with the mail-order report'],
    ['CN', ['company', 'register', 'licence'], 'the licence and the site filing'],
    ['BR', ['company', 'tax', 'address', 'email'], 'name, CNPJ, address'],
    ['IN', ['company', 'address', 'email', 'phone', 'complaints'], 'the grievance officer'],
    ['CH', ['company', 'address', 'email'], 'identity, address, e-mail'],
  ])('%s demands %j: %s', (country, items) => {
    expect([...demanded(country)]).toEqual(expect.arrayContaining(items));
  });

  it('speak of a day: the withdrawal function is owed from 19 June 2026', () => {
    expect(demanded('NL', '2026-06-18').has('withdrawal-button')).toBe(false);
    expect(demanded('NL', '2026-06-19').has('withdrawal-button')).toBe(true);
  });

  it('say nothing of a country they do not know', () => {
    expect(disclosureRules('XX')).toEqual([]);
    expect(disclosureRules('')).toEqual([]);
  });

  it('do not ask everybody for what only some have', () => {
    const german = disclosureRules('DE').find(({ article }) => article.startsWith('§ 5'));
    expect(german?.demands.find(({ item }) => item === 'register')?.when).toBe('if-any');
    expect(german?.demands.find(({ item }) => item === 'address')?.when).toBe('always');
  });
});
