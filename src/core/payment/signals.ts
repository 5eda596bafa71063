import { splitName } from './fold';
import type { FrameReading } from './frame-reading';
import type { FieldRole, PaymentMethod } from './page-facts';
import type { CompiledTables, StageWord } from './page-tables';
import type { FieldReading } from './read-fields';
import { parseUrl } from '../domain/parse-url';

/** What the page shows that bears on its stage: counts and yes-or-no, gathered from all frames. */
export interface Signals {
  /** Card numbers by how they stand: with a CVC or expiry beside them, or alone; seen or in a step not yet shown. */
  readonly card: 'seen' | 'waiting' | 'none';
  /** A card number the markup declares (`autocomplete=cc-number`) or a payment script's attribute names. */
  readonly cardDeclared: boolean;
  readonly loneNumber: boolean;
  readonly codeSeen: boolean;
  /** A card's expiry, month and year, is asked for. */
  readonly expirySeen: boolean;
  readonly ibanSeen: boolean;
  readonly pspFields: boolean;
  readonly pspFrame: boolean;
  readonly pspPage: boolean;
  readonly passwordSeen: boolean;
  readonly newPassword: boolean;
  readonly address: number;
  readonly choices: ReadonlySet<PaymentMethod>;
  readonly walletButton: boolean;
  readonly words: ReadonlySet<StageWord>;
  /** Stage words of the title and the current step, which say where we are and not where one can go. */
  readonly here: ReadonlySet<StageWord>;
  readonly orderButton: string | null;
  readonly url: ReadonlySet<UrlWord>;
  readonly total: boolean;
  readonly payeeShown: boolean;
  readonly qr: boolean;
  /** Number of address groups seen, by their postal codes or streets. */
  readonly addresses: number;
  /** An address field whose own words speak of shipping. */
  readonly shippingField: boolean;
  readonly controls: number;
}

export type UrlWord = 'payment' | 'checkout' | 'cart' | 'done' | 'shipping';

/** Path words of shop systems; a path proves little, so these only add to what the page shows. */
const URL_WORDS: Readonly<Record<string, UrlWord>> = {
  payment: 'payment', payments: 'payment', pay: 'payment', paymentmethod: 'payment', billing: 'payment', zahlung: 'payment', bezahlen: 'payment', paiement: 'payment', pago: 'payment', pagamento: 'payment', betalen: 'payment', betaling: 'payment', platnosc: 'payment', platba: 'payment', oplata: 'payment', odeme: 'payment', fizetes: 'payment', payer: 'payment', pagar: 'payment', cashier: 'payment', hostedpayment: 'payment', paypage: 'payment',
  checkout: 'checkout', checkouts: 'checkout', onepage: 'checkout', kasse: 'checkout', caisse: 'checkout', commande: 'checkout', finalizar: 'checkout', order: 'checkout', ordine: 'checkout', ordina: 'checkout', bestellen: 'checkout', kassa: 'checkout', zamowienie: 'checkout', objednavka: 'checkout', tramitar: 'checkout', kassan: 'checkout', pokladna: 'checkout', pedido: 'checkout', purchase: 'checkout', buy: 'checkout',
  cart: 'cart', basket: 'cart', bag: 'cart', warenkorb: 'cart', panier: 'cart', carrito: 'cart', carrinho: 'cart', carrello: 'cart', winkelwagen: 'cart', varukorg: 'cart', koszyk: 'cart', kosik: 'cart', korzina: 'cart', sepet: 'cart', viewcart: 'cart', shoppingcart: 'cart',
  confirmation: 'done', thankyou: 'done', success: 'done', complete: 'done', completed: 'done', received: 'done', danke: 'done', merci: 'done', gracias: 'done', obrigado: 'done',
  shipping: 'shipping', delivery: 'shipping', address: 'shipping', versand: 'shipping', livraison: 'shipping', envio: 'shipping', entrega: 'shipping', spedizione: 'shipping', fulfillment: 'shipping',
};

const ADDRESS: ReadonlySet<FieldRole> = new Set(['street', 'city', 'postal-code', 'region', 'country']);
/** Frames by which providers host card fields name themselves so, in whatever language the title is. */
const HOSTED = /card|hosted|secure|cvc|cvv|expir|number|payment|elements?|pan\b|checkout|credit/iu;
const WALLETS: ReadonlySet<PaymentMethod> = new Set(['paypal', 'apple-pay', 'google-pay', 'amazon-pay', 'shop-pay', 'alipay', 'wechat-pay', 'mercado-pago', 'kakao-pay', 'naver-pay', 'line-pay', 'paypay', 'bnpl', 'wallet', 'vipps', 'swish', 'mobilepay', 'twint', 'blik', 'ideal', 'bancontact']);
const HEADING_LONGEST = 64;
const BUTTON_LONGEST = 48;

