import { pause } from '../pause';
import { ADDRESS, CARD, CART, FRAME, METHOD, PAY, SECRET } from './words';

/** Why a frame may concern payment, credentials or identity. Words for the worker's log. */
export type SentinelCue =
  | 'card-field' | 'password' | 'secret-field' | 'address-form' | 'payment-frame' | 'payment-choice'
  | 'pay-button' | 'pay-heading' | 'pay-code' | 'checkout-address';

/** Elements of one list walked, and roots, at most. */
const MOST = 2_000;
const MOST_ROOTS = 40;
const LONGEST = 90;
/** Longest piece of work, in milliseconds, before the page has its turn; one search of a very large document may take longer, several never stand together. A page nobody sees cannot stutter, and its timers are slow. */
const SLICE = 2;

/**
 * What is searched for, one after the other: browsers find elements of one name many times faster than those of any of several.
 * Controls, captions, frames, buttons, headings; what looks like a button; then what may host a shadow root: boxes that show nothing
 * of their own, and custom elements, which no selector tells: whatever is none of the commonest elements. Each kind of element costs a
 * page when we first touch one.
 */
const SEARCHES = 'input|select|textarea|label|legend|iframe|frame|button|h1|h2|h3|a[class*=btn]|a[class*=button]|[role=button]:not(form)|div:empty|span:empty|section:empty|:not(div,a,span,li,p,td,tr,br,img,b,i,svg *,svg,ul,option,script,table,tbody,form,head *,body)'.split('|');
/** Those for hosts. */
const HOSTS = /^:|y$/;

type Root = Document | ShadowRoot;
/** Chromium has a function for closed roots, Firefox a property. */
type Host = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
type Scope = { readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };

export interface Look {
  readonly cues: readonly SentinelCue[];
  readonly roots: readonly ShadowRoot[];
  /** Elements stand here that may get a shadow root later, which changes nothing an observer sees. */
  readonly mayHost: boolean;
}

/** The named attributes, each a line. */
const words = (element: Element, names: string): string => names.split(' ').map((name) => `${(element.getAttribute(name) ?? '').slice(-LONGEST)}¶`).join('');

/** A caption's own short text as a line; boxes full of elements are layout. A form's own fields may stand in for what is asked of it: such a form captions nothing. */
function caption(element: Element | null | undefined): string {
  try {
    const inside = element?.childElementCount;
    return !element || inside! > 6 || (inside && element.querySelector(':scope>*>*>*')) ? '' : `${(element.textContent ?? '').trim().slice(0, LONGEST)}¶`;
  } catch {
    return '';
  }
}

/** What stands before a control: its neighbour, its box's, or the cell's before. */
function before(control: Element): Element | null | undefined {
  const box = control.closest('td,dd') ?? control;
  return box.previousElementSibling ?? box.parentElement?.previousElementSibling;
}

/** Whether a text holds one of the stems (see `words`). */
export function has(text: string, stems: readonly string[]): boolean {
  const spaced = ` ${text.toLowerCase().replace(/[\s_\-.:*()[\]/,]+/g, ' ').replaceAll('¶', ' ¶ ')} `;
  const squeezed = spaced.replaceAll(' ', '');
  return stems.some((stem) => (stem.includes(' ') ? spaced : squeezed).includes(stem));
}

/** The cheapest look that can tell whether the frame may concern payment, credentials or identity. Writes nothing, tells no typed value. */
export async function look(): Promise<Look> {
  const cues = new Set<SentinelCue>();
  const roots: Root[] = [document];
  let mayHost = false;
  let texts = 0;
  let fields = '';
  let choices = '';
  let frames = '';
  let buttons = '';
  let labels = '';
  let headings = `${document.title}¶`;

  function readElement(element: Element, name: string): void {
    // Elements that have none, and links, are in the lists for what they look like.
    const { type } = element as Partial<HTMLInputElement>;
    // Host and path say where a frame comes from; a query may name anything.
    if (name.endsWith('frame')) frames += words(element, 'name title id') + words(element, 'src').replace(/[?#].*/, '¶');
    else if (name.startsWith('l')) labels += caption(element);
    else if (/\d/.test(name)) headings += caption(element);
    else if (!type || /^(?:su|b)/.test(type)) buttons += caption(element) + words(element, name === 'input' ? 'value aria-label' : 'aria-label');
    else if (!/^(?:hi|im|r[ea][^d]|se[^l]|co)/.test(type)) {
      const text = words(element, 'autocomplete name id placeholder aria-label title');
      if (type === 'password') cues.add('password');
      // The value of a choice is what it stands for; no other value is ever read.
      if (/^(?:ra|ch)/.test(type)) choices += text + words(element, 'value');
      else {
        texts += 1;
        fields += text + caption(before(element));
      }
    }
  }
  function readHost(element: Element, name: string): void {
    const custom = name.includes('-');
    mayHost ||= custom;
    const shadow = (custom || /^di|^sp|^sec/.test(name)) && element instanceof HTMLElement && roots.length < MOST_ROOTS
      && (element.shadowRoot ?? (element as Host).openOrClosedShadowRoot ?? (globalThis as Scope).chrome?.dom?.openOrClosedShadowRoot(element));
    if (shadow) roots.push(shadow);
  }
  let from = performance.now();
  // Grows while it is walked: shadow roots stand inside others.
  for (const root of roots) {
    for (const selector of SEARCHES) {
      const read = HOSTS.test(selector) ? readHost : readElement;
      const found = root.querySelectorAll(selector);
      // By index: spreading the list would make an object of each of half a million elements.
      for (let index = 0; index < MOST; index += 1) {
        if (performance.now() - from > SLICE && !document.hidden) {
          await pause(0);
          from = performance.now();
        }
        const element = found[index];
        if (!element) break;
        read(element, element.localName);
      }
    }
  }
  const cue = (name: SentinelCue, text: string, list: readonly string[]): void => {
    if (has(text, list)) cues.add(name);
  };
  if (texts) {
    fields += labels;
    cue('card-field', fields, CARD);
    cue('secret-field', fields, SECRET);
    // An "e-mail address" is none.
    const lines = fields.replace(/[^¶]*mail[^¶]*/gi, '');
    if (texts > 1 && ADDRESS.filter((kind) => has(lines, kind)).length > 1) cues.add('address-form');
  }
  if (choices) cue('payment-choice', choices + labels, METHOD);
  cue('payment-frame', frames, FRAME);
  cue('pay-button', buttons, PAY);
  cue('pay-heading', headings, PAY.concat(METHOD));
  if (cues.size === 1 && document.querySelector('img[alt*=qr i],img[src*=qrcode i],canvas')) cues.add('pay-code');
  if (texts || choices) cue('checkout-address', location.pathname, PAY.concat(CART));
  return { cues: [...cues], roots: roots.slice(1) as ShadowRoot[], mayHost };
}

/** A pay button, a heading or a checkout-like address alone is every shop's product page; with anything else it is worth a closer look. */
export function isSensitive(cues: readonly SentinelCue[]): boolean {
  return cues.length >= 2 || cues.some((cue) => !/^(?:pay-|ch)/.test(cue));
}
