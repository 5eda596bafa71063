import { REPORT_CAPS } from '../../core/payment/frame-report';
import { redactLine } from '../../core/payment/redact';
import { formOf } from './controls';
import { add } from './draft';
import { labelledBy, pageText } from './labels';
import type { Context, Reader } from './reader';

const { text: TEXT, hint: HINT } = REPORT_CAPS;
/** Links drawn as buttons carry it in their class or id. Here as elsewhere in the collector words are sought in lower case: an expression that ignores case costs more to compile than a whole page to read. */
const DRAWN_AS_BUTTON = /btn|button|cta|check-?out|submit/;

/** True for what the shopper takes for a button: `<button>`, an input of that kind, a link or box in that role. */
export function isButton(reader: Reader, element: Element, name: string): boolean {
  if (name === 'button') return true;
  const { attribute } = reader.access;
  if (attribute(element, 'role') === 'button') return true;
  return name === 'a' && (DRAWN_AS_BUTTON.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase()));
}

export function readButton(reader: Reader, element: Element, name: string, type: string, context: Context): void {
  const { access } = reader;
  const get = (attribute: string): string => (access.attribute(element, attribute) ?? '').slice(0, TEXT * 2);
  const caption = name === 'input' ? `${get('value')} ${get('alt')}` : pageText(element, access, TEXT);
  const named = `${get('aria-label')} ${labelledBy(element, context.root, access, TEXT)}`.trim();
  const words = ['name', 'id', 'class', 'data-testid', 'data-funding-source', 'href'].map((attribute) => get(attribute).slice(0, 60)).join(' ');
  const form = formOf(reader, element, context);
  add(reader.draft, 'buttons', {
    text: redactLine(caption.trim() === '' ? named || get('title') : caption, TEXT),
    hint: redactLine(words, HINT),
    submits: form !== null && (name === 'button' ? type !== 'button' && type !== 'reset' : type === 'submit' || type === 'image'),
    form,
    visible: reader.visibilityOf(element) === 'visible',
  });
}
