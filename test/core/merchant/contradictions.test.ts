import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStatements, type ShopSigns } from '../../../src/core/merchant/contradictions';
import { NO_DISCLOSURES, type Disclosures } from '../../../src/core/merchant/disclosures';
import { redact } from '../../../src/core/payment/redact';
import { PLACE_TABLES } from '../../../src/knowledge/countries';
import { evidences } from '../../arbitraries/evidence';
import { number, said, WHOLE } from '../../checks/merchant/said';

interface Row { readonly why: string; readonly said: Partial<Disclosures>; readonly signs?: Partial<ShopSigns>; readonly agrees?: readonly string[]; readonly contradicts: readonly string[] }

const SIGNS: ShopSigns = { domain: 'lampenhaus-elbe.de', siteName: 'Lampenhaus Elbe', language: 'de', currency: 'EUR', shopperCountry: 'DE', notices: [], year: 2026 };
const german = (...items: Disclosures['items']): Partial<Disclosures> => ({ items: [said('country', 'DE'), ...items] });

const ROWS: readonly Row[] = [
  { why: 'a German shop through and through', said: { ...WHOLE, items: [...WHOLE.items, said('email', 'service@lampenhaus-elbe.de')] }, agrees: ['phone', 'email-elsewhere', 'number', 'suffix', 'language', 'currency', 'site-name'], contradicts: [] },
  { why: 'a telephone in Shenzhen', said: german(said('phone', '+86 755 2699 0000')), contradicts: ['phone 2 CN'] },
  { why: 'a telephone next door', said: german(said('phone', '+43 1 5131450')), contradicts: ['phone 1 AT'] },
  { why: 'two telephones, one at home', said: german(said('phone', '+43 1 5131450'), said('phone', '040 30092410')), contradicts: [] },
  { why: 'a telephone from a film', said: german(said('phone', '+1 212 555 0123')), contradicts: ['phone-invented 2 +12125550123'] },
  { why: 'a company that writes from a free mailbox', said: german(said('form', 'GmbH', 'imprint', 'DE'), said('email', 'lampenelbe88@gmail.com')), contradicts: ['email-free 1 gmail.com'] },
  { why: 'a sole trader may', said: german(said('email', 'anna.petersen@web.de')), contradicts: [] },
  { why: 'a mailbox under another name', said: german(said('email', 'kontakt@zxq-trading.com')), contradicts: ['email-elsewhere 1 zxq-trading.com'] },
  { why: 'what is no mailbox', said: german(said('email', '}vlc,",')), contradicts: [] },
  { why: 'a mailbox under the company’s name, the shop under a brand', said: german(said('company', 'Petersen Leuchten GmbH'), said('email', 'info@petersen-leuchten.com')), contradicts: [] },
  { why: 'a Chinese register number behind a German address', said: { ...german(), numbers: [number('cn-uscc', '91330100799655058B')] }, contradicts: ['number 2 CN'] },
  { why: 'a Dutch VAT number behind a German address', said: { ...german(), numbers: [number('nl-vat', 'NL004495445B01')] }, contradicts: ['number 1 NL'] },
  { why: 'VAT numbers of several states, one its own', said: { ...german(), numbers: [number('nl-vat', 'NL004495445B01'), number('de-vat', 'DE283746516')] }, contradicts: [] },
  { why: 'a number that cannot be is not held against a country', said: { ...german(), numbers: [number('nl-vat', 'NL004495446B01')] }, contradicts: [] },
  { why: 'an account in Poland', said: { ...german(), numbers: [number('xx-iban', 'PL61109010140000071219812874')] }, contradicts: ['account 1 PL'] },
  { why: 'an account with a payment institution in Belgium', said: { ...german(), numbers: [number('xx-iban', 'BE68539007547034')] }, contradicts: [] },
  { why: 'goods go back to China', said: german(said('country', 'CN', 'returns')), contradicts: ['returns 2 CN'] },
  { why: 'goods go back to a warehouse in Poland', said: german(said('country', 'PL', 'returns')), contradicts: [] },
  { why: 'a Japanese suffix', said: german(), signs: { domain: 'lampenhaus-elbe.jp' }, contradicts: ['suffix 2 JP'] },
  { why: 'a suffix that means nothing', said: german(), signs: { domain: 'lampenhaus-elbe.io' }, contradicts: [] },
  { why: 'a Korean page of a German shop', said: german(), signs: { language: 'ko' }, contradicts: ['language 1 ko'] },
  { why: 'a French page of a German shop', said: german(), signs: { language: 'fr' }, contradicts: [] },
  { why: 'prices in baht in German', said: german(), signs: { currency: 'THB' }, contradicts: ['currency 1 THB'] },
  { why: 'prices in the shopper’s own currency', said: german(), signs: { currency: 'PLN', shopperCountry: 'PL' }, contradicts: [] },
  { why: 'prices in dollars', said: german(), signs: { currency: 'USD' }, contradicts: [] },
  { why: 'a shoe outlet on the address of a fire brigade', said: {}, signs: { domain: 'feuerwehr-oberdorf.de', siteName: 'Sneaker Outlet' }, contradicts: ['site-name 1 Sneaker Outlet'] },
  { why: 'initials over the door', said: {}, signs: { domain: 'shw-shop.de', siteName: 'Schuhhaus Hermann Weber' }, contradicts: [] },
  { why: 'the company has the address, the brand the name', said: { items: [said('company', 'Petersen Leuchten GmbH')] }, signs: { domain: 'petersen.de', siteName: 'Nordlicht' }, contradicts: [] },
  { why: 'a shop on a platform’s domain', said: {}, signs: { domain: 'a7x9q2.myshopify.com', siteName: 'Nordlicht' }, contradicts: [] },
  { why: 'a copyright line of another web address', said: {}, signs: { notices: ['© 2021 sneaker-outlet.com. All rights reserved'] }, contradicts: ['notice 2 sneaker-outlet.com', 'notice-year 1 2021'] },
  { why: 'a copyright line of somebody else', said: {}, signs: { notices: ['Copyright (c) 2019-2024 Blue Ocean Trading Ltd'] }, contradicts: ['notice 1 Blue Ocean Trading Ltd'] },
  { why: 'a copyright line of its own', said: {}, signs: { notices: ['© 1998–2026 by Lampenhaus Elbe'] }, agrees: ['site-name', 'notice'], contradicts: [] },
  { why: 'a copyright line that ended long ago', said: {}, signs: { notices: ['© 2009–2017 Lampenhaus Elbe'] }, contradicts: ['notice-year 1 2017'] },
  { why: 'one that was forgotten for a while', said: {}, signs: { notices: ['© 2022 Lampenhaus Elbe'] }, contradicts: [] },
  { why: 'an old line of a theme beside its own new one', said: {}, signs: { notices: ['Theme © 2014', '© 2026 Lampenhaus Elbe'] }, contradicts: [] },
  { why: 'a year without the sign is no copyright line', said: {}, signs: { notices: ['Since 1998 in Hamburg'] }, contradicts: [] },
  { why: 'a line without a year', said: {}, signs: { notices: ['© Lampenhaus Elbe'] }, contradicts: [] },
  { why: 'the company stands in the copyright line, the brand in the address', said: { items: [said('company', 'Petersen Leuchten GmbH')] }, signs: { notices: ['© 2026 Petersen Leuchten GmbH, powered by Shopify'] }, contradicts: [] },
  { why: 'a copyright line that names nobody, and one of who built the page', said: {}, signs: { notices: ['© 2026. Alle Rechte vorbehalten.', '© 2026 Website by pixelwerk.com'] }, contradicts: [] },
  { why: 'a copyright line in another script', said: {}, signs: { notices: ['© 2026 株式会社山田'] }, contradicts: [] },
  { why: 'nothing said, nothing compared', said: {}, signs: { siteName: null }, agrees: [], contradicts: [] },
  { why: 'a Chinese shop that says so', said: { items: [said('country', 'CN'), said('phone', '+86 755 2699 0000'), said('form', '有限公司', 'imprint', 'CN'), said('email', 'service@nordlicht.com')] }, signs: { domain: 'nordlicht.com', siteName: 'Nordlicht', language: 'en', currency: 'USD' }, contradicts: [] },
];

