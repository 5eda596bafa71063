import { REPORT_CAPS } from '../../core/payment/frame-report';
import { SOLD_BY } from '../../core/payment/sold-by';
import { isIban } from '../../core/payment/iban';
import { redactLine } from '../../core/payment/redact';
import { add } from './draft';
import { noteNotice } from './identity';
import type { Context, Reader } from './reader';

const LINE = REPORT_CAPS.text;

/** An amount of money: a currency sign or code beside digits, or a number with cents. */
const AMOUNT = /[$€£¥₹₽₺₩฿₫₴₪₦₱]|\d[.,]\d{2}(?!\d)|\b[A-Z]{3}\s?\d|\d\s?(?:[A-Z]{3}\b|kr\b|zł|Kč|Ft\b|lei\b|лв|руб|грн|円|元|원|บาท|ريال|درهم|د\.إ|﷼)/;
/** What an amount is written with, its currency's letters apart. */
const DIGITS = /[\d\s.,'’+\-–:()*$€£¥₹₽₺₩฿₫₴₪₦₱]+/g;
/** An amount with nothing but a currency beside it: its caption is the text before. */
const isBare = (text: string): boolean => text.length < 45 && text.replace(DIGITS, '').length <= 4;
/** Words of paying, ordering and ways to pay, cut to their stems; the worker reads the lines in full. */
const PAYING = /pay|paid|order|total|amount|deposit|bank|iban|transfer|card|crypto|coin|usdt|gift|western|moneygram|zelle|cash|venmo|thank|check-?out|ship|deliver|zahl|bestell|versand|summe|vorkasse|nachnahme|rechnung|pag[aoáue]|pedido|env[ií]o|entrega|boleto|pix|paie|paye|commande|livraison|virement|ordine|bonific|contrass|betal|best(?:ä|e)ll|levering|leverans|tilaus|maksu|płat|zamów|przelew|plat[bi]|objedn|fizet|rendel|pl[aă]t|comand|плат|заказ|перевод|сумм|ödeme|sipariş|havale|kapıda|πληρωμ|παραγγελ|αντικαταβολ|תשלום|הזמנה|دفع|طلب|حوال|پرداخت|भुगतान|ชำระ|โอน|สั่งซื้อ|thanh toán|đơn hàng|chuyển khoản|bayar|pesanan|支付|付款|订单|訂單|转账|轉帳|合计|合計|总计|配送|支払|決済|注文|代引|振込|결제|주문|입금|배송/;

const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g;
/** Bitcoin (base58, bech32), Ethereum and Tron address shapes. */
const CRYPTO = /\b(?:bc1[a-z0-9]{25,62}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33})\b/;
/** A Pix "copy and paste" code: an EMV merchant QR payload naming the Brazilian central bank's domain. */
const PIX = /0002\d\d.{0,40}br\.gov\.bcb\.pix/i;

/** Takes in one text node: as a caption for what follows, as a waiting choice's text, as a line if it speaks of paying. */
export function readText(reader: Reader, data: string, context: Context): void {
  const { draft, recent } = reader;
  if (!/[^\s\-–—|•·.,:;/\\()[\]*]/.test(data.slice(0, 400))) return;
  const text = redactLine(data, LINE);
  if (text === '') return;
  fillWaiting(reader, text);
  if (data.length > 20 && data.length < 2_000) countShown(reader, data);
  const near = draft.nodes - recent.at <= 12;
  const caption = near && recent.text.length <= 60 && isBare(text) ? `${recent.text} ${text}` : text;
  const label = recent.text.replace(SOLD_BY, '') === '' && recent.text !== '';
  const seller = near && label ? `${recent.text} ${text}` : SOLD_BY.test(text) ? text : null;
  recent.before = recent.text;
  recent.text = text;
  recent.at = draft.nodes;
  noteNotice(reader, text);
  if (context.quiet) return;
  if (seller !== null) add(draft, 'lines', redactLine(seller, LINE));
  const amount = AMOUNT.test(text);
  if (amount || PAYING.test(text.toLowerCase())) add(draft, 'lines', amount ? redactLine(caption, LINE) : text);
}

const AFTER = 12;

function fillWaiting(reader: Reader, text: string): void {
  const { draft, waiting } = reader;
  for (const { index, at } of waiting.splice(0)) {
    const control = draft.controls[index];
    if (control !== undefined && draft.nodes - at <= AFTER) draft.controls[index] = { ...control, near: text };
  }
}

function countShown(reader: Reader, data: string): void {
  const { shown } = reader.draft;
  for (const match of data.match(IBAN) ?? []) if (isIban(match)) shown.iban += 1;
  if (CRYPTO.test(data)) shown.crypto += 1;
  if (PIX.test(data)) shown.pix += 1;
}
