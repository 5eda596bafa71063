import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNote, type Box } from '../../../src/content/note/placement';

const note = { width: 340, height: 130 };
const wide = { width: 1280, height: 800 };
const field: Box = { left: 380, top: 300, right: 900, bottom: 340 };

interface Row { why: string; anchor: Box | null; view: { width: number; height: number }; rtl?: boolean; left: number; top: number }
const rows: Row[] = [
  { why: 'beside the field, at its height', anchor: field, view: wide, left: 912, top: 300 },
  { why: 'right-to-left: on the other side', anchor: field, view: wide, rtl: true, left: 28, top: 300 },
  { why: 'no room beside: the corner, so that no other field is covered', anchor: { left: 220, top: 300, right: 740, bottom: 340 }, view: { width: 960, height: 800 }, left: 608, top: 658 },
  { why: 'nothing found: the corner', anchor: null, view: wide, left: 928, top: 658 },
  { why: 'right-to-left corner', anchor: null, view: wide, rtl: true, left: 12, top: 658 },
  { why: 'scrolled out of view: the corner', anchor: { left: 0, top: -500, right: 100, bottom: -400 }, view: wide, left: 928, top: 658 },
  { why: 'the corner is where the field is: above it', anchor: { left: 20, top: 600, right: 380, bottom: 700 }, view: { width: 400, height: 720 }, left: 20, top: 458 },
];

describe('placeNote', () => {
  it.each(rows)('$why', ({ anchor, view, rtl, left, top }) => expect(placeNote(anchor, note, view, rtl ?? false)).toEqual({ left, top }));

  it('keeps the note inside any window that can hold it', () => {
    const edge = fc.integer({ min: -2000, max: 4000 });
    fc.assert(fc.property(edge, edge, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), fc.integer({ min: 364, max: 3000 }), fc.integer({ min: 154, max: 2000 }), fc.boolean(),
      (left, top, width, height, viewWidth, viewHeight, rtl) => {
        const place = placeNote({ left, top, right: left + width, bottom: top + height }, note, { width: viewWidth, height: viewHeight }, rtl);
        expect(place.left >= 0 && place.left + note.width <= viewWidth && place.top >= 0 && place.top + note.height <= viewHeight).toBe(true);
      }));
  });
});
