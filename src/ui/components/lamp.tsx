import type { VNode } from 'preact';
import type { Level } from '../../core/evidence';
import { t } from '../../i18n/t';

/** Four levels, four shapes: the shape alone tells the level, without colour and without words. */
const SHAPES: Record<Level, () => VNode> = {
  clear: () => (
    <>
      <circle cx="28" cy="28" r="22" fill="none" stroke="currentColor" stroke-width="5" />
      <path d="M28 16c5 5.600 8 9.400 8 13.600a8 8 0 0 1-16 0C20 25.400 23 21.600 28 16z" fill="currentColor" />
    </>
  ),
  caution: () => (
    <>
      <path d="M28 6 51.500 48.500a2.500 2.500 0 0 1-2.200 3.700H6.700a2.500 2.500 0 0 1-2.200-3.700z" fill="none" stroke="currentColor" stroke-width="5" stroke-linejoin="round" />
      <path d="M28 22v12" stroke="currentColor" stroke-width="5.500" stroke-linecap="round" />
      <circle cx="28" cy="42.500" r="3.400" fill="currentColor" />
    </>
  ),
  danger: () => (
    <>
      <path d="M18 4h20l14 14v20L38 52H18L4 38V18z" fill="currentColor" />
      <path class="lamp__paper" d="m20 20 16 16m0-16L20 36" stroke-width="5.500" stroke-linecap="round" />
    </>
  ),
  unknown: () => <circle cx="28" cy="28" r="22" fill="none" stroke="currentColor" stroke-width="5" stroke-dasharray="9 8.280" />,
};

const SPOKEN = { clear: 'lamp_clear_shape', caution: 'lamp_caution_shape', danger: 'lamp_danger_shape', unknown: 'lamp_unknown_shape' } as const;

/** `silent` where words beside it already say the level. */
export function Lamp({ level, size = 56, silent = false }: { level: Level; size?: number; silent?: boolean }): VNode {
  const Shape = SHAPES[level];
  const named = silent ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': t(SPOKEN[level]) };
  return (
    <svg class={`lamp level-${level}`} viewBox="0 0 56 56" width={size} height={size} {...named}>
      <Shape />
    </svg>
  );
}
