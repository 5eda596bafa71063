import type { Access } from './access';

/** Elements whose text is not the page's own words: code, styles, and whatever the shopper types or selects. */
const SILENT: ReadonlySet<string> = new Set([
  'script', 'style', 'noscript', 'template', 'textarea', 'select', 'option', 'datalist', 'output', 'svg', 'canvas', 'iframe', 'object', 'input',
]);

export const isSilent = (name: string): boolean => SILENT.has(name);

/** True where typing changes the page's text: that text is the shopper's. */
export function isEditingHost(element: Element, access: Access): boolean {
  const editable = access.attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = access.attribute(element, 'role');
  return role === 'textbox' || role === 'searchbox' || role === 'combobox' || role === 'spinbutton';
}

/** How many nodes the text of one label may cost. */
const NODES = 60;

/** The element's text in words of the page, at most about `limit` characters; typed text, code and options are left out. */
export function pageText(element: Element, access: Access, limit: number): string {
  let text = '';
  let budget = NODES;
  const visit = (node: Node): void => {
    for (let child = access.first(node); child !== null && text.length < limit && budget > 0; child = access.next(child)) {
      budget -= 1;
      if (access.kind(child) === 3) text += `${(child as Text).data.slice(0, limit * 2)} `;
      else if (access.kind(child) === 1 && !isSilent(access.name(child as Element)) && !isEditingHost(child as Element, access)) visit(child);
    }
  };
  visit(element);
  return text;
}

/** Text of the elements named by `aria-labelledby`, which must be in the same tree. */
export function labelledBy(element: Element, root: Document | ShadowRoot, access: Access, limit: number): string {
  const ids = access.attribute(element, 'aria-labelledby');
  if (ids === null || ids.length > 200) return '';
  let text = '';
  for (const id of ids.split(/\s+/u).slice(0, 4)) {
    const named = id === '' ? null : root.getElementById(id);
    if (named !== null && !isSilent(access.name(named)) && !isEditingHost(named, access)) text += `${pageText(named, access, limit)} `;
  }
  return text;
}
