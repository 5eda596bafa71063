import type { FrameReport } from '../../core/payment/frame-report';
import { REPORT_CAPS } from '../../core/payment/frame-report';
import { redactAddress, redactLine } from '../../core/payment/redact';
import type { View } from './access';
import { accessOf } from './access';
import type { Draft } from './draft';
import { finish, newDraft } from './draft';
import { noteComment } from './identity';
import type { Context, Reader } from './reader';
import { visibilityIn } from './visibility';
import { isOwn } from '../own';
import { readElement, readWords } from './walk';

/** Nodes between two chances to pause. */
const STRIDE = 32;
/** Shadow roots inside shadow roots, deeper than this, are not followed. */
const DEPTH = 4_000;

/**
 * Reads one document into a report, pausing (yielding) every few nodes so that the caller may spread the work.
 * Nothing is written to the page; no value of a control is read. Each open shadow root is read in place.
 * @param view the document's own global object: its prototypes, not the page's elements, answer our questions
 * @param onRoot told of every shadow root met
 */
export function* collectSteps(document: Document, view: View, onRoot: (root: ShadowRoot) => void = () => undefined): Generator<undefined, FrameReport, undefined> {
  const access = accessOf(view);
  const reader: Reader = {
    document,
    access,
    draft: newDraft(),
    visibilityOf: visibilityIn(document, access),
    formIndex: new WeakMap(),
    recent: { text: '', at: -1_000, before: '' },
    waiting: [],
    host: document.location?.hostname ?? '',
    secure: document.location?.protocol === 'https:',
  };
  const { draft } = reader;
  const root: Context = { root: document, form: null, label: '', inSteps: false, quiet: false };
  const stack: { node: Node | null; context: Context }[] = [{ node: access.first(document), context: root }];
  while (stack.length > 0) {
    const level = stack[stack.length - 1];
    if (level === undefined || level.node === null) {
      stack.pop();
      continue;
    }
    const { node, context } = level;
    level.node = access.next(node);
    draft.nodes += 1;
    if (draft.nodes % STRIDE === 0) yield undefined;
    if (draft.nodes > REPORT_CAPS.nodes || stack.length > DEPTH) {
      draft.tooLarge = true;
      break;
    }
    if (access.kind(node) === 3) readWords(reader, node as Text, context);
    if (access.kind(node) === 8) noteComment(reader, (node as Comment).data);
    if (access.kind(node) !== 1 || isOwn(node as Element)) continue;
    const before = weight(draft);
    const inside = readElement(reader, node as Element, context);
    // Controls, buttons and frames cost as much as a stride of plain nodes: where they stand is asked of the layout.
    if (weight(draft) !== before) yield undefined;
    if (inside === null) {
      const declared = access.name(node as Element) === 'template' ? access.declared(node as Element) : null;
      if (declared !== null) stack.push({ node: access.first(declared), context });
      continue;
    }
    stack.push({ node: access.first(node), context: inside });
    const shadow = access.shadow(node as Element);
    if (shadow === null) continue;
    onRoot(shadow);
    stack.push({ node: access.first(shadow), context: { ...inside, root: shadow } });
  }
  return finish(draft, about(document, view, reader));
}

const weight = (draft: Draft): number => draft.controls.length + draft.buttons.length + draft.frames.length + draft.forms.length;

/** The whole report in one go. */
export function collectFrame(document: Document, view: View): FrameReport {
  const steps = collectSteps(document, view);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function about(document: Document, view: View, reader: Reader): Pick<FrameReport, 'url' | 'origin' | 'top' | 'complete' | 'title'> {
  const { access, draft } = reader;
  const root = document.documentElement;
  const language = root === null ? '' : (access.attribute(root, 'lang') ?? access.attribute(root, 'xml:lang') ?? '');
  if (language !== '') draft.language = redactLine(language, 20);
  const window = view as Partial<Window>;
  return {
    url: redactAddress(document.URL, undefined, REPORT_CAPS.url) ?? 'about:blank',
    origin: window.origin ?? document.location?.origin ?? 'null',
    top: window.top === undefined || window.top === window.self,
    complete: document.readyState !== 'loading',
    title: redactLine(document.title, REPORT_CAPS.text),
  };
}
