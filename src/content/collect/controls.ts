import type { ControlReport } from '../../core/payment/frame-report';
import { REPORT_CAPS } from '../../core/payment/frame-report';
import { redactLine } from '../../core/payment/redact';
import { add } from './draft';
import { isEditingHost, labelledBy, pageText } from './labels';
import type { Context, Reader } from './reader';

const { attribute: ATTRIBUTE, text: TEXT, hint: HINT } = REPORT_CAPS;

/** Inputs that are buttons, and those that ask the shopper for nothing. */
export const BUTTON_TYPES: ReadonlySet<string> = new Set(['submit', 'button', 'image', 'reset']);
const NO_CONTROL: ReadonlySet<string> = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'color', 'range']);
/** How many nodes back a text may stand and still be taken for a control's caption. */
const NEAR = 24;

/** Attributes of payment scripts: Braintree and Spreedly, Stripe v1, Recurly, Worldpay, Square, Mercado Pago, Chase. */
const HINTS = ['data-encrypted-name', 'data-braintree-name', 'data-stripe', 'data-recurly', 'data-worldpay', 'data-checkout', 'data-openpay-card',
  'data-conekta', 'data-fieldtype', 'data-cse', 'data-field', 'data-role', 'x-autocompletetype', 'autocompletetype', 'data-autocomplete', 'data-testid', 'ng-model', 'formcontrolname', 'class'];

/** Reports an `<input>`, `<select>`, `<textarea>`, an editing host or an ARIA choice. Neither value nor typed text is read. */
export function readControl(reader: Reader, element: Element, name: string, context: Context): void {
  const { access } = reader;
  const get = (attribute: string, limit: number = ATTRIBUTE): string => {
    const value = access.attribute(element, attribute);
    return value === null || value === '' ? '' : redactLine(value, limit);
  };
  const type = name === 'input' ? get('type').toLowerCase() || 'text' : '';
  if (NO_CONTROL.has(type)) return;
  const kind = kindOf(name);
  const choosing = type === 'radio' || type === 'checkbox' || kind === 'choice';
  const own = kind === 'choice' ? redactLine(pageText(element, access, TEXT), TEXT) : '';
  const near = reader.draft.nodes - reader.recent.at <= NEAR ? reader.recent.text : '';
  const options = name === 'select' ? readOptions(element) : { count: 0, sample: [] };
  const maxLength = Number.parseInt(get('maxlength'), 10);
  const control: ControlReport = {
    element: kind,
    type,
    name: tailOf(access.attribute(element, 'name')),
    id: tailOf(access.attribute(element, 'id')),
    autocomplete: get('autocomplete').toLowerCase(),
    inputMode: get('inputmode').toLowerCase(),
    maxLength: Number.isFinite(maxLength) && maxLength >= 0 ? maxLength : null,
    pattern: get('pattern'),
    placeholder: get('placeholder'),
    label: own === '' ? context.label : own,
    aria: redactLine([get('aria-label', TEXT), labelledBy(element, context.root, access, TEXT), get('title', TEXT)].join(' '), TEXT),
    near: choosing ? '' : near,
    hint: redactLine(HINTS.map((hint) => [hint, get(hint)] as const).filter(([, value]) => value !== '').map(([hint, value]) => `${hint}=${value}`).join(' '), HINT),
    choice: choosing ? get(kind === 'choice' ? 'data-value' : 'value') : '',
    options: options.count,
    sample: options.sample,
    form: formOf(reader, element, context),
    visibility: visibilityOf(reader, element, choosing || type === 'file'),
    editable: access.attribute(element, 'readonly') === null && access.attribute(element, 'disabled') === null,
  };
  const index = add(reader.draft, 'controls', control);
  if (index !== null) reader.draft.ids.set(index, [context.root, access.attribute(element, 'id') ?? '']);
  if (index !== null && choosing && control.label === '') reader.waiting.push({ index, at: reader.draft.nodes });
}

/** Frameworks build long names from the outside in: the end says what the field is. Masked before it is cut. */
function tailOf(value: string | null): string {
  return value === null ? '' : redactLine(value, 400).slice(-ATTRIBUTE);
}

function kindOf(name: string): ControlReport['element'] {
  return name === 'input' || name === 'select' || name === 'textarea' ? name : 'choice';
}

/** Reports an editing host (`contenteditable`, `role=textbox`) that is no form control of HTML. */
export function readEditor(reader: Reader, element: Element, context: Context): void {
  const { access } = reader;
  const get = (attribute: string): string => redactLine(access.attribute(element, attribute) ?? '', ATTRIBUTE);
  add(reader.draft, 'controls', {
    element: 'editable', type: '', name: '', id: get('id'), autocomplete: get('autocomplete').toLowerCase(), inputMode: get('inputmode').toLowerCase(),
    maxLength: null, pattern: '', placeholder: get('aria-placeholder') || get('data-placeholder'), label: context.label,
    aria: redactLine(`${get('aria-label')} ${labelledBy(element, context.root, access, TEXT)}`, TEXT),
    near: reader.draft.nodes - reader.recent.at <= NEAR ? reader.recent.text : '',
    hint: redactLine(`class=${get('class')}`, HINT), choice: '', options: 0, sample: [], form: context.form,
    visibility: reader.visibilityOf(element), editable: true,
  });
}

/** Styled radios and upload buttons are drawn by their labels; the input itself is often transparent. */
function visibilityOf(reader: Reader, element: Element, drawnByLabel: boolean): ControlReport['visibility'] {
  const own = reader.visibilityOf(element);
  return own === 'hidden' && drawnByLabel ? 'visible' : own;
}

/** The form's index: the parser's owner when it has been met, else the form around. */
export function formOf(reader: Reader, element: Element, context: Context): number | null {
  const owner = reader.access.owner(element);
  return (owner === null ? undefined : reader.formIndex.get(owner)) ?? context.form;
}

function readOptions(select: Element): { count: number; sample: readonly string[] } {
  const options = select.getElementsByTagName('option');
  const sample: string[] = [];
  for (let index = 0; index < options.length && sample.length < REPORT_CAPS.sample; index += 1) {
    const text = redactLine(options.item(index)?.textContent ?? '', 24);
    if (text !== '') sample.push(text);
  }
  return { count: options.length, sample };
}

export { isEditingHost };
