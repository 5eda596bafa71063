import { describe, expect, it } from 'vitest';
import { asItReads, brandLine, brandTable, keyOf } from '../../../src/core/identity/brand-table';

const table = brandTable([
  brandLine('Kite & Sons Bank', [keyOf('Kite & Sons Bank'), keyOf('Kite Bank')], '', 'kite-group', ['kite.example', 'kite-pay.example']),
  brandLine('Up', [`~${keyOf('Up')}`], 's', '', ['up.example']),
  brandLine('Kite Bank', [keyOf('Kite Bank')], 'p', '', ['kitebank.example']),
  brandLine('Heron', [keyOf('Heron')], '', 'kite-group', ['heron.example']),
].join('\n'));

describe('names', () => {
  it.each([['M&T Bank', 'mtbank'], ['Pay Pal', 'paypal'], ['Société Générale', 'societegenerale'], ['ペイパル', 'ペイパル'], ['', '']])('%s has the key %s', (text, key) => {
    expect(keyOf(text)).toBe(key);
  });

  it('finds all brands of a key and says which spelling is ambiguous', () => {
    expect(table.named('kitebank').map(({ brand }) => brand.domains[0])).toEqual(['kite.example', 'kitebank.example']);
    expect(table.named('up')).toMatchObject([{ ambiguous: true, brand: { name: 'Up', shared: true, ambiguous: true } }]);
    expect(table.named('kite')).toEqual([]);
  });

  it('knows a domain by the whole of it', () => {
    expect(table.owning('kite.example').map(({ name }) => name)).toEqual(['Kite & Sons Bank']);
    expect(table.owning('ite.example')).toEqual([]);
    expect(table.owning('')).toEqual([]);
  });

  it('is the same brand, found by its name or by its domain: what speaks for it adds up', () => {
    for (const [key, domain] of [['kitebank', 'kite.example'], ['up', 'up.example'], ['heron', 'heron.example']] as const) {
      expect(table.owning(domain)[0]).toBe(table.named(key)[0]?.brand);
    }
  });

  it('counts the domains of one owner as the brand’s', () => {
    const [hit] = table.named('heron');
    expect(hit !== undefined && table.owns(hit.brand, 'kite-pay.example')).toBe(true);
    expect(hit !== undefined && table.owns(hit.brand, 'up.example')).toBe(false);
  });
});

describe('how a text reads', () => {
  it.each([['РayРаl', 'paypal', 'Cyrillic among Latin'], ['Pay\u200bPal', 'paypal', 'nothing shows between'], ['PayPal', 'PayPal', 'plain text stays as it is'], ['ペイパル', 'ペイパル', 'other scripts stay']])('%j reads %j: %s', (text, reads) => {
    expect(asItReads(text)).toBe(reads);
  });
});
