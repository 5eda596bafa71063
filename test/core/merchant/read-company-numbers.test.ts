import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhnValid, schemeOf } from '../../../src/core/payment/pan';
import { redact } from '../../../src/core/payment/redact';
import { readCompanyNumbers } from '../../../src/core/merchant/read-company-numbers';

interface Row { readonly text: string; readonly country: string | null; readonly found: readonly string[]; readonly why: string }

/** Each number as `scheme value state`, in text order. */
const ROWS: readonly Row[] = [
  { text: 'Registergericht: Amtsgericht München, HRB 207366\nUSt-IdNr. gemäß § 27a UStG: DE 136 695 976', country: 'DE', found: ['de-hrb HRB207366 form-ok', 'de-vat DE136695976 well-formed'], why: 'a German imprint with the law between label and number' },
  { text: 'Umsatzsteuer-Identifikationsnummer gemäß §27 a Umsatzsteuergesetz:\nDE136695976', country: null, found: ['de-vat DE136695976 well-formed'], why: 'the number on the next line' },
  { text: 'Firmenbuchnummer: FN 56247 t, UID-Nr: ATU13585627', country: 'AT', found: ['at-fn FN56247T well-formed', 'at-vat ATU13585627 well-formed'], why: 'an Austrian imprint' },
  { text: 'CHE-116.281.710 MWST', country: null, found: ['ch-uid CHE116281710MWST well-formed'], why: 'a Swiss number needs no label' },
  { text: 'SIRET : 732 829 320 00074 - RCS Paris B 732 829 320 - TVA intracommunautaire : FR 44 732829320', country: 'FR', found: ['fr-siret 732829320••••• well-formed', 'fr-siren B732829320 well-formed', 'fr-vat FR44732829320 well-formed'], why: 'a French legal notice; a SIRET passes Luhn as cards do, so only the company part is kept' },
  { text: 'SIRET 732 829 320 •••••', country: 'FR', found: ['fr-siret 732829320••••• well-formed'], why: 'masked before it came here: the first nine digits have a check of their own' },
  { text: 'P.IVA e C.F. 00743110157 - REA MI-1234567 - Cap. Soc. € 100.000', country: 'IT', found: ['it-vat IT00743110157 well-formed', 'it-cf 00743110157 well-formed', 'it-rea MI1234567 form-ok'], why: 'one number under two labels' },
  { text: 'C.I.F.: A-13585625', country: 'ES', found: ['es-vat ESA13585625 well-formed'], why: 'dots inside the label' },
  { text: 'NIP: 856-734-62-15 REGON 123456785 KRS 0000012345', country: 'PL', found: ['pl-nip PL8567346215 well-formed', 'pl-regon 123456785 well-formed', 'pl-krs 0000012345 form-ok'], why: 'a Polish footer' },
  { text: 'KvK: 33014286, BTW: NL004495445B01', country: 'NL', found: ['nl-kvk 33014286 form-ok', 'nl-vat NL004495445B01 well-formed'], why: 'a Dutch footer' },
  { text: 'IČO: 25123891, DIČ: CZ25123891', country: 'CZ', found: ['cz-ico 25123891 well-formed', 'cz-vat CZ25123891 well-formed'], why: 'a Czech footer' },
  { text: 'Company Number 00445790 VAT number 980780684', country: 'GB', found: ['gb-crn 00445790 form-ok', 'gb-vat GB980780684 well-formed'], why: 'words any country uses, decided by the country' },
  { text: 'Company Number 00445790 VAT number 980780684', country: null, found: [], why: 'the same without a country: nothing is said' },
  { text: 'VAT no. GB 980 7806 84', country: null, found: ['gb-vat GB980780684 well-formed'], why: 'the country letters decide' },
  { text: 'CNPJ: 16.727.230/0001-97', country: 'BR', found: ['br-cnpj 16727230000197 well-formed'], why: 'a Brazilian footer' },
  { text: '版权所有 京ICP备12345678号-1  统一社会信用代码：91330100799655058B', country: 'CN', found: ['cn-icp 京ICP备12345678号1 form-ok', 'cn-uscc 91330100799655058B well-formed'], why: 'a Chinese footer, the filing glued to no label' },
  { text: '统一社会信用代码 91110000600037341L', country: 'CN', found: ['cn-uscc 911100006••••••••• well-formed'], why: 'fourteen of its digits could be a card: the rest is masked' },
  { text: '사업자등록번호 : 220-81-62517 | 통신판매업신고번호 : 제2020-서울강남-00692호', country: 'KR', found: ['kr-brn 2208162517 well-formed', 'kr-mailorder 제2020서울강남00692호 form-ok'], why: 'a Korean footer' },
  { text: '法人番号: 5835678256246', country: 'JP', found: ['jp-corporate 5835678256246 well-formed'], why: 'a Japanese company' },
  { text: 'ИНН 1234567894 ОГРН 1022200525819', country: 'RU', found: ['ru-inn 1234567894 well-formed', 'ru-ogrn 1022200525819 well-formed'], why: 'a Russian footer' },
  { text: 'เลขประจำตัวผู้เสียภาษี 0994000617721', country: null, found: ['th-tax 0994000617721 well-formed'], why: 'a label glued to other words' },
  { text: 'IBAN: GB82 WEST 1234 5698 7654 32', country: 'DE', found: ['xx-iban GB82•••• well-formed'], why: 'an account: the country is told, the account is not kept' },
  { text: 'ABN 83 914 571 673', country: null, found: ['au-abn 83914571673 well-formed'], why: 'a label of one country' },
  { text: 'ΑΦΜ: 094259216', country: null, found: ['gr-vat EL094259216 well-formed'], why: 'a Greek label' },
  { text: 'الرقم الضريبي: ٣٠٠٠٠٠٠٠٠٠٠٠٠٠٣', country: 'SA', found: ['sa-vat 300000000000003 form-ok'], why: 'Arabic digits' },
  { text: '統一編號：04595257', country: 'TW', found: ['tw-ubn 04595257 well-formed'], why: 'full-width colon' },
  { text: 'Org.nr: 556703-7485', country: 'SE', found: ['se-orgnr 5567037485 well-formed'], why: 'Sweden, not Norway: the country decides' },
  { text: 'Org.nr 123456785 MVA', country: 'NO', found: [], why: 'Norwegian numbers begin with 8 or 9, so this is some other number' },
  { text: 'USt-IdNr.: DE123456', country: 'DE', found: ['de-vat DE123456 malformed'], why: 'announced, and too short' },
  { text: 'USt-IdNr.: DE136695975', country: 'DE', found: ['de-vat DE136695975 check-digit-wrong'], why: 'one digit changed' },
  { text: 'CNPJ 00.000.000/0000-00', country: 'BR', found: [], why: 'what stands in an empty field' },
  { text: 'un materasso che 140 x 205 cm', country: 'IT', found: [], why: 'an Italian word, not the Swiss letters' },
  { text: 'nie od 07.04.2026 do 21.04.2026', country: 'PL', found: [], why: 'a word of another language before dates' },
  { text: 'btw © 1994-2016 QDC bv', country: 'NL', found: [], why: 'years behind the word for tax' },
  { text: 'NIF 123456780', country: 'DE', found: [], why: 'a short foreign word and a number that fails: perhaps no such number at all' },
  { text: 'NIF 123456780', country: 'PT', found: ['pt-nif PT123456780 check-digit-wrong'], why: 'the same at home' },
  { text: 'VAT: 20% included in 12345 prices', country: 'GB', found: [], why: 'a rate is no number' },
  { text: 'inkl. USt 19 % zzgl. Versand, Art.-Nr. 123456789', country: 'DE', found: [], why: 'a tax note beside an article number' },
  { text: 'Tel. 0351 123456789, VAT, 12 345 customers', country: 'DE', found: [], why: 'a telephone number before the word' },
  { text: 'Order 00445790, card 4111 1111 1111 1111', country: 'GB', found: [], why: 'no label, no number' },
];

