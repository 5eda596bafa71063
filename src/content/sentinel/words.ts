/**
 * The sentinel's few words: stems that nearly every page of the kind holds. The tables proper are the worker's; these decide only
 * whether it is worth sending the collector, so a stem too many costs a little time and a stem too few a checkout.
 *
 * A stem is looked for in text in lower case: one with a space (`_` here) where separators have become single spaces and `¶` ends a
 * line; any other in the same text without its spaces. Plain search needs no compiling, which cost a page more than the search itself
 * when these were regular expressions.
 */
const stems = (text: string): readonly string[] => text.replaceAll('_', ' ').split('|');

export const CARD = stems('_cc|ccnum|ccexp|cvc|cvv|_csc_|cardn|cardh|cardc|cardv|oncard|itcard|card_¶|expir|expda|expmo|expy|curitycode|kart|carte_|cryptogr|prüfz|tarjeta|carta|cartão|kaar|kortn|kortin|kortel|orkad|kárty|карт|κάρτα|بطاق|כרטיס|کارت|कार्ड|บัตร|thẻ|卡|カード|카드');
/** Accounts, wallets, codes, secrets, identity: each asks for a closer look by itself. */
export const SECRET = stems('iban|_bic_|swift|routing|accountn|kontonu|walletad|seedphr|recoveryp|privatek|giftcard|pixc|chavepix|onetime|otp|smscode|ationcode|verifycode|_pin_|passc|passw|passp|senha|парол|_ssn_|socials|nationali|birth|_dob_|_cpf_|_dni_|ausweis|selfie|idupload|idcard');
/** Kinds of address words; two different ones in one document make an address form. */
export const ADDRESS = [
  stems('street|addr|adres|straße|strasse|direcci|endere|indiri|osoite|ulic|utca|улиц|адрес|العنوان|כתובת|ที่อยู่|địachỉ|alamat|地址|住所|주소|διεύθ'),
  stems('zip|posta|posti|postc|postl|postnu|_plz_|_cep_|psč|poczt|индекс|邮编|郵|우편'),
  stems('city|town|_ort_|stadt_|ville|ciudad|cidade|citt|plaats|miasto|mest|měst|város|oraș|город|şehir|مدينة|עיר|จังหวัด|phố|市|도시|πόλη'),
  stems('deliver|shipping|versand|livrais|envio|envío|entrega|достав'),
];
export const FRAME = stems('pay|checkout|stripe|adyen|braintree|klarna|mollie|square|cybers|mercado|recurly|spreedly|redsys|cardn|cardc|cardf');
export const PAY = stems('_pay|eorder|rorder|yorder|checkout|purchase|buynow|donate|bezahl|zahlung|kaufen|jetztb|kasse|command|_paga|_pago|compra|finaliz|pedido|acquis|ordina|betal|bestel|afrek|köp|maksa|płat|zapła|zamaw|platb|zaplat|objedn|fizet|plăt|плат|оформ|заказ|ödeme|satın|πληρωμ|תשלום|دفع|भुगतान|ชำระ|hanhtoán|đặthàng|bayar|支付|付款|结算|結帳|下单|購入|注文|支払|결제|주문|_pix_');
export const METHOD = stems('paymentm|paymento|paymentt|paymeth|payopt|paypal|klarna|banktr|überweis|vorkasse|nachna|virement|transferenc|bonifico|reembo|boleto|_pix_|crypto|bitcoin|usdt|giftcard|cashondel|itcard|kreditk|zelle|visa');
/** Words of a shop's addresses, beside those of paying. */
export const CART = stems('caisse|order|basket|cart|korb|panier|carrito');
