import { REPORT_CAPS } from '../../core/payment/frame-report';
import { redactLine } from '../../core/payment/redact';
import { isButton, readButton } from './buttons';
import { BUTTON_TYPES, readControl, readEditor } from './controls';
import { add, addWord } from './draft';
import { readForm } from './forms';
import { noteSite } from './identity';
import { isEditingHost, isSilent, pageText } from './labels';
import { readChildFrame, readDrawing, readImage, readLink, readScript } from './media';
import type { Context, Reader } from './reader';
import { readLinkedData, readMeta, readMicrodata } from './structured';
import { readText } from './words';

const TEXT = REPORT_CAPS.text;
const STEPS = /step|progress|crumb|wizard|stage/;
const CURRENT = /(?:^|[\s_-])(?:active|current|selected)(?:$|[\s_-])/i;
/** Containers into which payment scripts mount their fields and buttons. */
const MOUNT = /card-?(?:element|number|frame)|paypal|apple-?pay|google-?pay|gpay|amazon-?pay|shop-?pay|stripe|braintree|adyen|klarna|mollie|square|paddle|razorpay|mercado-?pago|payment|checkout|express|hosted-?field|securefield|wallet/;
const CHOICE_ROLES: ReadonlySet<string> = new Set(['radio', 'tab', 'menuitemradio', 'option']);

/** Reads one element. Returns the context of its children, or null when there is nothing for us inside. */
export function readElement(reader: Reader, element: Element, context: Context): Context | null {
  const { access, draft } = reader;
  const name = access.name(element);
  switch (name) {
    case 'input': {
      const type = (access.attribute(element, 'type') ?? '').toLowerCase();
      if (BUTTON_TYPES.has(type)) readButton(reader, element, name, type, context);
      else readControl(reader, element, name, context);
      return null;
    }
    case 'select':
    case 'textarea':
      readControl(reader, element, name, context);
      return null;
    case 'form': {
      const form = readForm(reader, element);
      return form === null ? context : { ...context, form };
    }
    case 'iframe':
    case 'frame':
    case 'object':
    case 'embed':
      readChildFrame(reader, element, name, context);
      return null;
    case 'img':
      readImage(reader, element);
      return null;
    case 'svg':
      readDrawing(reader, element);
      return null;
    case 'canvas':
      draft.canvas += 1;
      return null;
    case 'script':
      if (/ld\+json/i.test(access.attribute(element, 'type') ?? '')) readLinkedData(reader, access.text(element));
      else readScript(reader, element);
      return null;
    case 'link':
      readLink(reader, element);
      return null;
    case 'meta':
      readMeta(reader, element);
      return null;
    case 'head':
    case 'body':
      return context;
    case 'title':
      return null;
    default:
      return isSilent(name) ? null : readBox(reader, element, name, context);
  }
}

function readBox(reader: Reader, element: Element, name: string, context: Context): Context | null {
  const { access, draft } = reader;
  if (name === 'a') noteSite(reader, 'link', access.attribute(element, 'href'));
  const role = access.attribute(element, 'role');
  if (isEditingHost(element, access)) {
    // A combobox around an <input> is that input's box, not an editor of its own.
    if (element.getElementsByTagName('input').length > 0) return { ...context, quiet: true };
    readEditor(reader, element, context);
    return null;
  }
  if (access.attribute(element, 'itemprop') !== null || access.attribute(element, 'itemtype') !== null) readMicrodata(reader, element);
  if (!name.startsWith('foreign-')) noteMount(reader, element, name);
  if (/^h[1-6]$/.test(name) || name === 'legend' || name === 'summary' || role === 'heading') {
    const text = redactLine(pageText(element, access, TEXT), TEXT);
    if (text !== '') add(draft, 'headings', text);
    return { ...context, quiet: true };
  }
  if (name === 'label') return readLabel(reader, element, context);
  if (isButton(reader, element, name)) {
    readButton(reader, element, name, (access.attribute(element, 'type') ?? '').toLowerCase(), context);
    return { ...context, quiet: true };
  }
  if (role !== null && CHOICE_ROLES.has(role)) {
    readControl(reader, element, name, context);
    return { ...context, quiet: true };
  }
  const inSteps = context.inSteps || STEPS.test(`${access.attribute(element, 'class') ?? ''} ${access.attribute(element, 'id') ?? ''}`.toLowerCase());
  if (inSteps && (name === 'li' || access.attribute(element, 'aria-current') !== null)) readStep(reader, element);
  return inSteps === context.inSteps ? context : { ...context, inSteps };
}

function readLabel(reader: Reader, element: Element, context: Context): Context {
  const text = redactLine(pageText(element, reader.access, TEXT), TEXT);
  const target = reader.access.attribute(element, 'for');
  if (target === null || target === '') return { ...context, label: text };
  const { labels } = reader.draft;
  const own = labels.get(context.root) ?? new Map<string, string>();
  if (text !== '' && labels.size + own.size < REPORT_CAPS.controls * 2 && !own.has(target)) labels.set(context.root, own.set(target, text));
  return { ...context, label: '' };
}

function readStep(reader: Reader, element: Element): void {
  const { access, draft } = reader;
  const text = redactLine(pageText(element, access, 40), 40);
  if (text === '') return;
  const current = access.attribute(element, 'aria-current') !== null || CURRENT.test(access.attribute(element, 'class') ?? '');
  add(draft, 'steps', current ? `>${text}` : text);
}

function noteMount(reader: Reader, element: Element, name: string): void {
  const { access, draft } = reader;
  if (name.includes('-')) {
    addWord(draft, 'mounts', redactLine(name, 40));
    // A component that speaks of paying and shows nothing: what it draws is drawn where we cannot see.
    if (!access.seesClosed && access.first(element) === null && access.shadow(element) === null && !name.startsWith('foreign-') && MOUNT.test(name)) draft.closedShadow += 1;
  }
  const id = access.attribute(element, 'id');
  if (id !== null && id.length < 80 && MOUNT.test(id.toLowerCase())) addWord(draft, 'mounts', redactLine(id, 40));
}

/** Reads text of a node that is not inside a control. */
export function readWords(reader: Reader, node: Text, context: Context): void {
  readText(reader, node.data, context);
}