const show = (text: string, country: string | null): readonly string[] => readCompanyNumbers(text, { country }).map(({ scheme, value, state }) => `${scheme} ${value} ${state}`);

describe('readCompanyNumbers', () => {
  it.each(ROWS)('$why', ({ text, country, found }) => {
    expect(show(text, country)).toEqual(found);
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('VAT no. ', 'DE', 'CHE-', 'IBAN ', 'ICP备', '统一社会信用代码', '12345', ' •• ', '\n')), { maxLength: 40 });
    fc.assert(fc.property(pieces, fc.option(fc.constantFrom('DE', 'GB', 'CN', 'XX'), { nil: null }), (parts, country) => {
      for (const { at, value } of readCompanyNumbers(parts.join(''), { country })) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(value.length).toBeLessThanOrEqual(60);
      }
    }));
  });

  it('hands on nothing that could be a card number', () => {
    const labels = fc.constantFrom('SIRET', 'NPWP', 'NZBN', 'CNPJ', 'UEN', 'LEI', 'IBAN', 'ОГРНИП', 'TRN', '法人番号', 'MERSIS No', 'KRS', 'Steuernummer');
    const digits = fc.tuple(fc.constantFrom('4', '51', '34', '36', '6011', '300', '62'), fc.array(fc.nat(9), { minLength: 11, maxLength: 17 })).map(([head, rest]) => `${head}${rest.join('')}`);
    fc.assert(fc.property(labels, digits, (label, number) => {
      for (const { value } of readCompanyNumbers(`${label}: ${number}`, { country: 'FR' })) {
        expect(redact(value)).toBe(value);
        const run = Array.from(value.replace(/\D/gu, ''), Number);
        expect(run.length >= 13 && luhnValid(run) && schemeOf(run) !== null).toBe(false);
      }
    }), { numRuns: 500 });
  });

  it('reads a page of a hundred thousand characters in one pass', () => {
    const page = 'Impressum und Kontakt: viele Worte, ein Preis von 12,50 und VAT no. dazwischen. '.repeat(1_300);
    const many = readCompanyNumbers(`${page} USt-IdNr.: DE136695976`, { country: 'DE' });
    // The cap on labels looked at was reached before the end: a page of nothing but labels is no imprint.
    expect(many).toEqual([]);
    expect(show(`USt-IdNr.: DE136695976 ${page}`, 'DE')).toEqual(['de-vat DE136695976 well-formed']);
  });
});
