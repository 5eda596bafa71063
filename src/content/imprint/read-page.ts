import { redactAddress, redactLine } from '../../core/payment/redact';
import { redactDisclosure } from '../../core/payment/redact-disclosure';
import type { DisclosureReport, LinkReport } from '../../core/merchant/disclosure-report';
import { accessOf, type Access, type View } from '../collect/access';
import { isEditingHost, isSilent } from '../collect/labels';
import { parseUrl } from '../../core/domain/parse-url';
import { addTo, keptLines, newDraft, type Draft } from './draft';
import { readImage, readLink, readScript, readTimer } from './marks';
import { readLinkedData, readProperty } from './properties';

/** Elements that begin and end a line of text. */
const BLOCK: ReadonlySet<string> = new Set('p div section article li ul ol dl dt dd table tbody thead tfoot tr td th h1 h2 h3 h4 h5 h6 address footer header main aside nav form fieldset figure figcaption blockquote pre br hr details summary label legend button center body'.split(' '));
/** Class and id words, in lower case, of boxes that hold what a shop says of itself on a page that is about something else. */
const FOOT = /(?:^|[\s_-])(?:site-?)?(?:foot(?:er)?|impress|imprint|legal|copyright|colophon|company-?info|business-?info)/;
/** Nodes between two chances to pause, and nodes at most. */
const STRIDE = 40;
/** Nodes at the start, and nodes between two chances among these: code that has never run costs the most. */
const COLD = 40;
const COLD_STRIDE = 4;
const NODES = 60_000;
const DEPTH = 2_000;

interface Context {
  /** Text here counts: the whole page is to be read, or this is its footer. */
  readonly counts: boolean;
  /** Index into the draft's links of the link around it, -1 outside. */
  readonly link: number;
}

/** What every part of the reader needs. */
export interface PageReader {
  readonly document: Document;
  readonly access: Access;
  readonly draft: Draft;
  /** Names of an element's attributes: most have none, or only a class, and each attribute asked for costs. */
  readonly attributes: (element: Element) => readonly string[];
  /** True where no element stands inside: its text can be taken at once, which spares the browser an object for each of its nodes. */
  readonly holdsText: (element: Element) => boolean;
  /** The document's origin, where its links are relative to it and it is one of the web; else null. */
  readonly home: string | null;
}

const NONE: readonly string[] = [];

function readerOf(document: Document, view: View): PageReader {
  // Taken off their prototype: a form's own fields may stand in for them (see Access).
  // oxlint-disable-next-line typescript/unbound-method
  const { hasAttributes, getAttributeNames } = view.Element.prototype;
  // oxlint-disable-next-line typescript/unbound-method
  const firstElementChild = Object.getOwnPropertyDescriptor(view.Element.prototype, 'firstElementChild')?.get;
  const origin = parseUrl(document.baseURI)?.origin ?? '';
  return {
    document, access: accessOf(view), draft: newDraft(),
    attributes: (element) => (hasAttributes.call(element) ? getAttributeNames.call(element) : NONE),
    holdsText: (element) => firstElementChild?.call(element) === null,
    home: /^https?:/.test(origin) && origin === document.location?.origin ? origin : null,
  };
}

/** Context of an element's children; null when nothing inside is the shop's own word. */
function enter(reader: PageReader, element: Element, name: string, context: Context): Context | null {
  const { access, draft } = reader;
  if (name === 'script') {
    if (/ld\+json/iu.test(access.attribute(element, 'type') ?? '')) readLinkedData(reader, access.text(element));
    else readScript(reader, element);
    return null;
  }
  if (name === 'iframe') readScript(reader, element);
  if (name === 'img') readImage(reader, element, context.link);
  const named = reader.attributes(element);
  const editable = (named.includes('contenteditable') || named.includes('role')) && isEditingHost(element, access);
  if (name === 'svg' || isSilent(name) || name === 'head' || editable || named.includes('hidden')) {
    if (name === 'head') for (const script of element.querySelectorAll('script')) enter(reader, script, 'script', context);
    return null;
  }
  // What a person typed, and the bar that greets them by name, is not the shop's word about itself.
  if (name === 'header' || name === 'nav') return { counts: false, link: context.link };
  if (named.includes('itemprop')) readProperty(reader, element);
  const hint = named.length === 0 ? ' ' : `${access.attribute(element, 'class') ?? ''} ${access.attribute(element, 'id') ?? ''}`;
  if (hint.length > 1) readTimer(reader, element, hint);
  const foot = !context.counts && (name === 'footer' || (named.includes('role') && access.attribute(element, 'role') === 'contentinfo') || (name !== 'body' && hint.length > 1 && FOOT.test(hint.toLowerCase())));
  const link = name === 'a' ? readLink(reader, element, hint) : context.link;
  if (BLOCK.has(name)) addTo(draft, '\n');
  return foot || link !== context.link ? { counts: context.counts || foot, link } : context;
}

