import { direction, t } from '../../i18n/t';
import { markOwn } from '../own';
import { NOTE_STYLE } from './style';
import { noteWords, paymentWords, type NoteRequest, type Payment } from './words';

export interface Panel {
  readonly host: HTMLElement;
  readonly note: HTMLElement;
  /** False once anything in the note is not as it was built: Firefox lets pages reach into closed roots. */
  intact(): boolean;
  /** Puts the note into the top layer, or back on top of it. */
  raise(): void;
}

export interface PanelActions { readonly leave: () => void; readonly decide: () => void; readonly back: () => void }

const SVG = 'http://www.w3.org/2000/svg';
const SHAPES = {
  caution: [
    ['path', { d: 'M28 6 51.5 48.5a2.500 2.500 0 0 1-2.200 3.700H6.700a2.500 2.500 0 0 1-2.200-3.700z', fill: 'none', stroke: 'currentColor', 'stroke-width': '5', 'stroke-linejoin': 'round' }],
    ['path', { d: 'M28 22v12', stroke: 'currentColor', 'stroke-width': '5.500', 'stroke-linecap': 'round' }],
    ['circle', { cx: '28', cy: '42.500', r: '3.400', fill: 'currentColor' }],
  ],
  danger: [
    ['path', { d: 'M18 4h20l14 14v20L38 52H18L4 38V18z', fill: 'currentColor' }],
    ['path', { class: 'cut', d: 'm20 20 16 16m0-16L20 36', 'stroke-width': '5.500', 'stroke-linecap': 'round' }],
  ],
} as const;

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text?: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function lamp(level: 'danger' | 'caution'): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'lamp');
  svg.setAttribute('viewBox', '0 0 56 56');
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of SHAPES[level]) {
    const part = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
    svg.append(part);
  }
  return svg;
}

/** Constructed sheets are outside the page's CSP; where they cannot be used from here (Firefox), a style element is. */
function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(NOTE_STYLE);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // falls through to the element
  }
  const style = document.createElement('style');
  style.textContent = NOTE_STYLE;
  root.append(style);
}

/** Everything a person would read or see of the note, as one text: words, classes, styles, in order. The place of the note itself is ours to change. */
const print = (root: ShadowRoot): string => [...root.querySelectorAll('*')]
  .map((each) => [
    each.localName, each.className, each.hasAttribute('hidden'), each.classList.contains('note') ? '' : each.getAttribute('style'),
    each.childElementCount === 0 ? each.textContent : '', each.getAnimations().length,
  ].join('\u0001')).join('\u0002') + root.adoptedStyleSheets.length;

/** A page could put our button under the shopper's pointer just before a click; a note this young takes no click. */
const SETTLED_MS = 500;

/** Builds the note; nothing is shown until `raise`. */
export function buildPanel(request: NoteRequest, payment: Payment, actions: PanelActions): Panel {
  const words = noteWords(request);
  const modal = request.level === 'danger' || payment === 'paused';
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  markOwn(host);
  dress(root);

  const note = modal ? make('dialog', `note ${request.level}`) : make('section', `note ${request.level}`);
  if (!modal) note.setAttribute('popover', 'manual');
  note.dir = direction();
  note.setAttribute('role', modal ? 'alertdialog' : 'region');
  note.setAttribute('aria-label', words.label);

  const head = make('div', 'head');
  const names = make('div', '');
  const title = make('p', 'title', words.title);
  title.setAttribute('role', 'alert');
  names.append(title, make('p', 'host', words.merchant));
  head.append(lamp(request.level), names);

  const why = make('div', 'why');
  why.hidden = true;
  for (const text of [words.detail, words.tip, t('note_open')]) if (text !== '') why.append(make('p', '', text));

  const money = paymentWords(request, payment);
  const leave = make('button', 'leave', t('note_leave'));
  const decide = make('button', 'decide', t('hold_decide'));
  const back = make('button', 'back', t('hold_back'));
  const ask = make('button', 'ask', t('note_why'));
  const fold = make('button', 'fold', t('note_less'));
  for (const button of [leave, decide, back, ask, fold]) button.type = 'button';
  ask.setAttribute('aria-expanded', 'false');

  let raisedAt = Infinity;
  const trusted = (event: Event): boolean => event.isTrusted && performance.now() - raisedAt >= SETTLED_MS;
  leave.addEventListener('click', (event) => { if (trusted(event)) actions.leave(); });
  ask.addEventListener('click', (event) => {
    if (!trusted(event)) return;
    why.hidden = !why.hidden;
    built = print(root);
    ask.setAttribute('aria-expanded', String(!why.hidden));
  });
  decide.addEventListener('click', (event) => { if (trusted(event)) actions.decide(); });
  back.addEventListener('click', (event) => { if (trusted(event)) actions.back(); });
  fold.addEventListener('click', (event) => {
    if (!trusted(event)) return;
    const folded = note.classList.toggle('folded');
    fold.textContent = t(folded ? 'note_more' : 'note_less');
    built = print(root);
  });

  const buttons = make('div', 'actions');
  // Going on is decided in our own window; going back to the page is not going on.
  buttons.append(leave, ...(modal && request.holds ? [decide] : []), ...(modal && request.level !== 'danger' ? [back] : []), ask, ...(modal ? [] : [fold]));
  note.append(head, ...(money === '' ? [] : [make('p', 'money', money)]), why, buttons);
  // Escape must not make a warning go away unread; leaving is the way out.
  note.addEventListener('cancel', (event) => event.preventDefault());
  root.append(note);
  let built = print(root);

  return {
    host,
    note,
    intact: () => print(root) === built,
    raise() {
      if (note instanceof HTMLDialogElement) {
        if (note.open) note.close();
        note.showModal();
      } else {
        if (note.matches(':popover-open')) note.hidePopover();
        note.showPopover();
      }
      if (raisedAt === Infinity) raisedAt = performance.now();
    },
  };
}
