import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimedCountry } from '../../../src/core/merchant/claimed-country';
import { luhnValid, schemeOf } from '../../../src/core/payment/pan';
import { disclosureReportOf, disclosuresOf } from '../../content/imprint/disclosure-report-of';
import { readDisclosures } from '../../../src/core/merchant/read-disclosures';
import { disclosureTables } from '../../../src/knowledge/disclosure-reading';

interface Row {
  readonly why: string;
  readonly html: string;
  readonly url?: string;
  /** The footer of another page, instead of a legal page. */
  readonly foot?: true;
  readonly country: string;
  /** `kind: value` of every item, `scheme: value state` of every number that must be found. */
  readonly has: readonly string[];
}

const rows: readonly Row[] = [
  { why: 'a German imprint in paragraphs, the mail address spelt out', country: 'DE', html: `<html lang="de"><title>Impressum</title><header>Hallo Erika</header><h1>Impressum</h1><p>Lampen Nord Handels GmbH<br>Hafenstraße 12a<br>20457 Hamburg<br>Deutschland</p><p>Vertreten durch: Anna Petersen</p><p>Telefon: +49 40 1234567<br>E-Mail: service [at] lampen-nord.test</p><p>Registergericht: Amtsgericht Hamburg, HRB 123456</p><p>Umsatzsteuer-Identifikationsnummer gemäß § 27 a Umsatzsteuergesetz: DE 136 695 976</p>`,
    has: ['company: Lampen Nord Handels GmbH', 'address: Hafenstraße 12a, 20457 Hamburg, Deutschland', 'representative: Anna Petersen', 'phone: +49 40 1234567', 'email: service@lampen-nord.test', 'de-hrb: HRB123456 form-ok', 'de-vat: DE136695976 well-formed'] },
  { why: 'French legal notice as prose; the host that the law makes it name is not the shop', country: 'FR', url: 'https://papier.test/mentions-legales', html: `<html lang="fr"><p>Le site est édité par la société <strong>Papeterie du Quai SARL</strong> au capital de 10 000 €, dont le siège social est situé 12 rue de la Loire, 44000 Nantes, France. RCS Nantes B 552 081 317. N° TVA intracommunautaire : FR 40 303 265 045.</p><p>Directeur de la publication : Claire Morel</p><h2>Hébergeur</h2><p>Nuage Hébergement SAS, 2 rue Kléber, 59100 Roubaix</p>`,
    has: ['company: Papeterie du Quai SARL', 'address: 12 rue de la Loire, 44000 Nantes, France', 'fr-siren: B552081317 well-formed', 'fr-vat: FR40303265045 well-formed', 'representative: Claire Morel'] },
  { why: 'the Japanese table of specified commerce', country: 'JP', url: 'https://cha.test/tokushoho', html: `<html lang="ja"><table><tr><th>販売業者</th><td>株式会社雲茶</td></tr><tr><th>代表者</th><td>山田花子</td></tr><tr><th>所在地</th><td>〒604-8001 京都府京都市中京区木屋町通1-2</td></tr><tr><th>電話番号</th><td>075-123-4567</td></tr><tr><th>メールアドレス</th><td>info@cha.test</td></tr></table>`,
    has: ['company: 株式会社雲茶', 'representative: 山田花子', 'address: 〒604-8001 京都府京都市中京区木屋町通1-2', 'phone: 075-123-4567', 'email: info@cha.test'] },
  { why: 'a Korean footer on one line', country: 'KR', foot: true, html: `<html lang="ko"><div class="mall-footer"><p>상호: (주)달빛상점 | 대표: 김민수 | 사업자등록번호: 124-81-00998 | 통신판매업신고: 제2023-서울강남-01234호</p><p>주소: 서울특별시 강남구 테헤란로 152 | 전화: 02-1234-5678</p></div>`,
    has: ['company: (주)달빛상점', 'representative: 김민수', 'kr-brn: 1248100998 well-formed', 'address: 서울특별시 강남구 테헤란로 152', 'phone: 02-1234-5678'] },
  { why: 'a Brazilian footer, everything between hyphens', country: 'BR', foot: true, html: `<html lang="pt-BR"><footer>Lojas Aurora Comércio Ltda - CNPJ: 11.222.333/0001-81 - Rua das Flores, 100, Centro, São Paulo - SP, 01310-100</footer>`,
    has: ['company: Lojas Aurora Comércio Ltda', 'br-cnpj: 11222333000181 well-formed', 'address: Rua das Flores, 100, Centro, São Paulo - SP, 01310-100'] },
  { why: 'a British footer in sentences', country: 'GB', foot: true, html: `<html lang="en"><footer><p>Copyright © 2019-2026 Heather &amp; Peat Ltd. All rights reserved. Registered in Scotland, company number SC123456. VAT no. GB 980 7806 84. Registered office: 14 Harbour Row, Leith, Edinburgh EH6 6QX, United Kingdom.</p></footer>`,
    has: ['company: Heather & Peat Ltd.', 'gb-crn: SC123456 form-ok', 'gb-vat: GB980780684 well-formed', 'address: 14 Harbour Row, Leith, Edinburgh EH6 6QX, United Kingdom'] },
  { why: 'a Polish page of the usual shop system', country: 'PL', url: 'https://lampy.test/content/4-dane-firmy', html: `<html lang="pl"><h1>Dane firmy</h1><p>Lampy Jasno Sp. z o.o.</p><p>ul. Długa 5/2</p><p>31-147 Kraków</p><p>NIP: 526-104-08-28, REGON 123456785, KRS 0000123456</p><p>tel. 12 345 67 89</p>`,
    has: ['company: Lampy Jasno Sp. z o.o.', 'address: ul. Długa 5/2, 31-147 Kraków', 'pl-nip: PL5261040828 well-formed', 'pl-regon: 123456785 well-formed', 'pl-krs: 0000123456 form-ok'] },
  { why: 'structured data alone', country: 'NL', foot: true, html: `<html lang="nl"><script type="application/ld+json">{"@context":"https://schema.org","@type":"OnlineStore","legalName":"Fietsen Waterland B.V.","vatID":"NL123456789B01","telephone":"+31 299 123 456","email":"hallo@fietsen.test","address":{"@type":"PostalAddress","streetAddress":"Dorpsstraat 8","postalCode":"1141 AB","addressLocality":"Monnickendam","addressCountry":"NL"}}</script><body>`,
    has: ['company: Fietsen Waterland B.V.', 'nl-vat: NL123456789B01 check-digit-wrong', 'phone: +31 299 123 456', 'address: Dorpsstraat 8, 1141 AB, Monnickendam', 'country: NL'] },
  { why: 'microdata in a footer', country: 'IT', foot: true, html: `<html lang="it"><footer><div itemscope itemtype="https://schema.org/Organization"><span itemprop="legalName">Bottega Lumaca S.r.l.</span><span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">Via Roma 3</span> <span itemprop="postalCode">50123</span> <span itemprop="addressLocality">Firenze</span></span> P.IVA 00743110157</div></footer>`,
    has: ['company: Bottega Lumaca S.r.l.', 'it-vat: IT00743110157 well-formed', 'address: Via Roma 3, 50123, Firenze'] },
  { why: 'Russian words before the name', country: 'RU', url: 'https://lavka.test/rekvizity', html: `<html lang="ru"><h1>Реквизиты</h1><p>ООО «Светлая лавка»</p><p>ИНН 7707083893, ОГРН 1027700132195</p><p>Юридический адрес: 101000, г. Москва, ул. Мясницкая, д. 7</p><p>Телефон: +7 495 123-45-67</p>`,
    has: ['company: ООО Светлая лавка', 'ru-inn: 7707083893 well-formed', 'phone: +7 495 123-45-67'] },
  { why: 'a Turkish imprint', country: 'TR', url: 'https://cini.test/kunye', html: `<html lang="tr"><p>Unvan: Çini Atölyesi San. ve Tic. Ltd. Şti.</p><p>Mersis No: 0123456789012345</p><p>Adres: Kuyumcular Cad. No: 4, 34110 Fatih / İstanbul, Türkiye</p><p>Telefon: +90 212 123 45 67</p>`,
    has: ['company: Çini Atölyesi San. ve Tic. Ltd. Şti.', 'phone: +90 212 123 45 67', 'country: TR'] },
  { why: 'an Arabic page', country: 'SA', url: 'https://misk.test/legal-notice', html: `<html lang="ar" dir="rtl"><p>اسم الشركة: شركة مسك الشرق ذ.م.م</p><p>السجل التجاري: 1010123456</p><p>الرقم الضريبي: 300075588700003</p><p>العنوان: طريق الملك فهد 12، الرياض 12212، المملكة العربية السعودية</p><p>هاتف: 0112345678</p>`,
    has: ['company: شركة مسك الشرق ذ.م.م', 'sa-cr: 1010123456 form-ok', 'country: SA'] },
  { why: 'a Chinese footer with its licence', country: 'CN', foot: true, html: `<html lang="zh-CN"><footer><p>© 2026 杭州云杉贸易有限公司 浙ICP备12345678号-1</p><p>地址: 浙江省杭州市西湖区文三路100号 电话: 0571-12345678</p></footer>`,
    has: ['cn-icp: 浙ICP备12345678号1 form-ok', 'address: 浙江省杭州市西湖区文三路100号', 'phone: 0571-12345678'] },
];

