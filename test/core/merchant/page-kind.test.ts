import { describe, expect, it } from 'vitest';
import { kindOfPath, kindOfText } from '../../../src/core/merchant/page-kind';
import { disclosureTables } from '../../../src/knowledge/disclosure-reading';
import { IMPRINT_WORDS } from '../../../src/knowledge/cues/imprint-words';
import { parseCues } from '../../../src/core/payment/phrases';

const tables = disclosureTables();

describe('kindOfText', () => {
  it.each([
    ['Impressum', 'imprint'], ['Mentions légales', 'imprint'], ['Note legali', 'imprint'], ['Aviso legal', 'imprint'], ['特定商取引法に基づく表記', 'imprint'], ['사업자정보확인', 'imprint'],
    ['法律声明', 'imprint'], ['Реквизиты', 'imprint'], ['Künye', 'imprint'], ['Dane firmy', 'imprint'], ['Στοιχεία εταιρείας', 'imprint'], ['معلومات الشركة', 'imprint'],
    ['Contact us', 'contact'], ['Kapcsolat', 'contact'], ['お問い合わせ', 'contact'], ['Liên hệ', 'contact'], ['Allgemeine Geschäftsbedingungen', 'terms'], ['Regulamin', 'terms'], ['Obchodní podmínky', 'terms'],
    ['Mesafeli Satış Sözleşmesi', 'terms'], ['Widerrufsbelehrung', 'returns'], ['Droit de rétractation', 'returns'], ['Ångerrätt', 'returns'], ['退換貨政策', 'returns'], ['Datenschutzerklärung', 'privacy'], ['מדיניות פרטיות', 'privacy'],
    ['Impressum & Datenschutz', 'imprint'],
  ])('%s: %s', (text, kind) => { expect(kindOfText(text, tables)).toBe(kind); });

  it.each(['Lamps', 'All returns are free for members of our club', 'Contactless payment cards', 'Termite spray', ''])('%s is no legal page', (text) => {
    expect(kindOfText(text, tables)).toBeNull();
  });
});

describe('kindOfPath', () => {
  it.each([
    ['/impressum', 'imprint'], ['/pages/impressum.html', 'imprint'], ['/content/2-mentions-legales', 'imprint'], ['/policies/legal-notice', 'imprint'], ['/policies/contact-information', 'imprint'],
    ['/policies/terms-of-service', 'terms'], ['/agb/', 'terms'], ['/refund_returns/', 'returns'], ['/de/widerrufsrecht', 'returns'], ['/contact-us', 'contact'], ['/privacy-policy-cookie-restriction-mode', 'privacy'],
    ['/%E7%89%B9%E5%AE%9A%E5%95%86%E5%8F%96%E5%BC%95%E6%B3%95', 'imprint'], ['/law/tokushoho', 'imprint'], ['/informacje-prawne', 'imprint'],
  ])('%s: %s', (path, kind) => { expect(kindOfPath(path, tables)).toBe(kind); });

  it.each(['/', '/checkout/terms', '/my-account/contact', '/cart', '/products/contact-lenses-box-of-thirty', '/collections/lamps'])('%s is no legal page', (path) => {
    expect(kindOfPath(path, tables)).toBeNull();
  });
});

describe('the words of links', () => {
  it('cover at least 25 languages for each kind that names the seller', () => {
    const rows = parseCues(IMPRINT_WORDS);
    for (const kind of ['imprint', 'contact', 'terms', 'returns']) expect(new Set(rows.filter(({ key }) => key === kind).map(({ language }) => language)).size).toBeGreaterThanOrEqual(25);
  });
});