/**
 * Reads what a page says of the shop behind it, pausing (yielding) every few nodes. Nothing is written to the page and no
 * control's value is read.
 * @param whole read the page's whole text; else only footers, links, pictures and structured data
 */
export function* disclosureSteps(document: Document, view: View, whole: boolean): Generator<undefined, DisclosureReport, undefined> {
  const reader = readerOf(document, view);
  yield undefined;
  const { access, draft } = reader;
  const stack: { node: Node | null; context: Context; block: boolean }[] = [{ node: access.first(document), context: { counts: whole, link: -1 }, block: false }];
  let pauseAt = COLD_STRIDE;
  for (let nodes = 0; stack.length > 0 && nodes < NODES && stack.length < DEPTH;) {
    const level = stack[stack.length - 1];
    if (level === undefined || level.node === null) {
      if (level?.block === true) addTo(draft, '\n');
      stack.pop();
      continue;
    }
    const { node, context } = level;
    level.node = access.next(node);
    nodes += 1;
    if (nodes >= pauseAt) {
      pauseAt = nodes + (nodes < COLD ? COLD_STRIDE : STRIDE);
      yield undefined;
    }
    if (node.nodeType === 3) {
      if (context.counts) addTo(draft, (node as Text).data);
      if (context.link >= 0) draft.links[context.link]?.words.push((node as Text).data.slice(0, 200));
      continue;
    }
    if (node.nodeType !== 1) continue;
    const name = access.name(node as Element);
    const inside = enter(reader, node as Element, name, context);
    if (inside === null) continue;
    const block = BLOCK.has(name);
    if (inside.link >= 0 || !reader.holdsText(node as Element)) stack.push({ node: access.first(node), context: inside, block });
    else {
      nodes += 1;
      if (inside.counts) addTo(draft, access.text(node));
      if (block) addTo(draft, '\n');
    }
  }
  addTo(draft, '\n');
  yield undefined;
  return yield* finish(document, access, draft, whole);
}

/** Redaction is the dearest part; it pauses, too. */
function* finish(document: Document, access: Access, draft: Draft, whole: boolean): Generator<undefined, DisclosureReport, undefined> {
  const lines: string[] = [];
  for (const [index, line] of keptLines(draft).entries()) {
    if (index < COLD_STRIDE || index % STRIDE === 0) yield undefined;
    const plain = redactDisclosure(line, draft.caps.line);
    if (plain !== '') lines.push(plain);
  }
  const links: LinkReport[] = [];
  for (const [index, { words, to, own }] of draft.links.entries()) {
    if (index % STRIDE === 0) yield undefined;
    links.push({ text: redactLine(words.join(' '), draft.caps.linkText), to, own });
  }
  yield undefined;
  const root = document.documentElement;
  return {
    schema: 1,
    url: redactAddress(document.URL, undefined, draft.caps.address) ?? 'about:blank',
    language: root === null ? '' : redactLine(access.attribute(root, 'lang') ?? '', 35),
    // A form named "title" stands in the title's place.
    title: redactLine(typeof document.title === 'string' ? document.title : '', draft.caps.value),
    whole,
    lines, links,
    properties: draft.properties, seals: draft.seals, origins: [...draft.origins], timers: draft.timers, chances: [...draft.chances],
  };
}
