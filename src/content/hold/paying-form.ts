import { has } from '../sentinel/look';
import { CARD, METHOD, PAY } from '../sentinel/words';

/** A page can shadow any property of a form by naming a control after it; the prototype's own getters cannot be shadowed. */
const elements = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements');
const attribute = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';

const MOST = 200;
const TYPED = /^(?:|text|tel|email|number|url|password|date|month|file)$/u;

const wordsOf = (control: Element): string =>
  ['name', 'id', 'autocomplete', 'placeholder', 'aria-label'].map((name) => attribute(control, name)).join(' ').slice(0, 400);

/** What the button says; its own value is its caption, not something typed. */
const caption = (button: Element): string => `${button.textContent ?? ''} ${attribute(button, 'value')} ${attribute(button, 'aria-label')}`.slice(0, 300);

/**
 * True for a form that pays or hands over what a payment needs. A search, a coupon, a newsletter or a log-out on the same page goes on
 * as ever: those have one field at most and no word of paying.
 */
export function isPayingForm(form: HTMLFormElement, submitter: Element | null): boolean {
  if (attribute(form, 'role') === 'search' || attribute(form, 'method').toLowerCase() === 'dialog') return false;
  if (submitter !== null && has(caption(submitter), PAY)) return true;
  // Taken off its prototype on purpose: it is called on the form.
  const controls = elements?.get?.call(form) as HTMLFormControlsCollection;
  let typed = 0;
  for (let index = 0; index < controls.length && index < MOST; index += 1) {
    const control = controls[index];
    if (control === undefined) continue;
    const type = attribute(control, 'type').toLowerCase();
    const words = wordsOf(control);
    if (type === 'radio' || type === 'checkbox') {
      if (has(`${words} ${attribute(control, 'value')}`, METHOD)) return true;
    } else if (type === 'submit' || type === 'button' || control.localName === 'button') {
      if (has(caption(control), PAY)) return true;
    } else if (type !== 'search' && (control.localName !== 'input' || TYPED.test(type))) {
      if (has(words, CARD)) return true;
      typed += 1;
    }
  }
  return typed > 1;
}
