/** Marks what we drew into a page ourselves. Kept on our side of the element, where no page sees it or can set it; all our scripts of a frame share it. */
const OWN = Symbol.for('paylight.own');

type Marked = Element & { [OWN]?: true };

export function markOwn(element: Element): void {
  (element as Marked)[OWN] = true;
}

export const isOwn = (element: Element): boolean => (element as Marked)[OWN] === true;