function seen(row: Row): string[] {
  const { items, numbers } = disclosuresOf(row.html, row.url ?? 'https://shop.test/impressum', row.foot !== true);
  return [...items.map(({ kind, value }) => `${kind}: ${value}`), ...numbers.map(({ scheme, value, state }) => `${scheme}: ${value} ${state}`)];
}

describe('readDisclosures', () => {
  it.each(rows)('$country: $why', (row) => {
    expect(seen(row)).toEqual(expect.arrayContaining([...row.has]));
    expect(claimedCountry(disclosuresOf(row.html, row.url ?? 'https://shop.test/impressum', row.foot !== true))).toBe(row.country);
  });

  it('says where and when each was read', () => {
    const { items, numbers } = disclosuresOf('<html lang="en"><title>Legal notice</title><p>Phone: 020 7946 0958</p><p>VAT no: GB980780684</p>', 'https://shop.test/policies/legal-notice?x=1');
    const where = { page: 'imprint', path: '/policies/legal-notice', on: '2026-05-12', basis: 'text', by: 'visit' };
    expect(items).toEqual([{ kind: 'phone', value: '020 7946 0958', label: 'phone', where }]);
    expect(numbers).toEqual([{ scheme: 'gb-vat', country: 'GB', kind: 'vat', value: 'GB980780684', state: 'well-formed', where }]);
  });

  it.each([
    { why: 'a price after the tax\'s name', html: '<p>Totaal incl. btw: 1.234,56 €</p><p>VAT 20 %</p>' },
    { why: 'who hosts the site', html: '<h2>Hosting provider</h2><p>Cloud Hosting Ltd</p><p>1 Server Road, London SW1A 1AA</p><p>Company number 01234567</p>' },
    { why: 'a person greeted in the header', html: '<header>Signed in as jane.doe@mail.test, Jane Trading Ltd</header><p>Nothing else.</p>' },
    { why: 'what a person may type', html: '<form><label>Company name: <input value="Doe Ltd"></label><textarea>Doe Ltd, VAT GB980780684</textarea></form>' },
    { why: 'a menu under a heading that is a label', html: '<h4>Company</h4><ul><li><a href="/about">About Lamps Ltd</a></li><li><a href="/jobs">Jobs</a></li></ul>' },
    { why: 'scripts and styles', html: '<script>var c = "Script Ltd, VAT GB980780684"</script><style>.x{content:"Style Ltd"}</style>' },
  ])('takes nothing from $why', ({ html }) => {
    expect(disclosuresOf(`<html lang="en"><title>Legal</title><body>${html}`).items.map(({ kind, value }) => `${kind}: ${value}`)).toEqual([]);
    expect(disclosuresOf(`<html lang="en"><title>Legal</title><body>${html}`).numbers.map(({ scheme, value }) => `${scheme}: ${value}`)).toEqual([]);
  });

  it('reads only footers on a page where the shopper pays: the rest shows the shopper\'s own name', () => {
    const html = '<html lang="en"><main><h2>Ship to</h2><p>Doe Trading Ltd</p><p>1 Elm Street, Leeds LS1 4AP</p><p>jane@doe.test</p></main><footer><p>Lamps Ltd, company number 01234567</p></footer>';
    expect(disclosuresOf(html, 'https://shop.test/checkout', false).items.map(({ value }) => value)).toEqual(['Lamps Ltd', 'Ltd']);
    expect(JSON.stringify(disclosureReportOf(html, 'https://shop.test/checkout', false))).not.toMatch(/doe/iu);
  });

  it('keeps the nine digits of a SIRET that name the company, and never fourteen that a card could have', () => {
    const { numbers } = disclosuresOf('<html lang="fr"><p>SIRET : 552 081 317 66522</p>');
    expect(numbers.map(({ scheme, value, state }) => ({ scheme, value, state }))).toEqual([{ scheme: 'fr-siret', value: '552081317•••••', state: 'well-formed' }]);
  });

  it('never passes on digits that could be a card number', () => {
    const cards = fc.constantFrom('4111111111111111', '5555 5555 5555 4444', '3782-822463-10005', '6011111111111117', '36227206271667');
    const around = fc.constantFrom('VAT number: ', 'SIRET ', 'Company number ', 'Tel: ', 'Address: 1 Road ', 'ИНН ', '法人番号: ', 'CNPJ ');
    fc.assert(fc.property(cards, around, fc.constantFrom('', ' Ltd', ', London SW1A 1AA'), (card, before, after) => {
      const text = JSON.stringify(disclosuresOf(`<html><title>Imprint ${card}</title><p>${before}${card}${after}</p><footer><a href="/x/${card}">${card}</a></footer>`));
      for (const run of text.match(/\d(?:[ -]?\d){12,18}/gu) ?? []) {
        const digits = Array.from(run.replaceAll(/\D/gu, ''), Number);
        expect({ run, card: luhnValid(digits) && schemeOf(digits) !== null }).toEqual({ run, card: false });
      }
    }), { numRuns: 60 });
  });

  it('survives any text, and is quick about it', () => {
    const words = fc.constantFrom('GmbH', 'VAT', 'no', 'HRB', '12345', 'Tel:', '〒', '株式会社', 'IBAN', 'DE89', ',', '|', ':', 'ul.', '10115 Berlin', 'SIRET', '•', '(at)', '\u202e', '𝟙𝟚𝟛');
    fc.assert(fc.property(fc.array(fc.array(words, { maxLength: 40 }).map((each) => each.join(' ').slice(0, 300)), { maxLength: 30 }), (lines) => {
      const report = { ...disclosureReportOf('<p>x</p>'), lines };
      const first = readDisclosures(report, '2026-05-12T10:00:00.000Z', 'visit', disclosureTables());
      expect(readDisclosures(report, '2026-05-12T10:00:00.000Z', 'visit', disclosureTables())).toEqual(first);
    }), { numRuns: 60 });
  });
});

describe('template leftovers', () => {
  it.each([
    'Your store name', 'Lorem ipsum dolor sit amet', '123 Main Street, Anytown', 'Call us: 123-456-7890', 'contact@yourdomain.com', '[Company name]', '{{ shop.name }}',
    'Musterfirma GmbH, Musterstraße 1', 'Tel: 0123456789', '株式会社サンプル', 'This is a demo store for testing purposes',
  ])('are seen: %s', (text) => {
    expect(disclosuresOf(`<p>${text}</p>`).remains.length).toBeGreaterThan(0);
  });

  it.each([
    'Name your price', 'Our store in Main Street 12', 'Telefon: +49 40 1234567', 'info@lampen-nord.test', 'We print your company name on every mug', 'Use [Shift] + click',
    'Muster und Farben', 'Sample packs', 'Order by 24.12. (or later)',
  ])('are not seen in honest words: %s', (text) => {
    expect(disclosuresOf(`<p>${text}</p>`).remains).toEqual([]);
  });
});
