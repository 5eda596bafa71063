/**
 * Reads the DOM through the prototypes' own getters: in a page's form, `form.action` or `form.tagName` may be an
 * `<input name="action">` (Chromium's isolated worlds see such clobbering; Firefox's do not).
 */
export interface Access {
  readonly attribute: (element: Element, name: string) => string | null;
  /** Local name in lower case; elements of other namespaces, `svg` itself excepted, come as `foreign-` and are nobody's controls. */
  readonly name: (element: Element) => string;
  /** As `Node.nodeType`. */
  readonly kind: (node: Node) => number;
  readonly parent: (node: Node) => Node | null;
  readonly first: (node: Node) => Node | null;
  readonly next: (node: Node) => Node | null;
  /** The form a control belongs to by the parser's or the `form` attribute's word, which need not be an ancestor. */
  readonly owner: (control: Element) => Element | null;
  readonly text: (node: Node) => string;
  readonly shadow: (element: Element) => ShadowRoot | null;
  /** What a `<template shadowrootmode>` holds; a browser has made a shadow root of it, a DOM without them leaves it. */
  readonly declared: (template: Element) => Node | null;
  /** True where closed shadow roots are open to us. */
  readonly seesClosed: boolean;
}

/** The global object of the document to be read; a Node DOM's window will do. */
export type View = Pick<typeof globalThis, 'Node' | 'Element'> & Partial<Pick<typeof globalThis, 'HTMLInputElement' | 'HTMLSelectElement' | 'HTMLTextAreaElement' | 'HTMLButtonElement' | 'HTMLTemplateElement'>> & {
  /** Chromium's door to closed shadow roots for content scripts. */
  readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
};

const XHTML = 'http://www.w3.org/1999/xhtml';

type Getter = (this: object) => unknown;
// Prototype functions are taken off their objects on purpose here: each is called on the node it is asked about.
/* oxlint-disable typescript/unbound-method */

function getter(prototype: object, key: string): Getter {
  const found = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return found ?? (() => null);
}

export function accessOf(view: View): Access {
  const element = view.Element.prototype;
  const node = view.Node.prototype;
  const attribute = element.getAttribute;
  const localName = getter(element, 'localName');
  const namespace = getter(element, 'namespaceURI');
  const nameOf = (of: Element): string => {
    const name = String(localName.call(of)).toLowerCase();
    return name === 'svg' || namespace.call(of) === XHTML ? name : `foreign-${name}`;
  };
  const nodeType = getter(node, 'nodeType');
  const parentNode = getter(node, 'parentNode');
  const textContent = getter(node, 'textContent');
  const shadowRoot = getter(element, 'shadowRoot');
  // Firefox gives content scripts a property for closed roots, Chromium a function.
  const anyRoot = Object.getOwnPropertyDescriptor(element, 'openOrClosedShadowRoot')?.get ?? null;
  const chromeRoot = view.chrome?.dom?.openOrClosedShadowRoot ?? null;
  const firstChild = getter(node, 'firstChild');
  const nextSibling = getter(node, 'nextSibling');
  // Made when first asked for: each kind of element costs a page when its prototype is touched.
  const ownerOf = (name: string): Getter =>
    getter(({ input: view.HTMLInputElement, select: view.HTMLSelectElement, textarea: view.HTMLTextAreaElement, button: view.HTMLButtonElement }[name] ?? view.Element).prototype, 'form');
  return {
    attribute: (of, name) => attribute.call(of, name),
    name: nameOf,
    kind: (of) => nodeType.call(of) as number,
    parent: (of) => parentNode.call(of) as Node | null,
    first: (of) => firstChild.call(of) as Node | null,
    next: (of) => nextSibling.call(of) as Node | null,
    owner: (of) => ownerOf(nameOf(of)).call(of) as Element | null,
    seesClosed: anyRoot !== null || chromeRoot !== null,
    declared: (of) => (attribute.call(of, 'shadowrootmode') === null || view.HTMLTemplateElement === undefined ? null : (getter(view.HTMLTemplateElement.prototype, 'content').call(of) as Node | null)),
    text: (of) => (textContent.call(of) as string | null) ?? '',
    shadow: (of) => {
      const open = shadowRoot.call(of) as ShadowRoot | null;
      if (open !== null) return open;
      if (anyRoot !== null) return anyRoot.call(of) as ShadowRoot | null;
      if (chromeRoot === null || !mayHostClosed(String(localName.call(of)), firstChild.call(of) === null) || namespace.call(of) !== XHTML) return null;
      return chromeRoot(of);
    },
  };
}

/** Elements that may host a shadow root (DOM standard, "attach a shadow root") and are used so: custom ones, and boxes with nothing of their own. The call is too dear for all. */
function mayHostClosed(name: string, empty: boolean): boolean {
  return name.includes('-') || (empty && (name === 'div' || name === 'span' || name === 'section'));
}
