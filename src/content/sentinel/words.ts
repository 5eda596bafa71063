/**
 * The sentinel's few words: stems that nearly every page of the kind holds. The tables proper are the worker's; these decide only
 * whether it is worth sending the collector, so a stem too many costs a little time and a stem too few a checkout.
 */

export const CARD = /\bcc[-_]?(?:n|e|c|s|m|y|t)|cv[cv]|csc\b|card.?(?:n|h|c|v|exp|acc|on)|(?:credit|debit|bank).?card|card$|expir[ya]|exp.?(?:date|mo|ye)|security.?code|kart|carte\b|cryptogr|prüfz|tarjeta|cart[aã]o|carta.?di|kaartn|kort(?:n|in)|luottok|kárty|карт|κάρτα|بطاق|כרטיס|کارت|कार्ड|บัตร|thẻ|卡号|卡號|用卡|カード|有効期限|카드/iu;
export const ACCOUNT = /iban|\bbic\b|swift|routing|account.?n|kontonr|kontonum|wallet.?addr|seed.?phrase|recovery.?ph|private.?key|gift.?card/iu;
export const CODE = /one.?time|\botp\b|sms.?code|verification.?code|\bpin\b|passcode/iu;
export const IDENTITY = /passport|\bssn\b|social.?sec|national.?id|birth|\bdob\b|\bcpf\b|\bdni\b|\bnif\b|aadhaar|ausweis/iu;
/** Kinds of address words; two different ones in one document make an address form. */
export const ADDRESS = [
  /street|addr|adres|stra(?:ß|ss)e|direcci|endere|indirizzo|osoite|ulic|utca|улиц|адрес|العنوان|כתובת|ที่อยู่|địa chỉ|alamat|地址|住所|주소|διεύθ/iu,
  /zip|post.?(?:al|code|leit|num|inum)|\bplz\b|\bcep\b|psč|\bcap\b|pocztow|irányít|індекс|индекс|posta k|מיקוד|ไปรษณีย์|kode pos|邮编|郵便|郵遞|우편/iu,
  /city|town|\bort\b|\bstadt\b|ville|ciudad|cidade|citt[aà]|plaats|kaupunki|miasto|m[eě]sto|város|oraș|город|şehir|مدينة|עיר|จังหวัด|phố|\bkota\b|市|도시|πόλη/iu,
  /deliver|shipping|versand|livraison|env[ií]o|entrega|достав/iu,
] as const;
export const FRAME = /pay|checkout|stripe|adyen|braintree|klarna|mollie|square|cybersource|mercado|pagseg|recurly|spreedly|redsys|oppwa|opayo|yookassa|card.?(?:n|c|f)/iu;
export const PAY = /\bpay|place.{0,8}order|check ?out|(?:complete|confirm|submit).{0,12}(?:order|purchase)|buy now|donate|bezahl|zahlung|kaufen|jetzt best|zur kasse|\bpaie|commander|\bpag(?:ar|o|a)|comprar|finalizar|pedido|acquista|ordina|betal|bestel|afrek|köp|maksa|płat|zapłać|zamaw|platb|zaplat|objednat|fizet|plăt|плат|оформ|заказ|ödeme|satın|πληρωμ|תשלום|ادفع|دفع|भुगतान|ชำระ|thanh toán|đặt hàng|bayar|支付|付款|结算|結帳|下单|購入|注文|支払|결제|주문|\bpix\b/iu;
export const METHOD = /pay(?:ment)?.?(?:method|opt|type)|paypal|klarna|bank.?transfer|überweis|vorkasse|nachnahme|virement|transferencia|bonifico|reembolso|boleto|\bpix\b|crypto|bitcoin|usdt|gift.?card|cash.on.del|(?:credit|debit).?card|kreditk|western|zelle|visa/iu;
export const PATH = /check-?out|payment|\/pay(?:\/|$)|kasse|paiement|pago|pagamento|betaling|afrek|caisse|commande|order|basket|cart|warenkorb|panier|carrito|donate/iu;
