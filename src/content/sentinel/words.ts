/**
 * The sentinel's few words: stems that nearly every page of the kind holds. The tables proper are the worker's; these decide only
 * whether it is worth sending the collector, so a stem too many costs a little time and a stem too few a checkout.
 *
 * A stem is looked for in text in lower case: one with a space where separators have become single spaces and `¶` ends a
 * line; any other in the same text without its spaces. Plain search needs no compiling, which cost a page more than the search itself
 * when these were regular expressions.
 */
const stems = (text: string): readonly string[] => text.split('|');

export const CARD = stems(' cc|ccnum|ccexp|cvc|cvv| csc |cardn|cardh|cardc|cardv|oncard|itcard|card ¶|expir|expda|expmo|expy|curitycode|kart|carte |cryptogr|prüfz|tarjeta|carta|cartão|kaar|kortn|kortin|kortel|orkad|kárty|карт|κάρτα|بطاق|כרטיס|کارت|कार्ड|บัตร|thẻ|卡|カード|카드');
/** Accounts, wallets, codes, secrets, identity: each asks for a closer look by itself. */
export const SECRET = stems('iban| bic |swift|routing|accountn|kontonu|walletad|seedphr|recoveryp|privatek|giftcard|pixc|chavepix|onetime|otp|smscode|ationcode|verifycode| pin |passc|passw|passp|senha|парол| ssn |socials|nationali|birth| dob | cpf | dni |ausweis|selfie|idupload|idcard');
/** Kinds of address words; two different ones in one document make an address form. */
export const ADDRESS = [
  stems('street|addr|adres|straße|strasse|direcci|endere|indiri|osoite|ulic|utca|улиц|адрес|العنوان|כתובת|ที่อยู่|địachỉ|alamat|地址|住所|주소|διεύθ'),
  stems('zip|posta|posti|postc|postl|postnu| plz | cep |psč|poczt|индекс|邮编|郵|우편'),
  stems('city|town| ort |stadt |ville|ciudad|cidade|citt|plaats|miasto|mest|měst|város|oraș|город|şehir|مدينة|עיר|จังหวัด|phố|市|도시|πόλη'),
  stems('deliver|shipping|versand|livrais|envio|envío|entrega|достав'),
];
export const FRAME = stems('pay|checkout|stripe|adyen|braintree|klarna|mollie|square|cybers|mercado|recurly|spreedly|redsys|cardn|cardc|cardf');
export const PAY = stems(' pay|eorder|rorder|yorder|checkout|purchase|buynow|donate|bezahl|zahlung|kaufen|jetztb|kasse|command| paga| pago|compra|finaliz|pedido|acquis|ordina|betal|bestel|afrek|köp|maksa|płat|zapła|zamaw|platb|zaplat|objedn|fizet|plăt|плат|оформ|заказ|ödeme|satın|πληρωμ|תשלום|دفع|भुगतान|ชำระ|hanhtoán|đặthàng|bayar|支付|付款|结算|結帳|下单|購入|注文|支払|결제|주문| pix ');
export const METHOD = stems('paymentm|paymento|paymentt|paymeth|payopt|paypal|klarna|banktr|überweis|vorkasse|nachna|virement|transferenc|bonifico|reembo|boleto| pix |crypto|bitcoin|usdt|giftcard|cashondel|itcard|kreditk|zelle|visa');
/** Words of a shop's addresses, beside those of paying. */
export const CART = stems('caisse|order|basket|cart|korb|panier|carrito');
