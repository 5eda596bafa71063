import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandLine, brandTable, keyOf } from '../../../src/core/identity/brand-table';
import { brandAlone, brandOfLogo, brandOfNotice, hostsIn, saysNothing, segmentsOf } from '../../../src/core/identity/claims';

const table = brandTable([
  brandLine('Kite', [keyOf('Kite')], '', '', ['kite.example']), brandLine('Bank of Herons', [keyOf('Bank of Herons')], '', '', ['herons.example']), brandLine('Cash App', [keyOf('Cash App')], '', '', ['cash.example']), brandLine('Up', [`~${keyOf('Up')}`], '', '', ['up.example']),
].join('\n'));
const GENERIC = new Set(['sign', 'in', 'to', 'your', 'account', 'up', 'bank', 'of', 'cash', 'app', 'secure', 'online']);
const generic = (word: string): boolean => GENERIC.has(word);
const alone = (text: string): string | undefined => brandAlone(text, table, generic)[0]?.brand.name;

describe('a text that is a name', () => {
  it.each([
    ['Kite', 'Kite', 'the name'], ['Sign in to Kite', 'Kite', 'general words before'], ['Kite online account', 'Kite', 'general words after'],
    ['Bank of Herons', 'Bank of Herons', 'the name itself begins with general words'], ['Sign in to Cash App', 'Cash App', 'a name of two general words'],
    ['Kite ID 2', undefined, 'another word stands beside it'], ['Sign up', undefined, 'one general word is no name'], ['Fly a Kite in spring', undefined, 'the name is only mentioned'], ['', undefined, 'nothing'],
  ])('%j is %s: %s', (text, name, _why) => expect(alone(text)).toBe(name));

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
      brandAlone(text, table, generic);
      brandOfLogo(text, table, generic);
      brandOfNotice(text, table);
      hostsIn(text);
      expect(segmentsOf(text).every((segment) => segment !== '')).toBe(true);
    }));
  });
});

describe('the parts of a title', () => {
  it.each([['Sign in | Kite', ['Sign in', 'Kite']], ['Kite – Konto', ['Kite', 'Konto']], ['Log in â€¢ Kite', ['Log in', 'Kite']], ['log-in', ['log-in']], ['a: b >> c', ['a', 'b', 'c']]])('%j', (title, parts) => {
    expect(segmentsOf(title)).toEqual(parts);
  });

  it('tells those that say nothing', () => {
    expect(saysNothing('Secure sign in 2', generic)).toBe(true);
    expect(saysNothing('Secure sign in for Karla', generic)).toBe(false);
  });
});

describe('copyright lines, logos, addresses', () => {
  it.each([['© 2019-2026 Kite Ltd. All rights reserved', 'Kite'], ['Copyright (c) 2026 by Kite', 'Kite'], ['Kite is a trademark of its owner', undefined], ['© 2026 Karla, reseller of Kite', undefined]])('%j is %s’s', (notice, name) => {
    expect(brandOfNotice(notice, table)[0]?.brand.name).toBe(name);
  });

  it.each([['Kite logo kite-logo-white@2x', undefined], ['kitefavicon', 'Kite'], ['Kite logo', 'Kite'], ['header-logo', undefined]])('logo %j is %s’s', (words, name) => {
    expect(brandOfLogo(words, table, generic)[0]?.brand.name).toBe(name);
  });

  it('finds addresses in a text', () => {
    expect(hostsIn('Verify at WWW.Kite.example, e.g. now')).toEqual(['www.kite.example']);
  });
});
