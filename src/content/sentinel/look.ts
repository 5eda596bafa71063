/** Why a frame may concern payment, credentials or identity. Words for the worker's log, strongest first. */
export type SentinelCue = 'card-field' | 'password' | 'code-field' | 'account-field' | 'identity-field' | 'address-form' | 'payment-frame' | 'payment-choice' | 'pay-button' | 'checkout-address';

/** Field names, ids and labels as shops in many languages write them; the worker decides what a field is, this only whether to look closer. */
const CARD = /card.?(?:n|holder)|cardno|cc.?(?:n|exp|cvc|csc|holder)|\bpan\b|cvc|cvv|csc|card.?code|security.?code|expir|exp.?(?:date|month|year)|kart(?:en|a|e|ı)?.?(?:n|m)|num.{0,4}(?:carte|tarjeta|cartao|carta)|tarjeta|cart[ãa]o|carte.?(?:banc|de)|titolare|カード|卡号|卡號|信用卡|카드|карт|κάρτα|כרטיס|بطاقة|कार्ड|บัตร|số thẻ/iu;
const ACCOUNT = /iban|\bbic\b|swift|routing|sort.?code|account.?n|kontonummer|wallet.?addr|seed.?phrase|recovery.?phrase|mnemonic|gift.?card|voucher.?code/iu;
const CODE = /one.?time|\botp\b|sms.?code|verification.?code|\bpin\b|\btan\b/iu;
const IDENTITY = /passport|\bssn\b|social.?sec|national.?id|id.?(?:card|number)|birth|\bdob\b|\bcpf\b|\bdni\b|\bnif\b|aadhaar|personnummer|ausweis/iu;
const ADDRESS = /street|address|adresse|postal|post.?code|zip|plz|city|\bort\b|ville|ciudad|direccion|endereco|cep|indirizzo|住所|郵便|地址|邮编|주소|адрес|индекс/iu;
const FRAME = /stripe|adyen|braintree|paypal|checkout\.com|klarna|mollie|square|worldpay|cybersource|payu|razorpay|mercadopago|pagseguro|amazon.?pay|google.?pay|recurly|spreedly|payment|paiement|zahlung|pago|card.?(?:num|cvc|field|frame)/iu;
const PAY = /\bpay\b|pay now|place.{0,8}order|check ?out|complete.{0,8}(?:order|purchase)|buy now|subscribe|donate|bezahlen|zahlungspflichtig|kaufen|jetzt best|zur kasse|payer|commander|paiement|pagar|comprar|finalizar|pedido|paga|acquista|ordina|betal|bestel|afrekenen|köp|maksa|zapłać|zamawiam|zaplatit|objednat|fizet|plătește|плат|оформить|заказ|ödeme|satın|πληρωμ|לתשלום|ادفع|الدفع|भुगतान|ชำระ|thanh toán|đặt hàng|bayar|支付|付款|结算|結帳|下单|購入|注文|支払|결제|주문/iu;
const METHOD = /pay(?:ment)?.?(?:method|option|type)|paypal|klarna|bank.?transfer|überweisung|vorkasse|nachnahme|virement|transferencia|bonifico|contra.?reembolso|boleto|\bpix\b|crypto|bitcoin|usdt|gift.?card|cash.on.delivery|credit.?card|kreditkarte/iu;
const PATH = /check-?out|payment|\/pay(?:\/|$|\?)|kasse|paiement|pago|pagamento|betaling|afrekenen|caisse|commande|bestellung|objednavka|zamowienie|order|basket|cart|warenkorb|panier|carrito|carrinho|donate/iu;

const MOST_INPUTS = 400;
const MOST_BUTTONS = 150;
const MOST_FRAMES = 60;
const MOST_ELEMENTS = 4000;

type Root = Document | ShadowRoot;

