/**
 * Tells whether something is painted over the note that takes no pointer, so that what a pointer meets does not show it: a popover
 * opened later, or anything in the top layer of a closed root.
 */
export interface Cover { readonly covered: () => boolean; readonly stop: () => void }

interface Sight { readonly isVisible?: boolean }
type Closed = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Elements searched for roots that only extensions can open, at most. */
const MOST = 3000;
const ON_TOP = ':popover-open, dialog:modal, :fullscreen';

/** Firefox: anything else in the top layer, also inside roots that only extensions can open. The document itself may be full screen. */
function othersOnTop(host: Element): boolean {
  const roots: (Document | ShadowRoot)[] = [document];
  let left = MOST;
  for (const root of roots) {
    for (const each of root.querySelectorAll(ON_TOP)) if (each !== host && each !== document.documentElement && each !== document.body) return true;
    for (const each of root.querySelectorAll('*')) {
      if ((left -= 1) < 0) return false;
      const inner = each === host ? null : (each as Closed).openOrClosedShadowRoot ?? null;
      if (inner !== null) roots.push(inner);
    }
  }
  return false;
}

/**
 * Chromium's second IntersectionObserver says by itself whether a box is painted as it is, covers, opacity and filters included.
 * Elsewhere whatever was put on top after the note is looked for; that is only a question while the note should be uppermost (`modal`).
 */
export function watchCover(host: Element, note: Element): Cover {
  let hidden = false;
  const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) hidden = (entry as Sight).isVisible === false;
  }, options);
  if (!('isVisible' in IntersectionObserverEntry.prototype)) {
    return { covered: () => note instanceof HTMLDialogElement && othersOnTop(host), stop: () => undefined };
  }
  observer.observe(note);
  return { covered: () => hidden, stop: () => observer.disconnect() };
}
