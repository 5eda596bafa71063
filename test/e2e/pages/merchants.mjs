// Invented shops that say who they are: in the form their country's law wants, in the markup of the usual shop systems, or with a
// fault that a shopper could see. Numbers are made by each scheme's own rule and belong to nobody.

const document = (lang, title, body, head = '') => `<!doctype html>
<html lang="${lang}"${['ar', 'he'].includes(lang) ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>${head}</head><body>${body}</body></html>
`;

const CARD = `<form method="post" action="/thanks"><h2>Pay by card</h2>
<label>Name on card <input name="holder" autocomplete="cc-name"></label><label>Card number <input name="cardnumber" inputmode="numeric" autocomplete="cc-number"></label>
<label>Expiry date <input name="expiry" autocomplete="cc-exp"></label><label>Security code <input name="cvc" autocomplete="cc-csc"></label><button type="submit">Pay now</button></form>
<section><h3>Ship to</h3><p>Erika Beispiel, Beispiel Handel GmbH<br>Gartenweg 3<br>50667 Köln<br>erika@post.test</p></section>`;

/** Where the systems put a page's own text, and a footer's. */
const STYLES = {
  woocommerce: {
    page: (title, text) => `<div id="page" class="hfeed site"><main class="site-main"><article class="page type-page"><h1 class="entry-title">${title}</h1><div class="entry-content wp-block-post-content">${text}</div></article></main></div>`,
    foot: (links, text) => `<footer id="colophon" class="site-footer"><div class="footer-widgets"><ul class="menu">${links.map(([words, to]) => `<li class="menu-item"><a href="${to}">${words}</a></li>`).join('')}</ul></div><div class="site-info">${text}</div></footer>`,
  },
  shopify: {
    page: (title, text) => `<main id="MainContent"><div class="shopify-policy__container"><div class="shopify-policy__title"><h1>${title}</h1></div><div class="shopify-policy__body"><div class="rte">${text}</div></div></div></main>`,
    foot: (links, text) => `<div class="shopify-section shopify-section-group-footer-group"><footer class="footer"><details open><summary>Info</summary><ul class="list-unstyled">${links.map(([words, to]) => `<li><a class="link" href="${to}"><span>${words}</span></a></li>`).join('')}</ul></details><div class="footer__copyright">${text}</div></footer></div>`,
  },
  prestashop: {
    page: (title, text) => `<section id="wrapper"><div id="content-wrapper"><section id="main"><header class="page-header"><h1>${title}</h1></header><section id="content" class="page-content page-cms">${text}</section></section></div></section>`,
    foot: (links, text) => `<footer id="footer"><div class="footer-container"><ul id="footer_sub_menu_1" class="collapse">${links.map(([words, to]) => `<li><a id="link-cms-page" class="cms-page-link" href="${to}">${words}</a></li>`).join('')}</ul><div class="block-contact">${text}</div></div></footer>`,
  },
  magento: {
    page: (title, text) => `<div class="page-wrapper"><main id="maincontent" class="page-main"><div class="page-title-wrapper"><h1 class="page-title"><span class="base">${title}</span></h1></div><div class="columns"><div class="column main">${text}</div></div></main></div>`,
    foot: (links, text) => `<footer class="page-footer"><div class="footer content"><ul class="footer links">${links.map(([words, to]) => `<li class="nav item"><a href="${to}">${words}</a></li>`).join('')}</ul><small class="copyright"><span>${text}</span></small></div></footer>`,
  },
  handmade: {
    page: (title, text) => `<center><table width="760"><tr><td><font size="5">${title}</font></td></tr><tr><td>${text}</td></tr></table></center>`,
    foot: (links, text) => `<hr><div id="footer">${links.map(([words, to]) => `<a href="${to}">${words}</a>`).join(' | ')}<br>${text}</div>`,
  },
};

/**
 * @param {{ lang: string, style: keyof typeof STYLES, name: string, legal: [words: string, path: string], links?: [string, string][], text: string, foot: string, head?: string, script?: string }} shop
 * @returns {import('../../../demo/server.mjs').Site}
 */
const shop = ({ lang, style, name, legal: [words, path], links = [], text, foot, head = '', script = '' }) => ({
  page: (url) => {
    const { page, foot: footer } = STYLES[style];
    const bottom = `${footer([[words, path], ...links], foot)}${script === '' ? '' : `<script>${script}</script>`}`;
    if (url.pathname === '/checkout') return document(lang, `Checkout · ${name}`, `<header>Hello Erika</header><main><h1>Checkout</h1>${CARD}</main>${bottom}`, head);
    if (decodeURIComponent(url.pathname) === path) return document(lang, `${words} – ${name}`, `${page(words, text)}${bottom}`, head);
    return url.pathname === '/thanks' ? document(lang, 'Thank you', '<h1>Thank you for your order</h1>') : null;
  },
});

