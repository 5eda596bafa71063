import { ADDRESS, CARD, CODE, FRAME, IDENTITY, ACCOUNT, METHOD, PATH, PAY } from './words';

/** Why a frame may concern payment, credentials or identity. Words for the worker's log. */
export type SentinelCue =
  | 'card-field' | 'password' | 'code-field' | 'account-field' | 'identity-field' | 'address-form' | 'payment-frame' | 'payment-choice' | 'pay-button' | 'pay-heading' | 'checkout-address';

/** Elements of one kind looked at, and elements searched for open shadow roots, at most. */
const MOST = 300;
const MOST_ELEMENTS = 4_000;
const LONGEST = 90;
/** Input types that ask for nothing. */
const SILENT = /^(?:hidden|submit|button|image|reset|search|color|range)$/u;

type Root = Document | ShadowRoot;

interface Found {
  readonly cues: Set<SentinelCue>;
  /** Which kinds of address words were met. */
  readonly address: Set<number>;
  texts: number;
  choices: number;
}

function each(root: Root, selector: string, visit: (element: Element) => void): void {
  const found = root.querySelectorAll(selector);
  for (let index = 0; index < found.length && index < MOST; index += 1) {
    const element = found[index];
    if (element !== undefined) visit(element);
  }
}

const words = (element: Element, names: readonly string[]): string => names.map((name) => (element.getAttribute(name) ?? '').slice(-LONGEST)).join(' ');

/** A caption's own short text; boxes full of elements are layout, and scripts' text is nobody's caption. */
const caption = (element: Element): string => (element.childElementCount > 6 ? '' : (element.textContent ?? '').slice(0, 400).trim().slice(0, LONGEST));

function testField(text: string, { cues, address }: Found): void {
  if (CARD.test(text)) cues.add('card-field');
  if (ACCOUNT.test(text)) cues.add('account-field');
  if (CODE.test(text)) cues.add('code-field');
  if (IDENTITY.test(text)) cues.add('identity-field');
  for (const [kind, pattern] of ADDRESS.entries()) if (pattern.test(text)) address.add(kind);
}

function lookAtControls(root: Root, found: Found): void {
  each(root, 'input,select,textarea', (control) => {
    const type = (control.getAttribute('type') ?? '').toLowerCase();
    if (SILENT.test(type)) return;
    const text = words(control, ['autocomplete', 'name', 'id', 'placeholder', 'aria-label', 'title']);
    if (type === 'password') found.cues.add('password');
    if (type === 'radio' || type === 'checkbox') {
      found.choices += 1;
      // The value of a choice is what it stands for; no other value is ever read.
      if (METHOD.test(`${text} ${words(control, ['value'])}`)) found.cues.add('payment-choice');
    } else {
      found.texts += 1;
      // Many forms caption a control by the plain element before it.
      const before = control.previousElementSibling;
      testField(before === null ? text : `${text} ${caption(before)}`, found);
    }
  });
}

function lookAtRoot(root: Root, found: Found): void {
  const { cues } = found;
  lookAtControls(root, found);
  if (found.texts + found.choices > 0) {
    each(root, 'label,legend,td,th,dt', (element) => {
      const text = caption(element);
      if (text === '') return;
      if (found.texts > 0) testField(text, found);
      if (found.choices > 0 && METHOD.test(text)) cues.add('payment-choice');
    });
  }
  each(root, 'iframe,frame,object,embed', (frame) => {
    // Host and path say where a frame comes from; a query may name anything.
    if (FRAME.test(`${(words(frame, ['src', 'data']).split(/[?#]/u, 1)[0] ?? '')} ${words(frame, ['name', 'title', 'id'])}`)) cues.add('payment-frame');
  });
  each(root, 'button,input[type=submit],input[type=button],[role=button],a[class*=btn],a[class*=button]', (button) => {
    if (PAY.test(`${button.localName === 'input' ? words(button, ['value']) : caption(button)} ${words(button, ['aria-label'])}`)) cues.add('pay-button');
  });
  each(root, 'h1,h2,h3,legend,title', (heading) => {
    if (PAY.test(caption(heading)) || METHOD.test(caption(heading))) cues.add('pay-heading');
  });
}

/** The cheapest look that can tell whether the frame may concern payment, credentials or identity. Writes nothing, reads no typed value. */
export function look(): readonly SentinelCue[] {
  const found: Found = { cues: new Set(), address: new Set(), texts: 0, choices: 0 };
  // Grows while it is walked: open shadow roots stand inside others.
  const roots: (Document | ShadowRoot)[] = [document];
  let left = MOST_ELEMENTS;
  for (const root of roots) {
    lookAtRoot(root, found);
    for (const element of root.querySelectorAll('*')) {
      if ((left -= 1) < 0) break;
      if (element.shadowRoot !== null) roots.push(element.shadowRoot);
    }
  }
  if (found.texts > 1 && found.address.size > 1) found.cues.add('address-form');
  if (found.texts + found.choices > 0 && PATH.test(location.pathname)) found.cues.add('checkout-address');
  return [...found.cues];
}

/** A pay button, a heading or a checkout-like address alone is every shop's product page; with anything else it is worth a closer look. */
export function isSensitive(cues: readonly SentinelCue[]): boolean {
  return cues.length >= 2 || cues.some((cue) => !/^(?:pay-|check)/u.test(cue));
}
