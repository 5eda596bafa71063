import type { Panel } from './panel';

const SMALLEST = { width: 60, height: 24 };

/** The document's own effects reach even the top layer: `display: none`, `zoom`, and in Firefox `filter`. */
function documentShows(): boolean {
  const style = getComputedStyle(document.documentElement);
  return style.display !== 'none' && (style.filter === 'none' || style.filter === '') && style.getPropertyValue('content-visibility') !== 'hidden';
}

/** True when the note is in the top layer, of readable size, inside the window, and what a pointer meets at its middle. */
export function isVisible({ host, note }: Panel): boolean {
  if (!host.isConnected || host.parentNode !== document.documentElement || host.inert) return false;
  if (!(note instanceof HTMLDialogElement ? note.open && note.matches(':modal') : note.matches(':popover-open'))) return false;
  const box = note.getBoundingClientRect();
  if (box.width < SMALLEST.width || box.height < SMALLEST.height) return false;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
  if (!note.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
  return documentShows() && document.elementFromPoint(x, y) === host;
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