const lines = (...all) => `<p>${all.join('<br>')}</p>`;
const rows = (...all) => `<table border="1">${all.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`;

/**
 * What each shop is, and what must be found: `says` are texts that the merchant card must show after the legal page was opened.
 * `reasons` are findings it must lead to; an honest shop leads to no concern of its family.
 */
export const MERCHANTS = {
  'lampenhaus-elbe.test': {
    honest: true, legal: '/impressum', says: ['Lampenhaus Elbe GmbH', 'Hafenstraße 12a', 'Anna Petersen', 'DE283746516'],
    site: shop({ lang: 'de', style: 'woocommerce', name: 'Lampenhaus Elbe', legal: ['Impressum', '/impressum'], links: [['AGB', '/agb'], ['Widerrufsbelehrung', '/widerruf'], ['Datenschutzerklärung', '/datenschutz']], foot: '© 2026 Lampenhaus Elbe GmbH',
      text: `${lines('Lampenhaus Elbe GmbH', 'Hafenstraße 12a', '20457 Hamburg', 'Deutschland')}${lines('Vertreten durch: Anna Petersen', 'Telefon: +49 40 30092410', 'E-Mail: <a href="mailto:service@lampenhaus-elbe.test">service@lampenhaus-elbe.test</a>')}${lines('Registergericht: Amtsgericht Hamburg, HRB 154832', 'USt-IdNr. gemäß § 27a UStG: DE 283 746 516')}` }),
  },
  'keramik-wachau.test': {
    honest: true, legal: '/content/3-offenlegung', says: ['Keramik Wachau e.U.', 'ATU75717048'],
    site: shop({ lang: 'de-AT', style: 'prestashop', name: 'Keramik Wachau', legal: ['Offenlegung', '/content/3-offenlegung'], links: [['Allgemeine Geschäftsbedingungen', '/content/4-agb'], ['Widerrufsrecht', '/content/5-widerruf'], ['Datenschutz', '/content/6-datenschutz']], foot: 'Keramik Wachau e.U.',
      text: `${lines('Keramik Wachau e.U.', 'Donaulände 7', '3601 Dürnstein', 'Österreich')}${lines('Inhaberin: Maria Huber', 'Tel.: +43 2711 20145', 'office@keramik-wachau.test')}${lines('Firmenbuchnummer: FN 482913t', 'Firmenbuchgericht: Landesgericht Krems', 'UID-Nr.: ATU75717048', 'Kammer: Wirtschaftskammer Niederösterreich')}` }),
  },
  'papeterie-de-loire.test': {
    honest: true, legal: '/content/2-mentions-legales', says: ['Papeterie de Loire SARL', 'Nantes', 'FR09847226032'],
    site: shop({ lang: 'fr', style: 'prestashop', name: 'Papeterie de Loire', legal: ['Mentions légales', '/content/2-mentions-legales'], links: [['Conditions générales de vente', '/content/3-cgv'], ['Droit de rétractation', '/content/5-retours'], ['Politique de confidentialité', '/content/6-confidentialite']], foot: 'Papeterie de Loire SARL',
      text: `<p>Le site est édité par la société <strong>Papeterie de Loire SARL</strong> au capital de 10 000 €, dont le siège social est situé 12 rue de la Fosse, 44000 Nantes, France.</p>${lines('RCS Nantes 847 226 032', 'N° TVA intracommunautaire : FR 09 847 226 032', 'Directrice de la publication : Claire Morel', 'Téléphone : 02 40 55 31 90', 'Courriel : bonjour@papeterie-de-loire.test')}<h2>Hébergeur</h2><p>Nuage Clair SAS, 2 rue Kléber, 59100 Roubaix, téléphone 03 20 00 11 22</p>` }),
  },
  'bottega-argine.test': {
    honest: true, legal: '/note-legali', says: ['Bottega Argine S.r.l.', 'Ferrara', 'IT04738290016'],
    site: shop({ lang: 'it', style: 'magento', name: 'Bottega Argine', legal: ['Note legali', '/note-legali'], links: [['Condizioni di vendita', '/condizioni'], ['Diritto di recesso', '/recesso'], ['Informativa sulla privacy', '/privacy']], foot: 'Bottega Argine S.r.l. - P.IVA 04738290016',
      text: lines('Ragione sociale: Bottega Argine S.r.l.', 'Sede legale: Via degli Argini 18, 44121 Ferrara (FE), Italia', 'Partita IVA: 04738290016', 'REA: FE-204518', 'PEC: bottega-argine@pec.test', 'Telefono: 0532 204517', 'Legale rappresentante: Paolo Fabbri') }),
  },
  'ceramica-tajo.test': {
    honest: true, legal: '/policies/legal-notice', says: ['Cerámica del Tajo, S.L.', 'Toledo'],
    site: shop({ lang: 'es', style: 'shopify', name: 'Cerámica del Tajo', legal: ['Aviso legal', '/policies/legal-notice'], links: [['Términos y condiciones', '/policies/terms-of-service'], ['Política de devoluciones', '/policies/refund-policy'], ['Política de privacidad', '/policies/privacy-policy']], foot: '© 2026, Cerámica del Tajo',
      text: lines('Titular: Cerámica del Tajo, S.L.', 'NIF: B64738297', 'Domicilio social: Calle del Alfar 9, 45002 Toledo, España', 'Correo electrónico: hola@ceramica-tajo.test', 'Teléfono: 925 214 380', 'Inscrita en el Registro Mercantil de Toledo, Tomo 1402, Folio 118, Hoja TO-33871') }),
  },
  'fietsen-waterkant.test': {
    honest: true, legal: '/bedrijfsgegevens.html', says: ['Fietsen Waterkant B.V.', 'Monnickendam', 'NL874215515B01'],
    site: shop({ lang: 'nl', style: 'handmade', name: 'Fietsen Waterkant', legal: ['Bedrijfsgegevens', '/bedrijfsgegevens.html'], links: [['Algemene voorwaarden', '/voorwaarden.html'], ['Herroepingsrecht', '/herroeping.html'], ['Privacyverklaring', '/privacy.html']], foot: 'Fietsen Waterkant B.V.',
      text: rows(['Bedrijfsnaam', 'Fietsen Waterkant B.V.'], ['Adres', 'Dorpsstraat 8, 1141 AB Monnickendam, Nederland'], ['KvK-nummer', '71402938'], ['Btw-nummer', 'NL874215515B01'], ['Telefoon', '0299 650 214'], ['E-mail', 'hallo@fietsen-waterkant.test']) }),
  },
  'lampy-wisla.test': {
    honest: true, legal: '/content/4-dane-firmy', says: ['Lampy Wisła Sp. z o.o.', 'Kraków', '6035902548'],
    site: shop({ lang: 'pl', style: 'prestashop', name: 'Lampy Wisła', legal: ['Dane firmy', '/content/4-dane-firmy'], links: [['Regulamin', '/content/3-regulamin'], ['Zwroty i reklamacje', '/content/5-zwroty'], ['Polityka prywatności', '/content/6-prywatnosc']], foot: 'Lampy Wisła Sp. z o.o.',
      text: `${lines('Lampy Wisła Sp. z o.o.', 'ul. Długa 5/2', '31-147 Kraków', 'Polska')}${lines('NIP: 603-590-25-48', 'REGON: 357358676', 'KRS: 0000718293', 'tel. +48 12 307 45 18', 'kontakt@lampy-wisla.test')}` }),
  },
  'heather-and-peat.test': {
    honest: true, legal: '/policies/contact-information', says: ['Heather & Peat Ltd', 'Edinburgh', 'GB379634405'],
    site: shop({ lang: 'en-GB', style: 'shopify', name: 'Heather & Peat', legal: ['Contact information', '/policies/contact-information'], links: [['Terms of service', '/policies/terms-of-service'], ['Refund policy', '/policies/refund-policy'], ['Privacy policy', '/policies/privacy-policy']], foot: '© 2026, Heather &amp; Peat Ltd',
      text: lines('Trade name: Heather &amp; Peat Ltd', 'Phone number: 0131 496 0218', 'Email: hello@heather-and-peat.test', 'Physical address: 14 Harbour Row, Leith, Edinburgh EH6 6QX, United Kingdom', 'VAT number: GB 379 6344 05', 'Company number: SC618204') }),
  },
  'kumo-no-cha.test': {
    honest: true, legal: '/tokushoho', says: ['株式会社雲の茶', '京都市', '山田花子'],
    site: shop({ lang: 'ja', style: 'handmade', name: '雲の茶', legal: ['特定商取引法に基づく表記', '/tokushoho'], links: [['返品について', '/henpin'], ['プライバシーポリシー', '/privacy']], foot: '© 2026 株式会社雲の茶',
      text: rows(['販売業者', '株式会社雲の茶'], ['運営統括責任者', '山田花子'], ['所在地', '〒604-8001 京都府京都市中京区木屋町通1-2'], ['電話番号', '075-204-8817'], ['メールアドレス', 'info@kumo-no-cha.test'], ['法人番号', '7002437729389'], ['販売価格', '商品ページに記載'], ['商品代金以外の必要料金', '送料600円'], ['支払方法', 'クレジットカード'], ['引渡時期', 'ご注文から3日以内'], ['返品・交換', '到着後7日以内']) }),
  },
  'dalbit-store.test': {
    honest: true, legal: '/company', says: ['달빛상점', '김민수', '234-85-99699'.replaceAll('-', '')],
    site: shop({ lang: 'ko', style: 'handmade', name: '달빛상점', legal: ['회사소개', '/company'], links: [['이용약관', '/agreement'], ['교환 반품', '/return'], ['개인정보처리방침', '/privacy']],
      foot: '상호: 주식회사 달빛상점 | 대표: 김민수 | 사업자등록번호: 234-85-99699 | 통신판매업신고: 제2023-서울강남-01234호<br>주소: 서울특별시 강남구 테헤란로 152 | 전화: 02-6204-1187 | 이메일: help@dalbit-store.test',
      text: lines('상호: 주식회사 달빛상점', '대표: 김민수', '사업자등록번호: 234-85-99699', '통신판매업신고: 제2023-서울강남-01234호', '주소: 서울특별시 강남구 테헤란로 152', '전화: 02-6204-1187', '이메일: help@dalbit-store.test') }),
  },
  'lojas-aurora.test': {
    honest: true, legal: '/fale-conosco', says: ['Lojas Aurora Comércio Ltda', 'São Paulo', '34544736000142'],
    site: shop({ lang: 'pt-BR', style: 'woocommerce', name: 'Lojas Aurora', legal: ['Fale conosco', '/fale-conosco'], links: [['Trocas e devoluções', '/trocas'], ['Política de privacidade', '/privacidade'], ['Termos de uso', '/termos']],
      foot: 'Lojas Aurora Comércio Ltda - CNPJ: 34.544.736/0001-42 - Rua das Flores, 100, Centro, São Paulo - SP, 01310-100',
      text: lines('Razão social: Lojas Aurora Comércio Ltda', 'CNPJ: 34.544.736/0001-42', 'Endereço: Rua das Flores, 100, Centro, São Paulo - SP, 01310-100, Brasil', 'Telefone: (11) 3027-4418', 'E-mail: sac@lojas-aurora.test') }),
  },
  'glasbruk-norr.test': {
    honest: true, legal: '/foretagsinformation', says: ['Glasbruk Norr AB', 'Umeå', '556908'],
    site: shop({ lang: 'sv', style: 'woocommerce', name: 'Glasbruk Norr', legal: ['Företagsinformation', '/foretagsinformation'], links: [['Köpvillkor', '/kopvillkor'], ['Ångerrätt', '/angerratt'], ['Integritetspolicy', '/integritet']], foot: '© 2026 Glasbruk Norr AB',
      text: lines('Företagsnamn: Glasbruk Norr AB', 'Organisationsnummer: 556908-2018', 'Momsregistreringsnummer: SE556908201801', 'Adress: Storgatan 14, 903 26 Umeå, Sverige', 'Telefon: 090-240 11 85', 'E-post: hej@glasbruk-norr.test') }),
  },
  'wattle-and-clay.test': {
    honest: true, legal: '/pages/contact', says: ['Wattle and Clay Pty Ltd', 'NSW 2007', '69001767063'],
    site: shop({ lang: 'en-AU', style: 'shopify', name: 'Wattle and Clay', legal: ['Contact us', '/pages/contact'], links: [['Terms of service', '/policies/terms-of-service'], ['Returns', '/policies/refund-policy']], foot: '© 2026, Wattle and Clay Pty Ltd ABN 69 001 767 063',
      text: lines('Wattle and Clay Pty Ltd', 'ABN 69 001 767 063', 'Address: 21 Wattle Street, Ultimo NSW 2007, Australia', 'Phone: 02 5550 4182', 'Email: hello@wattle-and-clay.test') }),
  },
  'trendy-outlet-deals.test': {
    honest: false, legal: '/policies/contact-information', says: ['Your store name'], reasons: ['template_remains', 'dead_social'],
    site: shop({ lang: 'en', style: 'shopify', name: 'Trendy Outlet', legal: ['Contact information', '/policies/contact-information'],
      foot: '© 2026 Your store name <a href="#" aria-label="Facebook"><svg></svg></a> <a href="#" aria-label="Instagram"><svg></svg></a> <a href="https://www.pinterest.com/">Pinterest</a>',
      text: lines('Company: Your store name', 'Address: 123 Main Street, Anytown', 'Phone: 123-456-7890', 'Email: info@example.com') }),
  },
  'schnapp-markt.test': {
    honest: false, legal: '/impressum', says: ['Schnapp Markt Handels GmbH'], reasons: ['number_check_digit'],
    site: shop({ lang: 'de', style: 'woocommerce', name: 'Schnapp Markt', legal: ['Impressum', '/impressum'], foot: 'Schnapp Markt',
      text: `${lines('Schnapp Markt Handels GmbH', 'Industriestraße 4', '60311 Frankfurt am Main', 'Deutschland')}${lines('Geschäftsführer: Karl Lang', 'Telefon: +49 69 20451187', 'E-Mail: service@schnapp-markt.test', 'HRB 118204', 'USt-IdNr.: DE283746517')}` }),
  },
  'hanse-sneaker-lager.test': {
    honest: false, legal: '/impressum', says: ['Hanse Sneaker Lager GmbH', '+86 755 2699 0417'], reasons: ['contradictions', 'seals_unverifiable'],
    site: shop({ lang: 'de', style: 'shopify', name: 'Hanse Sneaker Lager', legal: ['Impressum', '/impressum'], foot: 'Hanse Sneaker Lager <img src="/i/trusted-shops.png" alt="Trusted Shops Guarantee"> <img src="/i/norton-secured.png" alt="Norton Secured">',
      text: `${lines('Hanse Sneaker Lager GmbH', 'Speicherstraße 9', '20457 Hamburg', 'Deutschland')}${lines('Geschäftsführer: Jan Kremer', 'Telefon: +86 755 2699 0417', 'E-Mail: hansesneaker88@gmail.com', 'HRB 162204', 'USt-IdNr.: DE283746516')}` }),
  },
  'last-minute-parka.test': {
    honest: false, legal: '/contact', says: [], reasons: ['countdown_restarts', 'drawn_numbers', 'invented_purchases'], reload: true,
    site: shop({ lang: 'en', style: 'woocommerce', name: 'Last Minute Parka', legal: ['Contact', '/contact'], foot: '<div class="cart-countdown-timer">09:58</div>', text: '<p>Write to us.</p>',
      script: `const viewers = 12 + Math.floor(Math.random() * 30); document.querySelector('h1').title = viewers + ' people are viewing this';
const names = ['Ann from Leeds', 'Bo from York']; function salesPopup() { return names[Math.floor(Math.random() * names.length)] + ' just bought this'; }` }),
  },
  'casa-del-risparmio.test': {
    honest: false, legal: '/note-legali', says: [], reasons: ['missing_disclosures'],
    site: shop({ lang: 'it', style: 'magento', name: 'Casa del Risparmio', legal: ['Note legali', '/note-legali'], foot: 'Casa del Risparmio, Italia',
      text: '<p>Benvenuti in Casa del Risparmio, Italia. Il nostro negozio offre i prezzi migliori. Scriveteci con il modulo di contatto.</p><p>Italia</p>' }),
  },
};

/** @type {Record<string, import('../../../demo/server.mjs').Site>} */
export const MERCHANT_SITES = {
  ...Object.fromEntries(Object.entries(MERCHANTS).map(([host, { site }]) => [host, site])),
  'unopened-de.test': shop({ lang: 'de', style: 'woocommerce', name: 'Kerzenhof Süd', legal: ['Impressum', '/impressum'], foot: 'Kerzenhof Süd',
    text: lines('Kerzenhof Süd GmbH', 'Am Bach 2', '86150 Augsburg', 'Geschäftsführerin: Eva Roth', 'Telefon: 0821 3306418', 'post@unopened-de.test', 'USt-IdNr.: DE309172646') }),
  'quiet-paper.test': { page: (url) => (url.pathname === '/impressum' ? document('de', 'Impressum', lines('Quiet Paper Verlag GmbH', 'Am Markt 1', '50667 Köln')) : null) },
};