const compare = (row: Pick<Row, 'said' | 'signs'>): ReturnType<typeof compareStatements> => compareStatements({ ...NO_DISCLOSURES, ...row.said }, { ...SIGNS, ...row.signs }, PLACE_TABLES);

describe('compareStatements', () => {
  it.each(ROWS)('$why', ({ agrees, contradicts, ...row }) => {
    const result = compare(row);
    expect(result.contradicts.map(({ compared, grade, against }) => `${compared} ${grade} ${against}`)).toEqual(contradicts);
    expect(agrees ?? result.agrees).toEqual(result.agrees);
  });

  it('never throws, and names each comparison once', () => {
    fc.assert(fc.property(evidences, fc.record({
      year: fc.integer({ min: 1990, max: 2100 }), domain: fc.oneof(fc.domain(), fc.string()), siteName: fc.option(fc.string()), language: fc.option(fc.string()), currency: fc.option(fc.string()), shopperCountry: fc.option(fc.string()), notices: fc.array(fc.oneof(fc.string(), fc.string().map((text) => `© 2024 ${text}`))),
    }), ({ disclosures }, signs) => {
      const { agrees, contradicts } = compareStatements(disclosures.state === 'present' ? disclosures.value : NO_DISCLOSURES, signs, PLACE_TABLES);
      const named = [...agrees, ...contradicts.map(({ compared }) => compared)];
      expect(new Set(named).size).toBe(named.length);
      for (const { against } of contradicts) expect(redact(against)).toBe(against);
    }), { numRuns: 300 });
  });
});