const words = (element: Element): string => {
  let text = '';
  for (const name of ['name', 'id', 'placeholder', 'aria-label', 'autocomplete', 'data-elements-stable-field-name']) {
    const value = element.getAttribute(name);
    if (value !== null) text += ` ${value.slice(0, 60)}`;
  }
  return text;
};

const caption = (element: Element): string => (element.textContent ?? '').slice(0, 80);

function lookAtInputs(root: Root, cues: Set<SentinelCue>): void {
  const inputs = root.querySelectorAll('input,select,textarea');
  let address = 0;
  for (let index = 0; index < inputs.length && index < MOST_INPUTS; index += 1) {
    const input = inputs[index];
    if (input === undefined) break;
    const type = (input.getAttribute('type') ?? 'text').toLowerCase();
    if (type === 'hidden' || type === 'submit' || type === 'search') continue;
    const text = words(input);
    if (type === 'password') cues.add('password');
    if (type === 'radio' || type === 'checkbox') {
      if (METHOD.test(`${text} ${(input.getAttribute('value') ?? '').slice(0, 60)} ${input.parentElement === null ? '' : caption(input.parentElement)}`)) cues.add('payment-choice');
      continue;
    }
    const length = Number(input.getAttribute('maxlength') ?? '0');
    if (/\bcc-/u.test(text) || CARD.test(text) || (length >= 16 && length <= 23 && input.getAttribute('inputmode') === 'numeric')) cues.add('card-field');
    if (ACCOUNT.test(text)) cues.add('account-field');
    if (CODE.test(text)) cues.add('code-field');
    if (IDENTITY.test(text)) cues.add('identity-field');
    if (ADDRESS.test(text)) address += 1;
  }
  if (address >= 3) cues.add('address-form');
}

function lookAtRoot(root: Root, cues: Set<SentinelCue>): void {
  lookAtInputs(root, cues);
  const frames = root.querySelectorAll('iframe,frame,object,embed');
  for (let index = 0; index < frames.length && index < MOST_FRAMES; index += 1) {
    const frame = frames[index];
    if (frame !== undefined && FRAME.test(`${(frame.getAttribute('src') ?? frame.getAttribute('data') ?? '').slice(0, 120)} ${frame.getAttribute('title') ?? ''}${words(frame)}`)) cues.add('payment-frame');
  }
  const buttons = root.querySelectorAll('button,input[type=submit],input[type=button],a[role=button],[class*=button],[class*=btn]');
  for (let index = 0; index < buttons.length && index < MOST_BUTTONS; index += 1) {
    const button = buttons[index];
    // The value of a button is its caption; no other value is ever read.
    if (button !== undefined && PAY.test(`${caption(button)} ${button.localName === 'input' ? button.getAttribute('value') ?? '' : ''} ${button.getAttribute('aria-label') ?? ''}`)) cues.add('pay-button');
  }
}

/** Looks at a root and at the open shadow roots in it, as long as there are elements left to spend. */
function lookThrough(root: Root, cues: Set<SentinelCue>, left: number): number {
  lookAtRoot(root, cues);
  const elements = root.querySelectorAll('*');
  let rest = left - Math.min(elements.length, left);
  for (let index = 0; index < elements.length && index < left; index += 1) {
    const shadow = elements[index]?.shadowRoot;
    if (shadow !== null && shadow !== undefined && rest > 0) rest = lookThrough(shadow, cues, rest);
  }
  return rest;
}

/** The cheapest look that can tell whether the frame may concern payment, credentials or identity. Writes nothing, reads no typed value. */
export function look(): readonly SentinelCue[] {
  const cues = new Set<SentinelCue>();
  lookThrough(document, cues, MOST_ELEMENTS);
  if (PATH.test(location.pathname)) cues.add('checkout-address');
  return [...cues];
}

/** A pay button or a checkout-like address alone is every shop's product page; with anything else it is worth a closer look. */
export function isSensitive(cues: readonly SentinelCue[]): boolean {
  return cues.some((cue) => cue !== 'pay-button' && cue !== 'checkout-address') || cues.length >= 2;
}
