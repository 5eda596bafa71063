import { law, type DisclosureLaw } from '../../core/merchant/disclosure-law';

/**
 * Laws of the member states (and Norway, Iceland, Liechtenstein) that carry out Directive 2000/31/EC, article 5: name, geographic
 * address, electronic mail and direct contact, register and number, supervisory authority, VAT number. Looked through in November 2026.
 */
const SHOWN = 'company address email contact register? vat? licence?';

const NATIONAL: readonly DisclosureLaw[] = [
  law('AT', 'E-Commerce-Gesetz (ECG)', '§ 5 Abs. 1', '2002-01-01', SHOWN, 'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20001703'),
  law('AT', 'Unternehmensgesetzbuch (UGB)', '§ 14', '2007-01-01', 'company form? address register?', 'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10001702'),
  law('BE', 'Code de droit économique / Wetboek van economisch recht', 'art. XII.6', '2014-05-31', SHOWN.replace('register?', 'register'), 'https://www.ejustice.just.fgov.be/eli/loi/2013/02/28/2013A11134/justel'),
  law('BG', 'Закон за електронната търговия', 'чл. 4', '2006-12-24', SHOWN, 'https://lex.bg/laws/ldoc/2135530547'),
  law('CY', 'Ο περί Ορισμένων Πτυχών των Υπηρεσιών της Κοινωνίας της Πληροφορίας Νόμος, Ν. 156(I)/2004', 'άρθρο 8', '2004-04-30', SHOWN, 'http://www.cylaw.org/nomoi/enop/non-ind/2004_1_156/full.html'),
  law('CZ', 'Zákon č. 89/2012 Sb., občanský zákoník', '§ 435', '2014-01-01', 'company address register?', 'https://www.zakonyprolidi.cz/cs/2012-89'),
  law('CZ', 'Zákon č. 89/2012 Sb., občanský zákoník', '§ 1811, § 1820', '2023-01-06', 'company address phone email price delivery payment complaints', 'https://www.zakonyprolidi.cz/cs/2012-89'),
  law('DE', 'Digitale-Dienste-Gesetz (DDG)', '§ 5 Abs. 1', '2024-05-14', 'company form? representative? address email contact register? vat? licence?', 'https://www.gesetze-im-internet.de/ddg/__5.html'),
  law('DK', 'Lov om tjenester i informationssamfundet (e-handelsloven)', '§ 7', '2002-04-24', 'company address email contact register vat?', 'https://www.retsinformation.dk/eli/lta/2002/227'),
  law('EE', 'Infoühiskonna teenuse seadus', '§ 4', '2004-05-01', SHOWN, 'https://www.riigiteataja.ee/akt/InfoTS'),
  law('ES', 'Ley 34/2002, de servicios de la sociedad de la información (LSSI)', 'art. 10', '2002-10-12', 'company address email contact register? vat licence?', 'https://www.boe.es/buscar/act.php?id=BOE-A-2002-13758'),
  law('FI', 'Laki sähköisen viestinnän palveluista (917/2014)', '176 §', '2015-01-01', 'company address email contact register? vat? licence?', 'https://www.finlex.fi/fi/lainsaadanto/2014/917'),
  law('FR', 'Loi n° 2004-575 pour la confiance dans l’économie numérique (LCEN)', 'art. 1-1 et 19', '2024-05-23', 'company form? address phone email register? vat? representative host', 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000801164/'),
  law('GR', 'Προεδρικό Διάταγμα 131/2003', 'άρθρο 4', '2003-05-16', SHOWN, 'https://www.e-nomothesia.gr/kat-ekpaideuse/pd-131-2003.html'),
  law('HR', 'Zakon o elektroničkoj trgovini', 'čl. 6', '2003-10-30', 'company address email contact register? vat?', 'https://www.zakon.hr/z/199/Zakon-o-elektroni%C4%8Dkoj-trgovini'),
  law('HU', '2001. évi CVIII. törvény az elektronikus kereskedelmi szolgáltatásokról (Ektv.)', '4. §', '2002-01-23', 'company address email phone register? tax host licence?', 'https://net.jogtar.hu/jogszabaly?docid=a0100108.tv'),
  law('IE', 'European Communities (Directive 2000/31/EC) Regulations 2003, S.I. No. 68/2003', 'reg. 7', '2003-02-24', SHOWN, 'https://www.irishstatutebook.ie/eli/2003/si/68/made/en/print'),
  law('IS', 'Lög um rafræn viðskipti og aðra rafræna þjónustu, nr. 30/2002', '6. gr.', '2002-04-16', 'company address email register? vat?', 'https://www.althingi.is/lagas/nuna/2002030.html'),
  law('IT', 'Decreto legislativo 9 aprile 2003, n. 70', 'art. 7', '2003-05-14', 'company address email contact register? vat licence?', 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2003-04-09;70'),
  law('IT', 'D.P.R. 26 ottobre 1972, n. 633', 'art. 35, comma 1', '2006-07-04', 'vat', 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:presidente.repubblica:decreto:1972-10-26;633'),
  law('LI', 'Gesetz über den elektronischen Geschäftsverkehr (E-Commerce-Gesetz; ECG)', 'Art. 6', '2003-06-11', SHOWN, 'https://www.gesetze.li/konso/2003.133'),
  law('LT', 'Informacinės visuomenės paslaugų įstatymas', '5 straipsnis', '2006-07-01', SHOWN, 'https://www.e-tar.lt/portal/lt/legalAct/TAR.E4AC2FA0B1F5'),
  law('LU', 'Loi modifiée du 14 août 2000 relative au commerce électronique', 'art. 5', '2000-09-08', SHOWN, 'https://legilux.public.lu/eli/etat/leg/loi/2000/08/14/n8/jo'),
  law('LV', 'Informācijas sabiedrības pakalpojumu likums', '4. pants', '2004-12-01', SHOWN, 'https://likumi.lv/ta/id/96619'),
  law('MT', 'Electronic Commerce Act (Cap. 426)', 'art. 6 and schedule', '2002-05-10', SHOWN, 'https://legislation.mt/eli/cap/426/eng'),
  law('NL', 'Burgerlijk Wetboek, Boek 3', 'art. 15d', '2004-06-30', SHOWN, 'https://wetten.overheid.nl/BWBR0005291'),
  law('NL', 'Handelsregisterwet 2007', 'art. 27', '2008-07-01', 'register', 'https://wetten.overheid.nl/BWBR0021777'),
  law('NO', 'Lov om visse sider av elektronisk handel (ehandelsloven)', '§ 8', '2003-07-01', 'company address email contact register? vat?', 'https://lovdata.no/dokument/NL/lov/2003-05-23-35'),
  law('PL', 'Ustawa z dnia 18 lipca 2002 r. o świadczeniu usług drogą elektroniczną', 'art. 5', '2003-03-10', 'company address email', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20021441204'),
  law('PL', 'Kodeks spółek handlowych', 'art. 206 § 1, art. 374 § 1', '2007-01-01', 'form? register? tax?', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20000941037'),
  law('PT', 'Decreto-Lei n.º 7/2004 (comércio eletrónico)', 'art. 10.º', '2004-01-12', 'company address email register? vat licence?', 'https://diariodarepublica.pt/dr/legislacao-consolidada/decreto-lei/2004-34484075'),
  law('PT', 'Decreto-Lei n.º 156/2005 (livro de reclamações)', 'art. 5.º-B', '2018-07-01', 'complaints', 'https://diariodarepublica.pt/dr/legislacao-consolidada/decreto-lei/2005-34527975'),
  law('RO', 'Legea nr. 365/2002 privind comerțul electronic', 'art. 5', '2002-12-05', 'company address email contact register? vat? licence?', 'https://legislatie.just.ro/Public/DetaliiDocument/37075'),
  law('SE', 'Lag (2002:562) om elektronisk handel och andra informationssamhällets tjänster', '8 §', '2002-07-01', 'company address email contact register? vat? licence?', 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/_sfs-2002-562/'),
  law('SI', 'Zakon o elektronskem poslovanju na trgu (ZEPT)', '5. člen', '2006-06-21', SHOWN, 'https://pisrs.si/pregledPredpisa?id=ZAKO4600'),
  law('SK', 'Zákon č. 22/2004 Z. z. o elektronickom obchode', '§ 4', '2004-02-01', 'company address email contact register? vat? complaints', 'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2004/22/'),
];

/** Where consumers of the Union and of the wider European Economic Area buy at a distance: Directive 2011/83/EU as carried out nationally. */
const MEMBERS = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const EEA = [...MEMBERS, 'NO', 'IS', 'LI'];

export const EUROPEAN_UNION: readonly DisclosureLaw[] = [
  ...NATIONAL,
  ...EEA.map((country) => law(country, 'Directive 2011/83/EU on consumer rights', 'art. 6(1)', '2022-05-28', 'company address phone email price delivery payment withdrawal', 'https://eur-lex.europa.eu/eli/dir/2011/83/2022-05-28')),
  ...EEA.map((country) => law(country, 'Directive 2011/83/EU on consumer rights', 'art. 8(2)', '2014-06-13', 'order-button', 'https://eur-lex.europa.eu/eli/dir/2011/83/2022-05-28')),
  ...MEMBERS.map((country) => law(country, 'Directive (EU) 2023/2673', 'art. 1(4): art. 11a of Directive 2011/83/EU', '2026-06-19', 'withdrawal-button', 'https://eur-lex.europa.eu/eli/dir/2023/2673/oj')),
  ...EEA.map((country) => law(country, 'Regulation (EU) 2016/679 (GDPR)', 'art. 13', '2018-05-25', 'privacy', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj')),
];
