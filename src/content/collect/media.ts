import { REPORT_CAPS } from '../../core/payment/frame-report';
import { redact, redactLine } from '../../core/payment/redact';
import { add, addWord } from './draft';
import { fileName, noteLogo, noteRelation, noteSite } from './identity';
import type { Context, Reader } from './reader';
import { parseUrl } from '../../core/domain/parse-url';

const { text: TEXT, hint: HINT, url: URL_LIMIT } = REPORT_CAPS;

/** Pictures worth a line: logos of ways to pay, by file name or alternative text. */
const LOGO = /pay|card|visa|master|maestro|amex|express|discover|diners|jcb|union|klarna|clear|affirm|ideal|bank|sofort|giro|eps|blik|przelewy|dotpay|wallet|coin|btc|usdt|crypto|cash|western|gram|zelle|venmo|pix|boleto|oxxo|sepa|swish|vipps|twint|mir|qr|оплат|支付|付款|決済|결제/;
const QR = /(?:^|[^a-z])qr(?:[^a-z]|code|$)|qrcode|二维码|扫码/;

export function readImage(reader: Reader, element: Element): void {
  const { attribute } = reader.access;
  const address = attribute(element, 'src') ?? attribute(element, 'data-src') ?? '';
  countMixed(reader, address, 'passive');
  noteSite(reader, 'asset', address);
  const alt = redactLine(attribute(element, 'alt') ?? attribute(element, 'title') ?? '', TEXT);
  const file = fileName(address);
  noteLogo(reader, alt, file, `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`);
  noteImage(reader, alt, file);
}

/** An inline drawing's name: its `<title>`, ARIA label, or the symbol it uses. */
export function readDrawing(reader: Reader, element: Element): void {
  const { access } = reader;
  const title = element.getElementsByTagName('title').item(0);
  const use = element.getElementsByTagName('use').item(0);
  const symbol = use === null ? '' : (access.attribute(use, 'href') ?? access.attribute(use, 'xlink:href') ?? '');
  const alt = redactLine(`${access.attribute(element, 'aria-label') ?? ''} ${title === null ? '' : access.text(title)}`, TEXT);
  const file = redactLine(`${symbol.slice(symbol.indexOf('#') + 1)} ${access.attribute(element, 'class') ?? ''}`.slice(0, 80), 60);
  noteLogo(reader, alt, file, '');
  noteImage(reader, alt, file);
}

function noteImage(reader: Reader, alt: string, file: string): void {
  const words = `${alt} ${file}`.toLowerCase();
  if (QR.test(words)) reader.draft.shown.qr += 1;
  if (LOGO.test(words)) add(reader.draft, 'images', { alt, file });
}

/** Frames are reported by what their parent says of them; their own collectors report the inside. */
export function readChildFrame(reader: Reader, element: Element, name: string, context: Context): void {
  const { attribute } = reader.access;
  const given = attribute(element, name === 'object' ? 'data' : 'src') ?? '';
  const srcdoc = attribute(element, 'srcdoc');
  if (name === 'object' || name === 'embed') {
    if (!/html|^$/.test(attribute(element, 'type') ?? '') || !/\.html?(?:$|[?#])/.test(given)) return;
  }
  const words = ['name', 'id', 'title', 'aria-label', 'class'].map((key) => attribute(element, key) ?? '').join(' ');
  const address = srcdoc !== null ? 'about:srcdoc' : given.trim() === '' ? 'about:blank' : given.trim();
  const url = parseUrl(address, reader.document.baseURI);
  const web = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  countMixed(reader, given, 'active');
  add(reader.draft, 'frames', {
    origin: web ? url.origin : address.startsWith('about:') ? address.slice(0, 20) : (url?.protocol ?? 'about:blank'),
    path: web ? redact(url.pathname).slice(0, URL_LIMIT) : '',
    hint: redactLine(words, HINT),
    form: context.form,
    visible: reader.visibilityOf(element) === 'visible',
    sandboxed: attribute(element, 'sandbox') !== null,
  });
}

export function readScript(reader: Reader, element: Element): void {
  const source = reader.access.attribute(element, 'src');
  if (source === null || source === '') return;
  noteSite(reader, 'asset', source);
  countMixed(reader, source, 'active');
  const url = parseUrl(source, reader.document.baseURI);
  if (url === null) return;
  if (url.host !== '' && url.origin !== reader.document.location?.origin) addWord(reader.draft, 'scripts', url.host);
}

export function readLink(reader: Reader, element: Element): void {
  const { attribute } = reader.access;
  const relation = attribute(element, 'rel') ?? '';
  const address = attribute(element, 'href') ?? '';
  noteRelation(reader, relation, address);
  if (/\bstylesheet\b/iu.test(relation)) countMixed(reader, address, 'active');
}

/** An http address inside an https document; what merely points elsewhere (links, forms) is no subresource. */
export function countMixed(reader: Reader, address: string, kind: 'active' | 'passive'): void {
  if (reader.secure && /^\s*http:\/\//i.test(address)) reader.draft.mixed[kind] += 1;
}
