import { law, type DisclosureLaw } from '../../core/merchant/disclosure-law';

/** Europe outside the Union and the Economic Area. Looked through in November 2026. */
export const EUROPE: readonly DisclosureLaw[] = [
  law('CH', 'Bundesgesetz gegen den unlauteren Wettbewerb (UWG)', 'Art. 3 Abs. 1 lit. s', '2012-04-01', 'company address email', 'https://www.fedlex.admin.ch/eli/cc/1988/223_223_223/de#art_3'),
  law('CH', 'Datenschutzgesetz (DSG)', 'Art. 19', '2023-09-01', 'privacy', 'https://www.fedlex.admin.ch/eli/cc/2022/491/de#art_19'),
  law('GB', 'The Electronic Commerce (EC Directive) Regulations 2002', 'reg. 6', '2002-08-21', 'company address email register? vat? licence?', 'https://www.legislation.gov.uk/uksi/2002/2013/regulation/6'),
  law('GB', 'The Company, Limited Liability Partnership and Business (Names and Trading Disclosures) Regulations 2015', 'reg. 24, 25', '2015-01-31', 'company? register? address?', 'https://www.legislation.gov.uk/uksi/2015/17/part/6'),
  law('GB', 'The Consumer Contracts (Information, Cancellation and Additional Charges) Regulations 2013', 'reg. 13, 14, sch. 2', '2014-06-13', 'company address phone email price delivery payment withdrawal order-button', 'https://www.legislation.gov.uk/uksi/2013/3134/contents'),
  law('GB', 'UK GDPR', 'art. 13', '2021-01-01', 'privacy', 'https://www.legislation.gov.uk/eur/2016/679/article/13'),
  law('RS', 'Закон о електронској трговини', 'чл. 6', '2009-06-10', 'company address email register? tax?', 'https://www.paragraf.rs/propisi/zakon_o_elektronskoj_trgovini.html'),
  law('RU', 'Закон РФ «О защите прав потребителей»', 'ст. 9, ст. 26.1', '2007-12-27', 'company address register', 'https://pravo.gov.ru/proxy/ips/?docbody=&nd=102014512'),
  law('RU', 'Правила продажи товаров по договору розничной купли-продажи, постановление Правительства РФ от 31.12.2020 № 2463', 'п. 13, 14', '2021-01-01', 'company address register contact returns', 'http://publication.pravo.gov.ru/Document/View/0001202101050025'),
  law('TR', '6563 sayılı Elektronik Ticaretin Düzenlenmesi Hakkında Kanun', 'm. 3', '2015-05-01', 'company address contact', 'https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=6563&MevzuatTur=1&MevzuatTertip=5'),
  law('TR', 'Elektronik Ticaret Aracı Hizmet Sağlayıcı ve Elektronik Ticaret Hizmet Sağlayıcılar Hakkında Yönetmelik', 'm. 5', '2023-01-01', 'company address email phone register? tax?', 'https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=40089&MevzuatTur=7&MevzuatTertip=5'),
  law('TR', 'Mesafeli Sözleşmeler Yönetmeliği', 'm. 5, m. 6', '2015-02-27', 'withdrawal order-button price delivery complaints', 'https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=20237&MevzuatTur=7&MevzuatTertip=5'),
  law('UA', 'Закон України «Про електронну комерцію»', 'ст. 7', '2015-09-30', 'company address email register? tax licence?', 'https://zakon.rada.gov.ua/laws/show/675-19'),
];