export function readSignals(frames: readonly FrameReading[], choices: ReadonlySet<PaymentMethod>, tables: CompiledTables): Signals {
  const words = new Set<StageWord>();
  const here = new Set<StageWord>();
  const url = new Set<UrlWord>();
  let orderButton: string | null = null;
  let walletButton = false;
  const seen = frames.filter((frame) => frame.visible);
  for (const { report, parent } of seen) {
    if (report === null) continue;
    for (const heading of report.headings) if (heading.length <= HEADING_LONGEST) for (const hit of tables.stages.inText(heading)) if (hit.size * 4 >= heading.length) words.add(hit.value);
    for (const step of report.steps) for (const hit of tables.stages.inText(step)) if (step.startsWith('>')) here.add(hit.value);
    if (parent === null) for (const hit of tables.stages.inText(report.title)) here.add(hit.value);
    for (const line of report.lines) if (line.length <= HEADING_LONGEST) for (const hit of tables.stages.inText(line)) if (hit.value === 'total' || hit.value === 'pay-code' || (hit.value === 'pay-heading' && hit.size * 2 >= line.length)) words.add(hit.value);
    for (const button of report.buttons) {
      if (button.text === '' || button.text.length > BUTTON_LONGEST) continue;
      for (const hit of tables.stages.inText(button.text)) {
        if (hit.value === 'order' && hit.size * 4 >= button.text.length) orderButton ??= button.text;
        else if (hit.value === 'to-checkout' || hit.value === 'pay-code') words.add(hit.value);
      }
      walletButton ||= button.form === null && tables.methods.inName(splitName(button.hint)).some((hit) => WALLETS.has(hit.value));
    }
    if (parent === null) for (const word of urlWords(report.url)) url.add(word);
  }
  const fields = seen.flatMap((frame) => frame.fields);
  return {
    ...cardSignals(seen),
    ibanSeen: fields.some((field) => field.role === 'iban' && isSeen(field)),
    pspFields: seen.some((frame) => frame.parent !== null && frame.psp !== null && frame.psp.kind !== 'scheme' && (frame.fields.some((field) => field.role === 'pan' || field.role === 'cvc') || HOSTED.test(`${frame.hint} ${frame.path}`))),
    pspFrame: seen.some((frame) => frame.parent !== null && frame.psp !== null && frame.psp.kind !== 'scheme'),
    pspPage: frames[0]?.psp != null,
    passwordSeen: fields.some((field) => (field.role === 'password' || field.role === 'new-password') && isSeen(field)),
    newPassword: fields.filter((field) => field.role === 'new-password').length > 0 || fields.filter((field) => field.role === 'password' && isSeen(field)).length > 1,
    address: new Set(fields.filter((field) => ADDRESS.has(field.role) && isSeen(field)).map((field) => field.role)).size,
    choices, walletButton, words, here, orderButton, url,
    total: words.has('total'),
    payeeShown: seen.some(({ report }) => report !== null && (report.shown.pix > 0 || report.shown.iban > 0 || report.shown.crypto > 0)),
    qr: seen.some(({ report }) => report !== null && report.shown.qr > 0),
    addresses: Math.max(...(['postal-code', 'city'] as const).map((role) => fields.filter((field) => field.role === role && isSeen(field)).length)),
    shippingField: fields.some((field) => ADDRESS.has(field.role) && isSeen(field) && speaksOfShipping(field, tables)),
    controls: fields.length,
  };
}

const speaksOfShipping = ({ control }: FieldReading, tables: CompiledTables): boolean =>
  [control.label, control.near, control.aria].some((text) => tables.stages.inText(text).some((hit) => hit.value === 'ship-heading'))
  || /ship|deliver|versand|liefer|livraison|env[ií]o|entrega|spediz|bezorg|verzend/iu.test(`${control.name} ${control.id}`);

export const isSeen = (field: FieldReading): boolean => field.control.visibility === 'visible';

function cardSignals(frames: readonly FrameReading[]): Pick<Signals, 'card' | 'cardDeclared' | 'loneNumber' | 'codeSeen' | 'expirySeen'> {
  let card: Signals['card'] = 'none';
  let cardDeclared = false;
  let loneNumber = false;
  let codeSeen = false;
  let expirySeen = false;
  for (const { fields } of frames) {
    const pans = fields.filter((field) => field.role === 'pan');
    const partners = fields.filter((field) => field.role === 'cvc' || field.role === 'expiry' || field.role === 'expiry-month' || field.role === 'expiry-year');
    expirySeen ||= (['expiry-month', 'expiry-year'] as const).every((half) => partners.some((field) => field.role === half && isSeen(field)));
    codeSeen ||= partners.some((field) => field.role === 'cvc' && isSeen(field));
    // A gift card's form asks for a "card number" too.
    const gift = fields.some((field) => field.role === 'gift-card' || /gift.?card/iu.test(`${field.control.name} ${field.control.label}`));
    for (const pan of pans) {
      const paired = partners.length > 0;
      if (isSeen(pan)) {
        if (paired) card = 'seen';
        else if (!gift) loneNumber = true;
        cardDeclared ||= pan.basis === 'declared';
      } else if (paired && card === 'none') card = 'waiting';
    }
  }
  return { card, cardDeclared, loneNumber, codeSeen, expirySeen };
}

function urlWords(url: string): readonly UrlWord[] {
  return splitName(parseUrl(url)?.pathname ?? '').split(/[^\p{L}]+/u).flatMap((word) => (Object.hasOwn(URL_WORDS, word) ? [URL_WORDS[word] ?? 'checkout'] : []));
}
