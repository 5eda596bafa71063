import type { Visibility } from '../../core/payment/page-facts';
import type { Access } from './access';

/**
 * Whether the shopper sees a control. `visible`: rendered. `reachable`: not rendered now, but an ordinary later step of the page
 * (display:none, a closed panel). `hidden`: rendered, hence open to autofill, yet concealed (transparent, tiny, off the page).
 * A DOM without layout knows only the `hidden` attribute and inline styles.
 */
export type VisibilityOf = (element: Element) => Visibility;

/** Smaller than this in either direction nobody sees it. CSS pixels. */
const TINY = 3;
const OFF_PAGE = -300;

export function visibilityIn(document: Document, access: Access): VisibilityOf {
  const root = document.documentElement as Partial<Element> | null;
  const layout = typeof root?.checkVisibility === 'function' && typeof root.getBoundingClientRect === 'function';
  return layout ? byLayout(document) : (element) => byMarkup(element, access);
}

function byLayout(document: Document): VisibilityOf {
  const view = document.defaultView;
  return (element) => {
    // Both calls are the element's own: a form is never asked, so nothing here can be clobbered.
    if (!element.checkVisibility({ visibilityProperty: true })) return 'reachable';
    const box = element.getBoundingClientRect();
    if (box.width < TINY || box.height < TINY) return 'hidden';
    if (box.right + (view?.scrollX ?? 0) < OFF_PAGE + box.width || box.bottom + (view?.scrollY ?? 0) < OFF_PAGE + box.height) return 'hidden';
    return element.checkVisibility({ opacityProperty: true }) ? 'visible' : 'hidden';
  };
}

const NOT_RENDERED = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const CONCEALED = /(?:^|;)\s*(?:opacity\s*:\s*0?\.?0+\s*(?:;|$|!)|(?:left|top|text-indent|margin-left)\s*:\s*-\d{3,})/i;

/** Looks at the element and its ancestors, at most this many. */
const DEEP = 64;

function byMarkup(element: Element, access: Access): Visibility {
  let concealed = false;
  let node: Node | null = element;
  for (let depth = 0; node !== null && depth < DEEP; depth += 1, node = access.parent(node)) {
    if (access.kind(node) === 11) {
      node = (node as ShadowRoot).host ?? null;
      if (node === null) break;
    }
    if (access.kind(node) !== 1) break;
    if (access.attribute(node as Element, 'hidden') !== null) return 'reachable';
    const style = access.attribute(node as Element, 'style');
    if (style === null || style === '') continue;
    if (NOT_RENDERED.test(style)) return 'reachable';
    if (CONCEALED.test(style)) concealed = true;
  }
  return concealed ? 'hidden' : 'visible';
}
