import { afterEach, describe, expect, it, vi } from 'vitest';
import { isSensitive, look } from '../../../src/content/sentinel/look';
import { collectFrame } from '../../../src/content/collect/collect-frame';
import { readPage } from '../../../src/core/payment/read-page';
import { pageTables } from '../../../src/knowledge/cues/index';
import { domOf } from '../../content/collect/dom';

/** A card form of invented shops, by its visible words alone: no name, id or autocomplete helps. Number, expiry, code, button. */
const FORMS: readonly (readonly [language: string, number: string, expiry: string, code: string, button: string])[] = [
  ['en', 'Card number', 'Expiry date', 'Security code', 'Pay now'],
  ['de', 'Kartennummer', 'Gültig bis', 'Prüfziffer', 'Jetzt kaufen'],
  ['fr', 'Numéro de carte', 'Date d’expiration', 'Cryptogramme visuel', 'Payer'],
  ['es', 'Número de tarjeta', 'Fecha de caducidad', 'Código de seguridad', 'Pagar ahora'],
  ['it', 'Numero di carta', 'Data di scadenza', 'Codice di sicurezza', 'Paga ora'],
  ['pt', 'Número do cartão', 'Validade', 'Código de segurança', 'Pagar'],
  ['nl', 'Kaartnummer', 'Vervaldatum', 'Beveiligingscode', 'Nu betalen'],
  ['sv', 'Kortnummer', 'Giltigt till', 'Säkerhetskod', 'Betala'],
  ['da', 'Kortnummer', 'Udløbsdato', 'Kontrolcifre', 'Betal nu'],
  ['no', 'Kortnummer', 'Utløpsdato', 'Sikkerhetskode', 'Betal'],
  ['fi', 'Kortin numero', 'Viimeinen voimassaolopäivä', 'Turvakoodi', 'Maksa'],
  ['pl', 'Numer karty', 'Data ważności', 'Kod CVV', 'Zapłać'],
  ['cs', 'Číslo karty', 'Platnost karty', 'Bezpečnostní kód', 'Zaplatit'],
  ['sk', 'Číslo karty', 'Platnosť do', 'Bezpečnostný kód', 'Zaplatiť'],
  ['hu', 'Kártyaszám', 'Lejárati dátum', 'Biztonsági kód', 'Fizetés'],
  ['ro', 'Număr card', 'Data expirării', 'Cod de securitate', 'Plătește'],
  ['bg', 'Номер на карта', 'Валидна до', 'Код за сигурност', 'Плати'],
  ['hr', 'Broj kartice', 'Datum isteka', 'Sigurnosni kod', 'Plati'],
  ['sl', 'Številka kartice', 'Datum poteka', 'Varnostna koda', 'Plačaj'],
  ['el', 'Αριθμός κάρτας', 'Ημερομηνία λήξης', 'Κωδικός ασφαλείας', 'Πληρωμή'],
  ['tr', 'Kart numarası', 'Son kullanma tarihi', 'Güvenlik kodu', 'Ödeme yap'],
  ['ru', 'Номер карты', 'Срок действия', 'Код безопасности', 'Оплатить'],
  ['uk', 'Номер картки', 'Термін дії', 'Код безпеки', 'Сплатити'],
  ['et', 'Kaardi number', 'Kehtiv kuni', 'Turvakood', 'Maksa'],
  ['lv', 'Kartes numurs', 'Derīguma termiņš', 'Drošības kods', 'Maksāt'],
  ['lt', 'Kortelės numeris', 'Galiojimo data', 'Saugos kodas', 'Mokėti'],
  ['ar', 'رقم البطاقة', 'تاريخ الانتهاء', 'رمز الأمان', 'ادفع الآن'],
  ['he', 'מספר כרטיס אשראי', 'תוקף הכרטיס', 'קוד אבטחה', 'לתשלום'],
  ['fa', 'شماره کارت', 'تاریخ انقضا', 'کد امنیتی', 'پرداخت'],
  ['hi', 'कार्ड नंबर', 'समाप्ति तिथि', 'सुरक्षा कोड', 'भुगतान करें'],
  ['th', 'หมายเลขบัตร', 'วันหมดอายุ', 'รหัสความปลอดภัย', 'ชำระเงิน'],
  ['vi', 'Số thẻ', 'Ngày hết hạn', 'Mã bảo mật', 'Thanh toán'],
  ['id', 'Nomor kartu', 'Masa berlaku', 'Kode keamanan', 'Bayar sekarang'],
  ['ms', 'Nombor kad', 'Tarikh luput', 'Kod keselamatan', 'Bayar'],
  ['zh-Hans', '信用卡号', '有效期', '安全码', '立即支付'],
  ['zh-Hant', '信用卡號', '有效期限', '安全碼', '立即付款'],
  ['ja', 'カード番号', '有効期限', 'セキュリティコード', '支払う'],
  ['ko', '카드번호', '유효기간', '보안코드', '결제하기'],
];

function pageIn(number: string, expiry: string, code: string, button: string) {
  return domOf(`<body><form><p><label>${number} <input></label><p><label>${expiry} <input></label><p><label>${code} <input></label><button>${button}</button></form>`);
}

afterEach(() => vi.unstubAllGlobals());

describe('a card form by its visible words', () => {
  it.each(FORMS)('%s', async (_language, number, expiry, code, button) => {
    const window = pageIn(number, expiry, code, button);
    vi.stubGlobal('document', window.document);
    vi.stubGlobal('location', window.document.location);
    vi.stubGlobal('HTMLElement', window.document.defaultView?.HTMLElement);
    expect(isSensitive((await look()).cues)).toBe(true);
    const report = collectFrame(window.document, window);
    const facts = readPage([{ id: 0, parent: null, origin: report.origin, report }], pageTables);
    expect(facts.fields.map(({ role }) => role)).toEqual(['pan', 'expiry', 'cvc']);
    expect(facts.stage).toBe('payment');
  });
});
