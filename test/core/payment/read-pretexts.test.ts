import { describe, expect, it } from 'vitest';
import { compileTables } from '../../../src/core/payment/page-tables';
import { PRETEXTS } from '../../../src/core/payment/page-facts-decoder';
import { parseCues } from '../../../src/core/payment/phrases';
import { pageTables } from '../../../src/knowledge/cues/index';
import { PRETEXT_WORDS } from '../../../src/knowledge/cues/pretext-words';

const pretextsOf = (text: string): readonly string[] => [...new Set(compileTables(pageTables).pretexts.inText(text).map(({ value }) => value))];

describe('pretexts in texts', () => {
  it.each([
    ['Your parcel is on hold: pay the fee of € 1.99', ['held', 'fee']],
    ['Ihre Sendung wird zurückgehalten. Zollgebühren: 2,99 €', ['held', 'fee']],
    ['Votre colis est bloqué : frais de douane 1,95 €', ['held', 'fee']],
    ['Su paquete retenido en aduana', ['held']],
    ['Encomenda retida: taxa de liberação R$ 27,90', ['held', 'fee']],
    ['Il tuo pacco bloccato: spese doganali 1,99 €', ['held', 'fee']],
    ['طردك محتجز، الرسوم الجمركية ٩ ريال', ['held', 'fee']],
    ['お荷物を保管しています。関税のお支払い', ['held', 'fee']],
    ['您的包裹被扣，请支付清关费', ['held', 'fee']],
    ['Vaše zásilka je pozastavena. Celní poplatek 49 Kč', ['held', 'fee']],
    ['Paketet hålls kvar: tullavgift 29 kr', ['held', 'fee']],
    ['Pakken er tilbageholdt i tolden – ubetalt gebyr 19 kr', ['held', 'fee']],
    ['Pakken holdes tilbake, betal gebyret', ['held', 'fee']],
    ['Pakettisi odottaa: maksamaton tullimaksu 2,99 €', ['held', 'fee']],
    ['Csomagja várakozik, vámkezelési díj 990 Ft', ['held', 'fee']],
    ['Coletul este reținut. Taxă vamală 9,99 lei', ['held', 'fee']],
    ['Το δέμα σας κρατείται: τέλη εκτελωνισμού 2,99 €', ['held', 'fee']],
    ['Вашу посилку затримано, неоплачений збір 59 грн', ['held', 'fee']],
    ['החבילה מעוכבת במכס, דמי מכס 12 ₪', ['held', 'fee']],
    ['आपका पार्सल रोका गया: सीमा शुल्क ₹ 49', ['held', 'fee']],
    ['พัสดุถูกกัก ค่าธรรมเนียมศุลกากร 59 บาท', ['held', 'fee']],
    ['Bưu kiện bị giữ, phí hải quan 45.000 đ', ['held', 'fee']],
    ['Paket Anda ditahan: bea masuk Rp 25.000', ['held', 'fee']],
    ['통관 보류: 미납 관세 2,900원', ['held', 'fee']],
    ['您的包裹暫扣，請補繳關稅', ['held', 'fee']],
    ['Saque disponível: R$ 1.450,00', ['payout']],
    ['Your account will be suspended within 24 hours', ['threat']],
    ['Please verify your identity', ['verify']],
  ])('%s', (text, expected) => {
    expect(pretextsOf(text)).toEqual(expected);
  });

  it.each([
    'Shipping fee € 4.90', 'Versandkosten 4,90 €', 'Taxa de entrega R$ 5,00', 'Frais de livraison offerts', 'Service fee', 'Withdrawal fee 0.1 %',
    'Course registration fee', 'Leveransavgift 49 kr', 'Poplatek za dopravu 89 Kč', 'Szállítási díj 990 Ft', 'Phí vận chuyển 30.000 đ', 'Biaya pengiriman Rp 9.000', 'ค่าจัดส่ง 40 บาท', '배송비 2,500원', 'משלוח חינם', 'शिपिंग शुल्क ₹ 40', 'Undeliverable parcels are returned to sender', 'Aguardando pagamento', 'Verify card', 'お支払い手数料は無料です', '运费 10 元',
  ])('an ordinary order says nothing: %s', (text) => {
    expect(pretextsOf(text)).toEqual([]);
  });

  it('has only known pretexts, each in at least 25 languages', () => {
    const rows = parseCues(PRETEXT_WORDS);
    for (const pretext of Object.keys(PRETEXTS)) expect(new Set(rows.filter(({ key }) => key === pretext).map(({ language }) => language)).size).toBeGreaterThanOrEqual(25);
    expect(rows.filter(({ key }) => !Object.hasOwn(PRETEXTS, key))).toEqual([]);
  });
});
