/** Where the note stands: beside the control that pays when there is room, else in a corner. Coordinates are of the viewport, in CSS pixels. */
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
export interface Size { readonly width: number; readonly height: number }
export interface Place { readonly left: number; readonly top: number }

const GAP = 12;

const inside = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)));

const overlaps = (place: Place, note: Size, box: Box): boolean =>
  place.left < box.right && place.left + note.width > box.left && place.top < box.bottom && place.top + note.height > box.top;

/**
 * Beside the anchor where there is room, so that no other field is covered; else the bottom corner at the reading end, unless
 * that is where the anchor is. An anchor that is null or out of view leaves the corner.
 */
export function placeNote(anchor: Box | null, note: Size, view: Size, rtl: boolean): Place {
  const maxLeft = view.width - note.width - GAP;
  const maxTop = view.height - note.height - GAP;
  const corner = { left: rtl ? GAP : Math.max(GAP, maxLeft), top: Math.max(GAP, maxTop) };
  if (anchor === null || anchor.bottom < 0 || anchor.top > view.height || anchor.right < 0 || anchor.left > view.width) return corner;
  const after = { left: anchor.right + GAP, fits: anchor.right + GAP <= maxLeft };
  const before = { left: anchor.left - GAP - note.width, fits: anchor.left - GAP - note.width >= GAP };
  const side = (rtl ? [before, after] : [after, before]).find(({ fits }) => fits);
  if (side !== undefined) return { left: side.left, top: inside(anchor.top, GAP, maxTop) };
  if (!overlaps(corner, note, anchor)) return corner;
  const left = inside(rtl ? anchor.right - note.width : anchor.left, GAP, maxLeft);
  const above = anchor.top - GAP - note.height;
  return { left, top: above >= GAP ? above : GAP };
}
