import type { Panel } from './panel';

/** Folded it is a strip, unfolded a card; anything smaller has been shrunk. */
const SMALLEST = { folded: { width: 60, height: 24 }, open: { width: 180, height: 60 } };
const INSET = 8;

/** The document's own effects reach even the top layer: `display: none`, `zoom`, and in Firefox `filter`. */
function documentShows(): boolean {
  // A view transition is a picture of the page, painted over everything, top layer included.
  if (CSS.supports('selector(:active-view-transition)') && document.documentElement.matches(':active-view-transition')) return false;
  const style = getComputedStyle(document.documentElement);
  return style.display !== 'none' && (style.filter === 'none' || style.filter === '') && style.getPropertyValue('content-visibility') !== 'hidden';
}

/** What a pointer meets all over the note is the note. */
function meets(host: Element, box: DOMRect): boolean {
  for (const x of [box.left + INSET, box.left + box.width / 2, box.right - INSET]) {
    for (const y of [box.top + INSET, box.top + box.height / 2, box.bottom - INSET]) {
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight || document.elementFromPoint(x, y) !== host) return false;
    }
  }
  return true;
}

/** True when the note is as it was built, in the top layer, of readable size, inside the window, and what a pointer meets. */
export function isVisible(panel: Panel): boolean {
  const { host, note } = panel;
  if (!host.isConnected || host.parentNode !== document.documentElement || host.inert) return false;
  if (!(note instanceof HTMLDialogElement ? note.open && note.matches(':modal') : note.matches(':popover-open'))) return false;
  const box = note.getBoundingClientRect();
  const { width, height } = note.classList.contains('folded') ? SMALLEST.folded : SMALLEST.open;
  if (box.width < width || box.height < height) return false;
  if (!note.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
  return documentShows() && meets(host, box) && panel.intact();
}

/** Puts back what a page can take away: the host's place, its attributes, its layer. */
export function restore(panel: Panel): void {
  const { host } = panel;
  for (const name of host.getAttributeNames()) host.removeAttribute(name);
  const root = document.documentElement as HTMLElement | null;
  if (root === null) return;
  // Moving the host takes the note out of the top layer, so it is moved only when it has been moved.
  if (host.parentNode !== root) root.append(host);
  try {
    panel.raise();
  } catch {
    // the document is being replaced; the next look tries again
  }
}
